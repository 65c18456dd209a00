//! What stands where: the site of a place, its sticker; and desks out of use.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{DeskId, FloorId, SiteId, TableId, ZoneId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{desk_closures, desks, floors, tables, zones};

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

/// The desks that are out of use at `now`, at whatever site: with the site, the embedded database would
/// look for closures of each of its desks.
pub fn out_of_use(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<HashSet<DeskId>, StoreError> {
    let now = Moment(now);
    Ok(desk_closures::table
        .filter(desk_closures::from_at.le(now))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)))
        .select(desk_closures::desk_id)
        .load::<i64>(connection)?
        .into_iter()
        .map(DeskId)
        .collect())
}
