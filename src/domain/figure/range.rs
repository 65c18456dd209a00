//! Summaries of published figures over a day, a week or a month.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::hide::rounded;
use super::numbers::STEP;
use crate::calendar::IsoWeek;

/// A published figure; `None` where hidden.
type Figure = Option<u32>;

/// How far a look back reaches. There are no other ranges: with free ones, two that differ by little could be
/// held against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Range {
    /// One day.
    Day,
    /// A week of ISO 8601.
    Week,
    /// A month of the calendar.
    Month,
}

/// The first and the last day of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Range {
    /// The range that contains `day`.
    pub fn around(self, day: NaiveDate) -> Span {
        match self {
            Self::Day => Span { from: day, to: day },
            Self::Week => {
                let week = IsoWeek::of(day);
                Span { from: week.monday(), to: week.sunday() }
            }
            Self::Month => {
                let from = day.with_day(1).unwrap_or(day);
                let next = from.checked_add_months(Months::new(1));
                let to = next.and_then(|next| next.checked_sub_days(Days::new(1)));
                Span { from, to: to.unwrap_or(day) }
            }
        }
    }
}

/// Aligns the half-hours of several days: returns the earliest first minute, and each day's list filled up with
/// hidden figures. `days` has the first minute and the figures of each day.
pub fn aligned(days: &[(u32, Vec<Figure>)]) -> (u32, Vec<Vec<Figure>>) {
    let half_hours = |list: &[Figure]| u32::try_from(list.len()).unwrap_or(0);
    let first = days.iter().map(|(minute, _)| minute / 30).min().unwrap_or(0);
    let last = days.iter().map(|(minute, list)| minute / 30 + half_hours(list)).max().unwrap_or(0);
    let stretched = days.iter().map(|(minute, list)| {
        let before = (minute / 30).saturating_sub(first);
        let after = last.saturating_sub(minute / 30 + half_hours(list));
        let hidden = |count: u32| (0..count).map(|_| None);
        hidden(before).chain(list.iter().copied()).chain(hidden(after)).collect()
    });
    (first * 30, stretched.collect())
}

/// Peak, average and 95th percentile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, ToSchema)]
pub struct Spread {
    /// The highest figure.
    pub peak: Option<u32>,
    /// The mean of those that are not hidden, rounded as every figure; none where more than half are hidden.
    pub average: Option<u32>,
    /// The 95th percentile by nearest rank, where a hidden figure is lower than all others; likewise.
    pub p95: Option<u32>,
}

pub fn spread(figures: impl Iterator<Item = Figure>) -> Spread {
    let mut figures: Vec<Figure> = figures.collect();
    // `None` sorts below every figure.
    figures.sort_unstable();
    let rank = (figures.len() * 95).div_ceil(100);
    let shown: Vec<u32> = figures.iter().copied().flatten().collect();
    let sum: u64 = shown.iter().map(|figure| u64::from(*figure)).sum();
    // A few figures out of many would misrepresent the whole.
    if !says_enough(shown.len(), figures.len()) {
        return Spread { peak: shown.last().copied(), ..Spread::default() };
    }
    Spread {
        peak: shown.last().copied(),
        average: mean(sum, shown.len()),
        p95: rank.checked_sub(1).and_then(|index| figures.get(index).copied().flatten()),
    }
}

/// Whether at least half of the figures are shown.
pub(super) const fn says_enough(shown: usize, all: usize) -> bool {
    2 * shown >= all
}

pub(super) fn mean(sum: u64, count: usize) -> Figure {
    let count = u64::try_from(count).ok().filter(|count| *count > 0)?;
    // Round to the nearest integer first, half up, so that rounding to the step is never off by a whole step.
    let step = u64::from(STEP);
    let steps = (2 * sum + count * step) / (2 * count * step);
    u32::try_from(steps * step).ok()
}

/// On how many days so many desks would have sufficed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Sufficed {
    /// So many desks.
    pub desks: u32,
    /// On so many days no figure of desks taken was higher.
    pub days: usize,
    /// Of so many days.
    pub of: usize,
}

/// What a day says about how many desks were needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskDay {
    pub peak: Figure,
    pub places: u32,
    /// The small number that applied on that day.
    pub small: u32,
}

impl DeskDay {
    /// How many desks sufficed as far as published, never more than there were. If the peak is hidden, fewer were
    /// taken than the day's small number.
    fn needed(self) -> u32 {
        let most = self.places.next_multiple_of(STEP);
        self.peak.unwrap_or(self.small.checked_next_multiple_of(STEP).unwrap_or(most)).min(most)
    }
}

/// On how many days each number of desks was enough, in steps of five, from the lowest number that was enough on any
/// day to the most there were. Days without desks are left out; if no days remain, the result is empty.
pub fn sufficed(days: &[DeskDay]) -> Vec<Sufficed> {
    let days: Vec<DeskDay> = days.iter().copied().filter(|day| day.places > 0).collect();
    let needed: Vec<u32> = days.iter().map(|day| day.needed()).collect();
    let Some(first) = needed.iter().min() else { return Vec::new() };
    let most = days.iter().map(|day| day.places.next_multiple_of(STEP)).max().unwrap_or(0);
    let steps: BTreeSet<u32> =
        (*first..=most).step_by(usize::try_from(STEP).unwrap_or(1)).map(rounded).collect();
    let days = |desks: u32| needed.iter().filter(|needed| **needed <= desks).count();
    steps.into_iter().map(|desks| Sufficed { desks, days: days(desks), of: needed.len() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_range_is_a_day_an_iso_week_or_a_month() {
        let around = |range: Range, of: &str| {
            let Span { from, to } = range.around(day(of));
            (from.to_string(), to.to_string())
        };
        let span = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        assert_eq!(around(Range::Day, "2026-11-10"), span("2026-11-10", "2026-11-10"));
        assert_eq!(around(Range::Week, "2026-11-15"), span("2026-11-09", "2026-11-15"));
        assert_eq!(around(Range::Month, "2026-12-31"), span("2026-12-01", "2026-12-31"));
        assert_eq!(around(Range::Month, "2028-02-10"), span("2028-02-01", "2028-02-29"));
    }

    #[test]
    fn days_with_other_hours_get_hidden_half_hours() {
        let days = [(480, vec![Some(10), Some(15)]), (450, vec![Some(20)])];
        let lists = vec![vec![None, Some(10), Some(15)], vec![Some(20), None, None]];
        assert_eq!(aligned(&days), (450, lists));
        assert_eq!(aligned(&[]), (0, vec![]));
    }

    #[test]
    fn hidden_figures_are_lower_than_all_others() {
        let twenty = (1..=20).map(|n| Some(n * 5));
        assert_eq!(spread(twenty), Spread { peak: Some(100), average: Some(55), p95: Some(95) });
        let mostly_hidden = [None, None, Some(10), Some(15), None];
        assert_eq!(
            spread(mostly_hidden.into_iter()),
            Spread { peak: Some(15), average: None, p95: None },
            "an average of two out of five is none of the five"
        );
        let half = [None, Some(10), Some(15), None];
        let half = spread(half.into_iter());
        assert_eq!((half.average, half.p95), (Some(15), Some(15)));
        assert_eq!(spread(std::iter::empty()), Spread::default());
    }

    #[test]
    fn desks_sufficed_on_days_that_took_no_more() {
        let of = |days: &[(Figure, u32, u32)]| -> Vec<(u32, usize)> {
            let days: Vec<DeskDay> = days
                .iter()
                .map(|(peak, places, small)| DeskDay {
                    peak: *peak,
                    places: *places,
                    small: *small,
                })
                .collect();
            sufficed(&days).iter().map(|row| (row.desks, row.days)).collect()
        };
        let taken = [(Some(20), 28, 10), (Some(25), 28, 10), (Some(20), 28, 10)];
        assert_eq!(of(&taken), [(20, 2), (25, 3), (30, 3)]);
        let one_hidden = [(None, 28, 10), (Some(20), 28, 10)];
        assert_eq!(of(&one_hidden), [(10, 1), (15, 1), (20, 2), (25, 2), (30, 2)]);
        // Each day counts with its published figure, but never with more desks than there were.
        assert_eq!(
            of(&[(None, 28, 20), (None, 28, 5)]),
            [(5, 1), (10, 1), (15, 1), (20, 2), (25, 2), (30, 2)]
        );
        assert_eq!(of(&[(None, 30, 1_000_000)]), [(30, 1)]);
        assert_eq!(of(&[(None, 30, u32::MAX)]), [(30, 1)]);
        assert_eq!(of(&[(None, 3, 10)]), [(5, 1)]);
        // A building without desks gives no result.
        assert_eq!(of(&[(None, 0, 10)]), []);
        assert_eq!(of(&[(None, 0, 10), (Some(20), 28, 10)]), [(20, 1), (25, 1), (30, 1)]);
        assert_eq!(of(&[]), []);
    }
}
