//! What is hidden of a half-hour's counts.
//!
//! `small_numbers` hides counts below the small number and rounds the others. `secondary_suppression` hides more until no hidden
//! count can be worked out; `reader` is who tries to, with the flows of `network`.

mod network;
mod published;
mod reader;
mod secondary_suppression;
mod small_numbers;

pub use published::Published;
pub use secondary_suppression::{protect, rule_alone};
pub use small_numbers::{figure, meant, rounded};
