pub mod announced;
pub mod attendance;
pub mod calendar;
pub mod coming;
