pub mod months;
