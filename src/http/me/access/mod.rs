//! Endpoints of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod code;
pub mod second_factor;
pub mod session;
