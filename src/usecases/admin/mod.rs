//! What admins see and change: who is known, roles, badges, kiosks, settings. Never where anybody is or was,
//! nor whom they met: `tests/architecture.rs` holds these files to the parts of the store that know nothing
//! of it. Each look at a person, and each change, is a line of the access log that this person can read.

pub mod kiosks;
mod noted;
