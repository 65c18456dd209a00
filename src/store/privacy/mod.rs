//! Tables of `privacy`: what a person decides and may ask for: consent, withdrawal, their data, erasure, tombstones.

pub mod consents;
pub mod person_data;
pub mod person_deletions;
pub mod person_traces;
pub mod tombstones;
