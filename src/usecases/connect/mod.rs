//! Use cases of `connect`: what follows an encounter: answers, follow-ups.

pub mod answer;
