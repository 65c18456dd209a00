//! Use cases of `privacy`: what a person decides and may ask for: consent, withdrawal, their data, erasure, tombstones.

pub mod consent_by_letter;
pub mod data_by_command;
pub mod erase;
pub(super) mod forget_encounters;
pub mod give_consent;
pub mod kept_withdrawals;
pub mod my_data;
pub mod privacy_page;
pub mod replay_erasures;
pub mod replay_withdrawals;
pub mod tombstones;
