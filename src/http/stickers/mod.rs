//! What people do with the sticker of a desk or a café, on their phone.

pub mod broken;
pub mod check_in;
pub mod nobody_here;
pub mod show;
