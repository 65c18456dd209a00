//! Nudges: what the friendly conscience says in a letter, and what its reader answers.

pub mod answer;
pub mod compose;
pub mod due;
mod matter;
pub mod page;
