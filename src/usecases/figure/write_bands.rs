//! Writes every five minutes how full each floor and zone is, for screens that have no access to persons.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use crate::domain::figure::bands::{Band, shows_its_own_band};
use crate::domain::identity::{SiteId, ZoneId};
use crate::domain::place::site::{Plan, Site};
use crate::domain::place::zone::ZoneKind;
use crate::domain::upkeep::retention::BANDS;
use crate::store::figure::band_places::BandPlace;
use crate::store::figure::bands::BandRow;
use crate::store::figure::{band_places, bands};
use crate::store::place::{place_changes, places, sites};
use crate::store::stay::seats;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::place::floor_plan::places_in;

/// Writes the bands of a site and deletes old ones. Returns how many were written.
pub fn write_bands(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
) -> Result<usize, StoreError> {
    // Serializes with edits of places, so that no band is written for a deleted one.
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
    let places = places_of_today(connection, site, &plan, now)?;
    let present = seats::present_by_zone(connection, site.id, now)?;
    Ok(rows(&plan, &places, &present, now))
}

/// The places as they were when the day began. Bands go by these, so that somebody who edits capacities during the
/// day cannot shift the limits and count people. The first caller of a day stores them, before anybody arrives.
fn places_of_today(
    connection: &mut Connection,
    site: &Site,
    plan: &Plan,
    now: DateTime<Utc>,
) -> Result<Vec<BandPlace>, StoreError> {
    let today = site.day(now);
    let kept = band_places::of_day(connection, site.id, today)?;
    if !kept.is_empty() {
        return Ok(kept);
    }
    let out_of_use = places::out_of_use(connection, now)?;
    let zones = plan.zones.iter().enumerate();
    let places: Vec<BandPlace> = zones
        .filter_map(|(index, zone)| {
            let floor = plan.floor_of(zone)?.id;
            let places = places_in(plan, index, zone, &out_of_use);
            Some(BandPlace { zone: zone.id, floor, kind: zone.kind, places })
        })
        .collect();
    band_places::keep(connection, site.id, today, &places)?;
    Ok(places)
}

/// One row per floor and zone with a figure of its own. A floor's figure is about its desks, if it has any. Private
/// zones are left out of every sum: who is there must not be visible.
fn rows(
    plan: &Plan,
    places: &[BandPlace],
    present: &HashMap<ZoneId, i64>,
    at: DateTime<Utc>,
) -> Vec<BandRow> {
    let mut rows = Vec::new();
    let present = |place: &BandPlace| present.get(&place.zone).copied().unwrap_or(0);
    for floor in &plan.floors {
        let zones: Vec<&BandPlace> = places
            .iter()
            .filter(|place| place.floor == floor.id && place.kind != ZoneKind::Private)
            .collect();
        let row = |zone, present, places| BandRow {
            at,
            floor: floor.id,
            zone,
            band: Band::of(present, places).as_str().to_owned(),
        };
        // Otherwise an empty café would make a floor with occupied desks look quiet.
        let has_desks = |zone: &BandPlace| zone.kind == ZoneKind::Desks && zone.places > 0;
        let any_desks = zones.iter().any(|zone| has_desks(zone));
        let counted = || zones.iter().filter(|zone| !any_desks || has_desks(zone));
        let on_floor: i64 = counted().map(|zone| present(zone)).sum();
        let room: i64 = counted().map(|zone| zone.places).sum();
        rows.extend(shows_its_own_band(room).then(|| row(None, on_floor, room)));
        rows.extend(
            zones
                .iter()
                .filter(|zone| shows_its_own_band(zone.places) && plan.zone(zone.zone).is_some())
                .map(|zone| row(Some(zone.zone), present(zone), zone.places)),
        );
    }
    rows
}
