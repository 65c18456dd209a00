use super::edit::{EditRefusal, Edited, changed, deleted, free, may_move, point, refuse, site_of};
use super::sticker_code::new_mark;
use crate::domain::identity::{DeskId, TableId};
use crate::domain::place::features::Features;
use crate::domain::place::name::PlaceName;
use crate::domain::place::site::Plan;
use crate::store::Connection;
use crate::store::place::place_changes::DeskFacts;
use crate::store::place::{place_changes, place_deletions, places};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq)]
pub struct NewDesk {
    pub table: TableId,
    pub name: PlaceName,
    pub position: Option<(f64, f64)>,
    pub features: Features,
}

/// What to change about a desk; `None` leaves a value as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeskChange {
    pub name: Option<PlaceName>,
    pub table: Option<TableId>,
    /// Where it stands; an inner `None` means that this is unknown.
    pub position: Option<Option<(f64, f64)>>,
    pub features: Option<Features>,
}

pub fn add_desk(connection: &mut Connection, context: &Context, desk: &NewDesk) -> Edited<DeskId> {
    let found = places::site_of_table(connection, desk.table)?;
    let (site, plan) = site_of(connection, context, found)?;
    if plan.table(desk.table).is_none() {
        return refuse(EditRefusal::UnknownPlace);
    }
    free(&desk.name, names(&plan))?;
    let position = desk.position.map(point).transpose()?;
    let facts = DeskFacts { table: desk.table, position, features: desk.features };
    let mark = new_mark(context);
    let id = place_changes::add_desk(connection, site.id, desk.name.as_str(), facts, &mark)?;
    place_changes::raise_version(connection, site.id)?;
    Ok(id)
}

pub fn change_desk(
    connection: &mut Connection,
    context: &Context,
    id: DeskId,
    change: &DeskChange,
) -> Edited<()> {
    let found = places::site_of_desk(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    let known = plan.desk(id).and_then(|desk| Some((desk, plan.table_of(desk)?)));
    let Some((desk, table)) = known else { return refuse(EditRefusal::UnknownPlace) };
    let name = change.name.as_ref().filter(|name| name.as_str() != desk.name);
    if let Some(name) = name {
        free(name, names(&plan))?;
    }
    let from = table.id;
    let table = change.table.unwrap_or(from);
    if plan.table(table).is_none() {
        return refuse(EditRefusal::UnknownPlace);
    }
    let position = match change.position {
        Some(position) => position.map(point).transpose()?,
        None => desk.position,
    };
    if name.is_some() || table != from {
        may_move(connection, context, &site)?;
    }
    if let Some(name) = name {
        changed(&site, place_changes::rename_desk(connection, id, name.as_str()))?;
    }
    let facts = DeskFacts { table, position, features: change.features.unwrap_or(desk.features) };
    changed(&site, place_changes::update_desk(connection, id, facts))?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

/// Deletes a desk without stays, including its closures and reports.
pub fn delete_desk(connection: &mut Connection, context: &Context, id: DeskId) -> Edited<()> {
    let found = places::site_of_desk(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    if plan.desk(id).is_none() {
        return refuse(EditRefusal::UnknownPlace);
    }
    may_move(connection, context, &site)?;
    deleted(&site, place_deletions::delete_desk(connection, id))?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

fn names(plan: &Plan) -> impl Iterator<Item = &str> {
    plan.desks.iter().map(|desk| desk.name.as_str())
}
