//! Tables of `upkeep`: retention, forgetting, backups, when each job last ran.

pub mod copies;
pub mod forgetting;
pub mod jobs;
pub mod month_counts;
pub mod retention;
pub mod site_deletion;
