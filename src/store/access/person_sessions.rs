//! Sessions of people in a browser.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::access::proof::Proof;
use crate::domain::identity::PersonId;
use crate::domain::person::role::Role;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{organisations, persons, sessions};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    pub id: i64,
    pub person: PersonId,
    /// The role that it acts in; none: it is the person's own.
    pub role: Option<Role>,
    pub role_of_person: Option<Role>,
    pub proof: Proof,
    /// Whether the person's organisation requires a second factor.
    pub factor_required: bool,
    pub last_seen_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

impl Session {
    /// Whether more is required than it began with.
    pub const fn is_limited(&self) -> bool {
        !self.proof.suffices(self.factor_required)
    }
}

#[derive(Debug, Clone, Copy)]
pub struct NewSession<'a> {
    pub token_hash: &'a str,
    pub person: PersonId,
    /// The role that it acts in, and only in that; none: it is the person's own.
    pub role: Option<Role>,
    pub device: &'a str,
    pub proof: Proof,
    pub expires_at: DateTime<Utc>,
}

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
            sessions::proof.eq(new.proof.as_str()),
            sessions::created_at.eq(Moment(now)),
            sessions::last_seen_at.eq(Moment(now)),
            sessions::expires_at.eq(Moment(new.expires_at)),
        ))
        .execute(connection)?;
    // Not again each time: a row that is written is written anew.
    diesel::update(persons::table.find(new.person.0).filter(persons::signed_in.eq(false)))
        .set(persons::signed_in.eq(true))
        .execute(connection)?;
    Ok(())
}

#[derive(Queryable)]
struct Row {
    id: i64,
    person_id: i64,
    role: Option<String>,
    role_of_person: Option<String>,
    proof: String,
    /// None of a guest.
    factor_required: Option<bool>,
    last_seen_at: Moment,
    expires_at: Moment,
}

/// The session with this token, expired or not; none of a person who was deactivated.
pub fn by_token(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Session>, StoreError> {
    let row = sessions::table
        .inner_join(persons::table.left_join(organisations::table))
        .filter(sessions::token_hash.eq(token_hash))
        .filter(persons::deactivated_at.is_null())
        .select((
            sessions::id,
            sessions::person_id,
            sessions::role,
            persons::role,
            sessions::proof,
            organisations::factor_required.nullable(),
            sessions::last_seen_at,
            sessions::expires_at,
        ))
        .get_result::<Row>(connection)
        .optional()?;
    row.map(|row| {
        let corrupt = |why: String| StoreError::corrupt("session", why);
        Ok(Session {
            proof: row.proof.parse().map_err(corrupt)?,
            factor_required: row.factor_required.unwrap_or_default(),
            id: row.id,
            person: PersonId(row.person_id),
            role: read_role(row.role)?,
            role_of_person: read_role(row.role_of_person)?,
            last_seen_at: row.last_seen_at.into(),
            expires_at: row.expires_at.into(),
        })
    })
    .transpose()
}

fn read_role(word: Option<String>) -> Result<Option<Role>, StoreError> {
    word.map(|word| word.parse().map_err(|why| StoreError::Corrupt { what: "session", why }))
        .transpose()
}

pub fn touch(connection: &mut Connection, id: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    diesel::update(sessions::table.find(id))
        .set(sessions::last_seen_at.eq(Moment(now)))
        .execute(connection)?;
    Ok(())
}

/// Notes that the person of a session that began by letter gave a code of their second factor there.
pub fn set_factor_given(connection: &mut Connection, id: i64) -> Result<(), StoreError> {
    let by_letter = sessions::table.find(id).filter(sessions::proof.eq(Proof::Letter.as_str()));
    diesel::update(by_letter)
        .set(sessions::proof.eq(Proof::Factor.as_str()))
        .execute(connection)?;
    Ok(())
}

pub fn delete(connection: &mut Connection, token_hash: &str) -> Result<(), StoreError> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(token_hash)))
        .execute(connection)?;
    Ok(())
}

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
    let ended =
        sessions::expires_at.lt(Moment(now)).or(sessions::last_seen_at.lt(Moment(idle_since)));
    Ok(diesel::delete(sessions::table.filter(ended)).execute(connection)?)
}

/// A session as its person is told of it.
#[derive(Queryable)]
pub struct SessionRow {
    pub id: i64,
    pub device: String,
    pub role: Option<String>,
    pub proof: String,
    #[diesel(deserialize_as = Moment)]
    pub created_at: DateTime<Utc>,
    #[diesel(deserialize_as = Moment)]
    pub last_seen_at: DateTime<Utc>,
    #[diesel(deserialize_as = Moment)]
    pub expires_at: DateTime<Utc>,
}

/// The sessions of a person that have not ended by themselves, the one used last first.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
    now: DateTime<Utc>,
    idle_since: DateTime<Utc>,
) -> Result<Vec<SessionRow>, StoreError> {
    let rows = sessions::table
        .filter(sessions::person_id.eq(person.0))
        .filter(sessions::expires_at.gt(Moment(now)))
        .filter(sessions::last_seen_at.gt(Moment(idle_since)))
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .select((
            sessions::id,
            sessions::device,
            sessions::role,
            sessions::proof,
            sessions::created_at,
            sessions::last_seen_at,
            sessions::expires_at,
        ))
        .load(connection)?;
    Ok(rows)
}

/// When a session began; none if it has ended.
pub fn begun_at(
    connection: &mut Connection,
    session: i64,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row = sessions::table.find(session).select(sessions::created_at);
    let begun: Option<Moment> = row.get_result(connection).optional()?;
    Ok(begun.map(DateTime::from))
}

/// Ends a session of a person; false if they have none of this number.
pub fn end(
    connection: &mut Connection,
    person: PersonId,
    session: i64,
) -> Result<bool, StoreError> {
    let own = sessions::table.find(session).filter(sessions::person_id.eq(person.0));
    Ok(diesel::delete(own).execute(connection)? > 0)
}
