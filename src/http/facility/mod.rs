//! Endpoints for facility managers: figures and places, never persons.

pub mod figure;
pub mod place;
