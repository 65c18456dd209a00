//! Endpoints for people who scanned the sticker of a desk or a café.

pub mod broken;
pub mod check_in;
pub mod nobody_here;
pub mod show;
