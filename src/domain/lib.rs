//! Pure rules and types: desks, stays, the draw, encounters, digests.
//!
//! Nothing here does I/O, reads a clock or uses a random source. Rules take these as arguments, so they give the same
//! result on every machine.

pub mod access;
pub mod budget;
pub mod calendar;
pub mod connect;
pub mod encounter;
pub mod figure;
pub mod gathering;
pub mod hexadecimal;
pub mod house;
pub mod identity;
pub mod language;
pub mod letter;
pub mod line;
pub mod name;
pub mod person;
pub mod place;
pub mod privacy;
pub mod stay;
pub mod story;
pub mod upkeep;
mod words;
