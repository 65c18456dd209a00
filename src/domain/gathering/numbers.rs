use chrono::TimeDelta;

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 80;
/// The longest place, in characters.
pub const LONGEST_PLACE: usize = 60;
/// How long a gathering may last, in minutes.
pub const MINUTES: std::ops::RangeInclusive<i64> = 5..=720;
/// How long ago one may have begun that is announced.
pub const JUST_NOW: TimeDelta = TimeDelta::minutes(5);
/// How far ahead one is announced at most.
pub const FURTHEST: TimeDelta = TimeDelta::days(366);
/// How many gatherings of a site are to come at most.
pub const MOST_TO_COME: i64 = 100;
/// How often one is changed at most: whoever means to come gets a letter each time it is moved.
pub const MOST_CHANGES: u32 = 20;
/// How many gatherings hang on the wall at most: those that are next.
pub const ON_WALL: i64 = 6;
/// From how many people who mean to come their number is shown: of one or two it would nearly tell who.
pub const COUNTED_FROM: i64 = 3;
/// How long it is kept who meant to come, from the end.
pub const COMERS_KEPT: TimeDelta = TimeDelta::days(1);
/// How long a gathering is kept, from its end.
pub const GATHERINGS_KEPT: TimeDelta = TimeDelta::days(365);
/// How long a gathering that is over stands in calendars.
pub const IN_CALENDARS: TimeDelta = TimeDelta::days(28);
/// How often the code on a gathering's screen changes.
pub const GATHERING_CODE_STEP_SECONDS: i64 = 30;
/// How long such a code is good, from the start of its step: long enough to sign in first.
pub const GATHERING_CODE_GOOD_SECONDS: i64 = 300;
/// A code up to this many steps old is reported as expired rather than unknown.
pub const GATHERING_CODE_STEPS_KNOWN: i64 = 120;
/// How long after its end what came of a gathering is shown.
pub const SHOWN_AFTER: TimeDelta = TimeDelta::hours(1);
/// How long a speaker of a debate has the floor.
pub const SPEAKS: TimeDelta = TimeDelta::minutes(2);
/// How many speakers a debate has at most.
pub const MOST_SPEAKERS: i64 = 400;
/// How many stories a story circle has at most.
pub const CIRCLE_STORIES: usize = 3;
/// How long the lots of a debate are kept, from its end.
pub const LOTS_KEPT: TimeDelta = TimeDelta::days(28);
