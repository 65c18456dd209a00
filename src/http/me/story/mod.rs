//! Stories of trailblazers: for whoever is signed in, and for editors with a token.

pub mod editing;
pub mod feed;
pub mod picture;
pub mod reader;
pub mod recording;
pub mod talk;
pub mod told;
