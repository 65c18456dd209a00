//! Endpoints of `place`: sites, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things.

pub(super) mod added;
pub mod closure;
pub mod desk;
pub mod drawing;
pub(super) mod edit;
pub mod floor;
pub mod out_of_use;
pub mod places;
pub(super) mod position;
pub mod report;
pub mod site;
pub mod sticker;
pub mod table;
pub mod zone;
