//! Codes sent by letter, with which a person signs in on the browser that asked.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::session_codes;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionCode {
    pub id: i64,
    pub hash: String,
    pub tries: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Most {
    /// Codes of one person at a time, for whatever browsers.
    pub places: i64,
    /// Letters to one browser while it has a code.
    pub letters: i64,
    pub tries: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodePlace {
    New,
    Same(i64),
}

/// Makes room for a code of one browser, and says where it goes: none if there is no room.
///
/// A browser that has a code with tries left gets another in its place, with the tries that are left, up to
/// `letters` in all. Else it needs a place of its own, of which there are `places`, for all browsers together:
/// whoever asks in somebody's name takes no code from anybody.
pub fn place_for(
    connection: &mut Connection,
    person: PersonId,
    browser_hash: &str,
    now: DateTime<Utc>,
    most: Most,
) -> Result<Option<CodePlace>, StoreError> {
    let live = || {
        session_codes::table
            .filter(session_codes::person_id.eq(person.0))
            .filter(session_codes::expires_at.gt(now.naive_utc()))
    };
    let own = live()
        .filter(session_codes::browser_hash.eq(browser_hash))
        .filter(session_codes::tries.lt(most.tries))
        .order(session_codes::id.desc())
        .select((session_codes::id, session_codes::letters))
        .first::<(i64, i64)>(connection)
        .optional()?;
    if let Some((id, letters)) = own {
        return Ok((letters < most.letters).then_some(CodePlace::Same(id)));
    }
    let taken: i64 = live().count().get_result(connection)?;
    Ok((taken < most.places).then_some(CodePlace::New))
}

/// Puts a code where [`place_for`] said.
pub fn put(
    connection: &mut Connection,
    place: CodePlace,
    person: PersonId,
    browser_hash: &str,
    hash: &str,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let code =
        (session_codes::code_hash.eq(hash), session_codes::expires_at.eq(expires_at.naive_utc()));
    match place {
        CodePlace::Same(id) => diesel::update(session_codes::table.find(id))
            .set((code, session_codes::letters.eq(session_codes::letters + 1)))
            .execute(connection)?,
        CodePlace::New => diesel::insert_into(session_codes::table)
            .values((
                session_codes::person_id.eq(person.0),
                session_codes::browser_hash.eq(browser_hash),
                code,
            ))
            .execute(connection)?,
    };
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
