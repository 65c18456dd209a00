//! Taking up a role in a browser, and laying it down.

pub mod enter;
pub mod leave;
pub mod show;
