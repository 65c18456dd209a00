//! Use cases of `connect`: what follows an encounter: answers, follow-ups, the week as a person sees it.

pub mod answer;
pub mod encounters_of_person;
pub mod weeks;
