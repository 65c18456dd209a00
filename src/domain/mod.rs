//! Pure rules and types: what a desk, a stay, a draw, an encounter and a digest are.
//!
//! Nothing here does I/O, reads a clock or rolls dice; whatever a rule needs comes in as an
//! argument, so that the same rule gives the same answer on every machine.

pub mod calendar;
pub mod consent;
pub mod device;
pub mod digest;
pub mod draw;
pub mod encounter;
pub mod figures;
pub mod identity;
pub mod look;
pub mod name;
pub mod occupancy;
pub mod outbox;
pub mod person;
pub mod place;
pub mod report;
pub mod retention;
pub mod role;
pub mod simulation;
pub mod site;
pub mod tombstone;
