//! Endpoints of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod card;
pub mod look;
pub mod me;
