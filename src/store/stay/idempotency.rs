//! Answers kept for requests that may be sent twice.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::dialect::insert_or_ignore;
use crate::store::engine::failure::StoreError;
use crate::store::schema::idempotency_keys;

/// What a key was first used for, and the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Hash of the request.
    pub request_hash: String,
    /// The answer, as given.
    pub answer: String,
}

/// Takes a key for one request; what is kept for it since `since` where it was taken before.
///
/// Waits for another transaction that is taking the same key, so that of many requests at once one does
/// the work and the others find its answer. What is older than `since` does not count.
pub fn claim(
    connection: &mut Connection,
    scope: &str,
    key: &str,
    request_hash: &str,
    now: DateTime<Utc>,
    since: DateTime<Utc>,
) -> Result<Option<Kept>, StoreError> {
    let row = || idempotency_keys::table.find((scope, key));
    diesel::delete(row().filter(idempotency_keys::created_at.lt(since.naive_utc())))
        .execute(connection)?;
    let taken = diesel::insert_into(idempotency_keys::table).values((
        idempotency_keys::scope.eq(scope),
        idempotency_keys::key.eq(key),
        idempotency_keys::request_hash.eq(request_hash),
        idempotency_keys::answer.eq(""),
        idempotency_keys::created_at.eq(now.naive_utc()),
    ));
    if insert_or_ignore(connection, taken)? {
        return Ok(None);
    }
    let (request_hash, answer) = row()
        .select((idempotency_keys::request_hash, idempotency_keys::answer))
        .get_result::<(String, String)>(connection)
        .optional()?
        .ok_or_else(|| StoreError::Conflict("the key was given back meanwhile".to_owned()))?;
    Ok(Some(Kept { request_hash, answer }))
}

/// Keeps the answer for a key that was claimed.
pub fn keep(
    connection: &mut Connection,
    scope: &str,
    key: &str,
    answer: &str,
) -> Result<(), StoreError> {
    diesel::update(idempotency_keys::table.find((scope, key)))
        .set(idempotency_keys::answer.eq(answer))
        .execute(connection)?;
    Ok(())
}

/// What is kept of answers to people's own requests: scope, key and answer.
pub fn kept_for_persons(
    connection: &mut Connection,
) -> Result<Vec<(String, String, String)>, StoreError> {
    kept_for(connection, "person:%")
}

/// What is kept of answers to kiosks likewise.
pub fn kept_for_kiosks(
    connection: &mut Connection,
) -> Result<Vec<(String, String, String)>, StoreError> {
    kept_for(connection, "kiosk:%")
}

fn kept_for(
    connection: &mut Connection,
    whom: &str,
) -> Result<Vec<(String, String, String)>, StoreError> {
    Ok(idempotency_keys::table
        .filter(idempotency_keys::scope.like(whom))
        .order((idempotency_keys::scope, idempotency_keys::key))
        .select((idempotency_keys::scope, idempotency_keys::key, idempotency_keys::answer))
        .load(connection)?)
}

/// Deletes what is kept for a key.
pub fn delete(connection: &mut Connection, scope: &str, key: &str) -> Result<(), StoreError> {
    diesel::delete(idempotency_keys::table.find((scope, key))).execute(connection)?;
    Ok(())
}

/// Deletes what was kept before `moment`; how many.
pub fn delete_before(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = idempotency_keys::table.filter(idempotency_keys::created_at.lt(moment.naive_utc()));
    Ok(diesel::delete(old).execute(connection)?)
}
