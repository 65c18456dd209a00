use chrono::TimeDelta;

/// How long *not this one* hides two people from each other.
pub const NOT_THIS_ONE_HIDES: TimeDelta = TimeDelta::weeks(12);

/// How many nudges in a row may stay without an answer before one asks only whether they help.
pub const UNANSWERED_NUDGES: u32 = 3;
/// How often the conscience asks whether it still gives energy, in weeks.
pub const ENERGY_WEEKS: u32 = 13;
/// How long an answer to a nudge can be changed or taken back.
pub const ANSWER_UNDONE_FOR: TimeDelta = TimeDelta::hours(24);
/// How far ahead a pause ends at the latest, in days.
pub const LONGEST_PAUSE_DAYS: u64 = 366;

/// After how many weeks without a sign of life a name is suggested, and after how many again.
pub const DORMANT_WEEKS: [i64; 2] = [6, 12];
/// For how long *let it rest* keeps a name from being suggested, in weeks.
pub const REST_WEEKS: u64 = 26;
