//! Endpoints for coordinators: the people of their organisation, by handles that no other organisation has.

pub mod badge;
pub mod file;
pub mod person;
