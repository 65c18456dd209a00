//! Answers kept for requests that may be sent twice.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;
use super::schema::idempotency_keys;

/// What a key was first used for, and the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Hash of the request.
    pub request_hash: String,
    /// The answer, as given.
    pub answer: String,
}

/// What is kept for a key since `since`.
pub fn find(
    connection: &mut Connection,
    scope: &str,
    key: &str,
    since: DateTime<Utc>,
) -> Result<Option<Kept>, StoreError> {
    let row = idempotency_keys::table
        .find((scope, key))
        .filter(idempotency_keys::created_at.ge(since.naive_utc()))
        .select((idempotency_keys::request_hash, idempotency_keys::answer))
        .get_result::<(String, String)>(connection)
        .optional()?;
    Ok(row.map(|(request_hash, answer)| Kept { request_hash, answer }))
}

/// Keeps an answer. Fails with [`StoreError::Conflict`] when another transaction has kept one for
/// the same key, so that this one runs again and finds it.
pub fn keep(
    connection: &mut Connection,
    scope: &str,
    key: &str,
    kept: &Kept,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(idempotency_keys::table)
        .values((
            idempotency_keys::scope.eq(scope),
            idempotency_keys::key.eq(key),
            idempotency_keys::request_hash.eq(&kept.request_hash),
            idempotency_keys::answer.eq(&kept.answer),
            idempotency_keys::created_at.eq(now.naive_utc()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Forgets one key.
pub fn forget(connection: &mut Connection, scope: &str, key: &str) -> Result<(), StoreError> {
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
