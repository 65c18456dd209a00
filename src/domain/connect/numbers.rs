use chrono::TimeDelta;

/// How long *not this one* hides two people from each other.
pub const NOT_THIS_ONE_HIDES: TimeDelta = TimeDelta::weeks(12);
