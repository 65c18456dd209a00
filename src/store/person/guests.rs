//! Guests: people who were invited for a day or signed in by themselves, and work for no organisation of the register. Once
//! they do, they are none.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::domain::hexadecimal::{Digest, hex};
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{guests, persons};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGuest {
    /// In lower case.
    pub email: String,
    pub name: String,
    pub language: Language,
    /// Whom they come from; may be empty.
    pub organisation: String,
    pub known_since: DateTime<Utc>,
    /// What their pseudonyms follow from.
    pub number: Digest,
    /// The day for which they are invited.
    pub day: NaiveDate,
}

/// Adds a guest, whose invitation asks for consent now.
pub fn add(
    connection: &mut Connection,
    new: &NewGuest,
    now: DateTime<Utc>,
) -> Result<PersonId, StoreError> {
    let id = diesel::insert_into(persons::table)
        .values((
            persons::email.eq(&new.email),
            persons::name.eq(&new.name),
            persons::language.eq(new.language.as_str()),
            persons::known_since.eq(Moment(new.known_since)),
            persons::draw_number.eq(hex(&new.number)),
            persons::consent_asked_at.eq(Moment(now)),
        ))
        .returning(persons::id)
        .get_result::<i64>(connection)?;
    diesel::insert_into(guests::table)
        .values((
            guests::person_id.eq(id),
            guests::organisation.eq(&new.organisation),
            guests::last_day.eq(new.day),
        ))
        .execute(connection)?;
    Ok(PersonId(id))
}

/// Corrects the name of a guest, and whom they come from.
pub fn correct(
    connection: &mut Connection,
    person: PersonId,
    name: &str,
    organisation: &str,
) -> Result<(), StoreError> {
    let row = diesel::update(persons::table.find(person.0));
    row.set(persons::name.eq(name)).execute(connection)?;
    let guest = diesel::update(guests::table.find(person.0));
    guest.set(guests::organisation.eq(organisation)).execute(connection)?;
    Ok(())
}

/// Adds a guest who signs in by themselves: no mail goes to them.
pub fn add_unannounced(
    connection: &mut Connection,
    new: &NewGuest,
    now: DateTime<Utc>,
) -> Result<PersonId, StoreError> {
    let id = add(connection, new, now)?;
    diesel::update(persons::table.find(id.0)).set(persons::digest.eq(false)).execute(connection)?;
    Ok(id)
}

/// Keeps a guest at least as long as one whose last day this is.
pub fn expect(
    connection: &mut Connection,
    person: PersonId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let earlier = guests::table.find(person.0).filter(guests::last_day.lt(day));
    diesel::update(earlier).set(guests::last_day.eq(day)).execute(connection)?;
    Ok(())
}

/// Sets the last day on which a guest was here or is expected.
pub fn set_last_day(
    connection: &mut Connection,
    person: PersonId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    diesel::update(guests::table.find(person.0))
        .set(guests::last_day.eq(day))
        .execute(connection)?;
    Ok(())
}

/// Whether somebody is a guest.
pub fn holds(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    Ok(last_day(connection, person)?.is_some())
}

/// The last day on which a guest was here or is expected; none of who is no guest.
pub fn last_day(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<NaiveDate>, StoreError> {
    let row = guests::table
        .inner_join(persons::table)
        .filter(guests::person_id.eq(person.0))
        .filter(persons::organisation_id.is_null())
        .select(guests::last_day)
        .first::<NaiveDate>(connection);
    Ok(row.optional()?)
}

/// The guests whose last day is this or an earlier one, by number.
pub fn past(connection: &mut Connection, last: NaiveDate) -> Result<Vec<PersonId>, StoreError> {
    let rows = guests::table
        .inner_join(persons::table)
        .filter(guests::last_day.le(last))
        .filter(persons::organisation_id.is_null())
        .order(guests::person_id)
        .select(guests::person_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Deletes what was kept of guests who joined the register since; how many rows.
pub fn delete_joined(connection: &mut Connection, last: NaiveDate) -> Result<usize, StoreError> {
    let in_register = persons::table
        .filter(persons::id.eq(guests::person_id))
        .filter(persons::organisation_id.is_not_null());
    let joined = guests::table.filter(guests::last_day.le(last)).filter(exists(in_register));
    Ok(diesel::delete(joined).execute(connection)?)
}
