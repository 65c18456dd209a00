pub mod announced;
pub mod calendar;
pub mod coming;
