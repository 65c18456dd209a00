//! Aanschuif: desks nobody can reserve, drawn by lot; and once a week, who did you meet?

pub mod app;
pub mod clock;
pub mod commands;
pub mod config;
pub mod demo;
pub mod domain;
pub mod files;
pub mod http;
pub mod jobs;
pub mod mail;
pub mod metrics;
pub mod secret_key;
pub mod store;
pub mod usecases;
