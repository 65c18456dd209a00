//! Endpoints of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod end_session;
pub mod end_sessions;
pub mod send_code;
pub mod sessions;
pub mod sign_in;
pub mod sign_out;
