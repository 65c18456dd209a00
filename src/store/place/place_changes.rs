//! Changing the places of a site: sites, floors, zones, tables, desks.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use diesel::prelude::*;

use crate::domain::identity::{DeskId, FloorId, SiteId, TableId, ZoneId};
use crate::domain::place::features::Features;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::open_days::WeekDays;
use crate::domain::place::zone::ZoneKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::find_for_update;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{desks, floors, place_holds, sites, tables, zones};

pub fn add_site(
    connection: &mut Connection,
    name: &str,
    time_zone: Tz,
    hours: OpeningHours,
    now: DateTime<Utc>,
) -> Result<SiteId, StoreError> {
    let id = diesel::insert_into(sites::table)
        .values((
            sites::name.eq(name),
            sites::time_zone.eq(time_zone.name()),
            sites::opens.eq(hours.opens().to_string()),
            sites::closes.eq(hours.closes().to_string()),
            // A site that gets the number of one that was deleted must not pass for it where a plan is kept.
            sites::places_version.eq(now.timestamp_micros()),
        ))
        .returning(sites::id)
        .get_result(connection)?;
    Ok(SiteId(id))
}

/// Changes the hours of a site. The open stays of the day under way end by the new closing: the database sees to that.
pub fn update_hours(
    connection: &mut Connection,
    id: SiteId,
    time_zone: Tz,
    hours: OpeningHours,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let today = now.with_timezone(&time_zone).date_naive();
    let (_, closing) = hours.on(time_zone, today);
    diesel::update(sites::table.find(id.0))
        .set((
            sites::time_zone.eq(time_zone.name()),
            sites::opens.eq(hours.opens().to_string()),
            sites::closes.eq(hours.closes().to_string()),
            sites::closing_day.eq(today),
            sites::closing_at.eq(Moment(closing)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Sets the days of the week on which a site opens.
pub fn set_open_days(
    connection: &mut Connection,
    id: SiteId,
    days: WeekDays,
) -> Result<(), StoreError> {
    diesel::update(sites::table.find(id.0))
        .set(sites::open_days.eq(days.number()))
        .execute(connection)?;
    Ok(())
}

/// Holds the places of a site until the transaction ends: of several who change them, delete one or write about them,
/// each waits here for the one before, and then sees what that one did; so it does for everybody who checks in
/// ([`super::sites::hold_places`]). (An embedded database has one writer at a
/// time in any case.)
pub fn hold(connection: &mut Connection, id: SiteId) -> Result<(), StoreError> {
    find_for_update!(connection, sites::table.find(id.0).select(sites::id), i64)?;
    let row = place_holds::table.find(id.0).select(place_holds::site_id);
    find_for_update!(connection, row, i64)?;
    Ok(())
}

/// When all of a site's budget of answers that tell that somebody is there is back; none: nothing is spent.
pub fn told_in_use(
    connection: &mut Connection,
    id: SiteId,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row = place_holds::table.find(id.0).select(place_holds::told_until);
    let until: Option<Option<Moment>> = row.get_result(connection).optional()?;
    Ok(until.flatten().map(DateTime::from))
}

pub fn set_told_in_use(
    connection: &mut Connection,
    id: SiteId,
    until: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(place_holds::table.find(id.0))
        .set(place_holds::told_until.eq(Moment(until)))
        .execute(connection)?;
    Ok(())
}

/// Says that a site's places changed; plans that somebody kept are out of date.
pub fn raise_version(connection: &mut Connection, id: SiteId) -> Result<(), StoreError> {
    diesel::update(sites::table.find(id.0))
        .set(sites::places_version.eq(sites::places_version + 1))
        .execute(connection)?;
    Ok(())
}

pub fn add_floor(
    connection: &mut Connection,
    site: SiteId,
    name: &str,
) -> Result<FloorId, StoreError> {
    let id = diesel::insert_into(floors::table)
        .values((floors::site_id.eq(site.0), floors::name.eq(name)))
        .returning(floors::id)
        .get_result(connection)?;
    Ok(FloorId(id))
}

macro_rules! renames {
    ($($(#[$doc:meta])* $name:ident($id:ident) in $table:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(connection: &mut Connection, id: $id, name: &str) -> Result<(), StoreError> {
            diesel::update($table::table.find(id.0)).set($table::name.eq(name)).execute(connection)?;
            Ok(())
        }
    )*};
}

renames! {
    /// Gives a floor another name.
    rename_floor(FloorId) in floors;
    /// Gives a zone another name.
    rename_zone(ZoneId) in zones;
    /// Gives a table another name.
    rename_table(TableId) in tables;
    /// Gives a desk another name.
    rename_desk(DeskId) in desks;
}

pub fn set_entrance(
    connection: &mut Connection,
    floor: FloorId,
    entrance: Option<(f64, f64)>,
) -> Result<(), StoreError> {
    diesel::update(floors::table.find(floor.0))
        .set((
            floors::entrance_x.eq(entrance.map(|(x, _)| x)),
            floors::entrance_y.eq(entrance.map(|(_, y)| y)),
        ))
        .execute(connection)?;
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneFacts {
    pub floor: FloorId,
    pub kind: ZoneKind,
    /// How many people fit; none for a zone with desks.
    pub capacity: Option<i64>,
}

/// Adds a zone, whose sticker is signed over `sticker` besides its number.
pub fn add_zone(
    connection: &mut Connection,
    site: SiteId,
    name: &str,
    facts: ZoneFacts,
    sticker: &str,
) -> Result<ZoneId, StoreError> {
    let id = diesel::insert_into(zones::table)
        .values((
            zones::site_id.eq(site.0),
            zones::floor_id.eq(facts.floor.0),
            zones::name.eq(name),
            zones::kind.eq(facts.kind.as_str()),
            zones::capacity.eq(facts.capacity),
            zones::sticker.eq(sticker),
        ))
        .returning(zones::id)
        .get_result(connection)?;
    Ok(ZoneId(id))
}

pub fn update_zone(
    connection: &mut Connection,
    id: ZoneId,
    facts: ZoneFacts,
) -> Result<(), StoreError> {
    diesel::update(zones::table.find(id.0))
        .set((
            zones::floor_id.eq(facts.floor.0),
            zones::kind.eq(facts.kind.as_str()),
            zones::capacity.eq(facts.capacity),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn add_table(
    connection: &mut Connection,
    site: SiteId,
    zone: ZoneId,
    name: &str,
) -> Result<TableId, StoreError> {
    let id = diesel::insert_into(tables::table)
        .values((tables::site_id.eq(site.0), tables::zone_id.eq(zone.0), tables::name.eq(name)))
        .returning(tables::id)
        .get_result(connection)?;
    Ok(TableId(id))
}

pub fn move_table(
    connection: &mut Connection,
    id: TableId,
    zone: ZoneId,
) -> Result<(), StoreError> {
    diesel::update(tables::table.find(id.0)).set(tables::zone_id.eq(zone.0)).execute(connection)?;
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DeskFacts {
    pub table: TableId,
    pub position: Option<(f64, f64)>,
    pub features: Features,
}

/// Adds a desk, whose sticker is signed over `sticker` besides its number.
pub fn add_desk(
    connection: &mut Connection,
    site: SiteId,
    name: &str,
    facts: DeskFacts,
    sticker: &str,
) -> Result<DeskId, StoreError> {
    let id = diesel::insert_into(desks::table)
        .values((
            desks::site_id.eq(site.0),
            desks::table_id.eq(facts.table.0),
            desks::name.eq(name),
            desks::x.eq(facts.position.map(|(x, _)| x)),
            desks::y.eq(facts.position.map(|(_, y)| y)),
            desks::features.eq(facts.features.to_string()),
            desks::sticker.eq(sticker),
        ))
        .returning(desks::id)
        .get_result(connection)?;
    Ok(DeskId(id))
}

pub fn update_desk(
    connection: &mut Connection,
    id: DeskId,
    facts: DeskFacts,
) -> Result<(), StoreError> {
    diesel::update(desks::table.find(id.0))
        .set((
            desks::table_id.eq(facts.table.0),
            desks::x.eq(facts.position.map(|(x, _)| x)),
            desks::y.eq(facts.position.map(|(_, y)| y)),
            desks::features.eq(facts.features.to_string()),
        ))
        .execute(connection)?;
    Ok(())
}
