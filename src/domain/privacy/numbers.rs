use chrono::TimeDelta;

/// How long an answer by letter can be changed by the same letter.
pub const CHANGED_BY_LETTER: TimeDelta = TimeDelta::hours(24);
