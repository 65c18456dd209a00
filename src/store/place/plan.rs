//! The plan of a site: floors, zones, tables and desks.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::domain::identity::{DeskId, FloorId, SiteId, TableId, ZoneId};
use crate::domain::place::site::{DeskPlace, FloorPlace, Placement, Plan, TablePlace, ZonePlace};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{desks, floor_drawings, floors, tables, zones};

pub fn plan(connection: &mut Connection, site: SiteId) -> Result<Plan, StoreError> {
    let floors = floors_of(connection, site)?;
    let zones = zones_of(connection, site, &Positions::of(floors.iter().map(|floor| floor.id.0)))?;
    let tables = tables_of(connection, site, &Positions::of(zones.iter().map(|zone| zone.id.0)))?;
    let desks = desks_of(connection, site, &Positions::of(tables.iter().map(|table| table.id.0)))?;
    Ok(Plan::new(floors, zones, tables, desks))
}

/// Where in its list the row with a number stands.
struct Positions(HashMap<i64, usize>);

impl Positions {
    fn of(ids: impl Iterator<Item = i64>) -> Self {
        Self(ids.enumerate().map(|(position, id)| (id, position)).collect())
    }

    fn find(&self, id: i64, what: &'static str) -> Result<usize, StoreError> {
        self.0.get(&id).copied().ok_or_else(|| StoreError::corrupt(what, format!("no row {id}")))
    }
}

#[derive(Queryable)]
struct FloorRow {
    id: i64,
    name: String,
    entrance_x: Option<f64>,
    entrance_y: Option<f64>,
    drawing: DrawingRow,
}

#[derive(Queryable)]
struct DrawingRow {
    x: Option<f64>,
    y: Option<f64>,
    width: Option<f64>,
    height: Option<f64>,
}

impl DrawingRow {
    fn placement(&self) -> Option<Placement> {
        Some(Placement { x: self.x?, y: self.y?, width: self.width?, height: self.height? })
    }
}

fn floors_of(connection: &mut Connection, site: SiteId) -> Result<Vec<FloorPlace>, StoreError> {
    let rows: Vec<FloorRow> = floors::table
        .left_join(floor_drawings::table)
        .filter(floors::site_id.eq(site.0))
        .order(floors::name)
        .select((
            floors::id,
            floors::name,
            floors::entrance_x,
            floors::entrance_y,
            (
                floor_drawings::x.nullable(),
                floor_drawings::y.nullable(),
                floor_drawings::width.nullable(),
                floor_drawings::height.nullable(),
            ),
        ))
        .load(connection)?;
    let floor = |row: FloorRow| FloorPlace {
        id: FloorId(row.id),
        entrance: row.entrance_x.zip(row.entrance_y),
        drawing: row.drawing.placement(),
        name: row.name,
    };
    Ok(rows.into_iter().map(floor).collect())
}

#[derive(Queryable)]
struct ZoneRow {
    id: i64,
    name: String,
    floor_id: i64,
    kind: String,
    capacity: Option<i64>,
}

fn zones_of(
    connection: &mut Connection,
    site: SiteId,
    floors: &Positions,
) -> Result<Vec<ZonePlace>, StoreError> {
    let rows: Vec<ZoneRow> = zones::table
        .filter(zones::site_id.eq(site.0))
        .order(zones::name)
        .select((zones::id, zones::name, zones::floor_id, zones::kind, zones::capacity))
        .load(connection)?;
    let zone = |row: ZoneRow| {
        Ok(ZonePlace {
            id: ZoneId(row.id),
            name: row.name,
            floor: floors.find(row.floor_id, "floor of a zone")?,
            kind: row.kind.parse().map_err(|why| StoreError::Corrupt { what: "zone", why })?,
            capacity: row.capacity,
        })
    };
    rows.into_iter().map(zone).collect()
}

#[derive(Queryable)]
struct TableRow {
    id: i64,
    name: String,
    zone_id: i64,
}

fn tables_of(
    connection: &mut Connection,
    site: SiteId,
    zones: &Positions,
) -> Result<Vec<TablePlace>, StoreError> {
    let rows: Vec<TableRow> = tables::table
        .filter(tables::site_id.eq(site.0))
        .order(tables::name)
        .select((tables::id, tables::name, tables::zone_id))
        .load(connection)?;
    let table = |row: TableRow| {
        Ok(TablePlace {
            id: TableId(row.id),
            name: row.name,
            zone: zones.find(row.zone_id, "zone of a table")?,
            size: 0,
        })
    };
    rows.into_iter().map(table).collect()
}

#[derive(Queryable)]
struct DeskRow {
    id: i64,
    name: String,
    table_id: i64,
    features: String,
    x: Option<f64>,
    y: Option<f64>,
}

fn desks_of(
    connection: &mut Connection,
    site: SiteId,
    tables: &Positions,
) -> Result<Vec<DeskPlace>, StoreError> {
    let rows: Vec<DeskRow> = desks::table
        .filter(desks::site_id.eq(site.0))
        .order(desks::name)
        .select((desks::id, desks::name, desks::table_id, desks::features, desks::x, desks::y))
        .load(connection)?;
    let desk = |row: DeskRow| {
        Ok(DeskPlace {
            id: DeskId(row.id),
            name: row.name,
            table: tables.find(row.table_id, "table of a desk")?,
            features: row
                .features
                .parse()
                .map_err(|why| StoreError::Corrupt { what: "desk", why })?,
            position: row.x.zip(row.y),
        })
    };
    rows.into_iter().map(desk).collect()
}
