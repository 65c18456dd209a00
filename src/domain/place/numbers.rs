//! The numbers of rules about places.

use chrono::TimeDelta;

use crate::budget::Budget;

/// How often a day an answer may tell, for each site, that somebody is at what was to be moved, renamed or deleted.
pub const TOLD_IN_USE: Budget = Budget { failures: 12, within: TimeDelta::days(1) };
/// A point or a distance may be so many metres from the origin.
pub const FARTHEST_METRES: f64 = 10_000.0;
/// How many unsolved reports of one kind a desk has at most.
pub const MOST_UNSOLVED_REPORTS: i64 = 20;
/// The most days that a site may have on its list of closed days: ten years of them.
pub const MOST_CLOSED_DAYS: usize = 3660;
/// So far ahead a day may be closed or a desk taken out of use.
pub const LONGEST_AHEAD: TimeDelta = TimeDelta::days(3660);
/// From the outermost desk to the edge of a drawing that is fitted around them, in metres.
pub const DRAWING_MARGIN: f64 = 2.0;
/// The widest that a drawing may be laid, in metres.
pub const WIDEST_DRAWING: f64 = 1_000.0;
/// As wide is one laid that says it is wider, where no desks say how large the floor is.
pub const USUAL_DRAWING_WIDTH: f64 = 50.0;
/// From a desk's point to the edge of its table, in metres.
pub const DESK_REACH: f64 = 0.8;
/// From the outermost table to the wall, in metres.
pub const ZONE_REACH: f64 = 1.0;
/// From the outermost zone to the edge of a plan, in metres.
pub const PLAN_MARGIN: f64 = 1.0;
/// Whose point of entrance lies so close to stairs or a lift comes in by them, in metres.
pub const LANDING_REACH: f64 = 1.0;
