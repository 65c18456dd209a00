//! Rules and types of `place`: sites, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things.

pub mod features;
pub mod report;
pub mod site;
