use super::edit::{EditRefusal, Edited, deleted, free, held_site_named, point, refuse, site_of};
use crate::domain::identity::FloorId;
use crate::domain::place::name::PlaceName;
use crate::domain::place::site::Plan;
use crate::store::Connection;
use crate::store::place::{figure_places, place_changes, place_deletions, places};
use crate::usecases::Context;

/// What to change about a floor; `None` leaves a value as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FloorChange {
    pub name: Option<PlaceName>,
    /// Where people come in; an inner `None` removes the entrance.
    pub entrance: Option<Option<(f64, f64)>>,
}

pub fn add_floor(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    name: &PlaceName,
) -> Edited<FloorId> {
    let site = held_site_named(connection, site)?;
    free(name, names(&*context.plan(connection, &site)?))?;
    let id = place_changes::add_floor(connection, site.id, name.as_str())?;
    place_changes::raise_version(connection, site.id)?;
    Ok(id)
}

pub fn change_floor(
    connection: &mut Connection,
    context: &Context,
    id: FloorId,
    change: &FloorChange,
) -> Edited<()> {
    let found = places::site_of_floor(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    if let Some(name) = &change.name {
        free(name, names(&plan).filter(|taken| Some(*taken) != name_of(&plan, id)))?;
        place_changes::rename_floor(connection, id, name.as_str())?;
    }
    if let Some(entrance) = change.entrance {
        place_changes::set_entrance(connection, id, entrance.map(point).transpose()?)?;
    }
    Ok(place_changes::raise_version(connection, site.id)?)
}

pub fn delete_floor(connection: &mut Connection, context: &Context, id: FloorId) -> Edited<()> {
    let found = places::site_of_floor(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    let Some(name) = name_of(&plan, id) else { return refuse(EditRefusal::UnknownPlace) };
    figure_places::let_go_of_floor(connection, id, name)?;
    deleted(&site, place_deletions::delete_floor(connection, id))?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

fn names(plan: &Plan) -> impl Iterator<Item = &str> {
    plan.floors.iter().map(|floor| floor.name.as_str())
}

fn name_of(plan: &Plan, id: FloorId) -> Option<&str> {
    plan.floors.iter().find(|floor| floor.id == id).map(|floor| floor.name.as_str())
}
