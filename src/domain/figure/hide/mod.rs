//! What is hidden of a half-hour's counts.
//!
//! `small_numbers` hides counts below the small number and rounds the others. `further` hides more until no hidden
//! count can be worked out; `reader` is who tries to, with the flows of `network`.

mod further;
mod network;
mod published;
mod reader;
mod small_numbers;

pub use further::{protect, rule_alone};
pub use published::Published;
pub use small_numbers::{figure, meant, rounded};
