//! Desks out of use: why, from when and until when.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{ClosureId, DeskId, SiteId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{desk_closures, desks};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct DeskClosure {
    #[diesel(deserialize_as = i64)]
    pub desk: DeskId,
    pub reason: String,
    /// Until when; none until it is put back.
    #[diesel(deserialize_as = OptionalMoment)]
    pub until: Option<DateTime<Utc>>,
}

/// The desks of a site that are out of use at `now`, by the desk's name; the newest closure of each.
pub fn of_site(
    connection: &mut Connection,
    site: SiteId,
    now: DateTime<Utc>,
) -> Result<Vec<DeskClosure>, StoreError> {
    let now = Moment(now);
    let mut closures: Vec<DeskClosure> = desk_closures::table
        .inner_join(desks::table)
        .filter(desks::site_id.eq(site.0))
        .filter(desk_closures::from_at.le(now))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)))
        .order((desks::name, desk_closures::id.desc()))
        .select((desk_closures::desk_id, desk_closures::reason, desk_closures::until_at))
        .load(connection)?;
    closures.dedup_by_key(|closure| closure.desk);
    Ok(closures)
}

/// A time during which a desk is out of use.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Closure {
    #[diesel(deserialize_as = i64)]
    pub id: ClosureId,
    #[diesel(deserialize_as = i64)]
    pub desk: DeskId,
    #[diesel(deserialize_as = Moment)]
    pub from: DateTime<Utc>,
    /// Until when; none until it is put back.
    #[diesel(deserialize_as = OptionalMoment)]
    pub until: Option<DateTime<Utc>>,
    pub reason: String,
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
    let now = Moment(now);
    Ok(desk_closures::table
        .inner_join(desks::table)
        .filter(desks::site_id.eq(site.0))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)))
        .order((desk_closures::from_at, desk_closures::id))
        .select(columns!())
        .load(connection)?)
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
            desk_closures::from_at.eq(Moment(from)),
            desk_closures::until_at.eq(until.map(Moment)),
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
    let now = Moment(now);
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

/// Deletes those that ended before `since`.
pub fn delete_over_before(
    connection: &mut Connection,
    since: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let over = desk_closures::table.filter(desk_closures::until_at.lt(Moment(since)));
    Ok(diesel::delete(over).execute(connection)?)
}

#[derive(Queryable)]
struct OutOfUse {
    #[diesel(deserialize_as = i64)]
    desk: DeskId,
    #[diesel(deserialize_as = Moment)]
    since: DateTime<Utc>,
    #[diesel(deserialize_as = OptionalMoment)]
    until: Option<DateTime<Utc>>,
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
        .filter(desk_closures::from_at.lt(Moment(to)))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(Moment(from))))
        .order((desk_closures::desk_id, desk_closures::from_at, desk_closures::id))
        .select((desk_closures::desk_id, desk_closures::from_at, desk_closures::until_at))
        .load::<OutOfUse>(connection)?;
    // Up to when each desk was out of use from `from` on; closures may follow one another.
    let mut covered: HashMap<DeskId, DateTime<Utc>> = HashMap::new();
    for row in rows {
        let reached = covered.entry(row.desk).or_insert(from);
        if row.since <= *reached {
            *reached = row.until.unwrap_or(DateTime::<Utc>::MAX_UTC).max(*reached);
        }
    }
    covered.retain(|_, reached| *reached >= to);
    Ok(covered.into_keys().collect())
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
    let now = Moment(now);
    let current = desk_closures::table
        .filter(desk_closures::desk_id.eq(desk.0))
        .filter(desk_closures::from_at.le(now))
        .filter(desk_closures::until_at.is_null().or(desk_closures::until_at.gt(now)));
    let rows = diesel::update(current).set(desk_closures::until_at.eq(now)).execute(connection)?;
    Ok(rows > 0)
}
