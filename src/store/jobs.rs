//! The schedule as facts: when each job last ran, and who runs it now.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::dialect::insert_or_ignore;
use super::failure::StoreError;
use super::schema::jobs;

/// When a job last began, if it ever did.
pub fn last_run(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row =
        jobs::table.find(name).select(jobs::last_run_at).first::<Option<NaiveDateTime>>(connection);
    Ok(row.optional()?.flatten().map(|moment| moment.and_utc()))
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
    let leased = diesel::update(
        jobs::table
            .find(name)
            .filter(jobs::leased_until.is_null().or(jobs::leased_until.le(now.naive_utc())))
            .filter(jobs::last_run_at.is_null().or(jobs::last_run_at.lt(due.naive_utc()))),
    )
    .set((jobs::lease.eq(lease), jobs::leased_until.eq(until.naive_utc())))
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
                jobs::leased_until.eq(None::<NaiveDateTime>),
                jobs::last_run_at.eq(at.naive_utc()),
                jobs::runs.eq(jobs::runs + 1),
            ))
            .execute(connection)?,
        None => diesel::update(ours)
            .set((
                jobs::leased_until.eq(None::<NaiveDateTime>),
                jobs::failures.eq(jobs::failures + 1),
            ))
            .execute(connection)?,
    };
    Ok(())
}
