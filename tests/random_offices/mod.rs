//! Small random offices: two sites, a change of daylight-saving time, people who agreed or not.

use aanschuif::domain::encounter::{Encounter, Presence};
use aanschuif::domain::identity::{PersonId, TableId, ZoneId};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

use crate::reference_model::StayRow;

/// How many people there are; their numbers count from 0.
pub const PEOPLE: usize = 7;

/// Site, floor, zone, kind and table.
pub type Place = (&'static str, &'static str, &'static str, &'static str, Option<&'static str>);

/// All places. The numbers of tables are indices here; those of zones the index of the zone's first.
pub const PLACES: [Place; 10] = [
    ("amsterdam", "1", "north", "desks", Some("N1")),
    ("amsterdam", "1", "north", "desks", Some("N2")),
    ("amsterdam", "2", "south", "desks", Some("S1")),
    ("amsterdam", "0", "bar", "cafe", None),
    ("amsterdam", "0", "garden", "cafe", None),
    ("amsterdam", "2", "silence", "private", None),
    ("boston", "1", "east", "desks", Some("E1")),
    ("boston", "1", "east", "desks", Some("E2")),
    ("boston", "1", "pantry", "cafe", None),
    ("boston", "1", "doctor", "private", None),
];

/// The sites and their time zones.
pub fn sites() -> [(&'static str, Tz); 2] {
    [("amsterdam", chrono_tz::Europe::Amsterdam), ("boston", chrono_tz::America::New_York)]
}

/// The week the worlds are about: the clocks of Amsterdam go back on its Sunday.
pub fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 19).unwrap()
}

/// The address of a person.
pub fn email(person: PersonId) -> String {
    format!("p{}@example.org", person.0)
}

/// A stay of person `who` at `place`, who agreed long ago; the times are to be filled in.
pub fn row(who: usize, place: &Place) -> StayRow {
    let (site, floor, zone, kind, table) = *place;
    StayRow {
        email: email(PersonId(i64::try_from(who).unwrap())),
        site: site.to_owned(),
        time_zone: sites().into_iter().find(|(name, _)| *name == site).unwrap().1,
        floor: floor.to_owned(),
        zone: zone.to_owned(),
        kind: kind.to_owned(),
        table: table.map(str::to_owned),
        started_at: DateTime::UNIX_EPOCH,
        ended_at: DateTime::UNIX_EPOCH,
        unseen: false,
        visible_since: NaiveDate::from_ymd_opt(2026, 1, 1),
    }
}

/// The stay as the product sees it.
pub fn presence(stay: &StayRow) -> Presence {
    let number = |found: Option<usize>| i64::try_from(found.unwrap()).unwrap();
    let zone = PLACES.iter().position(|place| (place.0, place.2) == (&stay.site, &stay.zone));
    let table =
        PLACES.iter().position(|place| (place.0, place.4) == (&stay.site, stay.table.as_deref()));
    Presence {
        person: PersonId(stay.email[1..2].parse().unwrap()),
        zone: ZoneId(number(zone)),
        kind: stay.kind.parse().unwrap(),
        table: stay.table.is_some().then(|| TableId(number(table))),
        from: stay.started_at,
        until: stay.ended_at,
    }
}

/// `floor/zone/table`, or the name of the zone.
pub fn label(encounter: &Encounter) -> String {
    let place = |number: i64| PLACES[usize::try_from(number).unwrap()];
    match encounter.table {
        Some(TableId(number)) => {
            let (_, floor, zone, _, table) = place(number);
            format!("{floor}/{zone}/{}", table.unwrap())
        }
        None => place(encounter.zone.unwrap().0).2.to_owned(),
    }
}

/// Stays of everybody, from four days before the week on; nobody is in two places at once.
pub fn stays() -> impl Strategy<Value = Vec<StayRow>> {
    let consent = prop_oneof![
        1 => Just(None),
        3 => Just(Some(-300)),
        2 => (-4_i64..7).prop_map(Some),
    ];
    let gap = prop_oneof![
        20 => Just(0),
        20 => (0_i64..12).prop_map(|n| n * 5),
        1 => (0_i64..48).prop_map(|n| n * 60),
    ];
    let length = prop_oneof![(1_i64..8).prop_map(|n| n * 5), (0_i64..24).prop_map(|n| n * 15)];
    // Mostly the two tables of one zone and a café, so that people do meet.
    let place = prop_oneof![4 => 0_usize..2, 2 => Just(3), 2 => 0..PLACES.len()];
    let jitter = prop_oneof![4 => Just(0_i64), 1 => -1_i64..=1, 1 => 0_i64..60_000_000];
    let one = (gap, length, jitter, place, prop::bool::weighted(0.1));
    let person = (consent, prop::collection::vec(one, 0..100));
    prop::collection::vec(person, PEOPLE).prop_map(|people| {
        let mut rows = Vec::new();
        let start = monday().and_time(chrono::NaiveTime::MIN).and_utc() - TimeDelta::days(4);
        for (who, (consent, stays)) in people.into_iter().enumerate() {
            let mut now: DateTime<Utc> = start;
            let visible_since = consent.map(|days| monday() + TimeDelta::days(days));
            for (gap, length, jitter, place, unseen) in stays {
                let started_at = now + TimeDelta::minutes(gap);
                let until =
                    started_at + TimeDelta::minutes(length) + TimeDelta::microseconds(jitter);
                let ended_at = until.max(started_at);
                let row = row(who, &PLACES[place]);
                rows.push(StayRow { started_at, ended_at, unseen, visible_since, ..row });
                now = ended_at;
            }
        }
        rows
    })
}
