//! What facility managers see and change: figures and places. There is no path from here to persons:
//! `tests/architecture.rs` holds these files to the parts of the store that know none, and on PostgreSQL they
//! run under a role that has rights on nothing else.

pub mod occupancy;
pub mod out_of_use;
