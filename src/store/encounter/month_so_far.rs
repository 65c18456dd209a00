//! Who attended gatherings and which guests came, over the days of a month that are past: what closing a day counts.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::domain::identity::{GatheringId, PersonId, SiteId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{gathering_attendance, gatherings, guests, stays};

/// That somebody attended a gathering for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attended {
    pub gathering: GatheringId,
    pub person: PersonId,
    pub site: SiteId,
    pub day: NaiveDate,
}

#[derive(Queryable)]
struct AttendedRow {
    gathering: i64,
    person: i64,
    site: i64,
    day: NaiveDate,
}

/// Who attended the gatherings for everybody between two days (both included) that were over at a moment, as far as it is kept.
pub fn attended(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<Attended>, StoreError> {
    let rows = gathering_attendance::table
        .inner_join(gatherings::table)
        .filter(gathering_attendance::day.between(from, to))
        .filter(gathering_attendance::ended_at.le(Moment(now)))
        .filter(gatherings::group_id.is_null())
        .select((
            gathering_attendance::gathering_id,
            gathering_attendance::person_id,
            gathering_attendance::site_id,
            gathering_attendance::day,
        ))
        .load::<AttendedRow>(connection)?;
    let read = |row: AttendedRow| Attended {
        gathering: GatheringId(row.gathering),
        person: PersonId(row.person),
        site: SiteId(row.site),
        day: row.day,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// The guests of a site between two days (both included) who are still known, with the days on which they came.
pub fn guests_of_site(
    connection: &mut Connection,
    site: SiteId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(PersonId, NaiveDate)>, StoreError> {
    let is_guest = guests::table.filter(guests::person_id.eq(stays::person_id));
    let rows = stays::table
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.between(from, to))
        .filter(exists(is_guest.select(guests::person_id)))
        .select((stays::person_id, stays::day))
        .load::<(i64, NaiveDate)>(connection)?;
    Ok(rows.into_iter().map(|(person, day)| (PersonId(person), day)).collect())
}
