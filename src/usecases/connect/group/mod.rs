//! Groups: started, joined by accepting, left; what their members see of each other and bring within them.

pub mod answer;
pub mod change;
pub mod invite;
pub mod leave;
mod letter;
pub mod look_up;
pub(in crate::usecases) mod member;
pub mod my_groups;
pub mod offers;
pub mod page;
pub mod refusal;
pub mod start;
pub mod view;
