//! A stay as its person sees it, and who at the table may be named to them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::encounter::counts;
use crate::domain::identity::{PersonId, StayId};
use crate::domain::person::card::OwnCard;
use crate::domain::person::first_name::first_names;
use crate::domain::place::site::Site;
use crate::domain::place::zone::ZoneKind;
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::stay::seats::Occupant;
use crate::store::stay::stays::{Seat, Stay};
use crate::store::stay::{seats, stays};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A kind of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// A desk, by lot.
    #[default]
    Desk,
    /// A place in a café.
    Cafe,
    /// A place in a private zone.
    Private,
}

/// A stay with the names of its places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StayView {
    pub id: i64,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended; null while it is open.
    pub ended_at: Option<DateTime<Utc>>,
    /// When it ends by itself.
    pub ends_by: DateTime<Utc>,
    /// What kind of place.
    pub place: Place,
    pub site: String,
    pub floor: String,
    pub zone: String,
    /// The table; null in a café or private zone.
    pub table: Option<String>,
    /// The desk; null in a café or private zone.
    pub desk: Option<String>,
    /// Whether the stay is unseen.
    pub unseen: bool,
}

pub fn view(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    stay: &Stay,
) -> Result<StayView, StoreError> {
    let plan = context.plan(connection, site)?;
    let gone = |what: &'static str| StoreError::corrupt(what, format!("stay {} has none", stay.id));
    let zone = plan.zone(stay.zone).ok_or_else(|| gone("zone"))?;
    let floor = plan.floor_of(zone).ok_or_else(|| gone("floor"))?;
    let seat = stay.seat.map(|seat| Some((plan.table(seat.table)?, plan.desk(seat.desk)?)));
    let seat = seat.map(|found| found.ok_or_else(|| gone("desk"))).transpose()?;
    let place = match zone.kind {
        ZoneKind::Desks => Place::Desk,
        ZoneKind::Cafe => Place::Cafe,
        ZoneKind::Private => Place::Private,
    };
    Ok(StayView {
        id: stay.id.0,
        started_at: stay.started_at,
        ended_at: stay.ended_at,
        ends_by: stay.ends_by,
        place,
        site: site.name.clone(),
        floor: floor.name.clone(),
        zone: zone.name.clone(),
        table: seat.map(|(table, _)| table.name.clone()),
        desk: seat.map(|(_, desk)| desk.name.clone()),
        unseen: stay.unseen,
    })
}

/// Who is beside a stay.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// First names at the same table.
    pub names: Vec<String>,
    /// The second cards of those who came under one.
    pub cards: Vec<CardAtTable>,
    /// The stay's own, if its person came under it.
    pub own: Option<OwnCard>,
}

/// Somebody's second card, as it is shown at the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CardAtTable {
    /// Their first name, as it is shown there.
    pub name: String,
    /// What it says, in their own words.
    #[serde(flatten)]
    pub says: OwnCard,
}

/// A person's open stay.
pub struct Current {
    pub stay: StayView,
    pub beside: Beside,
}

pub fn current(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Option<Current>, StoreError> {
    let now = context.clock.now();
    let Some(stay) = stays::open_of(connection, person)?.filter(|stay| stay.ends_by > now) else {
        return Ok(None);
    };
    let site = site_of(connection, &stay)?;
    let view = view(connection, context, &site, &stay)?;
    let beside = beside(connection, &site, stay, now)?;
    Ok(Some(Current { stay: view, beside }))
}

/// Who is beside a stay now; nobody once it is over.
pub fn beside_now(
    connection: &mut Connection,
    context: &Context,
    stay: StayId,
) -> Result<Beside, StoreError> {
    let now = context.clock.now();
    let is_open = |stay: &Stay| stay.ended_at.is_none() && stay.ends_by > now;
    let Some(stay) = stays::by_id(connection, stay)?.filter(is_open) else {
        return Ok(Beside::default());
    };
    let site = site_of(connection, &stay)?;
    beside(connection, &site, stay, now)
}

pub fn site_of(connection: &mut Connection, stay: &Stay) -> Result<Site, StoreError> {
    sites::by_id(connection, stay.site)?
        .ok_or_else(|| StoreError::corrupt("stay", format!("{} has no site", stay.id)))
}

/// Somebody at the same table, as they are shown there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tablemate {
    /// The first name, told apart from that of others at the table.
    pub shown: String,
    pub person: PersonId,
    /// The second card under which they came; none under the first.
    pub card: Option<OwnCard>,
}

/// Those at a person's table now, by name; none without a desk.
pub fn tablemates(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<Tablemate>, StoreError> {
    let now = context.clock.now();
    let Some(stay) = stays::open_of(connection, person)?.filter(|stay| stay.ends_by > now) else {
        return Ok(Vec::new());
    };
    let site = site_of(connection, &stay)?;
    at_table(connection, &site, &stay, now)
}

fn beside(
    connection: &mut Connection,
    site: &Site,
    stay: Stay,
    now: DateTime<Utc>,
) -> Result<Beside, StoreError> {
    let mut beside = Beside { own: stay.card.clone(), ..Beside::default() };
    for Tablemate { shown, card, .. } in at_table(connection, site, &stay, now)? {
        beside.names.push(shown.clone());
        beside.cards.extend(card.map(|says| CardAtTable { name: shown, says }));
    }
    Ok(beside)
}

/// Those at the table of a stay, by the first names that tell them apart. Both sides must have agreed and be seen: the
/// people named and the person who reads.
fn at_table(
    connection: &mut Connection,
    site: &Site,
    stay: &Stay,
    now: DateTime<Utc>,
) -> Result<Vec<Tablemate>, StoreError> {
    let Some(Seat { table, .. }) = stay.seat else { return Ok(Vec::new()) };
    let occupants = seats::occupants(connection, site.id, now)?;
    let seen = |occupant: &Occupant| {
        counts(occupant.started_at, occupant.visible_since, site.time_zone, occupant.unseen)
    };
    if !occupants.iter().any(|occupant| occupant.person == stay.person && seen(occupant)) {
        return Ok(Vec::new());
    }
    let others = occupants
        .iter()
        .filter(|one| one.person != stay.person && seen(one) && one.table == table)
        .map(|occupant| (occupant.person, occupant.card.clone()));
    let mut cards: HashMap<PersonId, Option<OwnCard>> = others.collect();
    let mut found = persons::by_ids(connection, cards.keys().copied())?;
    found.retain(|person| person.active);
    let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
    let shown = first_names(&names).into_iter().zip(found.iter().map(|person| person.id));
    let mate = |(shown, person)| {
        let card = cards.remove(&person).flatten();
        Tablemate { shown, person, card }
    };
    let mut mates: Vec<Tablemate> = shown.map(mate).collect();
    mates.sort();
    Ok(mates)
}
