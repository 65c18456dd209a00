//! Shows everybody's digests on the command line: the only place that identifies people by address.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::calendar::IsoWeek;
use crate::domain::encounter::week::{AtTable, DayAtTable, InCafe, Summary};
use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::domain::place::location::TableLocation;
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::weeks::{WeekRefusal, Weeks};
use crate::usecases::person::access_log::note_command;

/// A person's digest as the command prints it. Its serialised form is fixed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonDigest {
    pub email: String,
    /// The week, such as `2026-W47`.
    pub week: String,
    /// The reader's tablemates, sorted by address.
    pub table: Vec<PrintedTablemate>,
    /// Who was in a café with the reader, sorted by address, day and café.
    pub cafe: Vec<PrintedGuest>,
    pub zone_count: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PrintedTablemate {
    pub email: String,
    pub days: Vec<PrintedDay>,
    /// No table or café encounter of the two before this week is known.
    pub first: bool,
    /// Days between the last shared table before this week and the first one in it; null if there was none before.
    pub dormant_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PrintedDay {
    pub date: NaiveDate,
    /// `floor/zone/table`, for reading only: names may contain slashes, so it cannot be split.
    pub table: String,
    pub minutes: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PrintedGuest {
    pub email: String,
    pub date: NaiveDate,
    pub zone: String,
    pub minutes: i64,
    /// What a gathering is called; left out of a café.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gathering: Option<String>,
}

impl PersonDigest {
    /// The summary with addresses instead of numbers. People without a known address are left out.
    pub fn of(
        email: &str,
        week: IsoWeek,
        summary: Summary,
        address: impl Fn(PersonId) -> Option<String>,
    ) -> Self {
        let table = summary.table.into_iter().filter_map(|mate| {
            let AtTable { days, first, dormant_days } = mate.shared;
            let days = days.into_iter().map(PrintedDay::from).collect();
            Some(PrintedTablemate { email: address(mate.other)?, days, first, dormant_days })
        });
        let cafe = summary.cafe.into_iter().filter_map(|guest| {
            let InCafe { date, zone, minutes, gathering } = guest.shared;
            Some(PrintedGuest { email: address(guest.other)?, date, zone, minutes, gathering })
        });
        let (mut table, mut cafe): (Vec<_>, Vec<_>) = (table.collect(), cafe.collect());
        table.sort_unstable();
        cafe.sort_unstable();
        let zone_count = summary.zone_count;
        Self { email: email.to_owned(), week: week.to_string(), table, cafe, zone_count }
    }
}

impl From<DayAtTable> for PrintedDay {
    fn from(DayAtTable { date, place, minutes }: DayAtTable) -> Self {
        let TableLocation { floor, zone, table } = place;
        Self { date, table: format!("{floor}/{zone}/{table}"), minutes }
    }
}

/// The digests of everybody who has something to read, sorted by address. Reads only; see [`log_look`].
pub fn show_digests(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
) -> Result<Vec<PersonDigest>, Failure<WeekRefusal>> {
    let weeks = Weeks::of_all(connection, context, week)?;
    let address = |person| weeks.person(person).map(|person| person.email.clone());
    Ok(weeks
        .readers()
        .into_iter()
        .map(|reader| (reader, weeks.summary(reader.id)))
        .filter(|(_, summary)| summary.something_to_say())
        .map(|(reader, summary)| PersonDigest::of(&reader.email, week, summary, address))
        .collect())
}

/// Writes to the access log that these digests were shown: a line for each reader and for each person named.
pub fn log_look(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    shown: &[PersonDigest],
) -> Result<(), StoreError> {
    let named: BTreeSet<&String> = shown
        .iter()
        .flat_map(|digest| {
            let table = digest.table.iter().map(|mate| &mate.email);
            let cafe = digest.cafe.iter().map(|guest| &guest.email);
            table.chain(cafe).chain([&digest.email])
        })
        .collect();
    let everybody = persons::all(connection)?.into_iter();
    let people = everybody.filter(|person| named.contains(&person.email)).map(|person| person.id);
    note_command(connection, context, Deed::DigestShown, people, &week.to_string())
}

#[cfg(test)]
mod tests {
    use crate::domain::encounter::week::Encountered;
    use crate::domain::person::card::CameAs;

    use super::*;

    fn day(date: &str) -> DayAtTable {
        let [floor, zone, table] = ["Noord/Zuid", "1/2", "N/1"].map(str::to_owned);
        let place = TableLocation { floor, zone, table };
        DayAtTable { date: date.parse().unwrap(), place, minutes: 60 }
    }

    #[test]
    fn a_summary_reads_as_the_digests_json() {
        let days = vec![day("2026-11-17"), day("2026-11-18")];
        let at_table = AtTable { days, first: false, dormant_days: Some(4) };
        let in_cafe = InCafe {
            date: "2026-11-20".parse().unwrap(),
            zone: "bar".to_owned(),
            minutes: 60,
            gathering: None,
        };
        let summary = Summary {
            table: vec![Encountered {
                other: PersonId(1),
                shared: at_table,
                came: CameAs::default(),
            }],
            cafe: vec![
                Encountered {
                    other: PersonId(1),
                    shared: in_cafe.clone(),
                    came: CameAs::default(),
                },
                Encountered { other: PersonId(2), shared: in_cafe, came: CameAs::default() },
            ],
            zone_count: 0,
        };
        let address = |person| Some(if person == PersonId(1) { "b@x" } else { "a@x" }.to_owned());
        let week = "2026-W47".parse().unwrap();
        let json = serde_json::to_value(PersonDigest::of("r@x", week, summary, address)).unwrap();
        let expected = serde_json::json!({
            "email": "r@x",
            "week": "2026-W47",
            "table": [{"email": "b@x", "first": false, "dormant_days": 4, "days": [
                {"date": "2026-11-17", "table": "Noord/Zuid/1/2/N/1", "minutes": 60},
                {"date": "2026-11-18", "table": "Noord/Zuid/1/2/N/1", "minutes": 60},
            ]}],
            "cafe": [
                {"email": "a@x", "date": "2026-11-20", "zone": "bar", "minutes": 60},
                {"email": "b@x", "date": "2026-11-20", "zone": "bar", "minutes": 60},
            ],
            "zone_count": 0,
        });
        assert_eq!(json, expected);
    }
}
