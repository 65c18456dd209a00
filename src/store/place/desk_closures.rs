//! Desks out of use: why, from when and until when.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{ClosureId, DeskId, SiteId};
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::{desk_closures, desks};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskClosure {
    pub desk: DeskId,
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

/// A time during which a desk is out of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    pub id: ClosureId,
    pub desk: DeskId,
    pub from: DateTime<Utc>,
    /// Until when; none until it is put back.
    pub until: Option<DateTime<Utc>>,
    pub reason: String,
}

type Row = (i64, i64, NaiveDateTime, Option<NaiveDateTime>, String);

fn read((id, desk, from, until, reason): Row) -> Closure {
    Closure {
        id: ClosureId(id),
        desk: DeskId(desk),
        from: from.and_utc(),
        until: until.map(|moment| moment.and_utc()),
        reason,
    }
}

macro_rules! columns {
    () => {
        (
            desk_closures::id,
            desk_closures::desk_id,
            desk_closures::from_at,
            desk_closures::until_at,
            desk_closures::reason,
        )
    };
}

/// The closures of a site's desks that are not over at `now`, those to come too, the earliest first.
pub fn not_over(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<Vec<Closure>, StoreError> {
    let now = now.naive_utc();
    Ok(desk_closures::table
        .inner_join(desks::table)
        .filter(desks::site_id.eq(site.0))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)))
        .order((desk_closures::from_at, desk_closures::id))
        .select(columns!())
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect())
}

pub fn add(
    connection: &mut Connection,
    desk: DeskId,
    from: DateTime<Utc>,
    until: Option<DateTime<Utc>>,
    reason: &str,
) -> Result<ClosureId, StoreError> {
    let id = diesel::insert_into(desk_closures::table)
        .values((
            desk_closures::desk_id.eq(desk.0),
            desk_closures::from_at.eq(from.naive_utc()),
            desk_closures::until_at.eq(until.map(|moment| moment.naive_utc())),
            desk_closures::reason.eq(reason),
        ))
        .returning(desk_closures::id)
        .get_result(connection)?;
    Ok(ClosureId(id))
}

/// Takes a closure back: one to come is forgotten, one under way ends now, one that is over stays as it
/// was. False if there is no such closure.
pub fn take_back(
    connection: &mut Connection,
    id: ClosureId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let now = now.naive_utc();
    let closure = || desk_closures::table.find(id.0);
    let to_come = desk_closures::from_at.gt(now);
    if diesel::delete(closure().filter(to_come)).execute(connection)? > 0 {
        return Ok(true);
    }
    let not_over = desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now));
    diesel::update(closure().filter(not_over))
        .set(desk_closures::until_at.eq(now))
        .execute(connection)?;
    let row = closure().select(desk_closures::id).get_result::<i64>(connection);
    Ok(row.optional()?.is_some())
}

/// The desks of a site that were out of use from `from` to `to` without a break.
pub fn out_of_use_throughout(
    connection: &mut Connection,
    site: SiteId,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<HashSet<DeskId>, StoreError> {
    let rows = desk_closures::table
        .inner_join(desks::table)
        .filter(desks::site_id.eq(site.0))
        .filter(desk_closures::from_at.lt(to.naive_utc()))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(from.naive_utc())))
        .order((desk_closures::desk_id, desk_closures::from_at, desk_closures::id))
        .select((desk_closures::desk_id, desk_closures::from_at, desk_closures::until_at))
        .load::<(i64, NaiveDateTime, Option<NaiveDateTime>)>(connection)?;
    // Up to when each desk was out of use from `from` on; closures may follow one another.
    let mut covered: HashMap<i64, NaiveDateTime> = HashMap::new();
    for (desk, since, until) in rows {
        let reached = covered.entry(desk).or_insert(from.naive_utc());
        if since <= *reached {
            *reached = until.unwrap_or(NaiveDateTime::MAX).max(*reached);
        }
    }
    covered.retain(|_, reached| *reached >= to.naive_utc());
    Ok(covered.into_keys().map(DeskId).collect())
}

/// Takes a desk out of use from `now` on, in place of closures under way.
pub fn open(
    connection: &mut Connection,
    closure: &DeskClosure,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    end(connection, closure.desk, now)?;
    add(connection, closure.desk, now, closure.until, &closure.reason)?;
    Ok(())
}

/// Puts a desk back in use; false if it was. Closures to come stay.
pub fn end(
    connection: &mut Connection,
    desk: DeskId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let now = now.naive_utc();
    let current = desk_closures::table
        .filter(desk_closures::desk_id.eq(desk.0))
        .filter(desk_closures::from_at.le(now))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)));
    let rows = diesel::update(current).set(desk_closures::until_at.eq(now)).execute(connection)?;
    Ok(rows > 0)
}
