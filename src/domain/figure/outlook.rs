//! The outlook for the next two weeks, from earlier days of the same weekday.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use super::range::{mean, says_enough};
use crate::place::open_days::ClosedDays;

/// How many days of the same weekday the mean is made of.
pub const WEEKS: usize = 6;
/// The past days on which the rule is compared with what happened.
const TRIED_DAYS: Days = Days::new(7 * 12);
/// How many usual days the outlook covers.
const AHEAD: usize = 10;

/// The outlook, and how well the same rule did before.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outlook {
    pub days: Vec<Expected>,
    /// Mean of the absolute differences in `past`; `None` without any.
    pub error: Option<f64>,
    /// What the rule would have said about the past twelve weeks and what happened, newest last.
    pub past: Vec<PastExpectation>,
}

/// A usual day to come: desks taken at its peak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Expected {
    /// The day.
    pub day: NaiveDate,
    /// Whether the site is closed then; nothing is expected.
    pub closed: bool,
    /// The mean of the last six such weekdays.
    pub expected: Option<u32>,
    /// The lowest of them.
    pub low: Option<u32>,
    /// The highest of them.
    pub high: Option<u32>,
}

/// A day gone by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct PastExpectation {
    /// The day.
    pub day: NaiveDate,
    /// What the rule would have said the day before.
    pub expected: u32,
    /// What was.
    pub was: u32,
}

/// The outlook after `today`. `peaks` has each day's highest figure of desks taken, `None` if all are hidden; leave
/// out closed days. Says nothing about a day if most of the figures behind its mean are hidden.
pub fn outlook(
    peaks: &BTreeMap<NaiveDate, Option<u32>>,
    closed: &ClosedDays,
    today: NaiveDate,
) -> Outlook {
    let peaks: Vec<(NaiveDate, Option<u32>)> = peaks
        .iter()
        .filter(|(day, _)| !closed.hold(**day))
        .map(|(day, peak)| (*day, *peak))
        .collect();
    let ahead = today.iter_days().skip(1).filter(|day| closed.is_usual(*day)).take(AHEAD);
    let days = ahead.map(|day| {
        let closed = closed.hold(day);
        let found = if closed { Vec::new() } else { same_weekdays(&peaks, day) };
        Expected {
            day,
            closed,
            expected: expected(&found),
            low: found.iter().flatten().min().copied().filter(|_| expected(&found).is_some()),
            high: found.iter().flatten().max().copied().filter(|_| expected(&found).is_some()),
        }
    });
    let since = today.checked_sub_days(TRIED_DAYS).unwrap_or(today);
    let past: Vec<PastExpectation> = peaks
        .iter()
        .filter(|(day, _)| *day >= since && closed.is_usual(*day))
        .filter_map(|(day, was)| {
            let expected = expected(&same_weekdays(&peaks, *day))?;
            Some(PastExpectation { day: *day, expected, was: (*was)? })
        })
        .collect();
    Outlook { days: days.collect(), error: error(&past), past }
}

/// The figures of the last days before `day` with the same weekday.
fn same_weekdays(peaks: &[(NaiveDate, Option<u32>)], day: NaiveDate) -> Vec<Option<u32>> {
    let before = peaks.iter().rev().filter(|(other, _)| *other < day);
    let same = before.filter(|(other, _)| other.weekday() == day.weekday());
    same.take(WEEKS).map(|(_, peak)| *peak).collect()
}

fn expected(found: &[Option<u32>]) -> Option<u32> {
    let shown: Vec<u32> = found.iter().copied().flatten().collect();
    if !says_enough(shown.len(), found.len()) {
        return None;
    }
    mean(shown.iter().map(|peak| u64::from(*peak)).sum(), shown.len())
}

fn error(past: &[PastExpectation]) -> Option<f64> {
    let off: u32 = past.iter().map(|day| day.expected.abs_diff(day.was)).sum();
    let days = u32::try_from(past.len()).ok().filter(|days| *days > 0)?;
    Some((f64::from(off) / f64::from(days) * 10.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::open_days::WeekDays;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn closed_on(days: &[&str]) -> ClosedDays {
        ClosedDays::new(WeekDays::EVERY_DAY, days.iter().map(|text| day(text)))
    }

    /// Tuesdays back from 17 November 2026.
    fn tuesdays(peaks: &[u32]) -> BTreeMap<NaiveDate, Option<u32>> {
        let weeks = (0..).map(|week| day("2026-11-17") - Days::new(7 * week));
        weeks.zip(peaks.iter().copied().map(Some)).collect()
    }

    #[test]
    fn nothing_is_expected_from_days_most_of_which_are_hidden() {
        let hide = |weeks: &[u64]| {
            let mut peaks = tuesdays(&[60, 70, 80, 60, 70, 80]);
            for week in weeks {
                peaks.insert(day("2026-11-17") - Days::new(7 * week), None);
            }
            let found = outlook(&peaks, &closed_on(&[]), day("2026-11-18"));
            let tuesday = *found.days.iter().find(|one| one.day == day("2026-11-24")).unwrap();
            (tuesday.expected, tuesday.low, tuesday.high)
        };
        assert_eq!(hide(&[0, 1, 2]), (Some(70), Some(60), Some(80)));
        assert_eq!(hide(&[0, 1, 2, 3]), (None, None, None));
    }

    #[test]
    fn a_weekday_is_expected_to_be_as_the_last_six_were() {
        let peaks = tuesdays(&[60, 70, 80, 60, 70, 80, 500]);
        let found = outlook(&peaks, &closed_on(&[]), day("2026-11-18"));
        assert_eq!(found.days.len(), 10);
        assert_eq!(found.days[0].day, day("2026-11-19"));
        assert_eq!(found.days[9].day, day("2026-12-02"));
        let nothing = |day| Expected { day, closed: false, expected: None, low: None, high: None };
        assert_eq!(found.days[0], nothing(day("2026-11-19")));
        let tuesday = found.days.iter().find(|one| one.day == day("2026-11-24")).unwrap();
        assert_eq!((tuesday.expected, tuesday.low, tuesday.high), (Some(70), Some(60), Some(80)));
    }

    #[test]
    fn closed_days_are_neither_expected_nor_looked_back_upon() {
        let peaks = tuesdays(&[10, 70, 70, 70, 70, 70, 100]);
        let closed = closed_on(&["2026-11-17", "2026-12-01"]);
        let found = outlook(&peaks, &closed, day("2026-11-18"));
        let on = |text| *found.days.iter().find(|one| one.day == day(text)).unwrap();
        assert_eq!(on("2026-11-24").expected, Some(75));
        assert_eq!((on("2026-12-01").closed, on("2026-12-01").expected), (true, None));
        assert!(found.past.iter().all(|past| past.day != day("2026-11-17")));
    }

    #[test]
    fn the_days_of_the_week_on_which_a_site_opens_are_looked_ahead_to() {
        let closed = ClosedDays::new("tue,sat".parse().unwrap(), []);
        let found = outlook(&tuesdays(&[60, 70, 80]), &closed, day("2026-11-18"));
        let days: Vec<String> = found.days.iter().take(3).map(|one| one.day.to_string()).collect();
        assert_eq!(days, ["2026-11-21", "2026-11-24", "2026-11-28"]);
        assert!(found.days.iter().all(|one| !one.closed));
    }

    #[test]
    fn the_error_is_that_of_the_same_rule_over_twelve_weeks() {
        let found = outlook(&tuesdays(&[60, 70, 80]), &closed_on(&[]), day("2026-11-18"));
        let past: Vec<_> = found.past.iter().map(|day| (day.expected, day.was)).collect();
        assert_eq!(past, [(80, 70), (75, 60)]);
        assert_eq!(found.error, Some(12.5));
        assert_eq!(outlook(&BTreeMap::new(), &closed_on(&[]), day("2026-11-18")).error, None);
        let long = outlook(&tuesdays(&[50; 40]), &closed_on(&[]), day("2026-11-18"));
        assert_eq!((long.past.len(), long.error), (12, Some(0.0)));
    }
}
