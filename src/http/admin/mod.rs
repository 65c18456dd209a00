//! Admins. See `usecases::person::registered` for what they never see.

pub mod add_kiosk;
pub mod badges;
pub mod change_settings;
pub mod import_people;
pub mod kiosks;
pub mod persons;
mod reason;
pub mod revoke_kiosk;
pub mod set_active;
pub mod set_badge;
pub mod set_role;
pub mod settings;
