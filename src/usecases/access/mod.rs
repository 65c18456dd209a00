//! Use cases of `access`: sessions, codes, tokens, kiosks, the identity provider.

pub mod admit;
mod code_hash;
pub mod enter_role;
pub mod guesses;
pub mod kiosks;
mod letter_budget;
pub mod manage_kiosks;
pub mod manage_role_tokens;
pub mod manage_sessions;
pub mod move_address;
pub mod reset_factor;
pub mod second_factor;
pub mod send_session_code;
pub mod shut_out;
pub mod sign_in;
pub mod sign_in_with_provider;
mod tell_of_factor;
mod tell_of_kiosk;
pub mod visit_provider;
