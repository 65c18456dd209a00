pub mod asked_host;
pub mod busy;
pub mod draw;
pub mod invitation;
pub mod numbers;
pub mod outcome;
pub mod simulation;
