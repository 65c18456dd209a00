//! How many places each zone had when the day began: what the bands of that day go by.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::{FloorId, SiteId, ZoneId};
use crate::domain::place::zone::ZoneKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::band_places;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BandPlace {
    pub zone: ZoneId,
    pub floor: FloorId,
    pub kind: ZoneKind,
    pub places: i64,
}

#[derive(Queryable)]
struct Row {
    zone_id: i64,
    floor_id: i64,
    kind: String,
    places: i64,
}

/// The places of a site as they were kept for `day`, by zone; none if they were not.
pub fn of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<BandPlace>, StoreError> {
    let rows = band_places::table
        .filter(band_places::site_id.eq(site.0))
        .filter(band_places::day.eq(day))
        .order(band_places::zone_id)
        .select((
            band_places::zone_id,
            band_places::floor_id,
            band_places::kind,
            band_places::places,
        ))
        .load::<Row>(connection)?;
    rows.into_iter()
        .map(|row| {
            Ok(BandPlace {
                zone: ZoneId(row.zone_id),
                floor: FloorId(row.floor_id),
                kind: row.kind.parse().map_err(|why| StoreError::Corrupt { what: "zone", why })?,
                places: row.places,
            })
        })
        .collect()
}

/// Keeps the places of a site for `day`, in the stead of those of the day before.
pub fn keep(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    places: &[BandPlace],
) -> Result<(), StoreError> {
    diesel::delete(band_places::table.filter(band_places::site_id.eq(site.0)))
        .execute(connection)?;
    for place in places {
        diesel::insert_into(band_places::table)
            .values((
                band_places::site_id.eq(site.0),
                band_places::zone_id.eq(place.zone.0),
                band_places::floor_id.eq(place.floor.0),
                band_places::kind.eq(place.kind.as_str()),
                band_places::places.eq(place.places),
                band_places::day.eq(day),
            ))
            .execute(connection)?;
    }
    Ok(())
}
