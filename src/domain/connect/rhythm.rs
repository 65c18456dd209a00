//! How often and on which day of the week somebody is reminded.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::calendar::IsoWeek;
use crate::place::open_days::WeekDay;

/// How often somebody wants to be reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    Weekly,
    Fortnightly,
    Monthly,
    Quarterly,
    Off,
}

impl Rhythm {
    pub const ALL: [Self; 5] =
        [Self::Weekly, Self::Fortnightly, Self::Monthly, Self::Quarterly, Self::Off];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
            Self::Off => "off",
        }
    }

    /// One step less often.
    #[must_use]
    pub const fn less(self) -> Self {
        match self {
            Self::Weekly => Self::Fortnightly,
            Self::Fortnightly => Self::Monthly,
            Self::Monthly => Self::Quarterly,
            Self::Quarterly | Self::Off => Self::Off,
        }
    }

    /// One step more often; weekly is the most. What is off stays off.
    #[must_use]
    pub const fn more(self) -> Self {
        match self {
            Self::Weekly | Self::Fortnightly => Self::Weekly,
            Self::Monthly => Self::Fortnightly,
            Self::Quarterly => Self::Monthly,
            Self::Off => Self::Off,
        }
    }

    /// The day that lies `count` periods after another; none if off.
    fn later(self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        match self {
            Self::Weekly => day.checked_add_days(Days::new(7 * u64::from(count))),
            Self::Fortnightly => day.checked_add_days(Days::new(14 * u64::from(count))),
            Self::Monthly => day.checked_add_months(Months::new(count)),
            Self::Quarterly => day.checked_add_months(Months::new(count.saturating_mul(3))),
            Self::Off => None,
        }
    }

    /// The earliest day that lies a whole period after another.
    pub(super) fn after(self, day: NaiveDate) -> NaiveDate {
        self.later(day, 1).unwrap_or(day)
    }
}

impl std::str::FromStr for Rhythm {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|one| one.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is no rhythm"))
    }
}

/// The first such day of the week from a day on.
pub(super) fn first_on(weekday: WeekDay, from: NaiveDate) -> NaiveDate {
    let ahead = (7 + weekday as u32 - from.weekday().num_days_from_monday()) % 7;
    from.checked_add_days(Days::new(u64::from(ahead))).unwrap_or(from)
}

/// The day of a week on which a series falls that began on `first`; a series has at most one in a week.
///
/// Each period after the first day counts from that day, so that nothing moves over the years. A month's or a
/// quarter's is the first such day of the week from the same date on.
pub(super) fn day_in(
    rhythm: Rhythm,
    weekday: WeekDay,
    first: NaiveDate,
    week: IsoWeek,
) -> Option<NaiveDate> {
    let day = first_on(weekday, week.monday());
    let periods = match rhythm {
        Rhythm::Off => return None,
        _ if day < first => return None,
        Rhythm::Weekly => return Some(day),
        Rhythm::Fortnightly => return ((day - first).num_days() % 14 == 0).then_some(day),
        Rhythm::Monthly => months_between(first, day),
        Rhythm::Quarterly => months_between(first, day) / 3,
    };
    (periods.saturating_sub(1)..=periods)
        .filter_map(|count| rhythm.later(first, count))
        .any(|from| first_on(weekday, from) == day)
        .then_some(day)
}

/// How many months lie between the months of two days.
fn months_between(first: NaiveDate, last: NaiveDate) -> u32 {
    let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    u32::try_from(months(last) - months(first)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rhythm_is_read_as_it_is_written() {
        for rhythm in Rhythm::ALL {
            assert_eq!(rhythm.as_str().parse(), Ok(rhythm));
            assert_eq!(serde_json::to_value(rhythm).unwrap(), rhythm.as_str());
        }
        assert!("daily".parse::<Rhythm>().is_err());
    }

    #[test]
    fn a_step_less_and_a_step_more_lead_back_between_weekly_and_quarterly() {
        for rhythm in [Rhythm::Fortnightly, Rhythm::Monthly] {
            assert_eq!(rhythm.less().more(), rhythm);
            assert_eq!(rhythm.more().less(), rhythm);
        }
        assert_eq!([Rhythm::Quarterly.less(), Rhythm::Off.more()], [Rhythm::Off; 2]);
        assert_eq!(Rhythm::Weekly.more(), Rhythm::Weekly);
    }

    #[test]
    fn a_series_never_moves_also_where_a_month_has_no_such_date() {
        // A Monday, the last of its month.
        let first = "2026-08-31".parse().unwrap();
        let days = |rhythm| {
            let weeks = IsoWeek::of(first).monday().iter_weeks().take(53).map(IsoWeek::of);
            let days = weeks.filter_map(move |week| day_in(rhythm, WeekDay::Mon, first, week));
            days.map(|day| day.format("%m-%d").to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            days(Rhythm::Monthly),
            "08-31 10-05 11-02 11-30 01-04 02-01 03-01 04-05 05-03 05-31 07-05 08-02"
        );
        assert_eq!(days(Rhythm::Quarterly), "08-31 11-30 03-01 05-31");
    }
}
