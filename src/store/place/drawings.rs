//! Drawings of floors: cleaned SVG, and where it lies.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::FloorId;
use crate::domain::place::site::Placement;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::floor_drawings;

pub fn svg(connection: &mut Connection, floor: FloorId) -> Result<Option<String>, StoreError> {
    Ok(floor_drawings::table
        .filter(floor_drawings::floor_id.eq(floor.0))
        .select(floor_drawings::svg)
        .get_result(connection)
        .optional()?)
}

/// Sets the drawing of a floor, in the place of one that it has.
pub fn put(
    connection: &mut Connection,
    floor: FloorId,
    svg: &str,
    at: Placement,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    delete(connection, floor)?;
    diesel::insert_into(floor_drawings::table)
        .values((
            floor_drawings::floor_id.eq(floor.0),
            floor_drawings::svg.eq(svg),
            floor_drawings::x.eq(at.x),
            floor_drawings::y.eq(at.y),
            floor_drawings::width.eq(at.width),
            floor_drawings::height.eq(at.height),
            floor_drawings::uploaded_at.eq(Moment(now)),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn place(connection: &mut Connection, floor: FloorId, at: Placement) -> Result<(), StoreError> {
    diesel::update(floor_drawings::table.filter(floor_drawings::floor_id.eq(floor.0)))
        .set((
            floor_drawings::x.eq(at.x),
            floor_drawings::y.eq(at.y),
            floor_drawings::width.eq(at.width),
            floor_drawings::height.eq(at.height),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes the drawing of a floor away; false if there is none.
pub fn delete(connection: &mut Connection, floor: FloorId) -> Result<bool, StoreError> {
    let of_floor = floor_drawings::table.filter(floor_drawings::floor_id.eq(floor.0));
    Ok(diesel::delete(of_floor).execute(connection)? > 0)
}
