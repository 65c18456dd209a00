//! Rules and types of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod budget;
pub mod device;
pub mod numbers;
pub mod standing;
