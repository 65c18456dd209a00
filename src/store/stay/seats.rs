//! Seats: who sits where at a moment, and who arrived just now; what a check-in and the draw read of stays.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use super::stays::Seat;
use crate::domain::identity::{DeskId, PersonId, SiteId, StayId, TableId, ZoneId};
use crate::domain::person::card::OwnCard;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::find_for_update;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::person::cards;
use crate::schema::{persons, stays, zones};

/// Somebody at a desk, as the people at the table may know them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupant {
    /// The table at which they sat down.
    pub table: TableId,
    pub person: PersonId,
    pub started_at: DateTime<Utc>,
    pub unseen: bool,
    /// From when on the person agreed to be seen.
    pub visible_since: Option<NaiveDate>,
    /// The second card under which they came; none under the first.
    pub card: Option<OwnCard>,
}

#[derive(Queryable)]
struct OccupantRow {
    table_id: Option<i64>,
    person_id: i64,
    started_at: Moment,
    unseen: bool,
    visible_since: Option<NaiveDate>,
    card_organisation: Option<String>,
    card_line: Option<String>,
}

/// Everybody who sits at a desk of the site at `now`.
pub fn occupants(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<Vec<Occupant>, StoreError> {
    let rows = stays::table
        .inner_join(persons::table)
        .filter(stays::site_id.eq(site.0))
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(Moment(now)))
        .filter(stays::table_id.is_not_null())
        .order(stays::id)
        .select((
            stays::table_id,
            stays::person_id,
            stays::started_at,
            stays::unseen,
            persons::visible_since,
            stays::card_organisation,
            stays::card_line,
        ))
        .load::<OccupantRow>(connection)?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            Some(Occupant {
                table: TableId(row.table_id?),
                person: PersonId(row.person_id),
                started_at: row.started_at.into(),
                unseen: row.unseen,
                visible_since: row.visible_since,
                card: cards::of_columns(row.card_organisation, row.card_line),
            })
        })
        .collect())
}

/// The open stay at a desk at `now`, and whose it is.
pub fn at_desk(
    connection: &mut Connection,
    desk: DeskId,
    now: DateTime<Utc>,
) -> Result<Option<(StayId, PersonId)>, StoreError> {
    let row = stays::table
        .filter(stays::desk_id.eq(desk.0))
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(Moment(now)))
        .select((stays::id, stays::person_id))
        .get_result::<(i64, i64)>(connection)
        .optional()?;
    Ok(row.map(|(stay, person)| (StayId(stay), PersonId(person))))
}

/// Somebody who was handed a desk, as the draw may know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// The desk, and the table at which they sat down.
    pub seat: Seat,
    pub person: PersonId,
    pub unseen: bool,
}

#[derive(Queryable)]
struct ArrivalRow {
    desk_id: Option<i64>,
    table_id: Option<i64>,
    person_id: i64,
    unseen: bool,
}

fn read_arrival(row: ArrivalRow) -> Option<Arrival> {
    let seat = Seat::of(row.desk_id, row.table_id)?;
    Some(Arrival { seat, person: PersonId(row.person_id), unseen: row.unseen })
}

macro_rules! arrivals {
    ($site:expr) => {
        stays::table
            .filter(stays::site_id.eq($site.0))
            .filter(stays::desk_id.is_not_null())
            .select((stays::desk_id, stays::table_id, stays::person_id, stays::unseen))
    };
}

/// Everybody who sits at a desk of the site at `now`, in no order: only the index is read.
pub fn seated(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<Vec<Arrival>, StoreError> {
    let rows = arrivals!(site)
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(Moment(now)))
        .load::<ArrivalRow>(connection)?;
    Ok(rows.into_iter().filter_map(read_arrival).collect())
}

/// Those who were handed a desk after `since`, the latest first, `most` at most; whether or not they
/// still sit there.
pub fn arrivals_since(
    connection: &mut Connection,
    site: SiteId,
    since: DateTime<Utc>,
    most: i64,
) -> Result<Vec<Arrival>, StoreError> {
    let rows = arrivals!(site)
        .filter(stays::started_at.gt(Moment(since)))
        .order((stays::started_at.desc(), stays::id.desc()))
        .limit(most)
        .load::<ArrivalRow>(connection)?;
    Ok(rows.into_iter().filter_map(read_arrival).collect())
}

/// Those of `people` who were handed a desk after `since`, at any site: naming the site would make the
/// embedded database look through all its arrivals instead of a few people's.
pub fn arrivals_of(
    connection: &mut Connection,
    since: DateTime<Utc>,
    people: impl Iterator<Item = PersonId>,
) -> Result<Vec<Arrival>, StoreError> {
    let rows = stays::table
        .filter(stays::person_id.eq_any(people.map(|person| person.0).collect::<Vec<_>>()))
        .filter(stays::started_at.gt(Moment(since)))
        .order(stays::id)
        .select((stays::desk_id, stays::table_id, stays::person_id, stays::unseen))
        .load::<ArrivalRow>(connection)?;
    Ok(rows.into_iter().filter_map(read_arrival).collect())
}

/// The latest arrival at a desk of the site from `since` on, of anybody but `person`.
pub fn latest_arrival(
    connection: &mut Connection,
    site: SiteId,
    since: DateTime<Utc>,
    person: PersonId,
) -> Result<Option<Arrival>, StoreError> {
    let row = arrivals!(site)
        .filter(stays::started_at.ge(Moment(since)))
        .filter(stays::person_id.ne(person.0))
        .order((stays::started_at.desc(), stays::id.desc()))
        .first::<ArrivalRow>(connection)
        .optional()?;
    Ok(row.and_then(read_arrival))
}

/// The desks of a site at which somebody sits at `now`.
pub fn occupied_desks(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<HashSet<DeskId>, StoreError> {
    Ok(stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(Moment(now)))
        .select(stays::desk_id)
        .load::<Option<i64>>(connection)?
        .into_iter()
        .flatten()
        .map(DeskId)
        .collect())
}

/// How many people are in a café or private zone at `now`.
pub fn count_in_zone(
    connection: &mut Connection,
    site: SiteId,
    zone: ZoneId,
    now: DateTime<Utc>,
) -> Result<i64, StoreError> {
    Ok(stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::zone_id.eq(zone.0))
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(Moment(now)))
        .count()
        .get_result(connection)?)
}

/// Holds a zone without desks until the transaction ends: of two who come for the last place in it, one waits here and
/// then counts the other. (An embedded database has one writer at a time in any case.)
pub fn hold_zone(connection: &mut Connection, zone: ZoneId) -> Result<(), StoreError> {
    find_for_update!(connection, zones::table.find(zone.0).select(zones::id), i64)?;
    Ok(())
}

/// How many people are in each zone of a site; zones with nobody are left out.
pub fn present_by_zone(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<HashMap<ZoneId, i64>, StoreError> {
    let rows = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(Moment(now)))
        .group_by(stays::zone_id)
        .select((stays::zone_id, diesel::dsl::count_star()))
        .load::<(i64, i64)>(connection)?;
    Ok(rows.into_iter().map(|(zone, count)| (ZoneId(zone), count)).collect())
}

/// How many desks of a site were left after `since`.
pub fn desks_left_since(
    connection: &mut Connection,
    site: SiteId,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    Ok(stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::desk_id.is_not_null())
        .filter(stays::ended_at.gt(Moment(since)))
        .count()
        .get_result(connection)?)
}
