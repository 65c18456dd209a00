use chrono::TimeDelta;

use crate::budget::Budget;

/// How many edits a day a site may refuse because somebody is at the place. Each refusal reveals that.
pub const TOLD_IN_USE: Budget = Budget { failures: 12, within: TimeDelta::days(1) };
/// The farthest that a point or a distance may be from the origin, in metres.
pub const FARTHEST_METRES: f64 = 10_000.0;
/// The most unsolved reports of one kind about a desk.
pub const MOST_UNSOLVED_REPORTS: i64 = 20;
/// The most closed days a site may list: ten years of them.
pub const MOST_CLOSED_DAYS: usize = 3660;
/// The farthest ahead that a day may be closed or a desk taken out of use.
pub const LONGEST_AHEAD: TimeDelta = TimeDelta::days(3660);
/// From the outermost desk to the edge of a drawing that is fitted around the desks, in metres.
pub const DRAWING_MARGIN: f64 = 2.0;
/// The widest that a drawing may be placed, in metres.
pub const WIDEST_DRAWING: f64 = 1_000.0;
/// The width of a drawing that claims to be wider, if no desks show how large the floor is.
pub const USUAL_DRAWING_WIDTH: f64 = 50.0;
/// From a desk's point to the edge of its table, in metres.
pub const DESK_REACH: f64 = 0.8;
/// From the outermost table to the wall, in metres.
pub const ZONE_REACH: f64 = 1.0;
/// From the outermost zone to the edge of a plan, in metres.
pub const PLAN_MARGIN: f64 = 1.0;
/// How close the point of entrance lies to stairs or a lift by which people come in, in metres.
pub const LANDING_REACH: f64 = 1.0;
/// A site that opens on none of so many days to come does not say when it opens.
pub const LOOKS_AHEAD_DAYS: usize = 366;
