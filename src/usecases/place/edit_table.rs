//! Adds, changes and deletes tables with their desks.

use super::edit::{
    EditRefusal, Edited, changed, deleted, free, invalid, may_move, point, refuse, site_of,
};
use crate::domain::identity::{TableId, ZoneId};
use crate::domain::place::name::PlaceName;
use crate::domain::place::site::Plan;
use crate::domain::place::zone::ZoneKind;
use crate::store::Connection;
use crate::store::place::place_changes::DeskFacts;
use crate::store::place::{place_changes, place_deletions, places};
use crate::usecases::Context;

/// What to change about a table; `None` leaves a value as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TableChange {
    pub name: Option<PlaceName>,
    pub zone: Option<ZoneId>,
    /// How far to move it and its desks, to the right and down, in metres.
    pub by: Option<(f64, f64)>,
}

pub fn add_table(
    connection: &mut Connection,
    context: &Context,
    zone: ZoneId,
    name: &PlaceName,
) -> Edited<TableId> {
    let found = places::site_of_zone(connection, zone)?;
    let (site, plan) = site_of(connection, context, found)?;
    takes_tables(&plan, zone)?;
    free(name, names(&plan))?;
    let id = place_changes::add_table(connection, site.id, zone, name.as_str())?;
    place_changes::raise_version(connection, site.id)?;
    Ok(id)
}

pub fn change_table(
    connection: &mut Connection,
    context: &Context,
    id: TableId,
    change: &TableChange,
) -> Edited<()> {
    let found = places::site_of_table(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    let Some(table) = plan.table(id) else { return refuse(EditRefusal::UnknownPlace) };
    let name = change.name.as_ref().filter(|name| name.as_str() != table.name);
    if let Some(name) = name {
        free(name, names(&plan))?;
    }
    if let Some(zone) = change.zone {
        takes_tables(&plan, zone)?;
    }
    if let Some(by) = change.by {
        move_desks(connection, &plan, id, by)?;
    }
    let from = plan.zones.get(table.zone).map(|zone| zone.id);
    if name.is_some() || change.zone.is_some_and(|zone| Some(zone) != from) {
        may_move(connection, context, &site)?;
    }
    if let Some(name) = name {
        changed(&site, place_changes::rename_table(connection, id, name.as_str()))?;
    }
    if let Some(zone) = change.zone {
        changed(&site, place_changes::move_table(connection, id, zone))?;
    }
    Ok(place_changes::raise_version(connection, site.id)?)
}

/// Deletes a table and its desks, if none of them has stays.
pub fn delete_table(connection: &mut Connection, context: &Context, id: TableId) -> Edited<()> {
    let found = places::site_of_table(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    if plan.table(id).is_none() {
        return refuse(EditRefusal::UnknownPlace);
    }
    may_move(connection, context, &site)?;
    deleted(&site, place_deletions::delete_table(connection, id))?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

fn names(plan: &Plan) -> impl Iterator<Item = &str> {
    plan.tables.iter().map(|table| table.name.as_str())
}

fn takes_tables(plan: &Plan, zone: ZoneId) -> Edited<()> {
    match plan.zone(zone).map(|zone| zone.kind) {
        Some(ZoneKind::Desks) => Ok(()),
        Some(kind) => invalid(format!("zone: a {kind} zone has no tables")),
        None => refuse(EditRefusal::UnknownPlace),
    }
}

fn move_desks(
    connection: &mut Connection,
    plan: &Plan,
    table: TableId,
    (dx, dy): (f64, f64),
) -> Edited<()> {
    let at_table = |desk: usize| plan.tables.get(desk).is_some_and(|found| found.id == table);
    for desk in plan.desks.iter().filter(|desk| at_table(desk.table)) {
        if let Some((x, y)) = desk.position {
            let position = Some(point((x + dx, y + dy))?);
            let facts = DeskFacts { table, position, features: desk.features };
            place_changes::update_desk(connection, desk.id, facts)?;
        }
    }
    Ok(())
}
