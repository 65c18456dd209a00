//! What goes on at a gathering, as its screen and everybody's phone show it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::circle::CircleState;
use super::debate::{DebateState, InDebate};
use super::refusal::{GatheringRefusal, Refused, UNKNOWN};
use super::view::{Reader, find_until};
use super::{circle, debate};
use crate::domain::gathering::announcement::{GatheringKind, GatheringPhase, shown_count};
use crate::domain::gathering::numbers::SHOWN_AFTER;
use crate::domain::identity::PersonId;
use crate::store::gathering::gatherings;
use crate::store::gathering::gatherings::Gathering;
use crate::store::place::sites;
use crate::store::stay::gathering_attendance;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What goes on at a gathering. Nothing in it is about a person but the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GatheringState {
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
    pub begins_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// The present moment.
    pub now: DateTime<Utc>,
    pub phase: GatheringPhase,
    /// How many attend; null while they are fewer than three.
    pub attending: Option<i64>,
    /// What was done together in a call hour; null at another gathering, and to who does not attend while fewer than three do.
    pub done: Option<i64>,
    /// What a debate shows; null at another gathering.
    pub debate: Option<DebateState>,
    /// What a story circle shows; null at another gathering.
    pub circle: Option<CircleState>,
    /// What is about the reader; null for who announces, and in what all screens are sent.
    pub you: Option<AtGathering>,
}

/// The reader at a gathering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AtGathering {
    /// Whether they said that they attend.
    pub attend: bool,
    /// In a debate that goes on; null otherwise.
    pub debate: Option<InDebate>,
}

/// The state of a gathering that the reader may see, until some time after its end.
pub fn state(
    connection: &mut Connection,
    context: &Context,
    reader: Reader,
    code: &str,
) -> Result<GatheringState, Refused> {
    let found = find_until(connection, context, reader.person(), code, SHOWN_AFTER)?;
    let person = match reader {
        Reader::Person(person) => Some(person),
        Reader::Announcer(_) => None,
    };
    of(connection, context, found, person)
}

/// Whether the reader still may see what goes on at a gathering.
pub fn may_follow(
    connection: &mut Connection,
    context: &Context,
    reader: Reader,
    code: &str,
) -> Result<(), Refused> {
    find_until(connection, context, reader.person(), code, SHOWN_AFTER).map(drop)
}

/// What all who follow a gathering are told alike: nothing about a reader. Whoever asks for it may see it.
pub fn state_for_all(
    connection: &mut Connection,
    context: &Context,
    code: &str,
) -> Result<GatheringState, Refused> {
    let found = gatherings::by_code(connection, code)?.ok_or(UNKNOWN)?;
    if found.time.phase(context.clock.now() - SHOWN_AFTER) == GatheringPhase::Over {
        return Err(UNKNOWN);
    }
    of(connection, context, found, None)
}

fn of(
    connection: &mut Connection,
    context: &Context,
    found: Gathering,
    person: Option<PersonId>,
) -> Result<GatheringState, Refused> {
    if found.called_off {
        return Err(Failure::Refused(GatheringRefusal::Over));
    }
    let site = sites::by_id(connection, found.site)?
        .ok_or_else(|| StoreError::corrupt("gathering", "no site"))?;
    let now = context.clock.now();
    let phase = found.time.phase(now);
    let you = match person {
        Some(person) => Some(AtGathering {
            attend: gathering_attendance::exists(connection, found.id, person)?,
            debate: debate::for_person(connection, &found, phase, person)?,
        }),
        None => None,
    };
    let attending = shown_count(gathering_attendance::count(connection, found.id)?);
    let done = (found.kind == GatheringKind::CallHour).then_some(found.done);
    let debate = debate::for_all(connection, &found, phase)?;
    let circle = circle::for_all(connection, &found)?;
    let (zone, place) = found.place.named();
    Ok(GatheringState {
        phase,
        done: done.filter(|_| attending.is_some() || you.as_ref().is_some_and(|you| you.attend)),
        id: found.code,
        kind: found.kind,
        title: found.title,
        site: site.name,
        time_zone: site.time_zone.to_string(),
        zone,
        place,
        begins_at: found.time.begins,
        ends_at: found.time.ends,
        now,
        attending,
        debate,
        circle,
        you,
    })
}
