//! What an ISO week has to say to each person, or to one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::Serialize;

use crate::domain::calendar::IsoWeek;
use crate::domain::encounter::Level;
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::letter::digest::{Shared, Summary, WeekOf};
use crate::domain::person::deed::Deed;
use crate::domain::place::site::Plan;
use crate::store::connect::answers;
use crate::store::encounter::encounters::{Dated, Pair};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::known_encounters::{Known, known_encounters};
use crate::usecases::person::access_log::note_command;

/// How long *not this one* hides a pair.
const HIDDEN_FOR: TimeDelta = TimeDelta::weeks(12);

/// Why there is no digest of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekRefusal {
    /// Encounters of the week were folded into acquaintances; what remains does not tell days.
    Folded,
}

/// A person's digest as the command prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonDigest {
    /// Whose it is.
    pub email: String,
    /// The week, such as `2026-W47`.
    pub week: String,
    /// What the week has to say.
    #[serde(flatten)]
    pub summary: Summary<String>,
}

/// What the week has to say to everybody it has something to say to, sorted by address. Reads only;
/// see [`log_look`].
pub fn all(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
) -> Result<Vec<PersonDigest>, Failure<WeekRefusal>> {
    let weeks = Weeks::gather(connection, context, week, None)?;
    Ok(weeks
        .readers()
        .into_iter()
        .map(|(email, reader)| PersonDigest {
            email,
            week: week.to_string(),
            summary: weeks.summary(reader),
        })
        .filter(|digest| digest.summary.something_to_say())
        .collect())
}

/// Writes to the access log that these digests are looked at: a line for each reader, and for each who is named.
pub fn log_look(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    shown: &[PersonDigest],
) -> Result<(), StoreError> {
    let named = shown.iter().flat_map(|digest| {
        let table = digest.summary.table.iter().map(|mate| &mate.other);
        let cafe = digest.summary.cafe.iter().map(|guest| &guest.other);
        table.chain(cafe).chain([&digest.email])
    });
    let named: BTreeSet<&String> = named.collect();
    let everybody = persons::all(connection)?.into_iter();
    let people = everybody.filter(|person| named.contains(&person.email)).map(|person| person.id);
    note_command(connection, context, Deed::DigestShown, people, &week.to_string())
}

/// From when on *not this one* still hides a pair.
pub(in crate::usecases) fn hidden_since(context: &Context) -> DateTime<Utc> {
    context.clock.now() - HIDDEN_FOR
}

/// Everything that is known of one week, of one person or of everybody.
pub(in crate::usecases) struct Weeks {
    week: IsoWeek,
    by_reader: HashMap<PersonId, Vec<Dated>>,
    last_before: HashMap<PersonId, BTreeMap<String, NaiveDate>>,
    hidden: HashSet<Pair>,
    pub(in crate::usecases) people: HashMap<PersonId, Person>,
    by_email: HashMap<String, PersonId>,
    plans: HashMap<SiteId, Arc<Plan>>,
}

impl Weeks {
    pub(in crate::usecases) fn gather(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
        of: Option<PersonId>,
    ) -> Result<Self, Failure<WeekRefusal>> {
        let known = known_encounters(connection, context, week, of)?;
        if known.folded {
            return Err(Failure::Refused(WeekRefusal::Folded));
        }
        Ok(Self::of(connection, context, week, known)?)
    }

    /// The same of everybody, from what is left where a site keeps encounters for less than the week and what
    /// it takes to write about it.
    pub(in crate::usecases) fn gather_what_is_left(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
    ) -> Result<Self, StoreError> {
        let known = known_encounters(connection, context, week, None)?;
        Self::of(connection, context, week, known)
    }

    fn of(
        connection: &mut Connection,
        context: &Context,
        week: IsoWeek,
        known: Known,
    ) -> Result<Self, StoreError> {
        let Known { week: encounters, last_before, .. } = known;
        // Who was deactivated gets no letters, and is named in none.
        let people: HashMap<PersonId, Person> = persons::all(connection)?
            .into_iter()
            .filter(|person| person.active)
            .map(|person| (person.id, person))
            .collect();
        let mut plans = HashMap::new();
        for site in sites::all(connection)? {
            plans.insert(site.id, context.plan(connection, &site)?);
        }
        let mut by_reader: HashMap<PersonId, Vec<Dated>> = HashMap::new();
        for dated in encounters {
            by_reader.entry(dated.encounter.a).or_default().push(dated);
            by_reader.entry(dated.encounter.b).or_default().push(dated);
        }
        let mut before: HashMap<PersonId, BTreeMap<String, NaiveDate>> = HashMap::new();
        for ((a, b), day) in last_before {
            for (reader, other) in [(a, b), (b, a)] {
                if let Some(other) = people.get(&other) {
                    before.entry(reader).or_default().insert(other.email.clone(), day);
                }
            }
        }
        Ok(Self {
            week,
            by_reader,
            last_before: before,
            hidden: answers::hidden_pairs(connection, hidden_since(context))?,
            by_email: people.values().map(|person| (person.email.clone(), person.id)).collect(),
            people,
            plans,
        })
    }

    /// Where most of a person's encounters of the week were; ties by number.
    pub(in crate::usecases) fn main_site(&self, person: PersonId) -> Option<SiteId> {
        let mut counts: BTreeMap<SiteId, i64> = BTreeMap::new();
        for dated in self.by_reader.get(&person)? {
            *counts.entry(dated.site).or_default() -= 1;
        }
        counts.into_iter().min_by_key(|(site, less)| (*less, *site)).map(|(site, _)| site)
    }

    /// Who has an encounter in the week, by address.
    pub(in crate::usecases) fn readers(&self) -> BTreeMap<String, PersonId> {
        self.by_reader
            .keys()
            .filter_map(|reader| Some((self.people.get(reader)?.email.clone(), *reader)))
            .collect()
    }

    /// The person with this address.
    pub(in crate::usecases) fn person(&self, email: &str) -> Option<&Person> {
        self.by_email.get(email).and_then(|id| self.people.get(id))
    }

    /// What the week has to say to a reader.
    pub(in crate::usecases) fn summary(&self, reader: PersonId) -> Summary<String> {
        let encounters = self.by_reader.get(&reader).map(Vec::as_slice).unwrap_or_default();
        Summary::of(WeekOf {
            week: self.week,
            shared: encounters.iter().filter_map(|dated| self.shared(reader, dated)).collect(),
            last_before: self.last_before.get(&reader).cloned().unwrap_or_default(),
            hidden: self.hidden_from(reader),
        })
    }

    /// Whom a reader shared a table or café with before the week, and when last; without those who
    /// are hidden.
    pub(in crate::usecases) fn further_back(&self, reader: PersonId) -> Vec<(String, NaiveDate)> {
        let hidden = self.hidden_from(reader);
        let before = self.last_before.get(&reader).into_iter().flatten();
        before
            .filter(|(other, _)| !hidden.contains(*other))
            .map(|(other, day)| (other.clone(), *day))
            .collect()
    }

    fn hidden_from(&self, reader: PersonId) -> BTreeSet<String> {
        self.hidden
            .iter()
            .filter_map(|(a, b)| match (*a == reader, *b == reader) {
                (true, _) => self.people.get(b),
                (_, true) => self.people.get(a),
                _ => None,
            })
            .map(|person| person.email.clone())
            .collect()
    }

    fn shared(&self, reader: PersonId, dated: &Dated) -> Option<Shared<String>> {
        let encounter = &dated.encounter;
        let other = if encounter.a == reader { encounter.b } else { encounter.a };
        Some(Shared {
            other: self.people.get(&other)?.email.clone(),
            date: dated.day,
            level: encounter.level,
            duration: encounter.duration,
            place: self.place(dated)?,
        })
    }

    fn place(&self, dated: &Dated) -> Option<String> {
        let plan = self.plans.get(&dated.site)?;
        let zone = plan.zone(dated.encounter.zone)?;
        match (dated.encounter.level, dated.encounter.table) {
            (Level::Table, Some(table)) => {
                let floor = plan.floor_of(zone)?;
                Some(format!("{}/{}/{}", floor.name, zone.name, plan.table(table)?.name))
            }
            _ => Some(zone.name.clone()),
        }
    }
}

/// People by address.
pub type Named = HashMap<String, Person>;

/// What a week has to say to one person, with everybody who is named in it.
pub fn of_person(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    person: PersonId,
) -> Result<(Summary<String>, Named), Failure<WeekRefusal>> {
    let weeks = Weeks::gather(connection, context, week, Some(person))?;
    let summary = weeks.summary(person);
    let tables = summary.table.iter().map(|mate| &mate.other);
    let named: Named = tables
        .chain(summary.cafe.iter().map(|guest| &guest.other))
        .filter_map(|email| Some((email.clone(), weeks.person(email)?.clone())))
        .collect();
    Ok((summary, named))
}

/// Whether two people ever had an encounter at a table or in a café that is still known.
pub fn ever_met(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let week = IsoWeek::of(context.clock.now().date_naive());
    let pair = (person.min(other), person.max(other));
    let known = known_encounters(connection, context, week, Some(person))?;
    Ok(known.last_before.contains_key(&pair)
        || known.week.iter().any(|dated| {
            dated.encounter.level.is_personal() && (dated.encounter.a, dated.encounter.b) == pair
        }))
}
