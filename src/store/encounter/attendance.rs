//! Attendance: the stays of whole days, and who attended their gatherings; what closing a day and a digest read of both.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::prelude::*;

use crate::domain::encounter::{Gathered, Presence};
use crate::domain::figure;
use crate::domain::identity::{DeskId, GatheringId, PersonId, SiteId, TableId, ZoneId};
use crate::domain::person::card::OwnCard;
use crate::domain::place::zone::ZoneKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{FIRST_DAY, Moment};
use crate::person::cards;
use crate::schema::{gathering_attendance, persons, sites, stays, zones};

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
    /// The second card under which it began; none under the first.
    pub card: Option<OwnCard>,
    pub open: bool,
    pub unseen: bool,
    /// From when on its person agreed to be seen.
    pub visible_since: Option<NaiveDate>,
}

#[derive(Queryable)]
struct AttendanceRow {
    person_id: i64,
    zone_id: i64,
    kind: String,
    table_id: Option<i64>,
    started_at: Moment,
    ended_at: Option<Moment>,
    ends_by: Moment,
    unseen: bool,
    visible_since: Option<NaiveDate>,
    card_organisation: Option<String>,
    card_line: Option<String>,
}

fn read(row: AttendanceRow) -> Result<Attendance, StoreError> {
    Ok(Attendance {
        presence: Presence {
            person: PersonId(row.person_id),
            zone: ZoneId(row.zone_id),
            kind: row.kind.parse().map_err(|why| StoreError::Corrupt { what: "zone", why })?,
            table: row.table_id.map(TableId),
            from: row.started_at.into(),
            until: row.ended_at.unwrap_or(row.ends_by).into(),
        },
        card: cards::of_columns(row.card_organisation, row.card_line),
        open: row.ended_at.is_none(),
        unseen: row.unseen,
        visible_since: row.visible_since,
    })
}

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
            stays::person_id,
            stays::zone_id,
            zones::kind,
            stays::table_id,
            stays::started_at,
            stays::ended_at,
            stays::ends_by,
            stays::unseen,
            persons::visible_since,
            stays::card_organisation,
            stays::card_line,
        ))
        .load::<AttendanceRow>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Who attended a gathering, with what decides whether it counts for encounters.
#[derive(Debug, Clone)]
pub struct AtGathering {
    pub gathered: Gathered,
    pub began_at: DateTime<Utc>,
    pub ended_at: DateTime<Utc>,
    /// From when on its person agreed to be seen.
    pub visible_since: Option<NaiveDate>,
}

#[derive(Queryable)]
struct AtGatheringRow {
    person_id: i64,
    gathering_id: i64,
    zone_id: Option<i64>,
    began_at: Moment,
    ended_at: Moment,
    visible_since: Option<NaiveDate>,
    card_organisation: Option<String>,
    card_line: Option<String>,
}

/// Who attended the gatherings of a site that began on `day`, save those in a private zone.
pub fn gatherings_of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<AtGathering>, StoreError> {
    let rows = gathering_attendance::table
        .inner_join(persons::table)
        .filter(gathering_attendance::site_id.eq(site.0))
        .filter(gathering_attendance::day.eq(day))
        .select((
            gathering_attendance::person_id,
            gathering_attendance::gathering_id,
            gathering_attendance::zone_id,
            gathering_attendance::began_at,
            gathering_attendance::ended_at,
            persons::visible_since,
            gathering_attendance::card_organisation,
            gathering_attendance::card_line,
        ))
        .load::<AtGatheringRow>(connection)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let private = zones::table
        .filter(zones::site_id.eq(site.0))
        .filter(zones::kind.eq(ZoneKind::Private.as_str()))
        .select(zones::id)
        .load::<i64>(connection)?;
    let is_open = |row: &AtGatheringRow| row.zone_id.is_none_or(|zone| !private.contains(&zone));
    Ok(rows.into_iter().filter(is_open).map(at_gathering).collect())
}

/// Who had a stay on a day, at any site, of which they are in no digest.
pub fn unseen_on(
    connection: &mut Connection,
    day: NaiveDate,
) -> Result<HashSet<PersonId>, StoreError> {
    let mut unseen = HashSet::new();
    // By site, which the index begins with.
    for site in sites::table.select(sites::id).load::<i64>(connection)? {
        let rows = stays::table
            .filter(stays::site_id.eq(site))
            .filter(stays::day.le(day))
            .filter(stays::day.ge(day - TimeDelta::days(LONGEST_STAY_DAYS)))
            .filter(stays::last_day.ge(day))
            .filter(stays::unseen.eq(true))
            .select(stays::person_id)
            .load::<i64>(connection)?;
        unseen.extend(rows.into_iter().map(PersonId));
    }
    Ok(unseen)
}

/// The days of a site from one on at which somebody attended gatherings that were over at a moment, with when each was.
pub fn gatherings_over(
    connection: &mut Connection,
    site: SiteId,
    from: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<(NaiveDate, DateTime<Utc>)>, StoreError> {
    let rows = gathering_attendance::table
        .filter(gathering_attendance::site_id.eq(site.0))
        .filter(gathering_attendance::day.ge(from))
        .filter(gathering_attendance::ended_at.le(Moment(now)))
        .select((gathering_attendance::day, gathering_attendance::ended_at))
        .distinct()
        .load::<(NaiveDate, Moment)>(connection)?;
    Ok(rows.into_iter().map(|(day, over)| (day, over.0)).collect())
}

fn at_gathering(row: AtGatheringRow) -> AtGathering {
    let (began_at, ended_at) = (row.began_at.0, row.ended_at.0);
    AtGathering {
        gathered: Gathered {
            person: PersonId(row.person_id),
            gathering: GatheringId(row.gathering_id),
            zone: row.zone_id.map(ZoneId),
            length: ended_at - began_at,
            card: cards::of_columns(row.card_organisation, row.card_line),
        },
        began_at,
        ended_at,
        visible_since: row.visible_since,
    }
}

#[derive(Queryable)]
struct CountedRow {
    person_id: i64,
    zone_id: i64,
    desk_id: Option<i64>,
    started_at: Moment,
    ended_at: Option<Moment>,
    ends_by: Moment,
}

/// All stays of a site that touch `day`, to be counted; a stay without an end counts until it ends by itself.
pub fn counted_of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<figure::Stay>, StoreError> {
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
        .load::<CountedRow>(connection)?;
    Ok(rows
        .into_iter()
        .map(|row| figure::Stay {
            person: PersonId(row.person_id),
            zone: ZoneId(row.zone_id),
            desk: row.desk_id.map(DeskId),
            from: row.started_at.into(),
            until: row.ended_at.unwrap_or(row.ends_by).into(),
        })
        .collect())
}

/// The longest stay that an import takes, in days.
pub const LONGEST_STAY_DAYS: i64 = 31;

/// The days that stays at a site touch between two (both included), and those of gatherings that somebody attended.
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
    let mut days: BTreeSet<NaiveDate> = rows.into_iter().flat_map(touched).collect();
    days.extend(
        gathering_attendance::table
            .filter(gathering_attendance::site_id.eq(site.0))
            .filter(gathering_attendance::day.between(from, to))
            .select(gathering_attendance::day)
            .distinct()
            .load::<NaiveDate>(connection)?,
    );
    Ok(days)
}

/// The first day of a stay, or of a gathering that somebody attended.
pub fn first_day(connection: &mut Connection) -> Result<Option<NaiveDate>, StoreError> {
    let of_stays: Option<NaiveDate> = stays::table
        .filter(stays::day.ge(FIRST_DAY))
        .select(diesel::dsl::min(stays::day))
        .first(connection)?;
    let of_gatherings: Option<NaiveDate> = gathering_attendance::table
        .filter(gathering_attendance::day.ge(FIRST_DAY))
        .select(diesel::dsl::min(gathering_attendance::day))
        .first(connection)?;
    Ok([of_stays, of_gatherings].into_iter().flatten().min())
}

#[derive(Queryable)]
struct DaysRow {
    site_id: i64,
    day: NaiveDate,
    last_day: NaiveDate,
}

/// The sites and days that a person's stays touch, and those of gatherings that they attended; all, or those that last until
/// `from` or longer.
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
    let rows = stayed.load::<DaysRow>(connection)?;
    let touched = rows.into_iter().flat_map(|row| {
        row.day
            .iter_days()
            .take_while(move |day| *day <= row.last_day)
            .map(move |day| (SiteId(row.site_id), day))
    });
    let mut days: Vec<(SiteId, NaiveDate)> = touched.collect();
    let attended = gathering_attendance::table
        .filter(gathering_attendance::person_id.eq(person.0))
        .filter(gathering_attendance::day.ge(from.unwrap_or(FIRST_DAY)))
        .select((gathering_attendance::site_id, gathering_attendance::day))
        .load::<(i64, NaiveDate)>(connection)?;
    days.extend(attended.into_iter().map(|(site, day)| (SiteId(site), day)));
    Ok(days)
}

#[derive(Queryable)]
struct StaysAtSite {
    person_id: i64,
    site_id: i64,
    stays: i64,
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
        .load::<StaysAtSite>(connection)?;
    rows.sort_unstable_by_key(|row| (row.person_id, -row.stays, row.site_id));
    rows.dedup_by_key(|row| row.person_id);
    Ok(rows.into_iter().map(|row| (PersonId(row.person_id), SiteId(row.site_id))).collect())
}
