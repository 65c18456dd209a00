//! The digest: what one ISO week of encounters has to say to one reader.
//!
//! [`Summary`] is all there is to say, and what the command prints as JSON; `letter` chooses from it
//! what a letter names.

mod letter;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use serde::Serialize;

use crate::calendar::IsoWeek;
use crate::encounter::Level;

pub use letter::{CafeVisit, Company, LONG_TIME_DAYS, Letter, MOST_NAMED, Named, Why, letter};

/// One encounter, seen from the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared<K> {
    /// The other person.
    pub other: K,
    /// The site's date.
    pub date: NaiveDate,
    /// What the two shared.
    pub level: Level,
    /// Time together that day at this level.
    pub duration: TimeDelta,
    /// `floor/zone/table` of a table; the name of a café or zone.
    pub place: String,
}

/// All that a digest is made from: one reader, one week.
///
/// `K` names a person and gives the order of the answer: an address where it is shown, a number
/// where it is not.
#[derive(Debug, Clone)]
pub struct WeekOf<K> {
    /// The week.
    pub week: IsoWeek,
    /// The reader's encounters; those outside the week are passed over.
    pub shared: Vec<Shared<K>>,
    /// The last day before the week on which the reader and another shared a table or a café, from
    /// encounters and acquaintances. Whoever is not here is new.
    pub last_before: BTreeMap<K, NaiveDate>,
    /// The people with whom *not this one* is in force, whichever of the two said it.
    pub hidden: BTreeSet<K>,
}

/// All that a week has to say to one reader; serialises to the part of the digest's JSON that
/// follows `email` and `week`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary<K> {
    /// Those the reader shared a table with, sorted by person.
    pub table: Vec<Tablemate<K>>,
    /// Who was in a café with the reader; sorted by person, day and café.
    pub cafe: Vec<CafeGuest<K>>,
    /// With how many people the reader shared a zone with desks on some day, without a table. It is a
    /// figure about the week: hidden people count, for nobody is shown, and a figure that shrinks by
    /// one on *not this one* would tell who is in it.
    pub zone_count: usize,
}

/// Somebody at the reader's table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tablemate<K> {
    /// The other person.
    #[serde(rename = "email")]
    pub other: K,
    /// When and where, sorted by date; two entries of one date are two sites.
    pub days: Vec<TableDay>,
    /// No table or café encounter of the two before this week is known.
    pub first: bool,
    /// Days from the last one before this week to the first shared table in it; none when first.
    pub dormant_days: Option<i64>,
}

/// One day at one table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct TableDay {
    /// The site's date.
    pub date: NaiveDate,
    /// `floor/zone/table`, where most of the time was spent.
    pub table: String,
    /// Whole minutes together at tables that day.
    pub minutes: i64,
}

/// Somebody in the same café on one day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct CafeGuest<K> {
    /// The other person.
    #[serde(rename = "email")]
    pub other: K,
    /// The site's date.
    pub date: NaiveDate,
    /// The café, where most of the time was spent.
    pub zone: String,
    /// Whole minutes together in cafés that day.
    pub minutes: i64,
}

impl<K: Ord + Clone> Summary<K> {
    /// What the week has to say.
    pub fn of(input: WeekOf<K>) -> Self {
        let WeekOf { week, shared, last_before, hidden } = input;
        let mut at_table: BTreeMap<K, Vec<TableDay>> = BTreeMap::new();
        let mut cafe = Vec::new();
        let mut in_zone = BTreeSet::new();
        for Shared { other, date, level, duration, place } in shared {
            let minutes = duration.num_minutes();
            if !week.contains(date) || (level.is_personal() && hidden.contains(&other)) {
                continue;
            }
            match level {
                Level::Table => {
                    at_table.entry(other).or_default().push(TableDay {
                        date,
                        table: place,
                        minutes,
                    });
                }
                Level::Cafe => cafe.push(CafeGuest { other, date, zone: place, minutes }),
                Level::Zone => {
                    in_zone.insert(other);
                }
            }
        }
        cafe.sort_unstable();
        let table = at_table.into_iter().map(|(other, days)| {
            let before = last_before.get(&other).copied().filter(|last| *last < week.monday());
            Tablemate::new(other, days, before)
        });
        Self { table: table.collect(), cafe, zone_count: in_zone.len() }
    }
}

impl<K> Summary<K> {
    /// Whether there is anything to send or show. A number of people in a zone alone is not.
    pub fn something_to_say(&self) -> bool {
        !self.table.is_empty() || !self.cafe.is_empty()
    }

    /// The numbers of a letter's subject.
    pub fn headline(&self) -> Headline {
        Headline {
            tablemates: self.table.len(),
            for_the_first_time: self.table.iter().filter(|mate| mate.first).count(),
        }
    }
}

/// The numbers of a letter's subject; they name nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Headline {
    /// With how many people the reader shared a table,
    pub tablemates: usize,
    /// and with how many of them for the first time.
    pub for_the_first_time: usize,
}

impl<K> Tablemate<K> {
    fn new(other: K, mut days: Vec<TableDay>, before: Option<NaiveDate>) -> Self {
        days.sort_unstable();
        let dormant_days =
            before.zip(days.first()).map(|(last, first)| (first.date - last).num_days());
        Self { other, days, first: before.is_none(), dormant_days }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn shared(other: &'static str, date: &str, level: Level) -> Shared<&'static str> {
        let duration = TimeDelta::minutes(61) - TimeDelta::microseconds(1);
        Shared { other, date: day(date), level, duration, place: "1/north/N1".to_owned() }
    }

    fn week(shared: Vec<Shared<&'static str>>) -> WeekOf<&'static str> {
        WeekOf {
            week: "2026-W47".parse().unwrap(),
            shared,
            last_before: BTreeMap::new(),
            hidden: BTreeSet::new(),
        }
    }

    #[test]
    fn a_summary_reads_as_the_digests_json() {
        let mut input = week(vec![
            shared("b@x", "2026-11-18", Level::Table),
            shared("b@x", "2026-11-17", Level::Table),
            shared("a@x", "2026-11-20", Level::Cafe),
        ]);
        input.last_before.insert("b@x", day("2026-11-13"));
        let json = serde_json::to_value(Summary::of(input)).unwrap();
        let expected = serde_json::json!({
            "table": [{"email": "b@x", "first": false, "dormant_days": 4, "days": [
                {"date": "2026-11-17", "table": "1/north/N1", "minutes": 60},
                {"date": "2026-11-18", "table": "1/north/N1", "minutes": 60},
            ]}],
            "cafe": [{"email": "a@x", "date": "2026-11-20", "zone": "1/north/N1", "minutes": 60}],
            "zone_count": 0,
        });
        assert_eq!(json, expected);
    }

    #[test]
    fn a_number_of_people_in_a_zone_is_nothing_to_say() {
        let summary = Summary::of(week(vec![
            shared("a@x", "2026-11-17", Level::Zone),
            shared("a@x", "2026-11-18", Level::Zone),
        ]));
        assert_eq!(summary.zone_count, 1);
        assert!(!summary.something_to_say());
    }

    #[test]
    fn hidden_people_are_in_no_list_but_in_the_number() {
        let mut input = week(vec![
            shared("a@x", "2026-11-16", Level::Table),
            shared("a@x", "2026-11-17", Level::Cafe),
            shared("a@x", "2026-11-18", Level::Zone),
        ]);
        input.hidden.insert("a@x");
        let summary = Summary::of(input);
        assert!(!summary.something_to_say());
        assert_eq!(summary.zone_count, 1);
    }

    #[test]
    fn encounters_of_other_weeks_are_passed_over() {
        let summary = Summary::of(week(vec![
            shared("a@x", "2026-11-15", Level::Table),
            shared("a@x", "2026-11-23", Level::Table),
        ]));
        assert!(summary.table.is_empty());
    }

    #[test]
    fn the_subject_counts_tablemates_and_those_who_are_new() {
        let mut input = week(vec![
            shared("a@x", "2026-11-16", Level::Table),
            shared("b@x", "2026-11-16", Level::Table),
            shared("c@x", "2026-11-16", Level::Cafe),
        ]);
        input.last_before.insert("a@x", day("2026-11-13"));
        let headline = Summary::of(input).headline();
        assert_eq!(headline, Headline { tablemates: 2, for_the_first_time: 1 });
    }
}
