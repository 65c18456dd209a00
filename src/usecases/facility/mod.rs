//! What facility managers see and change: figures and places. There is no path from here to persons:
//! `tests/architecture.rs` holds these files to the parts of the store that know none, and on PostgreSQL they
//! run under a role that has rights on nothing else.

pub mod change_hours;
pub mod close_desk;
pub mod edit;
pub mod edit_desk;
pub mod edit_drawing;
pub mod edit_floor;
pub mod edit_table;
pub mod edit_zone;
pub mod import_places;
pub mod now_tables;
pub mod occupancy;
pub mod out_of_use;
pub mod outlook;
mod past_figures;
pub mod places;
pub mod places_file;
mod published;
pub mod reports;
pub mod stickers;
pub mod tables;
pub mod use_of_building;
