//! With whom a person shared space, what remains of it, and what they said about it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::encounter::{Came, Level};
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::person::card::{CameAs, OwnCard};
use crate::store::connect::refused_people;
use crate::store::encounter::encounters::{Dated, Pair};
use crate::store::encounter::{encounters, guests_met};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::privacy::person_data;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::known_encounters::all_of_person;

/// Somebody else, who agrees to be named today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Somebody {
    pub name: String,
    /// Whom they work for; empty where they came under a second card alone.
    pub organisation: String,
}

/// An encounter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyEncounter {
    pub day: NaiveDate,
    pub site: String,
    /// `table`, `cafe`, `zone` or `gathering`.
    pub level: String,
    /// Whole minutes together; in a zone with all of them together, down to the half hour.
    pub minutes: i64,
    /// With whom; null for who does not agree to be named, and in a zone.
    pub with: Option<Somebody>,
    /// With how many: in a zone all of a day are one entry.
    pub people: u32,
    /// The second cards under which the other came, in their own words.
    pub own_cards: Vec<OwnCard>,
    /// The second cards under which the person came themselves, as the other reads them.
    pub my_cards: Vec<OwnCard>,
}

/// A row of an encounter: who the other is, and under which cards they and the person came.
type Row = (Reverse<NaiveDate>, String, PersonId, Level, i64, CameAs, CameAs);

/// What remains of older encounters with one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyAcquaintance {
    /// With whom; null for who does not agree to be named.
    pub with: Option<Somebody>,
    /// The first day.
    pub first_day: NaiveDate,
    /// The last day.
    pub last_day: NaiveDate,
    /// The last day at one table.
    pub last_table_day: Option<NaiveDate>,
    /// On how many days.
    pub times: u32,
}

/// What remains of guests who are forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyGuestsMet {
    /// On which day they last shared a table or café.
    pub last_day: NaiveDate,
    /// With how many guests.
    pub guests: i64,
}

/// What a person said about another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyAnswer {
    /// About whom; null for who does not agree to be named.
    pub about: Option<Somebody>,
    /// Their number, by which the answer is taken back; null likewise.
    pub person: Option<i64>,
    /// `talked`, `follow-up` or `not-this-one`.
    pub answer: String,
    /// The ISO week it was about.
    pub week: String,
    pub at: DateTime<Utc>,
}

/// Somebody of whom a person wants nothing more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyRefusedPerson {
    /// Who; null for who does not agree to be named.
    pub who: Option<Somebody>,
    /// Their number, by which it is taken back as an answer is; null likewise.
    pub person: Option<i64>,
}

pub(super) fn own_encounters(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<MyEncounter>, StoreError> {
    let sites: HashMap<SiteId, String> =
        sites::all(connection)?.into_iter().map(|site| (site.id, site.name)).collect();
    let mut met: Vec<Row> = all_of_person(connection, context, person)?
        .into_iter()
        .map(|Dated { site, day, encounter, came }| {
            let site = sites.get(&site).cloned().unwrap_or_default();
            let Came { a, b } = came;
            let is_a = encounter.a == person;
            let (other, theirs, own) = if is_a { (encounter.b, b, a) } else { (encounter.a, a, b) };
            let minutes = encounter.duration.num_minutes();
            (Reverse(day), site, other, encounter.level, minutes, theirs, own)
        })
        .collect();
    met.sort();
    let (personal, in_zones): (Vec<_>, Vec<_>) =
        met.into_iter().partition(|(_, _, _, level, ..)| level.is_personal());
    let others = Others::of(connection, personal.iter().map(|(_, _, other, ..)| *other))?;
    let mut entries: Vec<MyEncounter> = personal
        .into_iter()
        .map(|(Reverse(day), site, other, level, minutes, theirs, own)| {
            let with = others.named(other).map(|with| {
                let organisation = theirs.organisation(&with.organisation).to_owned();
                Somebody { organisation, ..with }
            });
            // Who is not named is not told by their words either.
            let own_cards = with.iter().flat_map(|_| theirs.own.iter().cloned()).collect();
            let (level, my_cards) = (level.to_string(), own.own.into_iter().collect());
            MyEncounter { day, site, level, minutes, with, people: 1, own_cards, my_cards }
        })
        .collect();
    entries.extend(zones(in_zones));
    // The order must not depend on numbers of persons, which would reveal who somebody is.
    entries.sort_by(|a, b| {
        let name = |one: &MyEncounter| one.with.as_ref().map(|with| with.name.clone());
        (b.day, &a.site, &a.level, b.minutes, name(a)).cmp(&(
            a.day,
            &b.site,
            &b.level,
            a.minutes,
            name(b),
        ))
    });
    Ok(entries)
}

/// People who were only in the same zone are a count here too: the minutes of each would reveal who it was.
fn zones(met: Vec<Row>) -> Vec<MyEncounter> {
    let mut days: BTreeMap<(NaiveDate, String, Level), (u32, i64)> = BTreeMap::new();
    for (Reverse(day), site, _, level, minutes, ..) in met {
        let (people, all) = days.entry((day, site, level)).or_default();
        *people += 1;
        *all += minutes;
    }
    let entry =
        |((day, site, level), (people, minutes)): ((NaiveDate, String, Level), (u32, i64))| {
            let minutes = minutes - minutes % 30;
            let (level, own_cards, my_cards) = (level.to_string(), Vec::new(), Vec::new());
            MyEncounter { day, site, level, minutes, with: None, people, own_cards, my_cards }
        };
    days.into_iter().map(entry).collect()
}

pub(super) fn own_acquaintances(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyAcquaintance>, StoreError> {
    let mut rows: Vec<_> =
        encounters::acquaintances(connection, Some(person))?.into_iter().collect();
    rows.sort_by_key(|(pair, known)| (Reverse(known.last_day), *pair));
    let other = |(a, b): Pair| if a == person { b } else { a };
    let others = Others::of(connection, rows.iter().map(|(pair, _)| other(*pair)))?;
    Ok(rows
        .into_iter()
        .map(|(pair, known)| MyAcquaintance {
            with: others.named(other(pair)),
            first_day: known.first_day,
            last_day: known.last_day,
            last_table_day: known.last_table_day,
            times: known.times,
        })
        .collect())
}

pub(super) fn own_guests_met(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyGuestsMet>, StoreError> {
    let rows = guests_met::of_person(connection, person)?.into_iter();
    Ok(rows.map(|(last_day, guests)| MyGuestsMet { last_day, guests }).collect())
}

pub(super) fn own_answers(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyAnswer>, StoreError> {
    let rows = person_data::answers(connection, person)?;
    let others = Others::of(connection, rows.iter().map(|row| row.other))?;
    Ok(rows
        .into_iter()
        .map(|row| MyAnswer {
            about: others.named(row.other),
            person: others.named(row.other).map(|_| row.other.0),
            answer: row.answer,
            week: row.week.to_string(),
            at: row.at,
        })
        .collect())
}

pub(super) fn own_refused_people(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyRefusedPerson>, StoreError> {
    let rows = refused_people::of_person(connection, person)?;
    let others = Others::of(connection, rows.iter().copied())?;
    let mut refused: Vec<MyRefusedPerson> = rows
        .into_iter()
        .map(|other| MyRefusedPerson {
            who: others.named(other),
            person: others.named(other).map(|_| other.0),
        })
        .collect();
    // The order must not depend on numbers of persons, which would reveal who somebody is.
    refused.sort_by_key(|one| one.who.as_ref().map(|who| who.name.clone()));
    Ok(refused)
}

/// Those of a set of people who agree to be named today.
struct Others(HashMap<PersonId, Somebody>);

impl Others {
    fn of(
        connection: &mut Connection,
        people: impl Iterator<Item = PersonId>,
    ) -> Result<Self, StoreError> {
        let people: BTreeSet<PersonId> = people.collect();
        let found = persons::by_ids(connection, people)?.into_iter();
        Ok(Self(
            found
                .filter(Person::may_be_named)
                .map(|one| (one.id, Somebody { name: one.name, organisation: one.organisation }))
                .collect(),
        ))
    }

    fn named(&self, person: PersonId) -> Option<Somebody> {
        self.0.get(&person).cloned()
    }
}
