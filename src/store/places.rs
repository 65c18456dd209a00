//! The plan of a site: floors, zones, tables, desks; and desks out of use.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;
use super::schema::{desk_closures, desks, floors, tables, zones};
use crate::domain::identity::{DeskId, FloorId, SiteId, TableId, ZoneId};
use crate::domain::site::{DeskPlace, FloorPlace, Plan, TablePlace, ZonePlace};

/// The plan of a site as it is now.
pub fn plan(connection: &mut Connection, site: SiteId) -> Result<Plan, StoreError> {
    let floors: Vec<FloorPlace> = floors::table
        .filter(floors::site_id.eq(site.0))
        .order(floors::name)
        .select((floors::id, floors::name, floors::entrance_x, floors::entrance_y))
        .load::<(i64, String, Option<f64>, Option<f64>)>(connection)?
        .into_iter()
        .map(|(id, name, x, y)| FloorPlace { id: FloorId(id), name, entrance: x.zip(y) })
        .collect();
    let floor_index: HashMap<i64, usize> = index(floors.iter().map(|floor| floor.id.0));

    let zones = zones::table
        .filter(zones::site_id.eq(site.0))
        .order(zones::name)
        .select((zones::id, zones::name, zones::floor_id, zones::kind, zones::capacity))
        .load::<(i64, String, i64, String, Option<i64>)>(connection)?
        .into_iter()
        .map(|(id, name, floor, kind, capacity)| {
            Ok(ZonePlace {
                id: ZoneId(id),
                name,
                floor: find(&floor_index, floor, "floor of a zone")?,
                kind: kind.parse().map_err(|why| StoreError::Corrupt { what: "zone", why })?,
                capacity,
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    let zone_index = index(zones.iter().map(|zone| zone.id.0));

    let tables = tables::table
        .filter(tables::site_id.eq(site.0))
        .order(tables::name)
        .select((tables::id, tables::name, tables::zone_id))
        .load::<(i64, String, i64)>(connection)?
        .into_iter()
        .map(|(id, name, zone)| {
            Ok(TablePlace {
                id: TableId(id),
                name,
                zone: find(&zone_index, zone, "zone of a table")?,
                size: 0,
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    let table_index = index(tables.iter().map(|table| table.id.0));

    let desks = desks::table
        .filter(desks::site_id.eq(site.0))
        .order(desks::name)
        .select((desks::id, desks::name, desks::table_id, desks::features, desks::x, desks::y))
        .load::<(i64, String, i64, String, Option<f64>, Option<f64>)>(connection)?
        .into_iter()
        .map(|(id, name, table, features, x, y)| {
            Ok(DeskPlace {
                id: DeskId(id),
                name,
                table: find(&table_index, table, "table of a desk")?,
                features: features
                    .parse()
                    .map_err(|why| StoreError::Corrupt { what: "desk", why })?,
                position: x.zip(y),
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    Ok(Plan::new(floors, zones, tables, desks))
}

fn index(ids: impl Iterator<Item = i64>) -> HashMap<i64, usize> {
    ids.enumerate().map(|(index, id)| (id, index)).collect()
}

fn find(index: &HashMap<i64, usize>, id: i64, what: &'static str) -> Result<usize, StoreError> {
    index.get(&id).copied().ok_or_else(|| StoreError::corrupt(what, format!("no row {id}")))
}

/// The desks that are out of use at `now`, at whatever site: with the site, the embedded database would
/// look for closures of each of its desks.
pub fn out_of_use(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<HashSet<DeskId>, StoreError> {
    let now = now.naive_utc();
    Ok(desk_closures::table
        .filter(desk_closures::from_at.le(now))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)))
        .select(desk_closures::desk_id)
        .order(desk_closures::desk_id)
        .load::<i64>(connection)?
        .into_iter()
        .map(DeskId)
        .collect())
}
