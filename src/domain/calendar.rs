//! Days, weeks and minutes in a site's local time.
//!
//! Moments are stored in UTC. A site's day runs from local midnight to local midnight, which is 23 or 25 hours when
//! daylight-saving time changes.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

/// The moment at which a site's clock first shows `time` on `day`.
///
/// A time that the clock skips in spring maps to the moment of the skip. A time that it shows twice in autumn maps to
/// the first.
pub fn local_moment(zone: Tz, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let naive = day.and_time(time);
    if let Some(moment) = zone.from_local_datetime(&naive).earliest() {
        return moment.to_utc();
    }
    // Skipped. Gaps last at most a few hours, and the first valid minute after one is the moment of the skip.
    (1..=1440)
        .filter_map(|minutes| naive.checked_add_signed(TimeDelta::minutes(minutes)))
        .find_map(|later| zone.from_local_datetime(&later).earliest())
        .map_or_else(|| naive.and_utc(), |moment| moment.to_utc())
}

pub fn local_day(zone: Tz, moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&zone).date_naive()
}

/// Start (inclusive) and end (exclusive) of a site's day.
pub fn day_bounds(zone: Tz, day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    (local_moment(zone, day, NaiveTime::MIN), local_moment(zone, next, NaiveTime::MIN))
}

/// Whether a day is one from Monday to Friday.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Working days (Monday to Friday) after `last` up to and including `today`; 0 if `last` is not
/// before `today`.
pub fn working_days_between(last: NaiveDate, today: NaiveDate) -> u32 {
    let count = working_days_before(today) - working_days_before(last);
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// Working days from the Monday of the common era's first week up to and including `day`.
fn working_days_before(day: NaiveDate) -> i64 {
    let days = i64::from(day.num_days_from_ce()) - 1;
    days.div_euclid(7) * 5 + (days.rem_euclid(7) + 1).min(5)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MinuteOfDay(u16);

impl MinuteOfDay {
    /// The minute `hour:minute`, where 24:00 is the end of the day.
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if minute < 60 && hour * 60 + minute <= 1440 && hour <= 24 {
            Some(Self(hour * 60 + minute))
        } else {
            None
        }
    }

    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The moment at which a site's clock shows this minute on `day`.
    pub fn on(self, zone: Tz, day: NaiveDate) -> DateTime<Utc> {
        let time = NaiveTime::from_hms_opt(u32::from(self.0 / 60), u32::from(self.0 % 60), 0);
        time.map_or_else(|| day_bounds(zone, day).1, |time| local_moment(zone, day, time))
    }
}

impl fmt::Display for MinuteOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for MinuteOfDay {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("\"{text}\" is no time of day (HH:MM)");
        let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        let (hour, minute) = text.split_once(':').ok_or_else(wrong)?;
        if !digits(hour) || !digits(minute) {
            return Err(wrong());
        }
        let hour = hour.parse().map_err(|_| wrong())?;
        let minute = minute.parse().map_err(|_| wrong())?;
        Self::new(hour, minute).ok_or_else(wrong)
    }
}

/// An ISO 8601 week, Monday to Sunday, written `2026-W47`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {
    monday: NaiveDate,
}

impl IsoWeek {
    pub fn of(day: NaiveDate) -> Self {
        let back = Days::new(u64::from(day.weekday().num_days_from_monday()));
        Self { monday: day.checked_sub_days(back).unwrap_or(NaiveDate::MIN) }
    }

    pub const fn monday(self) -> NaiveDate {
        self.monday
    }

    pub fn sunday(self) -> NaiveDate {
        self.monday.checked_add_days(Days::new(6)).unwrap_or(NaiveDate::MAX)
    }

    #[must_use]
    pub fn previous(self) -> Self {
        Self::of(self.monday.checked_sub_days(Days::new(1)).unwrap_or(NaiveDate::MIN))
    }

    pub fn contains(self, day: NaiveDate) -> bool {
        Self::of(day) == self
    }
}

impl From<NaiveDate> for IsoWeek {
    fn from(day: NaiveDate) -> Self {
        Self::of(day)
    }
}

impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let week = self.monday.iso_week();
        write!(f, "{:04}-W{:02}", week.year(), week.week())
    }
}

impl FromStr for IsoWeek {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("\"{text}\" is no ISO week (such as 2026-W47)");
        let (year, week) = text.split_once("-W").ok_or_else(wrong)?;
        if year.len() != 4 || week.len() != 2 || !text.is_ascii() {
            return Err(wrong());
        }
        let year = year.parse().map_err(|_| wrong())?;
        let week = week.parse().map_err(|_| wrong())?;
        NaiveDate::from_isoywd_opt(year, week, Weekday::Mon).map(Self::of).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_of_the_spring_change_has_23_hours_and_one_of_autumn_25() {
        let zone = chrono_tz::Europe::Amsterdam;
        let hours = |d| {
            let (start, end) = day_bounds(zone, day(d));
            (end - start).num_hours()
        };
        assert_eq!((hours("2026-03-29"), hours("2026-10-25"), hours("2026-11-17")), (23, 25, 24));
    }

    #[test]
    fn a_skipped_time_is_the_moment_of_the_skip() {
        let zone = chrono_tz::Europe::Amsterdam;
        let time = NaiveTime::from_hms_opt(2, 30, 0).unwrap();
        let moment = local_moment(zone, day("2026-03-29"), time);
        assert_eq!(moment.to_rfc3339(), "2026-03-29T01:00:00+00:00");
    }

    #[test]
    fn working_days_leave_out_the_weekend() {
        assert_eq!(working_days_between(day("2026-11-13"), day("2026-11-16")), 1);
        assert_eq!(working_days_between(day("2026-11-13"), day("2026-11-15")), 0);
        assert_eq!(working_days_between(day("2026-11-14"), day("2026-11-16")), 1);
        assert_eq!(working_days_between(day("2026-11-16"), day("2026-11-16")), 0);
        assert_eq!(working_days_between(day("2026-08-24"), day("2026-11-16")), 60);
        assert_eq!(working_days_between(day("2026-11-17"), day("2026-11-16")), 0);
    }

    #[test]
    fn week_53_exists_only_in_long_years() {
        assert_eq!("2026-W53".parse::<IsoWeek>().unwrap().monday(), day("2026-12-28"));
        assert!("2025-W53".parse::<IsoWeek>().is_err());
        assert_eq!(IsoWeek::of(day("2027-01-03")).to_string(), "2026-W53");
    }

    #[test]
    fn times_of_day_are_read_strictly() {
        assert_eq!("24:00".parse::<MinuteOfDay>().unwrap().minutes(), 1440);
        for text in ["24:01", "7:30", "07:60", "0730", "+7:30", ""] {
            assert!(text.parse::<MinuteOfDay>().is_err(), "{text}");
        }
    }
}
