//! How full each floor and zone is, in bands: all that facility screens see of people.

use chrono::{DateTime, Utc};
use diesel::dsl::max;
use diesel::prelude::*;

use crate::domain::identity::{FloorId, SiteId, ZoneId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::bands;

/// One figure: how full a floor, or a zone of it, was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandRow {
    pub at: DateTime<Utc>,
    pub floor: FloorId,
    /// Which zone; none for the floor as a whole.
    pub zone: Option<ZoneId>,
    /// `empty`, `quiet`, `half`, `busy` or `full`.
    pub band: String,
}

#[derive(Queryable)]
struct Row {
    at: Moment,
    floor_id: i64,
    zone_id: Option<i64>,
    band: String,
}

fn read(row: Row) -> BandRow {
    BandRow {
        at: row.at.into(),
        floor: FloorId(row.floor_id),
        zone: row.zone_id.map(ZoneId),
        band: row.band,
    }
}

pub fn newest(connection: &mut Connection, site: SiteId) -> Result<Vec<BandRow>, StoreError> {
    let newest: Option<Moment> =
        bands::table.filter(bands::site_id.eq(site.0)).select(max(bands::at)).first(connection)?;
    let Some(at) = newest else { return Ok(Vec::new()) };
    let rows = bands::table
        .filter(bands::site_id.eq(site.0))
        .filter(bands::at.eq(at))
        .order(bands::id)
        .select((bands::at, bands::floor_id, bands::zone_id, bands::band))
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// The figures of a site written from `from` up to `to`, oldest first.
pub fn between(
    connection: &mut Connection,
    site: SiteId,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<BandRow>, StoreError> {
    let rows = bands::table
        .filter(bands::site_id.eq(site.0))
        .filter(bands::at.ge(Moment(from)))
        .filter(bands::at.lt(Moment(to)))
        .order((bands::at, bands::id))
        .select((bands::at, bands::floor_id, bands::zone_id, bands::band))
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

pub fn add(connection: &mut Connection, site: SiteId, row: &BandRow) -> Result<(), StoreError> {
    diesel::insert_into(bands::table)
        .values((
            bands::site_id.eq(site.0),
            bands::at.eq(Moment(row.at)),
            bands::floor_id.eq(row.floor.0),
            bands::zone_id.eq(row.zone.map(|zone| zone.0)),
            bands::band.eq(&row.band),
        ))
        .execute(connection)?;
    Ok(())
}

/// Deletes the figures of a site written before `moment`; how many.
pub fn delete_before(
    connection: &mut Connection,
    site: SiteId,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let of_site = bands::table.filter(bands::site_id.eq(site.0));
    Ok(diesel::delete(of_site.filter(bands::at.lt(Moment(moment)))).execute(connection)?)
}
