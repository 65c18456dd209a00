//! Stories of trailblazers: what is told, how its text is shown, and what came of it.

pub mod markdown;
pub mod numbers;
pub mod on_wall;
pub mod search;
pub mod talk;
pub mod telling;
