//! Rules and types of `connect`: what follows an encounter.

pub mod own_words;
pub mod rules;
