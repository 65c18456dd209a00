//! Stays: who is where since when, and until when.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;
use super::schema::{desks, persons, stays, zones};
use crate::domain::encounter::Presence;
use crate::domain::identity::{DeskId, PersonId, SiteId, StayId, TableId, ZoneId};

/// A stay as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Its number.
    pub id: StayId,
    /// Whose it is.
    pub person: PersonId,
    /// In which building.
    pub site: SiteId,
    /// In which zone.
    pub zone: ZoneId,
    /// At which desk; none in a café or private zone.
    pub desk: Option<DeskId>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended; none while it is open.
    pub ended_at: Option<DateTime<Utc>>,
    /// When it ends by itself.
    pub ends_by: DateTime<Utc>,
    /// Whether the person is not to be found in any digest for it.
    pub unseen: bool,
}

/// A stay about to begin.
#[derive(Debug, Clone)]
pub struct NewStay {
    /// Whose it is.
    pub person: PersonId,
    /// In which building.
    pub site: SiteId,
    /// In which zone.
    pub zone: ZoneId,
    /// At which desk; none in a café or private zone.
    pub desk: Option<DeskId>,
    /// The site's date.
    pub day: NaiveDate,
    /// When it begins.
    pub started_at: DateTime<Utc>,
    /// When it ends by itself.
    pub ends_by: DateTime<Utc>,
    /// Whether the person is not to be found in any digest for it.
    pub unseen: bool,
}

type Row =
    (i64, i64, i64, i64, Option<i64>, NaiveDateTime, Option<NaiveDateTime>, NaiveDateTime, bool);

fn read((id, person, site, zone, desk, started, ended, ends_by, unseen): Row) -> Stay {
    Stay {
        id: StayId(id),
        person: PersonId(person),
        site: SiteId(site),
        zone: ZoneId(zone),
        desk: desk.map(DeskId),
        started_at: started.and_utc(),
        ended_at: ended.map(|moment| moment.and_utc()),
        ends_by: ends_by.and_utc(),
        unseen,
    }
}

macro_rules! columns {
    () => {
        (
            stays::id,
            stays::person_id,
            stays::site_id,
            stays::zone_id,
            stays::desk_id,
            stays::started_at,
            stays::ended_at,
            stays::ends_by,
            stays::unseen,
        )
    };
}

/// Begins a stay. The database refuses a second open one of the person, or at the desk.
pub fn begin(connection: &mut Connection, stay: &NewStay) -> Result<StayId, StoreError> {
    let id = diesel::insert_into(stays::table)
        .values((
            stays::person_id.eq(stay.person.0),
            stays::site_id.eq(stay.site.0),
            stays::zone_id.eq(stay.zone.0),
            stays::desk_id.eq(stay.desk.map(|desk| desk.0)),
            stays::day.eq(stay.day),
            stays::last_day.eq(stay.day),
            stays::started_at.eq(stay.started_at.naive_utc()),
            stays::ends_by.eq(stay.ends_by.naive_utc()),
            stays::unseen.eq(stay.unseen),
        ))
        .returning(stays::id)
        .get_result::<i64>(connection)?;
    Ok(StayId(id))
}

/// Ends a stay; a clock that stepped back counts as a second after the start.
pub fn end(
    connection: &mut Connection,
    stay: &Stay,
    now: DateTime<Utc>,
) -> Result<DateTime<Utc>, StoreError> {
    let ended = if now < stay.started_at { stay.started_at + TimeDelta::seconds(1) } else { now };
    diesel::update(stays::table.find(stay.id.0))
        .set(stays::ended_at.eq(ended.naive_utc()))
        .execute(connection)?;
    Ok(ended)
}

/// Ends the stays of a site that were due to end at or before `now`, at the moment they were due.
pub fn end_due(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    Ok(diesel::update(
        stays::table
            .filter(stays::site_id.eq(site.0))
            .filter(stays::ended_at.is_null())
            .filter(stays::ends_by.le(now.naive_utc())),
    )
    .set(stays::ended_at.eq(stays::ends_by.nullable()))
    .execute(connection)?)
}

/// Hides an open stay from encounters.
pub fn make_unseen(connection: &mut Connection, stay: StayId) -> Result<(), StoreError> {
    diesel::update(stays::table.find(stay.0)).set(stays::unseen.eq(true)).execute(connection)?;
    Ok(())
}

/// A person's open stay.
pub fn open_of(connection: &mut Connection, person: PersonId) -> Result<Option<Stay>, StoreError> {
    Ok(stays::table
        .filter(stays::person_id.eq(person.0))
        .filter(stays::ended_at.is_null())
        .select(columns!())
        .get_result::<Row>(connection)
        .optional()?
        .map(read))
}

/// The site of a person's latest stay.
pub fn last_site_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<SiteId>, StoreError> {
    Ok(stays::table
        .filter(stays::person_id.eq(person.0))
        .order((stays::started_at.desc(), stays::id.desc()))
        .select(stays::site_id)
        .first::<i64>(connection)
        .optional()?
        .map(SiteId))
}

/// Somebody at a desk, as the people at the table may know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occupant {
    /// The desk.
    pub desk: DeskId,
    /// Who sits there.
    pub person: PersonId,
    /// Since when.
    pub started_at: DateTime<Utc>,
    /// Whether the stay is unseen.
    pub unseen: bool,
    /// From when on the person agreed to be seen.
    pub visible_since: Option<NaiveDate>,
}

type OccupantRow = (Option<i64>, i64, NaiveDateTime, bool, Option<NaiveDate>);

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
        .filter(stays::ends_by.gt(now.naive_utc()))
        .filter(stays::desk_id.is_not_null())
        .order(stays::id)
        .select((
            stays::desk_id,
            stays::person_id,
            stays::started_at,
            stays::unseen,
            persons::visible_since,
        ))
        .load::<OccupantRow>(connection)?;
    Ok(rows
        .into_iter()
        .filter_map(|(desk, person, started, unseen, visible_since)| {
            Some(Occupant {
                desk: DeskId(desk?),
                person: PersonId(person),
                started_at: started.and_utc(),
                unseen,
                visible_since,
            })
        })
        .collect())
}

/// Somebody who was handed a desk, as the draw may know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// The desk.
    pub desk: DeskId,
    /// Whose it is.
    pub person: PersonId,
    /// Whether the stay is unseen.
    pub unseen: bool,
}

type ArrivalRow = (Option<i64>, i64, bool);

fn read_arrival((desk, person, unseen): ArrivalRow) -> Option<Arrival> {
    Some(Arrival { desk: DeskId(desk?), person: PersonId(person), unseen })
}

macro_rules! arrivals {
    ($site:expr) => {
        stays::table
            .filter(stays::site_id.eq($site.0))
            .filter(stays::desk_id.is_not_null())
            .select((stays::desk_id, stays::person_id, stays::unseen))
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
        .filter(stays::ends_by.gt(now.naive_utc()))
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
        .filter(stays::started_at.gt(since.naive_utc()))
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
        .filter(stays::started_at.gt(since.naive_utc()))
        .order(stays::id)
        .select((stays::desk_id, stays::person_id, stays::unseen))
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
        .filter(stays::started_at.ge(since.naive_utc()))
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
        .filter(stays::ends_by.gt(now.naive_utc()))
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
        .filter(stays::ends_by.gt(now.naive_utc()))
        .count()
        .get_result(connection)?)
}

/// How many people are in each zone of a site at `now`.
pub fn count_by_zone(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<HashMap<ZoneId, i64>, StoreError> {
    let rows = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.gt(now.naive_utc()))
        .group_by(stays::zone_id)
        .select((stays::zone_id, diesel::dsl::count_star()))
        .load::<(i64, i64)>(connection)?;
    Ok(rows.into_iter().map(|(zone, people)| (ZoneId(zone), people)).collect())
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
        .filter(stays::ended_at.gt(since.naive_utc()))
        .count()
        .get_result(connection)?)
}

/// The moments at which somebody was handed a desk of the site on `day`, ascending.
pub fn desk_arrivals(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<DateTime<Utc>>, StoreError> {
    let rows = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.eq(day))
        .filter(stays::desk_id.is_not_null())
        .order((stays::started_at, stays::id))
        .select(stays::started_at)
        .load::<NaiveDateTime>(connection)?;
    Ok(rows.into_iter().map(|moment| moment.and_utc()).collect())
}

/// A stay with what decides whether it counts for encounters.
#[derive(Debug, Clone)]
pub struct Attendance {
    /// Where and when; until its end, or the moment at which it ends by itself.
    pub presence: Presence,
    /// Whether it has no end yet.
    pub open: bool,
    /// Whether it is unseen.
    pub unseen: bool,
    /// From when on its person agreed to be seen.
    pub visible_since: Option<NaiveDate>,
}

type AttendanceRow = (
    (i64, i64, String, Option<i64>),
    (NaiveDateTime, Option<NaiveDateTime>, NaiveDateTime),
    (bool, Option<NaiveDate>),
);

/// The stays of a site that touch `day`.
pub fn of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<Attendance>, StoreError> {
    let rows = stays::table
        .inner_join(persons::table)
        .inner_join(zones::table)
        .left_join(desks::table)
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.le(day))
        .filter(stays::day.ge(day - TimeDelta::days(LONGEST_STAY_DAYS)))
        .filter(stays::last_day.ge(day))
        .order(stays::id)
        .select((
            (stays::person_id, stays::zone_id, zones::kind, desks::table_id.nullable()),
            (stays::started_at, stays::ended_at, stays::ends_by),
            (stays::unseen, persons::visible_since),
        ))
        .load::<AttendanceRow>(connection)?;
    rows.into_iter()
        .map(|((person, zone, kind, table), (started, ended, ends_by), (unseen, visible_since))| {
            Ok(Attendance {
                presence: Presence {
                    person: PersonId(person),
                    zone: ZoneId(zone),
                    kind: kind.parse().map_err(|why| StoreError::Corrupt { what: "zone", why })?,
                    table: table.map(TableId),
                    from: started.and_utc(),
                    until: ended.unwrap_or(ends_by).and_utc(),
                },
                open: ended.is_none(),
                unseen,
                visible_since,
            })
        })
        .collect()
}

/// The longest stay that an import takes, in days.
pub const LONGEST_STAY_DAYS: i64 = 31;

/// The sites and days that stays touch between two days (both included).
pub fn days_with_stays(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(SiteId, NaiveDate)>, StoreError> {
    let rows = stays::table
        .filter(stays::day.le(to))
        .filter(stays::last_day.ge(from))
        .select((stays::site_id, stays::day, stays::last_day))
        .distinct()
        .load::<(i64, NaiveDate, NaiveDate)>(connection)?;
    let mut days: Vec<(SiteId, NaiveDate)> = rows
        .into_iter()
        .flat_map(|(site, first, last)| {
            first
                .max(from)
                .iter_days()
                .take_while(move |day| *day <= last.min(to))
                .map(move |day| (SiteId(site), day))
        })
        .collect();
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

/// The first day on which anybody stayed anywhere.
pub fn first_day(connection: &mut Connection) -> Result<Option<NaiveDate>, StoreError> {
    Ok(stays::table.select(diesel::dsl::min(stays::day)).first(connection)?)
}

/// The sites and days that a person's stays from `from` on touch.
pub fn days_of_person(
    connection: &mut Connection,
    person: PersonId,
    from: NaiveDate,
) -> Result<Vec<(SiteId, NaiveDate)>, StoreError> {
    let rows = stays::table
        .filter(stays::person_id.eq(person.0))
        .filter(stays::last_day.ge(from))
        .order(stays::id)
        .select((stays::site_id, stays::day, stays::last_day))
        .load::<(i64, NaiveDate, NaiveDate)>(connection)?;
    Ok(rows
        .into_iter()
        .flat_map(|(site, first, last)| {
            first
                .iter_days()
                .take_while(move |day| *day <= last)
                .map(move |day| (SiteId(site), day))
        })
        .collect())
}

/// For each person the site where most of their stays of these days were; ties by number.
pub fn main_sites(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<HashMap<PersonId, SiteId>, StoreError> {
    let mut rows = stays::table
        .filter(stays::day.between(from, to))
        .group_by((stays::person_id, stays::site_id))
        .select((stays::person_id, stays::site_id, diesel::dsl::count_star()))
        .load::<(i64, i64, i64)>(connection)?;
    rows.sort_unstable_by_key(|(person, site, stays)| (*person, -stays, *site));
    rows.dedup_by_key(|(person, ..)| *person);
    Ok(rows.into_iter().map(|(person, site, _)| (PersonId(person), SiteId(site))).collect())
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
        .filter(stays::ends_by.gt(now.naive_utc()))
        .group_by(stays::zone_id)
        .select((stays::zone_id, diesel::dsl::count_star()))
        .load::<(i64, i64)>(connection)?;
    Ok(rows.into_iter().map(|(zone, count)| (ZoneId(zone), count)).collect())
}

/// The sites with stays that were due to end at or before `now` and are still open.
pub fn sites_with_due(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<Vec<SiteId>, StoreError> {
    let rows = stays::table
        .filter(stays::ended_at.is_null())
        .filter(stays::ends_by.le(now.naive_utc()))
        .select(stays::site_id)
        .distinct()
        .order(stays::site_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(SiteId).collect())
}
