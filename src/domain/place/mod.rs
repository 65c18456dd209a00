//! Rules and types of `place`: sites, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things.

pub mod features;
pub mod hours;
pub mod location;
pub mod name;
pub mod numbers;
pub mod open_days;
pub mod outline;
pub mod policy;
pub mod report;
pub mod site;
pub mod zone;
