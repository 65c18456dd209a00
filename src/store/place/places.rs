//! The plan of a site: floors, zones, tables, desks; and desks out of use.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{DeskId, FloorId, SiteId, TableId, ZoneId};
use crate::domain::place::site::{DeskPlace, FloorPlace, Placement, Plan, TablePlace, ZonePlace};
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::{desk_closures, desks, floor_drawings, floors, tables, zones};

type FloorRow = (i64, String, Option<f64>, Option<f64>);
type DrawingRow = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);

fn placement((x, y, width, height): DrawingRow) -> Option<Placement> {
    Some(Placement { x: x?, y: y?, width: width?, height: height? })
}

/// The plan of a site as it is now.
pub fn plan(connection: &mut Connection, site: SiteId) -> Result<Plan, StoreError> {
    let floors: Vec<FloorPlace> = floors::table
        .left_join(floor_drawings::table)
        .filter(floors::site_id.eq(site.0))
        .order(floors::name)
        .select((
            (floors::id, floors::name, floors::entrance_x, floors::entrance_y),
            (
                floor_drawings::x.nullable(),
                floor_drawings::y.nullable(),
                floor_drawings::width.nullable(),
                floor_drawings::height.nullable(),
            ),
        ))
        .load::<(FloorRow, DrawingRow)>(connection)?
        .into_iter()
        .map(|((id, name, x, y), drawing)| FloorPlace {
            id: FloorId(id),
            name,
            entrance: x.zip(y),
            drawing: placement(drawing),
        })
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

macro_rules! sites_of {
    ($($(#[$doc:meta])* $name:ident($id:ident) in $table:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(connection: &mut Connection, id: $id) -> Result<Option<SiteId>, StoreError> {
            let site = $table::table.find(id.0).select($table::site_id);
            Ok(site.get_result::<i64>(connection).optional()?.map(SiteId))
        }
    )*};
}

macro_rules! stickers_of {
    ($($(#[$doc:meta])* $one:ident, $all:ident($id:ident) in $table:ident;)*) => {$(
        $(#[$doc])*
        pub fn $one(connection: &mut Connection, id: $id) -> Result<Option<String>, StoreError> {
            let sticker = $table::table.find(id.0).select($table::sticker);
            Ok(sticker.get_result(connection).optional()?)
        }

        /// The same of a whole site.
        pub fn $all(
            connection: &mut Connection,
            site: SiteId,
        ) -> Result<HashMap<$id, String>, StoreError> {
            let rows = $table::table
                .filter($table::site_id.eq(site.0))
                .order($table::id)
                .select(($table::id, $table::sticker))
                .load::<(i64, String)>(connection)?;
            Ok(rows.into_iter().map(|(id, sticker)| ($id(id), sticker)).collect())
        }
    )*};
}

stickers_of! {
    /// What a desk's sticker is signed over besides its number; none if there is no such desk.
    sticker_of_desk, stickers_of_desks(DeskId) in desks;
    /// What a zone's sticker is signed over besides its number; none if there is no such zone.
    sticker_of_zone, stickers_of_zones(ZoneId) in zones;
}

sites_of! {
    /// The site that a floor is in; none if there is no such floor.
    site_of_floor(FloorId) in floors;
    /// The site that a zone is in; none if there is no such zone.
    site_of_zone(ZoneId) in zones;
    /// The site that a table is in; none if there is no such table.
    site_of_table(TableId) in tables;
    /// The site that a desk is in; none if there is no such desk.
    site_of_desk(DeskId) in desks;
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
        .load::<i64>(connection)?
        .into_iter()
        .map(DeskId)
        .collect())
}
