//! Rules and types of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod device;
pub mod guessed;
pub mod kiosk_kind;
pub mod numbers;
pub mod proof;
pub mod standing;
