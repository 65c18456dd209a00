//! Use cases of `upkeep`: retention, forgetting, backups, the schedule of jobs.

pub mod expire;
pub mod forget_day;
