//! Endpoints of `privacy`: what a person decides and may ask for: consent, withdrawal, their data, erasure, tombstones.

pub mod consent;
pub mod data;
pub mod erase;
