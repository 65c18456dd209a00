pub mod expire;
pub mod forget_day;
pub mod forget_guests;
pub mod write_month;
