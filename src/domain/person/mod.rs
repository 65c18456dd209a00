//! Rules and types of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod address;
pub mod deed;
pub mod role;
