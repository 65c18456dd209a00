pub mod answer;
pub mod encounters_of_person;
pub mod offers;
pub mod weeks;
