//! Use cases of `upkeep`: retention, forgetting, backups, when each job last ran.

pub mod expire;
pub mod forget_day;
