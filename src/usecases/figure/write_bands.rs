//! Every five minutes: writes down how full each floor and zone is, for screens that see no persons.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use crate::domain::figure::bands::{Band, shows_its_own_band};
use crate::domain::identity::{SiteId, ZoneId};
use crate::domain::place::site::{Plan, Site, ZonePlace};
use crate::domain::place::zone::ZoneKind;
use crate::domain::upkeep::retention::BANDS;
use crate::store::figure::bands;
use crate::store::figure::bands::BandRow;
use crate::store::place::{place_changes, places, sites};
use crate::store::stay::seats;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::place::floor_plan::places_in;

/// Writes the figures of a site, and deletes those that are too old; how many were written.
pub fn write_bands(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
) -> Result<usize, StoreError> {
    // Whoever changes the places waits, or is waited for: no figure is written about one that is gone.
    place_changes::hold(connection, site)?;
    let Some(site) = sites::by_id(connection, site)? else { return Ok(0) };
    let now = context.clock.now();
    let rows = figures(connection, context, &site, now)?;
    for row in &rows {
        bands::add(connection, site.id, row)?;
    }
    bands::delete_before(connection, site.id, now - BANDS)?;
    Ok(rows.len())
}

fn figures(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    now: DateTime<Utc>,
) -> Result<Vec<BandRow>, StoreError> {
    let plan = context.plan(connection, site)?;
    let out_of_use = places::out_of_use(connection, now)?;
    let present = seats::present_by_zone(connection, site.id, now)?;
    let room: Vec<i64> = plan
        .zones
        .iter()
        .enumerate()
        .map(|(index, zone)| places_in(&plan, index, zone, &out_of_use))
        .collect();
    Ok(rows(&plan, &room, &present, now))
}

/// One row for each floor and zone that shows a figure of its own, that of a floor about its desks where it has any:
/// no other is written down at all. A private zone is in none: who is there is nobody's to see, not even in a sum.
fn rows(
    plan: &Plan,
    room: &[i64],
    present: &HashMap<ZoneId, i64>,
    at: DateTime<Utc>,
) -> Vec<BandRow> {
    let mut rows = Vec::new();
    for (index, floor) in plan.floors.iter().enumerate() {
        let zones: Vec<(&ZonePlace, i64, i64)> = plan
            .zones
            .iter()
            .zip(room)
            .filter(|(zone, _)| zone.floor == index && zone.kind != ZoneKind::Private)
            .map(|(zone, room)| (zone, present.get(&zone.id).copied().unwrap_or(0), *room))
            .collect();
        let row = |zone, present, places| BandRow {
            at,
            floor: floor.id,
            zone,
            band: Band::of(present, places).as_str().to_owned(),
        };
        // An empty café must not make a floor whose desks are taken look quiet.
        let has_desks =
            |zone: &&(&ZonePlace, i64, i64)| zone.0.kind == ZoneKind::Desks && zone.2 > 0;
        let any_desks = zones.iter().any(|zone| has_desks(&zone));
        let sum = |part: fn(&(&ZonePlace, i64, i64)) -> i64| {
            zones.iter().filter(|zone| !any_desks || has_desks(zone)).map(part).sum()
        };
        let (on_floor, places) = (sum(|zone| zone.1), sum(|zone| zone.2));
        rows.extend(shows_its_own_band(places).then(|| row(None, on_floor, places)));
        rows.extend(
            zones
                .iter()
                .filter(|(_, _, places)| shows_its_own_band(*places))
                .map(|(zone, present, places)| row(Some(zone.id), *present, *places)),
        );
    }
    rows
}
