pub mod draw;
pub mod numbers;
pub mod outcome;
pub mod simulation;
