//! Rules and types of `connect`: what follows an encounter.

pub mod follow_up;
pub mod message;
pub mod moments;
pub mod own_words;
pub mod rules;
