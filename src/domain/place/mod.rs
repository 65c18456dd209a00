//! Rules and types of `place`: sites, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things.

pub mod features;
pub mod location;
pub mod name;
pub mod outline;
pub mod policy;
pub mod report;
pub mod rules;
pub mod site;
pub mod zone;
