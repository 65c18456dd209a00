//! Rules and types of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod budget;
pub mod device;
pub mod proof;
pub mod rules;
pub mod standing;
