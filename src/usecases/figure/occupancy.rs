//! How full a site is, in bands. Reads figures and places only; persons cannot be reached from here.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::past_figures::{PastFigures, past_figures};
use super::span::Span;
use crate::domain::figure::bands::{Band, shows_its_own_band};
use crate::domain::identity::{FloorId, ZoneId};
use crate::domain::place::site::{Plan, ZonePlace};
use crate::domain::place::zone::ZoneKind;
use crate::store::figure::bands;
use crate::store::figure::bands::BandRow;
use crate::store::place::desk_closures::DeskClosure;
use crate::store::place::{desk_closures, places, sites};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::place::floor_plan::{PlaceRefusal, places_in, site_named};

/// A site, for choosing one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FacilitySite {
    pub name: String,
    /// Names of its floors.
    pub floors: Vec<String>,
}

/// How full a site is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Occupancy {
    pub site: String,
    /// When the figures were written; null if there are none yet.
    pub at: Option<DateTime<Utc>>,
    /// Its floors.
    pub floors: Vec<FloorBand>,
    /// Desks out of use.
    pub out_of_use: Vec<OutOfUse>,
    /// The figures of the time asked for, oldest first; null if none was.
    pub history: Option<Vec<PastBand>>,
    /// The figures of the half-hours that begin in the time asked for, as far as they are published (the day
    /// after) and within its last 31 days; null if none was asked for.
    pub figures: Option<Vec<PastFigures>>,
}

/// A floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FloorBand {
    pub floor: String,
    /// How full it is; null for a floor of fewer than 20 places, which shows no band of its own.
    pub band: Option<Band>,
    /// Its zones that are not private.
    pub zones: Vec<ZoneBand>,
}

/// A zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ZoneBand {
    pub zone: String,
    /// What it is for.
    pub kind: ZoneKind,
    /// How many people it has room for now.
    pub places: i64,
    /// How full it is; of a zone of fewer than 20 places, how full its floor is: null if that shows no band.
    pub band: Option<Band>,
}

/// A desk out of use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OutOfUse {
    pub desk: String,
    /// Its table.
    pub table: String,
    /// Its zone.
    pub zone: String,
    pub floor: String,
    pub reason: String,
    /// Until when; null until it is put back.
    pub until: Option<DateTime<Utc>>,
}

/// How full a floor or zone was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PastBand {
    /// When the figure was written.
    pub at: DateTime<Utc>,
    pub floor: String,
    /// The zone; null for the floor as a whole.
    pub zone: Option<String>,
    /// How full it was.
    pub band: Band,
}

pub fn facility_sites(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<FacilitySite>, StoreError> {
    let mut list = Vec::new();
    for site in sites::all(connection)? {
        let plan = context.plan(connection, &site)?;
        let floors = plan.floors.iter().map(|floor| floor.name.clone()).collect();
        list.push(FacilitySite { name: site.name, floors });
    }
    Ok(list)
}

/// How full a site is by the last bands written, and how full it was before.
pub fn occupancy(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    span: Option<Span>,
) -> Result<Occupancy, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let plan = context.plan(connection, &site)?;
    let newest = bands::newest(connection, site.id)?;
    let history = match span {
        Some(span) => Some(
            bands::between(connection, site.id, span.from, span.to)?
                .iter()
                .filter_map(|row| past(&plan, row).transpose())
                .collect::<Result<Vec<_>, StoreError>>()?,
        ),
        None => None,
    };
    let figures = match span {
        Some(span) => Some(past_figures(connection, context, &site, span)?),
        None => None,
    };
    Ok(Occupancy {
        at: newest.first().map(|row| row.at),
        floors: floors(connection, context, &plan, &newest)?,
        out_of_use: desk_closures::of_site(connection, site.id, context.clock.now())?
            .into_iter()
            .filter_map(|closure| closed(&plan, closure))
            .collect(),
        history,
        figures,
        site: site.name,
    })
}

fn floors(
    connection: &mut Connection,
    context: &Context,
    plan: &Plan,
    newest: &[BandRow],
) -> Result<Vec<FloorBand>, StoreError> {
    let out_of_use = places::out_of_use(connection, context.clock.now())?;
    let mut floors = Vec::new();
    for (index, floor) in plan.floors.iter().enumerate() {
        let band = band_of(newest, floor.id, None)?;
        let mut zones = Vec::new();
        let is_shown = |zone: &ZonePlace| zone.floor == index && zone.kind != ZoneKind::Private;
        let on_floor = plan.zones.iter().enumerate().filter(|(_, zone)| is_shown(zone));
        for (at, zone) in on_floor {
            let places = places_in(plan, at, zone, &out_of_use);
            let own = band_of(newest, floor.id, Some(zone.id))?;
            zones.push(ZoneBand {
                zone: zone.name.clone(),
                kind: zone.kind,
                places,
                band: own.filter(|_| shows_its_own_band(places)).or(band),
            });
        }
        floors.push(FloorBand { floor: floor.name.clone(), band, zones });
    }
    Ok(floors)
}

fn band_of(
    rows: &[BandRow],
    floor: FloorId,
    zone: Option<ZoneId>,
) -> Result<Option<Band>, StoreError> {
    rows.iter()
        .find(|row| row.floor == floor && row.zone == zone)
        .map(|row| read(&row.band))
        .transpose()
}

fn read(band: &str) -> Result<Band, StoreError> {
    band.parse().map_err(|why: String| StoreError::corrupt("band", why))
}

fn past(plan: &Plan, row: &BandRow) -> Result<Option<PastBand>, StoreError> {
    let floor = plan.floors.iter().find(|floor| floor.id == row.floor);
    let zone = row.zone.and_then(|zone| plan.zone(zone));
    // Leave out zones that no longer exist: that one had its own figure should not be visible now.
    let (Some(floor), true) = (floor, row.zone.is_some() == zone.is_some()) else {
        return Ok(None);
    };
    Ok(Some(PastBand {
        at: row.at,
        floor: floor.name.clone(),
        zone: zone.map(|zone: &ZonePlace| zone.name.clone()),
        band: read(&row.band)?,
    }))
}

fn closed(plan: &Plan, closure: DeskClosure) -> Option<OutOfUse> {
    let desk = plan.desk(closure.desk)?;
    let table = plan.table_of(desk)?;
    let zone = plan.zones.get(table.zone)?;
    Some(OutOfUse {
        desk: desk.name.clone(),
        table: table.name.clone(),
        zone: zone.name.clone(),
        floor: plan.floor_of(zone)?.name.clone(),
        reason: closure.reason,
        until: closure.until,
    })
}
