//! Tables of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod failures;
pub mod identities;
pub mod kiosks;
pub mod person_sessions;
pub mod provider_visits;
pub mod role_sessions;
pub mod role_tokens;
pub mod second_factors;
pub mod session_codes;
