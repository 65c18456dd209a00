//! Tables of `person`: who is known: the register, imports, organisations, roles, the access log.

pub mod access_log;
pub mod agreed_days;
pub mod badge_codes;
pub mod badge_readings;
pub mod cards;
pub mod coordinated;
pub mod editors;
pub mod guests;
pub mod import_rows;
pub mod known_addresses;
pub mod organisations;
pub mod person_edits;
pub mod person_imports;
pub mod person_register;
pub mod persons;
pub mod refused_invitations;
pub mod refused_letters;
