//! Rules and types of `upkeep`: retention, forgetting, backups, the schedule of jobs.

pub mod retention;
