//! Use cases of `figure`: bands, figures, the outlook.

pub mod now_tables;
pub mod occupancy;
pub mod outlook;
pub(in crate::usecases) mod past_figures;
pub(in crate::usecases) mod published;
pub mod span;
pub mod tables;
pub mod use_of_building;
pub mod write_bands;
pub(super) mod write_figures;
