//! What those who run the building ask for: figures and places, never persons.

mod attachment;
pub mod figure;
pub mod place;
