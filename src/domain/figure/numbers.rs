use chrono::{Days, TimeDelta};

/// How far back the outlook reads figures: enough to try twelve weeks, holidays included.
pub const OUTLOOK_LOOKS_BACK: Days = Days::new(7 * 26);
/// The longest span of figures that a request can get, counted back from its end.
pub const LONGEST_SPAN: TimeDelta = TimeDelta::days(31);

/// Up to this share of its places, in per cent, a place is quiet.
pub const QUIET_UP_TO: i64 = 40;
/// Up to this share it is half full.
pub const HALF_UP_TO: i64 = 65;
/// Up to this share it is busy, and above it full.
pub const BUSY_UP_TO: i64 = 90;
/// A floor or zone with fewer places has no band of its own.
pub const PLACES_WITH_A_BAND: i64 = 20;
/// The lowest small number that a site may set.
pub const LEAST_SMALL_NUMBER: i64 = 5;
pub const MOST_SMALL_NUMBER: i64 = 1_000_000;
/// Figures are multiples of this.
pub const STEP: u32 = 5;
/// The most people that an admin can enter as hired in a month.
pub const MOST_HIRES: u32 = 10_000;
