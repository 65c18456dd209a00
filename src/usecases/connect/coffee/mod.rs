//! Coffee: proposed by one, chosen by the other, moved or called off by either.

mod came_about;
pub mod choose;
pub(in crate::usecases) mod close;
mod held;
mod letters;
pub mod place;
pub mod propose;
pub mod view;
