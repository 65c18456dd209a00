//! What whoever announces gatherings asks for.

pub mod code;
pub mod gathering;
