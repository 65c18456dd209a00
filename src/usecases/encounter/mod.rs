pub mod close_day;
pub mod fold_encounters;
pub mod known_encounters;
