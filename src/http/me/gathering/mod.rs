pub mod announced;
pub mod attendance;
pub mod calendar;
pub mod call_hour;
pub mod coming;
pub mod debate;
pub mod live;
