//! Tables of `connect`: what follows an encounter: answers, follow-ups.

pub mod answers;
pub mod offers;
