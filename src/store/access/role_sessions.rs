//! Browsers in which somebody acts in the role of a token.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::role_tokens;
use super::role_tokens::Access;
use crate::domain::identity::AccessId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::access_sessions;

/// Adds a session with the role of a token, until `expires_at`.
pub fn add(
    connection: &mut Connection,
    token_hash: &str,
    access: AccessId,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(access_sessions::table)
        .values((
            access_sessions::token_hash.eq(token_hash),
            access_sessions::access_id.eq(access.0),
            access_sessions::expires_at.eq(Moment(expires_at)),
        ))
        .execute(connection)?;
    Ok(())
}

/// The token whose role this session has, unless either has ended.
pub fn access_of(
    connection: &mut Connection,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<Access>, StoreError> {
    let access = access_sessions::table
        .filter(access_sessions::token_hash.eq(token_hash))
        .filter(access_sessions::expires_at.gt(Moment(now)))
        .select(access_sessions::access_id)
        .get_result::<i64>(connection)
        .optional()?;
    let Some(access) = access else { return Ok(None) };
    let access = role_tokens::by_id(connection, AccessId(access))?;
    Ok(access.filter(|access| access.revoked_at.is_none()))
}

pub fn delete(connection: &mut Connection, token_hash: &str) -> Result<(), StoreError> {
    diesel::delete(access_sessions::table.filter(access_sessions::token_hash.eq(token_hash)))
        .execute(connection)?;
    Ok(())
}

pub fn delete_of_access(
    connection: &mut Connection,
    access: AccessId,
) -> Result<usize, StoreError> {
    let own = access_sessions::table.filter(access_sessions::access_id.eq(access.0));
    Ok(diesel::delete(own).execute(connection)?)
}

/// Deletes the sessions that ended before `now`; how many.
pub fn delete_ended(connection: &mut Connection, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let ended = access_sessions::table.filter(access_sessions::expires_at.lt(Moment(now)));
    Ok(diesel::delete(ended).execute(connection)?)
}
