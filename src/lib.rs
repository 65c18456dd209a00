//! Aanschuif: desks nobody can reserve, drawn by lot; and once a week, who did you meet?

pub mod clock;
pub mod config;
pub mod domain;
pub mod files;
pub mod mail;
pub mod store;
pub mod usecases;
