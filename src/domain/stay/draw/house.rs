//! The two house figures that set the price of a seat.

use chrono::{Datelike, NaiveDate};

use super::record::Ratio;
use crate::calendar::IsoWeek;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOfArrivals {
    pub date: NaiveDate,
    /// Check-ins at a desk on that day after the present minute of the day.
    pub arrivals_after: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOfPairs {
    pub date: NaiveDate,
    /// Pairs that shared a table for half an hour.
    pub pairs: u64,
    /// Those of them that had not done so in the 60 working days before.
    pub new_pairs: u64,
}

/// The days with arrivals that `R` is computed from: the last four of this weekday, or all before `today` if there is
/// none.
pub fn days_to_expect_from(
    today: NaiveDate,
    days: impl IntoIterator<Item = NaiveDate>,
) -> Vec<NaiveDate> {
    let mut earlier: Vec<NaiveDate> = days.into_iter().filter(|day| *day < today).collect();
    earlier.sort_unstable_by_key(|day| std::cmp::Reverse(*day));
    let same = |day: &NaiveDate| day.weekday() == today.weekday();
    let of_weekday: Vec<NaiveDate> = earlier.iter().copied().filter(same).take(4).collect();
    if of_weekday.is_empty() { earlier } else { of_weekday }
}

/// `R`: the mean over [`days_to_expect_from`]; on the first day the number of desks. The caller leaves out closed
/// days.
pub fn expected_arrivals(today: NaiveDate, desks: u64, days: &[DayOfArrivals]) -> Ratio {
    let chosen = days_to_expect_from(today, days.iter().map(|day| day.date));
    let mean = days.iter().filter(|day| chosen.contains(&day.date)).fold(
        Ratio { numerator: 0, denominator: 0 },
        |sum, day| Ratio {
            numerator: sum.numerator + day.arrivals_after,
            denominator: sum.denominator + 1,
        },
    );
    if mean.denominator > 0 { mean } else { Ratio { numerator: desks, denominator: 1 } }
}

/// φ: the share of new pairs among the table pairs of the last ISO week before this one that had any; 1 if there is
/// none.
pub fn share_of_new_pairs(today: NaiveDate, days: &[DayOfPairs]) -> Ratio {
    let this_week = IsoWeek::of(today);
    let with_pairs =
        || days.iter().filter(|day| day.pairs > 0).map(|day| (IsoWeek::of(day.date), day));
    let last = with_pairs().map(|(week, _)| week).filter(|week| *week < this_week).max();
    let of_last = with_pairs().filter(|(week, _)| Some(*week) == last);
    let sum = of_last.fold(Ratio { numerator: 0, denominator: 0 }, |sum, (_, day)| Ratio {
        numerator: sum.numerator + day.new_pairs.min(day.pairs),
        denominator: sum.denominator + day.pairs,
    });
    if sum.denominator > 0 { sum } else { Ratio::ONE }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrivals(days: &[(&str, u64)]) -> Vec<DayOfArrivals> {
        let day = |&(date, arrivals_after): &(&str, u64)| DayOfArrivals {
            date: date.parse().unwrap(),
            arrivals_after,
        };
        days.iter().map(day).collect()
    }

    fn expect(days: &[(&str, u64)]) -> (u64, u64) {
        let ratio = expected_arrivals("2026-11-17".parse().unwrap(), 80, &arrivals(days));
        (ratio.numerator, ratio.denominator)
    }

    #[test]
    fn arrivals_to_come_are_the_desks_then_all_days_then_four_of_the_weekday() {
        assert_eq!(expect(&[]), (80, 1));
        assert_eq!(expect(&[("2026-11-16", 5), ("2026-11-13", 6)]), (11, 2));
        assert_eq!(expect(&[("2026-11-16", 5), ("2026-11-10", 7)]), (7, 1));
        let five = [
            ("2026-10-13", 100),
            ("2026-10-20", 1),
            ("2026-10-27", 2),
            ("2026-11-03", 3),
            ("2026-11-10", 4),
            ("2026-11-17", 50),
        ];
        assert_eq!(expect(&five), (10, 4));
    }

    #[test]
    fn new_pairs_are_those_of_the_last_week_that_had_pairs() {
        let day = |date: &str, pairs, new_pairs| DayOfPairs {
            date: date.parse().unwrap(),
            pairs,
            new_pairs,
        };
        let today = "2026-11-17".parse().unwrap();
        assert_eq!(share_of_new_pairs(today, &[]), Ratio::ONE);
        assert_eq!(share_of_new_pairs(today, &[day("2026-11-16", 10, 1)]), Ratio::ONE);
        let days = [
            day("2026-10-28", 9, 9),
            day("2026-11-02", 6, 3),
            day("2026-11-06", 4, 1),
            day("2026-11-09", 0, 0),
            day("2026-11-16", 7, 7),
        ];
        assert_eq!(share_of_new_pairs(today, &days), Ratio { numerator: 4, denominator: 10 });
    }
}
