//! Deleting places, with what belongs to them alone. Whether anything else refers to a place, a stay or
//! what stands in it, the database says: such a place it keeps ([`StoreError::Referred`]).

use diesel::prelude::*;

use crate::domain::identity::{DeskId, FloorId, TableId, ZoneId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{bands, desk_closures, desks, floor_drawings, floors, reports, tables, zones};

pub fn delete_floor(connection: &mut Connection, id: FloorId) -> Result<(), StoreError> {
    diesel::delete(bands::table.filter(bands::floor_id.eq(id.0))).execute(connection)?;
    diesel::delete(floor_drawings::table.filter(floor_drawings::floor_id.eq(id.0)))
        .execute(connection)?;
    diesel::delete(floors::table.find(id.0)).execute(connection)?;
    Ok(())
}

pub fn delete_zone(connection: &mut Connection, id: ZoneId) -> Result<(), StoreError> {
    diesel::delete(bands::table.filter(bands::zone_id.eq(id.0))).execute(connection)?;
    diesel::delete(zones::table.find(id.0)).execute(connection)?;
    Ok(())
}

pub fn delete_table(connection: &mut Connection, id: TableId) -> Result<(), StoreError> {
    let at_table = desks::table.filter(desks::table_id.eq(id.0)).select(desks::id).order(desks::id);
    for desk in at_table.load::<i64>(connection)? {
        delete_desk(connection, DeskId(desk))?;
    }
    diesel::delete(tables::table.find(id.0)).execute(connection)?;
    Ok(())
}

/// Deletes a desk with its closures and the reports about it.
pub fn delete_desk(connection: &mut Connection, id: DeskId) -> Result<(), StoreError> {
    diesel::delete(desk_closures::table.filter(desk_closures::desk_id.eq(id.0)))
        .execute(connection)?;
    diesel::delete(reports::table.filter(reports::desk_id.eq(id.0))).execute(connection)?;
    diesel::delete(desks::table.find(id.0)).execute(connection)?;
    Ok(())
}
