//! What people ask for, on a phone or at their desk.

pub mod access;
pub mod connect;
pub mod encounter;
pub mod figure;
pub mod gathering;
pub mod house;
pub mod person;
pub mod privacy;
pub mod stay;
pub mod story;
