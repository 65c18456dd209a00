pub mod consent;
pub mod numbers;
pub mod tombstone;
