//! Tables of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod access_log;
pub mod badge_codes;
pub mod badge_readings;
pub mod organisations;
pub mod person_imports;
pub mod person_register;
pub mod persons;
