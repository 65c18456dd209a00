//! The numbers of rules about what a person decides.

use chrono::TimeDelta;

/// How long an answer that was given by letter can be changed by it.
pub const CHANGED_BY_LETTER: TimeDelta = TimeDelta::hours(24);
