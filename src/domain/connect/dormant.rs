//! Names without a sign of life: which one a nudge suggests, if any.
//!
//! How much two people shared has no part in it: a name has the days below, and nothing else.

use chrono::{Days, NaiveDate, TimeDelta};

use crate::identity::{OwnNameId, PersonId};

use super::numbers::{DORMANT_WEEKS, REST_WEEKS};

/// A contact or an own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    Contact(PersonId),
    Own(OwnNameId),
}

/// A contact or an own name, with what decides whether it is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownName<N> {
    pub name: N,
    /// The latest sign of life.
    pub alive: NaiveDate,
    /// When it was suggested last.
    pub suggested: Option<NaiveDate>,
    /// Until when it rests, if its owner said so.
    pub rests_until: Option<NaiveDate>,
}

impl<N> KnownName<N> {
    /// Whether it may be suggested on a day: once from 6 weeks on, once more from 12 weeks on, then not by itself.
    ///
    /// A name that rested may be suggested again as one of 6 weeks.
    fn is_due(&self, today: NaiveDate) -> bool {
        if self.rests_until.is_some_and(|until| today < until) {
            return false;
        }
        let [early, late] = DORMANT_WEEKS;
        let rested = self.rests_until.map(|until| later(until, -early));
        let since = rested.map_or(self.alive, |rested| rested.max(self.alive));
        let not_since = |from: NaiveDate| self.suggested.is_none_or(|day| day < from);
        if today >= later(since, late) {
            not_since(later(since, late))
        } else {
            today >= later(since, early) && not_since(later(since, early))
        }
    }
}

fn later(day: NaiveDate, weeks: i64) -> NaiveDate {
    day.checked_add_signed(TimeDelta::weeks(weeks)).unwrap_or(day)
}

/// Until when a name rests of which somebody says so today.
pub fn rests_until(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(7 * REST_WEEKS)).unwrap_or(NaiveDate::MAX)
}

/// The name that is suggested on a day: of those that may be, the one with the smallest lot of that day.
pub fn suggested<N: Copy + Ord>(
    names: &[KnownName<N>],
    today: NaiveDate,
    lot: impl Fn(N) -> u64,
) -> Option<N> {
    let due = names.iter().filter(|known| known.is_due(today)).map(|known| known.name);
    due.min_by_key(|name| (lot(*name), *name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn known(alive: &str) -> KnownName<i64> {
        KnownName { name: 1, alive: day(alive), suggested: None, rests_until: None }
    }

    /// The days of a year on which a name is suggested, if a letter leaves each Monday.
    fn mondays(mut name: KnownName<i64>, rest_on: Option<&str>) -> Vec<String> {
        let mut found = Vec::new();
        for monday in day("2027-01-04").iter_weeks().take(52) {
            if suggested(&[name], monday, |_| 0).is_some() {
                name.suggested = Some(monday);
                if rest_on.map(day) == Some(monday) {
                    name.rests_until = Some(rests_until(monday));
                }
                found.push(monday.to_string());
            }
        }
        found
    }

    #[test]
    fn a_name_is_suggested_after_six_weeks_and_after_twelve_and_then_never_by_itself() {
        assert_eq!(mondays(known("2027-01-04"), None), ["2027-02-15", "2027-03-29"]);
        assert_eq!(mondays(known("2027-01-05"), None), ["2027-02-22", "2027-04-05"]);
    }

    #[test]
    fn a_name_that_was_not_picked_for_long_is_suggested_once() {
        assert_eq!(mondays(known("2026-03-01"), None), ["2027-01-04"]);
    }

    #[test]
    fn a_name_that_rests_is_suggested_after_26_weeks_and_once_more() {
        let rested = mondays(known("2027-01-04"), Some("2027-02-15"));
        assert_eq!(rested, ["2027-02-15", "2027-08-16", "2027-09-27"]);
    }

    #[test]
    fn a_sign_of_life_begins_again() {
        let suggested_early =
            KnownName { suggested: Some(day("2027-01-04")), ..known("2027-02-01") };
        assert_eq!(mondays(suggested_early, None), ["2027-03-15", "2027-04-26"]);
    }

    /// SplitMix64, so that neighbours are unlike each other.
    fn mixed(number: u64) -> u64 {
        let z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    #[test]
    fn the_lot_picks_among_those_that_are_due_each_as_often() {
        let alive = ["2026-01-05", "2026-10-05", "2026-12-01", "2027-01-01"];
        let names: Vec<_> = (0..4)
            .map(|name| KnownName { name, ..known(alive[usize::try_from(name).unwrap()]) })
            .collect();
        let today = day("2027-01-04");
        let mut picked = [0; 4];
        for round in 0_u64..4_000 {
            let lot = |name: i64| mixed(round * 4 + u64::try_from(name).unwrap());
            let name = suggested(&names, today, lot).unwrap();
            assert_eq!(suggested(&names, today, lot), Some(name), "the same lot, the same name");
            picked[usize::try_from(name).unwrap()] += 1;
        }
        assert_eq!(picked[2..], [0, 0], "less than six weeks");
        assert!(picked[..2].iter().all(|times| (1_850..2_150).contains(times)), "{picked:?}");
        assert_eq!(suggested::<i64>(&[], today, |_| 0), None);
    }
}
