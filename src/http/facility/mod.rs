//! What those who run the building ask for: figures and places, never persons.

pub mod occupancy;
pub mod put_back;
pub mod sites;
pub mod take_out_of_use;
