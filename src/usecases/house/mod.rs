//! What the house says of itself. Nothing here reaches a person.

pub mod edit_welcome;
pub mod put_up_vacancy;
pub mod vacancies;
pub mod welcome;
