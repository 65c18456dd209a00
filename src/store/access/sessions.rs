//! Sessions of people in a browser.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::person::role::Role;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::{persons, sessions};

/// A session as stored, without its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub person: PersonId,
    /// The role that it acts in; none: it is the person's own.
    pub role: Option<Role>,
    /// The role that the person has now.
    pub role_of_person: Option<Role>,
    /// When it was last used.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends, however much it is used.
    pub expires_at: DateTime<Utc>,
}

/// A session that begins.
#[derive(Debug, Clone, Copy)]
pub struct NewSession<'a> {
    /// The hash of its token.
    pub token_hash: &'a str,
    /// Whose it is.
    pub person: PersonId,
    /// The role that it acts in, and only in that; none: it is the person's own.
    pub role: Option<Role>,
    /// What kind of browser has it.
    pub device: &'a str,
    /// When it ends, however much it is used.
    pub expires_at: DateTime<Utc>,
}

/// Adds a session.
pub fn add(
    connection: &mut Connection,
    new: &NewSession<'_>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(new.token_hash),
            sessions::person_id.eq(new.person.0),
            sessions::role.eq(new.role.map(Role::as_str)),
            sessions::device.eq(new.device),
            sessions::created_at.eq(now.naive_utc()),
            sessions::last_seen_at.eq(now.naive_utc()),
            sessions::expires_at.eq(new.expires_at.naive_utc()),
        ))
        .execute(connection)?;
    Ok(())
}

type Row = ((i64, i64, Option<String>), Option<String>, (NaiveDateTime, NaiveDateTime));

/// The session with this token, expired or not; none of a person who was deactivated.
pub fn by_token(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Session>, StoreError> {
    let row = sessions::table
        .inner_join(persons::table)
        .filter(sessions::token_hash.eq(token_hash))
        .filter(persons::deactivated_at.is_null())
        .select((
            (sessions::id, sessions::person_id, sessions::role),
            persons::role,
            (sessions::last_seen_at, sessions::expires_at),
        ))
        .get_result::<Row>(connection)
        .optional()?;
    row.map(|((id, person, role), role_of_person, (seen, expires))| {
        Ok(Session {
            id,
            person: PersonId(person),
            role: read_role(role)?,
            role_of_person: read_role(role_of_person)?,
            last_seen_at: seen.and_utc(),
            expires_at: expires.and_utc(),
        })
    })
    .transpose()
}

fn read_role(word: Option<String>) -> Result<Option<Role>, StoreError> {
    word.map(|word| word.parse().map_err(|why| StoreError::Corrupt { what: "session", why }))
        .transpose()
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

/// Ends the sessions in which a person acts in a role.
pub fn delete_in_role(connection: &mut Connection, person: PersonId) -> Result<usize, StoreError> {
    let in_role = sessions::table
        .filter(sessions::person_id.eq(person.0))
        .filter(sessions::role.is_not_null());
    Ok(diesel::delete(in_role).execute(connection)?)
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
