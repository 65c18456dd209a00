//! Endpoints of `connect`: what follows an encounter: answers, follow-ups.

pub mod answer;
pub mod follow_up;
pub mod offer;
