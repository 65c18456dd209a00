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

/// How many unannounced guests a host gets word of within a day at most.
pub const MOST_UNANNOUNCED_TOLD_A_DAY: i64 = 10;
/// How many days reception sees: today and tomorrow.
pub const RECEPTION_SEES_DAYS: u64 = 2;

/// The longest name of a guest, and of whom they come from, in characters.
pub const LONGEST_GUEST_NAME: usize = 60;
/// How many days ahead somebody can be invited at most.
pub const INVITED_AHEAD_DAYS: u64 = 60;
/// How many invitations of a host for today and later days stand at most.
pub const MOST_INVITATIONS: i64 = 20;
/// How many a host makes within a day at most, those called off included.
pub const MOST_INVITATIONS_A_DAY: i64 = 10;
/// How often a host invites the same address within a day at most.
pub const MOST_INVITATIONS_TO_ONE_A_DAY: i64 = 2;
/// How many invitations an address gets within a day at most, whoever invites it.
pub const MOST_INVITATIONS_GOT_A_DAY: i64 = 4;
