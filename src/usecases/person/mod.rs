//! Use cases of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod access_log;
pub mod badges;
pub mod edit_person;
pub mod hash_badges;
pub mod import_in_steps;
pub mod import_people;
pub mod import_plan;
pub mod me;
pub mod persons;
pub mod registered;
pub mod set_organisation;
pub mod upload_people;
pub mod who_looked;
