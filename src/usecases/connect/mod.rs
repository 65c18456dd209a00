//! Use cases of `connect`: what follows an encounter: answers, contacts, own names, follow-ups, the week as a person sees it.

pub mod answer;
mod approach;
mod by_answer;
pub mod change_follow_up;
pub mod coffee;
pub mod contacts;
pub mod due;
pub mod encounters_of_person;
pub mod follow_ups;
mod held_follow_up;
mod limits;
pub mod make_follow_up;
pub mod messages;
pub mod own_names;
pub mod refusal;
pub mod weeks;
mod write_letter;
