//! Use cases of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod access_log;
pub mod badges;
pub mod edit_person;
pub mod hash_badges;
pub mod import_in_steps;
pub mod import_people;
pub mod import_people_file;
pub mod import_plan;
pub mod looks;
pub mod me;
pub mod organisations;
pub mod persons;
pub mod registered;
pub mod reset_factor;
pub mod set_organisation;
