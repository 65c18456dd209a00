//! Attendance: the stays of whole days; what closing a day and a digest read of stays.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use diesel::prelude::*;

use crate::domain::encounter::Presence;
use crate::domain::figure;
use crate::domain::identity::{DeskId, PersonId, SiteId, TableId, ZoneId};
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::engine::moment::{FIRST_DAY, Moment};
use crate::store::schema::{persons, stays, zones};

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
        .select(stays::started_at)
        .load::<Moment>(connection)?;
    let mut arrivals: Vec<DateTime<Utc>> = rows.into_iter().map(Into::into).collect();
    // Sorted by the database, the embedded one reads all stays of the site in that order.
    arrivals.sort_unstable();
    Ok(arrivals)
}

/// A stay with what decides whether it counts for encounters.
#[derive(Debug, Clone)]
pub struct Attendance {
    /// Where and when; until its end, or the moment at which it ends by itself.
    pub presence: Presence,
    pub open: bool,
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
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.le(day))
        .filter(stays::day.ge(day - TimeDelta::days(LONGEST_STAY_DAYS)))
        .filter(stays::last_day.ge(day))
        .order(stays::id)
        .select((
            (stays::person_id, stays::zone_id, zones::kind, stays::table_id),
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

/// All stays of a site that touch `day`, to be counted; a stay without an end counts until it ends by itself.
pub fn counted_of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<figure::Stay>, StoreError> {
    type Row = (i64, i64, Option<i64>, NaiveDateTime, Option<NaiveDateTime>, NaiveDateTime);
    let rows = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.le(day))
        .filter(stays::day.ge(day - TimeDelta::days(LONGEST_STAY_DAYS)))
        .filter(stays::last_day.ge(day))
        .order(stays::id)
        .select((
            stays::person_id,
            stays::zone_id,
            stays::desk_id,
            stays::started_at,
            stays::ended_at,
            stays::ends_by,
        ))
        .load::<Row>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(person, zone, desk, started, ended, ends_by)| figure::Stay {
            person: PersonId(person),
            zone: ZoneId(zone),
            desk: desk.map(DeskId),
            from: started.and_utc(),
            until: ended.unwrap_or(ends_by).and_utc(),
        })
        .collect())
}

/// The longest stay that an import takes, in days.
pub const LONGEST_STAY_DAYS: i64 = 31;

/// The days that stays at a site touch between two (both included).
pub fn days_with_stays(
    connection: &mut Connection,
    site: SiteId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeSet<NaiveDate>, StoreError> {
    let rows = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::last_day.between(from, to + TimeDelta::days(LONGEST_STAY_DAYS)))
        .select((stays::day, stays::last_day))
        .distinct()
        .load::<(NaiveDate, NaiveDate)>(connection)?;
    let touched = |(first, last): (NaiveDate, NaiveDate)| {
        first.max(from).iter_days().take_while(move |day| *day <= last.min(to))
    };
    Ok(rows.into_iter().flat_map(touched).collect())
}

pub fn first_day(connection: &mut Connection) -> Result<Option<NaiveDate>, StoreError> {
    Ok(stays::table
        .filter(stays::day.ge(FIRST_DAY))
        .select(diesel::dsl::min(stays::day))
        .first(connection)?)
}

/// The sites and days that a person's stays touch; all stays, or those that last until `from` or longer.
pub fn days_of_person(
    connection: &mut Connection,
    person: PersonId,
    from: Option<NaiveDate>,
) -> Result<Vec<(SiteId, NaiveDate)>, StoreError> {
    let mut stayed = stays::table
        .filter(stays::person_id.eq(person.0))
        .order(stays::id)
        .select((stays::site_id, stays::day, stays::last_day))
        .into_boxed();
    if let Some(from) = from {
        stayed = stayed.filter(stays::last_day.ge(from));
    }
    let rows = stayed.load::<(i64, NaiveDate, NaiveDate)>(connection)?;
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
