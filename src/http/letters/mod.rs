//! What the links in letters open: the signed link is all the credential there is.

pub mod answer;
pub mod choice;
pub mod consent;
pub mod good;
pub mod one_click;
pub mod reply;
pub mod resubscribe;
pub mod show;
mod signed_body;
pub mod still_here;
pub mod subscription;
pub mod unsubscribe;
