//! Endpoints behind links in letters. The signed link is the only credential.

pub mod answer;
pub mod choice;
pub mod consent;
pub mod deed;
pub mod dormant;
pub mod good_thing;
pub mod group;
pub mod introduction;
pub mod nudge;
pub mod one_click;
pub mod reply;
pub mod resubscribe;
pub mod show;
mod signed_body;
pub mod still_here;
pub mod subscription;
pub mod unsubscribe;
