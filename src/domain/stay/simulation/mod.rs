//! Replays the draw on the attendance of an office, to see whom a policy would have brought together.
//!
//! It uses the real draw, with the memory that the service would have had: who shared a table for half an hour on an
//! earlier day, and the daily house figures. Everybody in a trace counts as having agreed and being seen.

mod house;
mod reference;
mod run;
mod tables;
#[cfg(test)]
mod tests;
mod trace;

pub use reference::reference;
pub use run::{Simulated, simulate};
pub use tables::Tables;
pub use trace::{Trace, TraceError, TraceRow};
