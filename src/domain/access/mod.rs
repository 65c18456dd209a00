//! Rules and types of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod device;
pub mod rules;
