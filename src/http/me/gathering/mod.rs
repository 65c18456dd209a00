pub mod calendar;
pub mod coming;
pub mod gathering;
