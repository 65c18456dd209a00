//! Endpoints of `connect`: what follows an encounter: answers, contacts, own names, follow-ups.

pub mod answer;
pub mod contact;
pub mod follow_up;
pub mod own_name;
