//! Sessions of people in a browser.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;
use super::schema::sessions;
use crate::domain::identity::PersonId;

/// A session as stored, without its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub person: PersonId,
    /// When it was last used.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends, however much it is used.
    pub expires_at: DateTime<Utc>,
}

/// Adds a session.
pub fn add(
    connection: &mut Connection,
    token_hash: &str,
    person: PersonId,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(token_hash),
            sessions::person_id.eq(person.0),
            sessions::created_at.eq(now.naive_utc()),
            sessions::last_seen_at.eq(now.naive_utc()),
            sessions::expires_at.eq(expires_at.naive_utc()),
        ))
        .execute(connection)?;
    Ok(())
}

/// The session with this token, expired or not.
pub fn by_token(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Session>, StoreError> {
    let row = sessions::table
        .filter(sessions::token_hash.eq(token_hash))
        .select((sessions::id, sessions::person_id, sessions::last_seen_at, sessions::expires_at))
        .get_result::<(i64, i64, NaiveDateTime, NaiveDateTime)>(connection)
        .optional()?;
    Ok(row.map(|(id, person, seen, expires)| Session {
        id,
        person: PersonId(person),
        last_seen_at: seen.and_utc(),
        expires_at: expires.and_utc(),
    }))
}

/// Notes that a session was used.
pub fn touch(connection: &mut Connection, id: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    diesel::update(sessions::table.find(id))
        .set(sessions::last_seen_at.eq(now.naive_utc()))
        .execute(connection)?;
    Ok(())
}

/// Ends the session with this token.
pub fn delete(connection: &mut Connection, token_hash: &str) -> Result<(), StoreError> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(token_hash)))
        .execute(connection)?;
    Ok(())
}

/// Ends all sessions of a person.
pub fn delete_of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<usize, StoreError> {
    Ok(diesel::delete(sessions::table.filter(sessions::person_id.eq(person.0)))
        .execute(connection)?)
}

/// Deletes the sessions that ended before `now` or were last used before `idle_since`; how many.
pub fn delete_ended(
    connection: &mut Connection,
    now: DateTime<Utc>,
    idle_since: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let ended = sessions::expires_at
        .lt(now.naive_utc())
        .or(sessions::last_seen_at.lt(idle_since.naive_utc()));
    Ok(diesel::delete(sessions::table.filter(ended)).execute(connection)?)
}
