//! Admins. See `usecases::admin` for what they never see.

pub mod add_kiosk;
pub mod kiosks;
pub mod revoke_kiosk;
