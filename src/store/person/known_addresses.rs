//! The address by which an organisation's coordinator knows a person: what the coordinator gave, where the person is
//! registered by a stand-in, else the one in the register.

use diesel::prelude::*;

use crate::domain::identity::{OrganisationId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::persons;

/// That of a person.
pub fn of(connection: &mut Connection, id: PersonId) -> Result<String, StoreError> {
    let row = persons::table.find(id.0).select((persons::email, persons::given_email));
    let (email, given) = row.get_result::<(String, Option<String>)>(connection)?;
    Ok(given.unwrap_or(email))
}

/// Whoever of an organisation is known by an address.
pub fn person_at(
    connection: &mut Connection,
    organisation: OrganisationId,
    email: &str,
) -> Result<Option<PersonId>, StoreError> {
    let own = || persons::table.filter(persons::organisation_id.eq(organisation.0));
    // Two statements, each by its index.
    let given = own().filter(persons::given_email.eq(email)).select(persons::id);
    let given = given.get_result::<i64>(connection).optional()?;
    let held = own().filter(persons::email.eq(email)).filter(persons::given_email.is_null());
    let held = held.select(persons::id).get_result::<i64>(connection).optional()?;
    Ok(given.or(held).map(PersonId))
}
