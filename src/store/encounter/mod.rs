//! Tables of `encounter`: from stays to encounters and acquaintances: closing a day, folding.

pub mod attendance;
pub mod encounters;
pub mod gathering_titles;
pub mod guests_met;
pub mod month_so_far;
