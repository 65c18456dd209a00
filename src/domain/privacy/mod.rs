//! Rules and types of `privacy`: what a person decides and may ask for: consent, withdrawal, their data, erasure, tombstones.

pub mod consent;
pub mod numbers;
pub mod tombstone;
