//! Tables of `place`: sites, floors, zones, tables, desks, drawings, closures, stickers, reports of broken things.

pub mod desk_closures;
pub mod drawings;
pub mod figure_places;
pub mod place_changes;
pub mod place_deletions;
pub mod places;
pub mod plan;
pub mod reports;
pub mod site_changes;
pub mod sites;
