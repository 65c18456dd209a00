//! Exports a site as places.csv, and imports places.csv.

use super::edit::count_told;
use super::floor_plan::{PlaceRefusal, site_named};
use super::import_places::import_places;
use crate::domain::place::site::{Plan, Site};
use crate::files;
use crate::files::{FileMistakeKind, Place, PlaceRow, Position};
use crate::store::place::{plan, sites};
use crate::store::{Connection, Failure, StoreError, attempt};
use crate::usecases::Context;
use crate::usecases::imported::{FileRefusal, Imported};

/// The site with this name as a places.csv that `import places` accepts. Places that cannot be a row are left out: a
/// table without desks, a desk zone without desks, a floor without zones.
pub fn export_places(
    connection: &mut Connection,
    site: &str,
) -> Result<String, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let plan = plan::plan(connection, site.id)?;
    let mut rows: Vec<PlaceRow> = desks(&site, &plan).chain(rooms(&site, &plan)).collect();
    rows.sort_by(|a, b| key(a).cmp(&key(b)));
    Ok(files::write_places(&rows))
}

/// Imports places.csv as a manager hands it in. A refusal that tells that somebody is there is counted.
pub fn import_places_file(
    connection: &mut Connection,
    context: &Context,
    data: &[u8],
) -> Result<Result<Imported, FileRefusal>, StoreError> {
    let rows = match files::read_places(data) {
        Ok(rows) => rows,
        Err(why) => return Ok(Err(why.into())),
    };
    let work = |connection: &mut Connection| import_places(connection, context, &rows);
    let outcome = attempt(connection, work)?;
    if let Err(errors) = &outcome {
        let told = errors.told().iter().find(|error| error.kind == FileMistakeKind::PlaceInUse);
        let row = told.and_then(|told| rows.iter().find(|row| row.line == told.line));
        if let Some(row) = row
            && let Some(site) = sites::by_name(connection, &row.site)?
        {
            count_told(connection, context, site.id)?;
        }
    }
    Ok(outcome.map_err(FileRefusal::from))
}

fn key(row: &PlaceRow) -> (&str, &str, Option<(&str, &str)>) {
    let desk = match &row.place {
        Place::Desk { table, desk } => Some((table.as_str(), desk.as_str())),
        Place::Cafe(_) | Place::Private(_) => None,
    };
    (&row.floor, &row.zone, desk)
}

fn desks<'a>(site: &'a Site, plan: &'a Plan) -> impl Iterator<Item = PlaceRow> + 'a {
    plan.desks.iter().filter_map(|desk| {
        let table = plan.table_of(desk)?;
        let zone = plan.zones.get(table.zone)?;
        let place = Place::Desk { table: table.name.clone(), desk: desk.name.clone() };
        Some(PlaceRow {
            position: desk.position.map(|(x, y)| Position { x, y }),
            features: desk.features,
            ..row(site, &plan.floor_of(zone)?.name, &zone.name, place)
        })
    })
}

fn rooms<'a>(site: &'a Site, plan: &'a Plan) -> impl Iterator<Item = PlaceRow> + 'a {
    plan.zones.iter().filter_map(|zone| {
        let place = Place::without_desks(zone.kind, u32::try_from(zone.capacity?).ok()?)?;
        Some(row(site, &plan.floor_of(zone)?.name, &zone.name, place))
    })
}

fn row(site: &Site, floor: &str, zone: &str, place: Place) -> PlaceRow {
    PlaceRow {
        line: 0,
        site: site.name.clone(),
        time_zone: site.time_zone,
        hours: site.hours,
        floor: floor.to_owned(),
        zone: zone.to_owned(),
        place,
        position: None,
        features: crate::domain::place::features::Features::NONE,
    }
}
