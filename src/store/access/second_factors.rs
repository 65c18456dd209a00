//! Second factors and recovery codes. No secret is kept: a seed, from which it follows with a key of the service.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::access::proof::Proof;
use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{recovery_codes, second_factors, sessions};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct SecondFactor {
    pub seed: String,
    /// None: it was shown, and never used yet.
    #[diesel(deserialize_as = OptionalMoment)]
    pub confirmed_at: Option<DateTime<Utc>>,
    /// The last step whose code was used.
    pub last_step: i64,
    #[diesel(deserialize_as = OptionalMoment)]
    pub begun_at: Option<DateTime<Utc>>,
    /// The session in which it was shown.
    pub begun_in: Option<i64>,
}

pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<SecondFactor>, StoreError> {
    Ok(second_factors::table
        .find(person.0)
        .select((
            second_factors::seed,
            second_factors::confirmed_at,
            second_factors::last_step,
            second_factors::begun_at,
            second_factors::begun_in,
        ))
        .get_result(connection)
        .optional()?)
}

pub fn is_confirmed(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    let factor = of_person(connection, person)?;
    Ok(factor.is_some_and(|factor| factor.confirmed_at.is_some()))
}

/// Puts a new one, not confirmed, in place of whatever there is.
pub fn begin(
    connection: &mut Connection,
    (person, session): (PersonId, i64),
    seed: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    delete(connection, person)?;
    diesel::insert_into(second_factors::table)
        .values((
            second_factors::person_id.eq(person.0),
            second_factors::seed.eq(seed),
            second_factors::begun_at.eq(Moment(now)),
            second_factors::begun_in.eq(session),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn confirm(
    connection: &mut Connection,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(second_factors::table.find(person.0))
        .set(second_factors::confirmed_at.eq(Moment(now)))
        .execute(connection)?;
    Ok(())
}

/// Deletes those that were shown before `since` and never used.
pub fn delete_unconfirmed(
    connection: &mut Connection,
    since: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let unused = second_factors::table
        .filter(second_factors::confirmed_at.is_null())
        .filter(second_factors::begun_at.lt(Moment(since)));
    Ok(diesel::delete(unused).execute(connection)?)
}

/// Uses the code of a step; false if that, or a later one, was used before.
pub fn use_step(
    connection: &mut Connection,
    person: PersonId,
    step: i64,
) -> Result<bool, StoreError> {
    let unused = second_factors::table.find(person.0).filter(second_factors::last_step.lt(step));
    let rows =
        diesel::update(unused).set(second_factors::last_step.eq(step)).execute(connection)?;
    Ok(rows > 0)
}

pub fn add_recovery_code(
    connection: &mut Connection,
    person: PersonId,
    hash: &str,
) -> Result<(), StoreError> {
    diesel::insert_into(recovery_codes::table)
        .values((recovery_codes::person_id.eq(person.0), recovery_codes::code_hash.eq(hash)))
        .execute(connection)?;
    Ok(())
}

/// Uses a recovery code up; false if the person has none such.
pub fn use_recovery_code(
    connection: &mut Connection,
    person: PersonId,
    hash: &str,
) -> Result<bool, StoreError> {
    let code = recovery_codes::table.find((person.0, hash));
    Ok(diesel::delete(code).execute(connection)? > 0)
}

pub fn recovery_codes_left(
    connection: &mut Connection,
    person: PersonId,
) -> Result<i64, StoreError> {
    let own = recovery_codes::table.filter(recovery_codes::person_id.eq(person.0));
    Ok(own.count().get_result(connection)?)
}

/// Takes a person's second factor away, with its recovery codes; false if there was none. Sessions that began with it
/// count as begun with a letter alone.
pub fn delete(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    let begun_with_it = sessions::table
        .filter(sessions::person_id.eq(person.0))
        .filter(sessions::proof.eq(Proof::Factor.as_str()));
    diesel::update(begun_with_it)
        .set(sessions::proof.eq(Proof::Letter.as_str()))
        .execute(connection)?;
    let codes = recovery_codes::table.filter(recovery_codes::person_id.eq(person.0));
    diesel::delete(codes).execute(connection)?;
    Ok(diesel::delete(second_factors::table.find(person.0)).execute(connection)? > 0)
}
