//! Endpoints of `figure`: bands, figures, the outlook.

pub mod occupancy;
pub mod occupancy_csv;
pub mod outlook;
pub mod outlook_csv;
pub mod use_csv;
pub mod use_of_building;
