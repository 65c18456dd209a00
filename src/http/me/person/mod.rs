//! Endpoints of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod change_me;
pub mod looks;
pub mod me;
