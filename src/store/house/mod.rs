//! Tables of `house`: vacancies, the house's own words.

pub mod vacancies;
pub mod welcome_texts;
