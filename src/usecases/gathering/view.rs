//! Gatherings as they are shown: to people of the house, and to whoever announces them.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::announcer::Announcer;
use super::refusal::{Refused, UNKNOWN};
use crate::domain::gathering::announcement::{GatheringKind, GatheringPhase, shown_count};
use crate::domain::identity::{GatheringId, PersonId};
use crate::domain::language::Language;
use crate::store::connect::group_members;
use crate::store::gathering::gatherings::Gathering;
use crate::store::gathering::{comers, gatherings};
use crate::store::place::sites;
use crate::store::stay::gathering_attendance;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Whoever reads what is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Person(PersonId),
    Announcer(Announcer),
}

impl Reader {
    pub(super) const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(*person),
            Self::Announcer(announcer) => announcer.person(),
        }
    }
}

/// The group for which a gathering is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OfGroup {
    /// By this it is called.
    pub id: String,
    pub name: String,
}

/// A gathering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GatheringView {
    /// By this it is called.
    pub id: String,
    pub kind: GatheringKind,
    pub title: String,
    /// The site's name.
    pub site: String,
    /// As IANA names it.
    pub time_zone: String,
    /// The name of the zone; null if it is in none.
    pub zone: Option<String>,
    /// Where it is if it is in no zone; may be empty.
    pub place: String,
    /// The group for which it is; null: for everybody.
    pub group: Option<OfGroup>,
    pub languages: Vec<Language>,
    pub begins_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub minutes: i64,
    pub called_off: bool,
    /// How many mean to come; null while they are fewer than three.
    pub coming: Option<i64>,
    /// Whether the person means to come; null for who announces.
    pub you_come: Option<bool>,
    /// Whether the person said that they attend; null likewise.
    pub you_attend: Option<bool>,
}

/// What is announced and not over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Gatherings {
    /// The next first.
    pub gatherings: Vec<GatheringView>,
}

pub fn all(
    connection: &mut Connection,
    context: &Context,
    reader: Reader,
) -> Result<Gatherings, StoreError> {
    let found = gatherings::not_over(connection, reader.person(), context.clock.now())?;
    Ok(Gatherings { gatherings: shown(connection, reader, found)? })
}

/// One that the reader may see. Whether there is none, it is over, or it is for a group of others makes no difference.
pub fn one(
    connection: &mut Connection,
    context: &Context,
    reader: Reader,
    code: &str,
) -> Result<GatheringView, Refused> {
    let found = find(connection, context, reader.person(), code)?;
    shown(connection, reader, vec![found])?.pop().ok_or(UNKNOWN)
}

/// One that is not over and that the person may see; of nobody in particular, one that is for everybody.
pub(super) fn find(
    connection: &mut Connection,
    context: &Context,
    person: Option<PersonId>,
    code: &str,
) -> Result<Gathering, Refused> {
    find_until(connection, context, person, code, TimeDelta::zero())
}

/// The same, until some time after its end.
pub(super) fn find_until(
    connection: &mut Connection,
    context: &Context,
    person: Option<PersonId>,
    code: &str,
    after: TimeDelta,
) -> Result<Gathering, Refused> {
    let found = gatherings::by_code(connection, code)?.ok_or(UNKNOWN)?;
    let is_theirs = match (&found.group, person) {
        (None, _) => true,
        (Some(group), Some(person)) => group_members::holds(connection, group.id, person)?,
        (Some(_), None) => false,
    };
    let is_over = found.time.phase(context.clock.now() - after) == GatheringPhase::Over;
    if is_theirs && !is_over { Ok(found) } else { Err(UNKNOWN) }
}

/// The same; and it is held, so that whatever else is done with it is done before or after.
pub(super) fn find_and_hold(
    connection: &mut Connection,
    context: &Context,
    person: Option<PersonId>,
    code: &str,
) -> Result<Gathering, Refused> {
    let found = find(connection, context, person, code)?;
    gatherings::hold(connection, found.id)?;
    find(connection, context, person, code)
}

fn shown(
    connection: &mut Connection,
    reader: Reader,
    some: Vec<Gathering>,
) -> Result<Vec<GatheringView>, StoreError> {
    let counts = comers::counts(connection, &some)?;
    let own = match reader {
        Reader::Person(person) => Some(Own {
            comes: comers::of_person(connection, person)?,
            attends: gathering_attendance::of_person(connection, person)?,
        }),
        Reader::Announcer(_) => None,
    };
    let sites = sites::all(connection)?;
    some.into_iter()
        .map(|one| {
            let site = sites.iter().find(|site| site.id == one.site);
            let site = site.ok_or_else(|| StoreError::corrupt("gathering", "no site"))?;
            let count = counts.get(&one.id).copied().unwrap_or_default();
            Ok(view(one, site.time_zone, count, own.as_ref()))
        })
        .collect()
}

/// What a person said about gatherings.
struct Own {
    comes: HashSet<GatheringId>,
    attends: HashSet<GatheringId>,
}

fn view(one: Gathering, time_zone: chrono_tz::Tz, count: i64, own: Option<&Own>) -> GatheringView {
    let (zone, place) = one.place.named();
    GatheringView {
        coming: shown_count(count),
        you_come: own.map(|own| own.comes.contains(&one.id)),
        you_attend: own.map(|own| own.attends.contains(&one.id)),
        id: one.code,
        kind: one.kind,
        title: one.title,
        site: one.at,
        time_zone: time_zone.to_string(),
        zone,
        place,
        group: one.group.map(|group| OfGroup { id: group.code, name: group.name }),
        languages: one.languages,
        begins_at: one.time.begins,
        ends_at: one.time.ends,
        minutes: one.time.minutes(),
        called_off: one.called_off,
    }
}
