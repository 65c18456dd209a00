//! Stays as an import sees them: many at once.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::dialect::insert_many;
use crate::store::engine::failure::StoreError;
use crate::store::schema::{days, stays};

/// How many rows one statement takes; `PostgreSQL` allows 65,535 values.
const BATCH: usize = 1000;

/// A stay that ended, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, diesel::Insertable)]
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
    /// The start, UTC.
    pub started_at: NaiveDateTime,
    /// The end, UTC, excluded.
    pub ended_at: NaiveDateTime,
    /// When it would have ended by itself: the end.
    pub ends_by: NaiveDateTime,
    /// Whether the person wanted not to be seen.
    pub unseen: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredStay {
    pub who_and_where: (i64, i64, i64, Option<i64>),
    /// The start, UTC.
    pub started_at: NaiveDateTime,
    /// The end; none while it is open.
    pub ended_at: Option<NaiveDateTime>,
    /// Whether the person wanted not to be seen.
    pub unseen: bool,
}

type Row = ((i64, i64, i64, Option<i64>), NaiveDateTime, Option<NaiveDateTime>, bool);

fn read((who_and_where, started_at, ended_at, unseen): Row) -> StoredStay {
    StoredStay { who_and_where, started_at, ended_at, unseen }
}

/// The stays of all sites that touch the time from `from` to `to`; both ends count.
pub fn touching(
    connection: &mut Connection,
    from: NaiveDateTime,
    to: NaiveDateTime,
) -> Result<Vec<StoredStay>, StoreError> {
    macro_rules! up_to_end {
        () => {
            stays::table.filter(stays::started_at.le(to)).order(stays::id).select((
                (stays::person_id, stays::site_id, stays::zone_id, stays::desk_id),
                stays::started_at,
                stays::ended_at,
                stays::unseen,
            ))
        };
    }
    // Two statements: one with OR would read the whole table on SQLite.
    let ended = up_to_end!().filter(stays::ended_at.ge(from)).load::<Row>(connection)?;
    let open = up_to_end!().filter(stays::ended_at.is_null()).load::<Row>(connection)?;
    Ok(ended.into_iter().chain(open).map(read).collect())
}

/// Why a day takes no stays any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    Folded,
    Forgotten,
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
        .load::<(i64, NaiveDate, bool)>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(site, day, folded)| {
            let how = if folded { Settled::Folded } else { Settled::Forgotten };
            ((SiteId(site), day), how)
        })
        .collect())
}

pub fn add(connection: &mut Connection, added: &[EndedStay]) -> Result<(), StoreError> {
    for batch in added.chunks(BATCH) {
        insert_many!(connection, stays::table, batch)?;
    }
    Ok(())
}
