pub mod expire;
pub mod forget_day;
