//! Rules and types of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod address;
pub mod badge;
pub mod deed;
pub mod first_name;
pub mod organisation;
pub mod role;
pub mod rules;
