//! Use cases of `connect`: what follows an encounter: answers, contacts, own names, follow-ups, the week as a person sees it.

pub mod answer;
pub mod contacts;
pub mod encounters_of_person;
pub mod own_names;
pub mod weeks;
