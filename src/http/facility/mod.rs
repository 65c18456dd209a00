//! Endpoints for facility managers: figures and places, never persons.

mod attachment;
pub mod figure;
pub mod place;
