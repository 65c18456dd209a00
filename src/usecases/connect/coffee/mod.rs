//! Coffee: proposed by one, chosen by the other or answered with other moments, moved or called off by either.

mod answer_back;
mod came_about;
pub mod choose;
pub(in crate::usecases) mod close;
pub mod deactivated;
mod held;
mod let_go;
mod letters;
pub mod place;
pub mod propose;
pub(in crate::usecases::connect) mod under_way;
pub mod view;
