//! Rules and types of `stay`: arriving and leaving: check-in and check-out, the draw, seats, tickets, kiosk codes, *nobody is sitting here*.

pub mod draw;
pub mod numbers;
pub mod outcome;
pub mod simulation;
