pub mod numbers;
pub mod offer;
