//! Endpoints of `figure`: bands, figures, the outlook.

pub mod building;
pub mod occupancy;
pub mod outlook;
