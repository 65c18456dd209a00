//! What whoever announces gatherings asks for.

pub mod gathering;
