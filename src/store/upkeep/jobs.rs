//! The schedule as facts: when each job last ran, and who runs it now.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Timestamp;

use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::jobs;

/// How far the clocks of two instances may be apart.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(1);

/// Whether two clocks show the same, as far as clocks of different machines do.
pub fn is_same_time(one: DateTime<Utc>, other: DateTime<Utc>) -> bool {
    (one - other).abs() <= CLOCKS_DIFFER
}

/// What the clock of the database's machine shows; none if the database is embedded, and so on this one.
pub fn database_time(connection: &mut Connection) -> Result<Option<DateTime<Utc>>, StoreError> {
    let Connection::Postgres(postgres) = connection else { return Ok(None) };
    let now = sql::<Timestamp>("clock_timestamp() AT TIME ZONE 'UTC'");
    let now = diesel::select(now).get_result::<Moment>(postgres)?;
    Ok(Some(now.into()))
}

/// When a job last began, if it ever did.
pub fn last_run(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row =
        jobs::table.find(name).select(jobs::last_run_at).get_result::<Option<Moment>>(connection);
    Ok(row.optional()?.flatten().map(Into::into))
}

/// Leases a job that was due at `due` to `lease` until `until`; false if another instance has it, or
/// ran it since it was due.
pub fn lease(
    connection: &mut Connection,
    name: &str,
    lease: &str,
    due: DateTime<Utc>,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<bool, StoreError> {
    insert_or_ignore(connection, diesel::insert_into(jobs::table).values(jobs::name.eq(name)))?;
    // What lies ahead was written before the clock stepped back: nobody waits for that moment again.
    let never = |moment: DateTime<Utc>| Moment(moment + CLOCKS_DIFFER);
    let is_free = jobs::leased_until
        .is_null()
        .or(jobs::leased_until.le(Moment(now)))
        .or(jobs::leased_until.gt(never(until)));
    let is_due = jobs::last_run_at
        .is_null()
        .or(jobs::last_run_at.lt(Moment(due)))
        .or(jobs::last_run_at.gt(never(now)));
    let leased = diesel::update(jobs::table.find(name).filter(is_free).filter(is_due))
        .set((jobs::lease.eq(lease), jobs::leased_until.eq(Moment(until))))
        .execute(connection)?;
    Ok(leased > 0)
}

/// Gives a job back. After a success it is done for what was due at `due`.
pub fn finish(
    connection: &mut Connection,
    name: &str,
    lease: &str,
    done_at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    let ours = jobs::table.find(name).filter(jobs::lease.eq(lease));
    match done_at {
        Some(at) => diesel::update(ours)
            .set((
                jobs::leased_until.eq(None::<Moment>),
                jobs::last_run_at.eq(Moment(at)),
                jobs::runs.eq(jobs::runs + 1),
            ))
            .execute(connection)?,
        None => diesel::update(ours)
            .set((jobs::leased_until.eq(None::<Moment>), jobs::failures.eq(jobs::failures + 1)))
            .execute(connection)?,
    };
    Ok(())
}

/// Records that work which was due at `due` is done, under a name of its own.
pub fn finish_once(
    connection: &mut Connection,
    name: &str,
    due: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    insert_or_ignore(connection, diesel::insert_into(jobs::table).values(jobs::name.eq(name)))?;
    diesel::update(jobs::table.find(name))
        .set((jobs::last_run_at.eq(Moment(now.max(due))), jobs::runs.eq(jobs::runs + 1)))
        .execute(connection)?;
    Ok(())
}

/// Keeps a lease; false if it was lost.
pub fn renew(
    connection: &mut Connection,
    name: &str,
    lease: &str,
    until: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let rows = diesel::update(jobs::table.find(name).filter(jobs::lease.eq(lease)))
        .set(jobs::leased_until.eq(Moment(until)))
        .execute(connection)?;
    Ok(rows > 0)
}

/// Writes that an instance can write, as something to try; others that do the same are not waited for long.
pub fn beat(connection: &mut Connection, name: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    insert_or_ignore(connection, diesel::insert_into(jobs::table).values(jobs::name.eq(name)))?;
    diesel::update(jobs::table.find(name))
        .set(jobs::last_run_at.eq(Moment(now)))
        .execute(connection)?;
    Ok(())
}
