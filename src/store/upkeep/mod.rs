//! Tables of `upkeep`: retention, forgetting, backups, the schedule of jobs.

pub mod copies;
pub mod forgetting;
pub mod jobs;
pub mod retention;
