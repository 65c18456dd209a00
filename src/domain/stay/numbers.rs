use chrono::{Days, TimeDelta};

/// How far back a shared table makes a pair known, in working days.
pub const REMEMBERED_WORKING_DAYS: u32 = 60;
/// How long after a check-in its table is capped for the people behind.
pub const JUST_ARRIVED: TimeDelta = TimeDelta::minutes(2);
pub const KIOSK_CODE_STEP_SECONDS: i64 = 10;
/// How long a code is valid, counted from the start of its step.
pub const KIOSK_CODE_GOOD_SECONDS: i64 = 30;
/// A code up to this many steps old is reported as expired rather than unknown.
pub const KIOSK_CODE_STEPS_KNOWN: i64 = 360;
/// How many tickets one code makes by default: as many people as can scan it while it is shown.
pub const TICKETS_PER_CODE: i64 = 12;
/// How long a ticket is valid: long enough for a first sign-in.
pub const TICKET_LASTS: TimeDelta = TimeDelta::minutes(5);
/// How long somebody who is asked *are you still there?* has to answer.
pub const STILL_HERE_WITHIN: TimeDelta = TimeDelta::minutes(15);
/// How long a stay is not asked about again.
pub const ASKED_AGAIN_AFTER: TimeDelta = TimeDelta::hours(1);
/// How many desks one person may report in [`NOBODY_HERE_WITHIN`].
pub const MOST_NOBODY_HERE: usize = 2;
pub const NOBODY_HERE_WITHIN: TimeDelta = TimeDelta::hours(1);
/// A café stay ends by itself after this time.
pub const CAFE_STAY: TimeDelta = TimeDelta::hours(3);
/// [`REMEMBERED_WORKING_DAYS`] in calendar days.
pub const REMEMBERED: Days = Days::new(REMEMBERED_WORKING_DAYS as u64 / 5 * 7);
