//! What reception sees and does: the guests of today and tomorrow, and nothing of staff but the name of a host.

pub mod badges;
pub mod check_out;
mod day;
pub mod list;
pub mod walk_in;
