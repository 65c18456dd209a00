//! The days on which a site opens: weekdays, and single closed days.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::LOOKS_AHEAD_DAYS;
use crate::calendar::is_working_day;

/// A day of the week.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum WeekDay {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl WeekDay {
    pub const ALL: [Self; 7] =
        [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Days of the week: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekDays(u8);

impl WeekDays {
    pub const EVERY_DAY: Self = Self(127);

    /// Refuses an empty set.
    pub fn new(days: impl IntoIterator<Item = WeekDay>) -> Result<Self, String> {
        match days.into_iter().fold(0, |set, day| set | day.bit()) {
            0 => Err("at least one day of the week is needed".to_owned()),
            set => Ok(Self(set)),
        }
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = WeekDay> {
        WeekDay::ALL.into_iter().filter(move |day| self.0 & day.bit() != 0)
    }

    /// Whether `day` falls on one of them.
    pub fn hold(self, day: NaiveDate) -> bool {
        self.0 & (1 << day.weekday().num_days_from_monday()) != 0
    }

    /// The stored form.
    pub const fn number(self) -> i64 {
        self.0 as i64
    }

    pub fn from_number(number: i64) -> Result<Self, String> {
        let set = u8::try_from(number).ok().filter(|set| (1..=127).contains(set));
        set.map(Self).ok_or_else(|| format!("{number} is no set of days of the week"))
    }
}

impl FromStr for WeekDay {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|day| day.as_str() == word);
        known.ok_or_else(|| {
            let all = Self::ALL.map(Self::as_str).join(", ");
            format!("\"{word}\" is no day of the week; the days are {all}")
        })
    }
}

impl fmt::Display for WeekDays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, day) in self.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "," })?;
            f.write_str(day.as_str())?;
        }
        Ok(())
    }
}

impl FromStr for WeekDays {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let words = text.split(',').map(str::trim).filter(|word| !word.is_empty());
        Self::new(words.map(str::parse).collect::<Result<Vec<WeekDay>, _>>()?)
    }
}

/// The days on which a site assigns no places: its closed weekdays and single closed days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedDays {
    open: WeekDays,
    single: BTreeSet<NaiveDate>,
}

impl ClosedDays {
    pub fn new(open: WeekDays, single: impl IntoIterator<Item = NaiveDate>) -> Self {
        Self { open, single: single.into_iter().collect() }
    }

    /// Whether the site is closed on this day.
    pub fn hold(&self, day: NaiveDate) -> bool {
        !self.open.hold(day) || self.single.contains(&day)
    }

    /// The first day from `from` on, within a year, on which the site is open.
    pub fn first_open(&self, from: NaiveDate) -> Option<NaiveDate> {
        from.iter_days().take(LOOKS_AHEAD_DAYS).find(|day| !self.hold(*day))
    }

    /// Whether people are usually expected on this weekday. If a site opens every day, that is Monday to Friday,
    /// since nobody has said when people come.
    pub fn is_usual(&self, day: NaiveDate) -> bool {
        self.open.hold(day) && (self.open != WeekDays::EVERY_DAY || is_working_day(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_of_the_week_are_written_monday_first_and_read_back() {
        let days: WeekDays = "fri, mon,wed".parse().unwrap();
        assert_eq!(days.to_string(), "mon,wed,fri");
        assert_eq!(WeekDays::from_number(days.number()), Ok(days));
        for wrong in ["", ",", "monday", "mon;tue"] {
            assert!(wrong.parse::<WeekDays>().is_err(), "{wrong}");
        }
        for wrong in [0, 128, -1] {
            assert!(WeekDays::from_number(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_site_is_closed_on_other_days_of_the_week_and_on_single_days() {
        let open = "tue,wed,sat".parse().unwrap();
        let closed = ClosedDays::new(open, [day("2026-11-18")]);
        let hold = |text| closed.hold(day(text));
        assert!(hold("2026-11-16") && !hold("2026-11-17"), "Monday, Tuesday");
        assert!(hold("2026-11-18") && !hold("2026-11-25"), "a Wednesday and the next");
        let usual = ["2026-11-18", "2026-11-21", "2026-11-22"].map(|one| closed.is_usual(day(one)));
        assert_eq!(usual, [true, true, false]);
    }

    #[test]
    fn without_days_of_the_week_monday_to_friday_are_usual() {
        let closed = ClosedDays::new(WeekDays::EVERY_DAY, []);
        assert!(!closed.hold(day("2026-11-21")), "it opens on Saturday for whoever comes");
        assert!(closed.is_usual(day("2026-11-20")) && !closed.is_usual(day("2026-11-21")));
    }
}
