//! Gatherings: people of the house come together at an announced time.

pub mod announcement;
pub mod circle;
pub mod debate;
pub mod lots;
pub mod numbers;
