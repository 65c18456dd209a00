//! The numbers of rules about figures.

use chrono::{Days, TimeDelta};

/// So far back figures are looked at: enough for what is tried over twelve weeks, holidays among them.
pub const OUTLOOK_LOOKS_BACK: Days = Days::new(7 * 26);
/// Further back than this from the end of a span no figures are given.
pub const LONGEST_SPAN: TimeDelta = TimeDelta::days(31);

/// Up to this share of its places, in per cent, somewhere is quiet.
pub const QUIET_UP_TO: i64 = 40;
/// Up to this, half full.
pub const HALF_UP_TO: i64 = 65;
/// Up to this, busy; above it, full.
pub const BUSY_UP_TO: i64 = 90;
/// A floor or zone of fewer places has no band of its own.
pub const PLACES_WITH_A_BAND: i64 = 20;
/// The fewest persons that a site may let a figure stand for.
pub const LEAST_SMALL_NUMBER: i64 = 5;
pub const MOST_SMALL_NUMBER: i64 = 1_000_000;
/// Figures are multiples of this.
pub const STEP: u32 = 5;
