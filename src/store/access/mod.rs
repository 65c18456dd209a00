//! Tables of `access`: sessions, codes, tokens, secret addresses, kiosks, the identity provider.

pub mod failures;
pub mod identities;
pub mod kiosks;
pub mod person_sessions;
pub mod provider_visits;
pub mod role_sessions;
pub mod role_tokens;
pub mod second_factors;
pub mod secret_addresses;
pub mod session_codes;
