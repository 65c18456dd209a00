//! What the house says of itself: colleagues whom it looks for, and how it works.

pub mod numbers;
pub mod vacancy;
pub mod welcome;
