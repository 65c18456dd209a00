//! Use cases of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod access_log;
pub mod badges;
pub mod hash_badges;
pub mod import_people;
pub mod import_people_file;
pub mod looks;
pub mod me;
pub mod persons;
pub mod registered;
pub mod set_organisation;
