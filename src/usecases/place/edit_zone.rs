//! Adds, changes and deletes zones. The kind of a zone never changes, because encounters depend on it.

use super::edit::{
    EditRefusal, Edited, changed, deleted, free, invalid, may_move, refuse, site_of,
};
use super::sticker_code::new_mark;
use crate::domain::identity::{FloorId, ZoneId};
use crate::domain::place::name::PlaceName;
use crate::domain::place::site::Plan;
use crate::domain::place::zone::{LARGEST_CAPACITY, ZoneKind};
use crate::store::Connection;
use crate::store::place::place_changes::ZoneFacts;
use crate::store::place::{figure_places, place_changes, place_deletions, places};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewZone {
    pub floor: FloorId,
    pub name: PlaceName,
    pub kind: ZoneKind,
    /// How many people fit; `None` for a zone with desks.
    pub capacity: Option<i64>,
}

/// What to change about a zone; `None` leaves a value as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ZoneChange {
    pub name: Option<PlaceName>,
    pub floor: Option<FloorId>,
    pub capacity: Option<i64>,
}

pub fn add_zone(connection: &mut Connection, context: &Context, zone: &NewZone) -> Edited<ZoneId> {
    let found = places::site_of_floor(connection, zone.floor)?;
    let (site, plan) = site_of(connection, context, found)?;
    if !plan.floors.iter().any(|floor| floor.id == zone.floor) {
        return refuse(EditRefusal::UnknownPlace);
    }
    free(&zone.name, names(&plan))?;
    let facts = ZoneFacts { floor: zone.floor, kind: zone.kind, capacity: zone.capacity };
    fitting(facts)?;
    let mark = new_mark(context);
    let id = place_changes::add_zone(connection, site.id, zone.name.as_str(), facts, &mark)?;
    place_changes::raise_version(connection, site.id)?;
    Ok(id)
}

pub fn change_zone(
    connection: &mut Connection,
    context: &Context,
    id: ZoneId,
    change: &ZoneChange,
) -> Edited<()> {
    let found = places::site_of_zone(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    let known = plan.zone(id).and_then(|zone| Some((zone, plan.floor_of(zone)?)));
    let Some((zone, floor)) = known else { return refuse(EditRefusal::UnknownPlace) };
    let name = change.name.as_ref().filter(|name| name.as_str() != zone.name);
    if let Some(name) = name {
        free(name, names(&plan))?;
    }
    let from = floor.id;
    let floor = change.floor.unwrap_or(from);
    if !plan.floors.iter().any(|known| known.id == floor) {
        return refuse(EditRefusal::UnknownPlace);
    }
    let facts = ZoneFacts { floor, kind: zone.kind, capacity: change.capacity.or(zone.capacity) };
    fitting(facts)?;
    if zone.kind == ZoneKind::Desks && (name.is_some() || floor != from) {
        may_move(connection, context, &site)?;
    }
    if let Some(name) = name {
        changed(&site, place_changes::rename_zone(connection, id, name.as_str()))?;
    }
    changed(&site, place_changes::update_zone(connection, id, facts))?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

pub fn delete_zone(connection: &mut Connection, context: &Context, id: ZoneId) -> Edited<()> {
    let found = places::site_of_zone(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    let known = plan.zone(id).and_then(|zone| Some((zone, plan.floor_of(zone)?)));
    let Some((zone, floor)) = known else { return refuse(EditRefusal::UnknownPlace) };
    if zone.kind == ZoneKind::Desks {
        may_move(connection, context, &site)?;
    }
    figure_places::let_go_of_zone(connection, id, &floor.name, &zone.name)?;
    deleted(&site, place_deletions::delete_zone(connection, id))?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

fn names(plan: &Plan) -> impl Iterator<Item = &str> {
    plan.zones.iter().map(|zone| zone.name.as_str())
}

/// Checks that a zone has a capacity if, and only if, it has no desks.
fn fitting(facts: ZoneFacts) -> Edited<()> {
    match (facts.kind, facts.capacity) {
        (ZoneKind::Desks, None) => Ok(()),
        (ZoneKind::Desks, Some(_)) => {
            invalid("capacity: a zone with desks holds as many people as it has desks")
        }
        (_, Some(capacity)) if (1..=i64::from(LARGEST_CAPACITY)).contains(&capacity) => Ok(()),
        _ => invalid(format!("capacity: has to be a number from 1 to {LARGEST_CAPACITY}")),
    }
}
