//! Endpoints for admins. `usecases::person::registered` says what they never see.

pub mod agreed_days;
pub mod badge;
pub mod editor;
pub mod hires;
pub mod kiosk;
pub mod organisation;
pub mod person;
pub mod register;
pub mod settings;
pub mod vacancy;
pub mod welcome;
