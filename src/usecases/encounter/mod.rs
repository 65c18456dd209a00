//! Use cases of `encounter`: from stays to encounters and acquaintances: closing a day, folding.

pub mod close_day;
pub mod fold_encounters;
pub mod known_encounters;
