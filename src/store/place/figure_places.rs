//! What figures are about: names that outlive the places they were names of.

use diesel::prelude::*;

use crate::domain::identity::{FloorId, ZoneId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::figure_places;

/// Lets the figures of a floor outlive it, under the name that it had last.
pub fn let_go_of_floor(
    connection: &mut Connection,
    id: FloorId,
    name: &str,
) -> Result<(), StoreError> {
    diesel::update(figure_places::table)
        .filter(figure_places::level.eq("floor"))
        .filter(figure_places::source_id.eq(id.0))
        .set((figure_places::source_id.eq(None::<i64>), figure_places::floor.eq(name)))
        .execute(connection)?;
    Ok(())
}

/// Lets the figures of a zone outlive it, under the names that it and its floor had last.
pub fn let_go_of_zone(
    connection: &mut Connection,
    id: ZoneId,
    floor: &str,
    name: &str,
) -> Result<(), StoreError> {
    diesel::update(figure_places::table)
        .filter(figure_places::level.eq("zone"))
        .filter(figure_places::source_id.eq(id.0))
        .set((
            figure_places::source_id.eq(None::<i64>),
            figure_places::floor.eq(floor),
            figure_places::zone.eq(name),
        ))
        .execute(connection)?;
    Ok(())
}
