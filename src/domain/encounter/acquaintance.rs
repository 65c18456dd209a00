//! What remains of two persons' encounters after the encounters are deleted.

use chrono::NaiveDate;

use super::Level;

/// The days on which two persons shared a table, a café or a gathering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acquaintance {
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    /// The last day at one table; `None` if it was never at one.
    pub last_table_day: Option<NaiveDate>,
    /// On how many days. Several encounters on one day count once.
    pub times: u32,
}

impl Acquaintance {
    /// What is known of two persons after the encounters of `day` are added.
    ///
    /// `levels` are the levels of all their encounters on that day at one site. Each site's day is folded once, in
    /// any order; a day at a second site does not count again if the two are folded in succession. Zone encounters
    /// leave nothing, so the first shared table remains a first.
    pub fn fold(
        existing: Option<Self>,
        day: NaiveDate,
        levels: impl IntoIterator<Item = Level>,
    ) -> Option<Self> {
        let (mut met, mut at_table) = (false, false);
        for level in levels {
            met |= level.is_personal();
            at_table |= level == Level::Table;
        }
        if !met {
            return existing;
        }
        let table_day = at_table.then_some(day);
        Some(existing.map_or(
            Self { first_day: day, last_day: day, last_table_day: table_day, times: 1 },
            |known| Self {
                first_day: known.first_day.min(day),
                last_day: known.last_day.max(day),
                last_table_day: known.last_table_day.max(table_day),
                times: known.times.saturating_add(u32::from(known.is_other_day(day))),
            },
        ))
    }

    fn is_other_day(&self, day: NaiveDate) -> bool {
        day != self.first_day && day != self.last_day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_fold_alike_in_any_order() {
        let days = [
            (day("2026-10-05"), vec![Level::Cafe]),
            (day("2026-10-12"), vec![Level::Table, Level::Cafe]),
            (day("2026-10-19"), vec![Level::Cafe]),
        ];
        let fold = |order: [usize; 3]| {
            order.into_iter().fold(None, |known, index| {
                let (day, levels) = &days[index];
                Acquaintance::fold(known, *day, levels.iter().copied())
            })
        };
        let known = Acquaintance {
            first_day: days[0].0,
            last_day: days[2].0,
            last_table_day: Some(days[1].0),
            times: 3,
        };
        assert_eq!(fold([0, 1, 2]), Some(known));
        assert_eq!(fold([2, 0, 1]), Some(known));
    }

    #[test]
    fn a_day_at_two_sites_is_one_time() {
        let monday = Acquaintance::fold(None, day("2026-10-05"), [Level::Cafe]);
        let both = Acquaintance::fold(monday, day("2026-10-05"), [Level::Table]).unwrap();
        assert_eq!((both.times, both.last_table_day), (1, Some(day("2026-10-05"))));
        let twice = Acquaintance::fold(Some(both), day("2026-10-06"), [Level::Table]);
        let twice = Acquaintance::fold(twice, day("2026-10-06"), [Level::Table]).unwrap();
        assert_eq!(twice.times, 2);
    }

    #[test]
    fn a_zone_encounter_leaves_nothing() {
        assert_eq!(Acquaintance::fold(None, day("2026-10-05"), [Level::Zone]), None);
        let known = Acquaintance::fold(None, day("2026-10-05"), [Level::Table]);
        assert_eq!(Acquaintance::fold(known, day("2026-10-06"), [Level::Zone]), known);
    }
}
