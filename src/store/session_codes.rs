//! Codes sent by letter, with which a person signs in on the browser that asked.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;
use super::schema::session_codes;
use crate::domain::identity::PersonId;

/// A code as stored: its hash alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionCode {
    /// Its number.
    pub id: i64,
    /// The keyed hash of the code.
    pub hash: String,
    /// How often a code was tried against it.
    pub tries: i64,
}

/// Adds a code for one browser. Those that this browser asked for before no longer count; of those that
/// others asked for, the newest `others` still do.
pub fn replace(
    connection: &mut Connection,
    person: PersonId,
    browser_hash: &str,
    hash: &str,
    expires_at: DateTime<Utc>,
    others: i64,
) -> Result<(), StoreError> {
    delete_of_browser(connection, person, browser_hash)?;
    let kept = session_codes::table
        .filter(session_codes::person_id.eq(person.0))
        .order(session_codes::id.desc())
        .limit(others)
        .select(session_codes::id)
        .load::<i64>(connection)?;
    let beyond = session_codes::table
        .filter(session_codes::person_id.eq(person.0))
        .filter(session_codes::id.ne_all(kept));
    diesel::delete(beyond).execute(connection)?;
    diesel::insert_into(session_codes::table)
        .values((
            session_codes::person_id.eq(person.0),
            session_codes::browser_hash.eq(browser_hash),
            session_codes::code_hash.eq(hash),
            session_codes::expires_at.eq(expires_at.naive_utc()),
        ))
        .execute(connection)?;
    Ok(())
}

/// The newest code that a browser asked for on behalf of a person, if it has not expired.
pub fn newest(
    connection: &mut Connection,
    person: PersonId,
    browser_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<SessionCode>, StoreError> {
    let row = session_codes::table
        .filter(session_codes::person_id.eq(person.0))
        .filter(session_codes::browser_hash.eq(browser_hash))
        .filter(session_codes::expires_at.gt(now.naive_utc()))
        .order(session_codes::id.desc())
        .select((session_codes::id, session_codes::code_hash, session_codes::tries))
        .first::<(i64, String, i64)>(connection)
        .optional()?;
    Ok(row.map(|(id, hash, tries)| SessionCode { id, hash, tries }))
}

/// Counts a try; false when the code had been tried `most` times already.
pub fn count_try(connection: &mut Connection, id: i64, most: i64) -> Result<bool, StoreError> {
    let open = session_codes::table.find(id).filter(session_codes::tries.lt(most));
    let rows = diesel::update(open)
        .set(session_codes::tries.eq(session_codes::tries + 1))
        .execute(connection)?;
    Ok(rows > 0)
}

/// Deletes the codes that a browser asked for on behalf of a person.
pub fn delete_of_browser(
    connection: &mut Connection,
    person: PersonId,
    browser_hash: &str,
) -> Result<(), StoreError> {
    let codes = session_codes::table
        .filter(session_codes::person_id.eq(person.0))
        .filter(session_codes::browser_hash.eq(browser_hash));
    diesel::delete(codes).execute(connection)?;
    Ok(())
}

/// Deletes a person's codes.
pub fn delete_of_person(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    diesel::delete(session_codes::table.filter(session_codes::person_id.eq(person.0)))
        .execute(connection)?;
    Ok(())
}

/// Deletes the codes that expired before `moment`; how many.
pub fn delete_expired(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let expired = session_codes::table.filter(session_codes::expires_at.lt(moment.naive_utc()));
    Ok(diesel::delete(expired).execute(connection)?)
}
