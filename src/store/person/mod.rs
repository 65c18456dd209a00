//! Tables of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod access_log;
pub mod import_rows;
pub mod organisations;
pub mod person_imports;
pub mod person_register;
pub mod persons;
