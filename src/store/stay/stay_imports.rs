//! Stays as an import sees them: many at once.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{days, stays};

/// How many rows one statement takes; `PostgreSQL` allows 65,535 values.
const BATCH: usize = 1000;

/// A stay that ended, as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Insertable)]
#[diesel(table_name = stays)]
pub struct EndedStay {
    pub person_id: i64,
    pub site_id: i64,
    pub zone_id: i64,
    /// and the desk, in a zone with desks.
    pub desk_id: Option<i64>,
    /// The table of the desk.
    pub table_id: Option<i64>,
    pub day: NaiveDate,
    pub last_day: NaiveDate,
    #[diesel(serialize_as = Moment)]
    pub started_at: DateTime<Utc>,
    /// The end, excluded.
    #[diesel(serialize_as = Moment)]
    pub ended_at: DateTime<Utc>,
    /// When it would have ended by itself: the end.
    #[diesel(serialize_as = Moment)]
    pub ends_by: DateTime<Utc>,
    /// Whether the person wanted not to be seen.
    pub unseen: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct StoredStay {
    pub person_id: i64,
    pub site_id: i64,
    pub zone_id: i64,
    pub desk_id: Option<i64>,
    #[diesel(deserialize_as = Moment)]
    pub started_at: DateTime<Utc>,
    /// The end; none while it is open.
    #[diesel(deserialize_as = OptionalMoment)]
    pub ended_at: Option<DateTime<Utc>>,
    /// Whether the person wanted not to be seen.
    pub unseen: bool,
}

/// The stays of all sites that touch the time from `from` to `to`; both ends count.
pub fn touching(
    connection: &mut Connection,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<StoredStay>, StoreError> {
    macro_rules! up_to_end {
        () => {
            stays::table.filter(stays::started_at.le(Moment(to))).order(stays::id).select((
                stays::person_id,
                stays::site_id,
                stays::zone_id,
                stays::desk_id,
                stays::started_at,
                stays::ended_at,
                stays::unseen,
            ))
        };
    }
    // Two statements: one with OR would read the whole table on SQLite.
    let mut touching: Vec<StoredStay> =
        up_to_end!().filter(stays::ended_at.ge(Moment(from))).load(connection)?;
    let open = up_to_end!().filter(stays::ended_at.is_null());
    touching.extend(open.load::<StoredStay>(connection)?);
    Ok(touching)
}

/// Why a day takes no stays any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    Folded,
    Forgotten,
}

#[derive(Queryable)]
struct SettledRow {
    site_id: i64,
    day: NaiveDate,
    is_folded: bool,
}

/// The days from `from` to `to` (both included) that take no stays any more.
pub fn settled_days(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<HashMap<(SiteId, NaiveDate), Settled>, StoreError> {
    let rows = days::table
        .filter(days::folded_at.is_not_null().or(days::forgotten_at.is_not_null()))
        .filter(days::day.between(from, to))
        .order((days::site_id, days::day))
        .select((days::site_id, days::day, days::folded_at.is_not_null()))
        .load::<SettledRow>(connection)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let how = if row.is_folded { Settled::Folded } else { Settled::Forgotten };
            ((SiteId(row.site_id), row.day), how)
        })
        .collect())
}

pub fn add(connection: &mut Connection, added: &[EndedStay]) -> Result<(), StoreError> {
    for batch in added.chunks(BATCH) {
        insert_many!(connection, stays::table, batch.to_vec())?;
    }
    Ok(())
}
