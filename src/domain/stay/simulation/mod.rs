//! The draw replayed on who was in an office, and when: what a policy would have brought together.
//!
//! The real draw is asked, with the memory that the service would have had: who shared a table for
//! half an hour on an earlier day, and the daily figures about the house. Everybody in a trace
//! counts as having agreed and being seen.

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
