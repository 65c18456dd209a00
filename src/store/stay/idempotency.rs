//! What requests did that may be sent twice: their answers are made anew from it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::StayId;
use crate::domain::stay::outcome::StayOutcome;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::idempotency_keys;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub request_hash: String,
    pub outcome: StayOutcome,
    pub stay: StayId,
}

#[derive(Queryable)]
struct Row {
    request_hash: String,
    outcome: Option<String>,
    stay_id: Option<i64>,
}

fn read(row: Row) -> Result<Kept, StoreError> {
    let unread = |why: String| StoreError::Corrupt { what: "kept answer", why };
    let outcome = row.outcome.ok_or_else(|| unread("it has no outcome".to_owned()))?;
    Ok(Kept {
        request_hash: row.request_hash,
        outcome: outcome.parse().map_err(unread)?,
        stay: StayId(row.stay_id.ok_or_else(|| unread("it has no stay".to_owned()))?),
    })
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
    diesel::delete(row().filter(idempotency_keys::created_at.lt(Moment(since))))
        .execute(connection)?;
    let taken = diesel::insert_into(idempotency_keys::table).values((
        idempotency_keys::scope.eq(scope),
        idempotency_keys::key.eq(key),
        idempotency_keys::request_hash.eq(request_hash),
        idempotency_keys::created_at.eq(Moment(now)),
    ));
    if insert_or_ignore(connection, taken)? {
        return Ok(None);
    }
    let kept = row()
        .select((
            idempotency_keys::request_hash,
            idempotency_keys::outcome,
            idempotency_keys::stay_id,
        ))
        .get_result::<Row>(connection)
        .optional()?
        .ok_or_else(|| StoreError::Conflict("the key was given back meanwhile".to_owned()))?;
    Ok(Some(read(kept)?))
}

/// Keeps what came of the request for a key that was claimed.
pub fn keep(
    connection: &mut Connection,
    scope: &str,
    key: &str,
    outcome: StayOutcome,
    stay: StayId,
) -> Result<(), StoreError> {
    diesel::update(idempotency_keys::table.find((scope, key)))
        .set((idempotency_keys::outcome.eq(outcome.as_str()), idempotency_keys::stay_id.eq(stay.0)))
        .execute(connection)?;
    Ok(())
}

/// Deletes what was kept before `moment`; how many.
pub fn delete_before(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = idempotency_keys::table.filter(idempotency_keys::created_at.lt(Moment(moment)));
    Ok(diesel::delete(old).execute(connection)?)
}
