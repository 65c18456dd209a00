//! The numbers of rules about figures.

use chrono::{Days, TimeDelta};

/// So far back figures are looked at: enough for what is tried over twelve weeks, holidays among them.
pub const OUTLOOK_LOOKS_BACK: Days = Days::new(7 * 26);
/// Further back than this from the end of a span no figures are given.
pub const LONGEST_SPAN: TimeDelta = TimeDelta::days(31);
