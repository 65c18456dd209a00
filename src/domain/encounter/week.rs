//! One person's encounters of an ISO week, from which the digest and *my week* are made.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::calendar::IsoWeek;
use crate::identity::PersonId;
use crate::person::card::CameAs;
use crate::place::location::TableLocation;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    pub other: PersonId,
    pub date: NaiveDate,
    pub duration: TimeDelta,
    pub place: SharedPlace,
    /// Under which cards the other came.
    pub came: CameAs,
}

/// What two people shared, as far as the reader is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SharedPlace {
    /// The table where most of the time was spent.
    Table(TableLocation),
    /// The name of the café where most of the time was spent.
    Cafe(String),
    /// The longest gathering, and the name of its zone; empty where there is none.
    Gathering { title: String, zone: String },
    /// A desk zone. It is only counted, so its name is not needed.
    Zone,
}

/// The input for one reader's week.
#[derive(Debug, Clone)]
pub struct WeekOf {
    pub week: IsoWeek,
    /// The reader's encounters; those outside the week are ignored.
    pub shared: Vec<Shared>,
    /// The last day before the week on which the reader shared a table, a café or a gathering with somebody, from encounters and
    /// acquaintances. People who are missing here are new.
    pub last_before: BTreeMap<PersonId, NaiveDate>,
    /// People hidden by *not this one*, whichever of the two said it.
    pub hidden: BTreeSet<PersonId>,
}

/// Everything a week has to say to one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The reader's tablemates, sorted by person.
    pub table: Vec<Encountered<AtTable>>,
    /// Who was in a café or at a gathering with the reader, sorted by person, day and place.
    pub cafe: Vec<Encountered<InCafe>>,
    /// With how many people the reader shared a desk zone on some day without a table. Hidden people count too:
    /// nobody is shown, and a count that drops by one on *not this one* would reveal who is in it.
    pub zone_count: usize,
}

/// Another person, and what the reader shared with them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Encountered<T> {
    pub other: PersonId,
    pub shared: T,
    /// Under which cards the other came.
    pub came: CameAs,
}

/// The days on which two people shared a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AtTable {
    /// When and where, sorted by date; two entries of one date are two sites.
    pub days: Vec<DayAtTable>,
    /// Whether no table or café encounter of the two before this week is known.
    pub first: bool,
    /// Days from the last one before this week to the first shared table in it; null when first.
    pub dormant_days: Option<i64>,
}

/// A day at a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(from = "StoredDay")]
pub struct DayAtTable {
    pub date: NaiveDate,
    /// Where most of the time was spent.
    #[serde(flatten)]
    pub place: TableLocation,
    /// Whole minutes together at tables that day.
    pub minutes: i64,
}

/// A day at a table as stored. Earlier versions stored three names joined to `floor/zone/table`.
#[derive(Deserialize)]
struct StoredDay {
    date: NaiveDate,
    floor: Option<String>,
    zone: Option<String>,
    table: String,
    minutes: i64,
}

impl From<StoredDay> for DayAtTable {
    fn from(stored: StoredDay) -> Self {
        let StoredDay { date, floor, zone, table, minutes } = stored;
        let place = match floor.zip(zone) {
            Some((floor, zone)) => TableLocation { floor, zone, table },
            None => split(&table),
        };
        Self { date, place, minutes }
    }
}

fn split(joined: &str) -> TableLocation {
    let mut parts = joined.splitn(3, '/').map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    TableLocation { floor: part(), zone: part(), table: part() }
}

/// A day in a café, or at a gathering.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
pub struct InCafe {
    pub date: NaiveDate,
    /// The café, where most of the time was spent; of a gathering where it was, empty elsewhere than in a zone.
    pub zone: String,
    /// Whole minutes together in cafés that day, or at gatherings.
    pub minutes: i64,
    /// What the gathering is called, empty once it is gone; left out of a café.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    pub gathering: Option<String>,
}

impl Summary {
    pub fn of(input: WeekOf) -> Self {
        let WeekOf { week, shared, last_before, hidden } = input;
        let mut at_table: BTreeMap<PersonId, (Vec<DayAtTable>, CameAs)> = BTreeMap::new();
        let mut cafe = Vec::new();
        let mut in_zone = BTreeSet::new();
        for Shared { other, date, duration, place, came } in shared {
            let minutes = duration.num_minutes();
            if !week.contains(date) {
                continue;
            }
            match place {
                SharedPlace::Zone => {
                    in_zone.insert(other);
                }
                _ if hidden.contains(&other) => {}
                SharedPlace::Table(place) => {
                    let day = DayAtTable { date, place, minutes };
                    match at_table.entry(other) {
                        Entry::Vacant(new) => {
                            new.insert((vec![day], came));
                        }
                        Entry::Occupied(mut known) => {
                            let (days, as_before) = known.get_mut();
                            days.push(day);
                            *as_before = std::mem::take(as_before).and(came);
                        }
                    }
                }
                SharedPlace::Cafe(zone) => {
                    let shared = InCafe { date, zone, minutes, gathering: None };
                    cafe.push(Encountered { other, shared, came });
                }
                SharedPlace::Gathering { title, zone } => {
                    let shared = InCafe { date, zone, minutes, gathering: Some(title) };
                    cafe.push(Encountered { other, shared, came });
                }
            }
        }
        cafe.sort_unstable();
        let table = at_table.into_iter().map(|(other, (days, came))| {
            let before = last_before.get(&other).copied().filter(|last| *last < week.monday());
            Encountered { other, shared: AtTable::new(days, before), came }
        });
        Self { table: table.collect(), cafe, zone_count: in_zone.len() }
    }

    /// Whether there is anything to send or show; a count of people in a zone alone is not enough.
    pub fn something_to_say(&self) -> bool {
        !self.table.is_empty() || !self.cafe.is_empty()
    }

    pub fn people(&self) -> BTreeSet<PersonId> {
        let table = self.table.iter().map(|mate| mate.other);
        table.chain(self.cafe.iter().map(|guest| guest.other)).collect()
    }
}

impl AtTable {
    fn new(mut days: Vec<DayAtTable>, before: Option<NaiveDate>) -> Self {
        days.sort_unstable();
        let dormant_days =
            before.zip(days.first()).map(|(last, first)| (first.date - last).num_days());
        Self { days, first: before.is_none(), dormant_days }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn table() -> SharedPlace {
        let [floor, zone, table] = ["1", "north", "N1"].map(str::to_owned);
        SharedPlace::Table(TableLocation { floor, zone, table })
    }

    fn shared(other: i64, date: &str, place: SharedPlace) -> Shared {
        let (other, duration) = (PersonId(other), TimeDelta::hours(1));
        Shared { other, date: day(date), duration, place, came: CameAs::default() }
    }

    fn week(shared: Vec<Shared>) -> WeekOf {
        WeekOf {
            week: "2026-W47".parse().unwrap(),
            shared,
            last_before: BTreeMap::new(),
            hidden: BTreeSet::new(),
        }
    }

    #[test]
    fn a_number_of_people_in_a_zone_is_nothing_to_say() {
        let summary = Summary::of(week(vec![
            shared(1, "2026-11-17", SharedPlace::Zone),
            shared(1, "2026-11-18", SharedPlace::Zone),
        ]));
        assert_eq!(summary.zone_count, 1);
        assert!(!summary.something_to_say());
    }

    #[test]
    fn hidden_people_are_in_no_list_but_in_the_number() {
        let mut input = week(vec![
            shared(1, "2026-11-16", table()),
            shared(1, "2026-11-17", SharedPlace::Cafe("bar".to_owned())),
            shared(1, "2026-11-18", SharedPlace::Zone),
        ]);
        input.hidden.insert(PersonId(1));
        let summary = Summary::of(input);
        assert!(!summary.something_to_say());
        assert_eq!(summary.zone_count, 1);
    }

    #[test]
    fn encounters_of_other_weeks_are_passed_over() {
        let summary = Summary::of(week(vec![
            shared(1, "2026-11-15", table()),
            shared(1, "2026-11-23", table()),
        ]));
        assert!(summary.table.is_empty());
    }

    #[test]
    fn a_day_that_was_stored_with_its_place_in_one_text_is_still_read() {
        let joined = r#"{"date":"2026-11-17","table":"1/north/N1/a","minutes":60}"#;
        let apart =
            r#"{"date":"2026-11-17","floor":"1","zone":"north","table":"N1/a","minutes":60}"#;
        let read = |json: &str| serde_json::from_str::<DayAtTable>(json).unwrap();
        assert_eq!(read(joined), read(apart));
        assert_eq!(serde_json::to_string(&read(joined)).unwrap(), apart);
    }
}
