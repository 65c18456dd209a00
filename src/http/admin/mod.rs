//! Admins. See `usecases::person::registered` for what they never see.

pub mod badge;
pub mod kiosk;
pub mod organisation;
pub mod person;
mod reason;
pub mod register;
pub mod settings;
