//! On which days an organisation's people draw a desk at a site.

use chrono::{Datelike, NaiveDate};

use super::numbers::AGREED_YEARS;
use crate::place::numbers::LOOKS_AHEAD_DAYS;
use crate::place::open_days::{ClosedDays, WeekDays};

/// Weekdays, from a first day on, and up to a last day if one was agreed. All are days of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreedDays {
    weekdays: WeekDays,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

impl AgreedDays {
    /// Refuses a last day before the first, and days of other centuries.
    pub fn new(
        weekdays: WeekDays,
        from: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Result<Self, String> {
        if until.is_some_and(|until| until < from) {
            return Err("until: is before the first day".to_owned());
        }
        for (name, day) in [("from", Some(from)), ("until", until)] {
            if day.is_some_and(|day| !AGREED_YEARS.contains(&day.year())) {
                let (first, last) = (AGREED_YEARS.start(), AGREED_YEARS.end());
                return Err(format!("{name}: its year is not from {first} to {last}"));
            }
        }
        Ok(Self { weekdays, from, until })
    }

    pub const fn weekdays(self) -> WeekDays {
        self.weekdays
    }

    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The last day, itself included.
    pub const fn until(self) -> Option<NaiveDate> {
        self.until
    }

    /// Whether the organisation's people draw desks on this day of the site.
    pub fn allows(self, day: NaiveDate) -> bool {
        day >= self.from && self.until.is_none_or(|until| day <= until) && self.weekdays.hold(day)
    }

    /// The first day after `day` that was agreed and on which the site opens. None if there is none within a year of
    /// it, or of a first day that is yet to come.
    pub fn next_after(self, day: NaiveDate, closed: &ClosedDays) -> Option<NaiveDate> {
        let days = day.max(self.from).iter_days().take(LOOKS_AHEAD_DAYS);
        days.filter(|one| *one > day).find(|one| self.allows(*one) && !closed.hold(*one))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::local_day;
    use crate::person::odd_moments::{ahead_of_utc, day_zero, moments};
    use crate::place::open_days::WeekDay;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Days since 1970-01-01, a Thursday.
    fn number(day: NaiveDate) -> i64 {
        (day - day_zero()).num_days()
    }

    /// By seconds alone: those of the site's clock at the moment, cut into days and weeks.
    fn reference(
        weekdays: &BTreeSet<i64>,
        (from, until): (i64, Option<i64>),
        moment: i64,
        ahead_of_utc: i64,
    ) -> bool {
        let day = (moment + ahead_of_utc).div_euclid(86_400);
        // Monday is 0.
        let weekday = (day + 3).rem_euclid(7);
        weekdays.contains(&weekday) && day >= from && until.is_none_or(|until| day <= until)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn a_moment_is_agreed_exactly_if_the_sites_clock_shows_an_agreed_day(
            chosen in prop::collection::btree_set(0_i64..7, 1..=7),
            (zone, moment) in moments(),
            (before, lasts) in (-10_i64..30, prop::option::of(0_i64..40)),
        ) {
            let today = number(local_day(zone, moment));
            let (from, until) = (today - before, lasts.map(|lasts| today - before + lasts));
            let date = |number: i64| day_zero() + TimeDelta::days(number);
            let weekdays = chosen.iter().map(|at| WeekDay::ALL[usize::try_from(*at).unwrap()]);
            let weekdays = WeekDays::new(weekdays).unwrap();
            let agreed = AgreedDays::new(weekdays, date(from), until.map(date)).unwrap();
            let expected =
                reference(&chosen, (from, until), moment.timestamp(), ahead_of_utc(zone, moment));
            prop_assert_eq!(agreed.allows(local_day(zone, moment)), expected);

            let closed = ClosedDays::new(WeekDays::EVERY_DAY, [date(today + 1), date(today + 8)]);
            let open = |later: &i64| *later != today + 1 && *later != today + 8;
            let mut later = (today + 1..today + 60).filter(open).map(date);
            let next = later.find(|later| agreed.allows(*later));
            prop_assert_eq!(agreed.next_after(date(today), &closed), next);
        }
    }

    #[test]
    fn the_first_and_the_last_day_are_agreed_and_those_beside_them_are_not() {
        let tuesdays = "tue".parse().unwrap();
        let agreed = AgreedDays::new(tuesdays, day("2026-11-17"), Some(day("2026-12-01"))).unwrap();
        let allowed = |text| agreed.allows(day(text));
        assert!(!allowed("2026-11-10") && allowed("2026-11-17") && !allowed("2026-11-18"));
        assert!(allowed("2026-12-01") && !allowed("2026-12-08"));
        let closed = ClosedDays::new(WeekDays::EVERY_DAY, []);
        let next = |text| agreed.next_after(day(text), &closed);
        assert_eq!(next("2026-11-17"), Some(day("2026-11-24")));
        assert_eq!(next("2026-12-01"), None);
        assert_eq!(next("2020-01-01"), Some(day("2026-11-17")));
    }

    #[test]
    fn an_agreement_ends_on_or_after_its_first_day_and_in_these_centuries() {
        let agree = |from, until: Option<&str>| {
            AgreedDays::new(WeekDays::EVERY_DAY, day(from), until.map(day)).is_ok()
        };
        assert!(agree("2026-11-17", Some("2026-11-17")) && agree("2026-11-17", None));
        assert!(!agree("2026-11-17", Some("2026-11-16")));
        assert!(!agree("1999-12-31", None) && !agree("2026-11-17", Some("+12026-01-01")));
    }
}
