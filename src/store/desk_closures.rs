//! Desks out of use: why, and until when.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;
use super::schema::{desk_closures, desks};
use crate::domain::identity::{DeskId, SiteId};

/// A desk that is out of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskClosure {
    /// Which desk.
    pub desk: DeskId,
    /// Why.
    pub reason: String,
    /// Until when; none until it is put back.
    pub until: Option<DateTime<Utc>>,
}

/// The desks of a site that are out of use at `now`, by the desk's name; the newest closure of each.
pub fn of_site(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<Vec<DeskClosure>, StoreError> {
    let now = now.naive_utc();
    let mut closures = desk_closures::table
        .inner_join(desks::table)
        .filter(desks::site_id.eq(site.0))
        .filter(desk_closures::from_at.le(now))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)))
        .order((desks::name, desk_closures::id.desc()))
        .select((desk_closures::desk_id, desk_closures::reason, desk_closures::until_at))
        .load::<(i64, String, Option<NaiveDateTime>)>(connection)?;
    closures.dedup_by_key(|(desk, ..)| *desk);
    Ok(closures
        .into_iter()
        .map(|(desk, reason, until)| DeskClosure {
            desk: DeskId(desk),
            reason,
            until: until.map(|moment| moment.and_utc()),
        })
        .collect())
}

/// Takes a desk out of use from `now` on, in place of an earlier closure.
pub fn open(
    connection: &mut Connection,
    closure: &DeskClosure,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    end(connection, closure.desk, now)?;
    diesel::insert_into(desk_closures::table)
        .values((
            desk_closures::desk_id.eq(closure.desk.0),
            desk_closures::from_at.eq(now.naive_utc()),
            desk_closures::until_at.eq(closure.until.map(|moment| moment.naive_utc())),
            desk_closures::reason.eq(&closure.reason),
        ))
        .execute(connection)?;
    Ok(())
}

/// Puts a desk back in use; false if it was.
pub fn end(
    connection: &mut Connection,
    desk: DeskId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let now = now.naive_utc();
    let current = desk_closures::table
        .filter(desk_closures::desk_id.eq(desk.0))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)));
    let rows = diesel::update(current).set(desk_closures::until_at.eq(now)).execute(connection)?;
    Ok(rows > 0)
}
