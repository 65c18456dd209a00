//! What whoever announces gatherings asks for.

pub mod choices;
pub mod circle;
pub mod code;
pub mod gathering;
pub mod next_speaker;
