//! Pure rules and types: what a desk, a stay, a draw, an encounter and a digest are.
//!
//! Nothing here does I/O, reads a clock or rolls dice; whatever a rule needs comes in as an
//! argument, so that the same rule gives the same answer on every machine.

pub mod access;
pub mod budget;
pub mod calendar;
pub mod connect;
pub mod encounter;
pub mod figure;
pub mod hexadecimal;
pub mod identity;
pub mod language;
pub mod letter;
pub mod line;
pub mod name;
pub mod person;
pub mod place;
pub mod privacy;
pub mod stay;
pub mod upkeep;
