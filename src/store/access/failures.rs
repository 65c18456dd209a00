//! Budgets of wrong codes, for each person and for the house, and of letters with codes: moments that each one moves
//! ahead.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::access::guessed::{Counted, Guessed, LetterSpan};
use crate::domain::access::standing::Standing;
use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_for_update, insert_or_ignore};
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{house_failures, network_letters, person_failures};

/// When all of a person's budget is there again; none: nothing is spent.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
    counted: Counted,
    standing: Standing,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let until = person_failures::table
        .find((person.0, counted.as_str(), standing.as_str()))
        .select(person_failures::spent_until)
        .get_result::<Moment>(connection)
        .optional()?;
    Ok(until.map(Into::into))
}

/// The same of the house's.
pub fn of_house(
    connection: &mut Connection,
    standing: Standing,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let until = house_failures::table
        .find(standing.as_str())
        .select(house_failures::spent_until)
        .get_result::<Moment>(connection)
        .optional()?;
    Ok(until.map(Into::into))
}

/// Writes how much of a person's budget is spent; the caller holds the person.
pub fn set_of_person(
    connection: &mut Connection,
    person: PersonId,
    counted: Counted,
    standing: Standing,
    spent_until: DateTime<Utc>,
) -> Result<(), StoreError> {
    let until = person_failures::spent_until.eq(Moment(spent_until));
    let row = (
        person_failures::person_id.eq(person.0),
        person_failures::guessed.eq(counted.as_str()),
        person_failures::standing.eq(standing.as_str()),
        until,
    );
    if !insert_or_ignore(connection, diesel::insert_into(person_failures::table).values(row))? {
        diesel::update(person_failures::table.find((
            person.0,
            counted.as_str(),
            standing.as_str(),
        )))
        .set(until)
        .execute(connection)?;
    }
    Ok(())
}

/// Moves the house's moment; whoever else does so waits, so that no failure is lost.
pub fn move_of_house(
    connection: &mut Connection,
    standing: Standing,
    now: DateTime<Utc>,
    after: impl Fn(Option<DateTime<Utc>>) -> DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = (
        house_failures::standing.eq(standing.as_str()),
        house_failures::spent_until.eq(Moment(now)),
    );
    insert_or_ignore(connection, diesel::insert_into(house_failures::table).values(row))?;
    let found = house_failures::table.find(standing.as_str()).select(house_failures::spent_until);
    let until = find_for_update!(connection, found, Moment)?;
    let until = after(until.first().map(|moment| moment.0));
    diesel::update(house_failures::table.find(standing.as_str()))
        .set(house_failures::spent_until.eq(Moment(until)))
        .execute(connection)?;
    Ok(())
}

/// When all of a network's share of the letters to a person is there again; none: nothing is spent.
pub fn of_network(
    connection: &mut Connection,
    person: PersonId,
    network_hash: &str,
    span: LetterSpan,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let until = network_letters::table
        .find((person.0, network_hash, span.as_str()))
        .select(network_letters::spent_until)
        .get_result::<Moment>(connection)
        .optional()?;
    Ok(until.map(Into::into))
}

/// Writes how much of it is spent; the caller holds the person.
pub fn set_of_network(
    connection: &mut Connection,
    person: PersonId,
    network_hash: &str,
    span: LetterSpan,
    spent_until: DateTime<Utc>,
) -> Result<(), StoreError> {
    let key = (person.0, network_hash, span.as_str());
    let until = network_letters::spent_until.eq(Moment(spent_until));
    let row = (
        network_letters::person_id.eq(key.0),
        network_letters::network_hash.eq(key.1),
        network_letters::span.eq(key.2),
        until,
    );
    if !insert_or_ignore(connection, diesel::insert_into(network_letters::table).values(row))? {
        diesel::update(network_letters::table.find(key)).set(until).execute(connection)?;
    }
    Ok(())
}

/// Forgets wrong codes of a person's second factor: they were guesses at one that is no more.
pub fn forget_factor(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let counted = [Guessed::Factor, Guessed::FactorRemoval].map(|it| Counted::Wrong(it).as_str());
    let of_factor = person_failures::table
        .filter(person_failures::person_id.eq(person.0))
        .filter(person_failures::guessed.eq_any(counted));
    diesel::delete(of_factor).execute(connection)?;
    Ok(())
}

/// Deletes the budgets of people that are whole again; how many.
pub fn delete_recovered(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let whole = person_failures::table.filter(person_failures::spent_until.lt(Moment(now)));
    let of_networks = network_letters::table.filter(network_letters::spent_until.lt(Moment(now)));
    Ok(diesel::delete(whole).execute(connection)?
        + diesel::delete(of_networks).execute(connection)?)
}
