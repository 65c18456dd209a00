//! Rules and types of `connect`: what follows an encounter.

pub mod numbers;
