//! Use cases of `place`: sites, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things.

pub mod change_hours;
pub mod change_site;
pub mod close_desk;
pub mod edit;
pub mod edit_desk;
pub mod edit_drawing;
pub mod edit_floor;
pub mod edit_table;
pub mod edit_zone;
pub mod floor_parts;
pub mod floor_plan;
pub mod import_places;
pub mod out_of_use;
pub mod places;
pub mod places_file;
pub mod plan_shape;
pub mod report_broken;
pub mod reports;
pub mod settings;
pub(super) mod short_code;
pub mod sticker;
pub mod sticker_code;
pub mod stickers;
