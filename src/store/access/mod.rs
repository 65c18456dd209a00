//! Tables of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod access_sessions;
pub mod accesses;
pub mod identities;
pub mod kiosks;
pub mod provider_visits;
pub mod session_codes;
pub mod sessions;
