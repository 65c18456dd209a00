//! One person, as whoever keeps the register opens and corrects them.

use diesel::prelude::*;

use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::person::details::PersonDetails;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{organisations, persons};

#[derive(Queryable)]
struct Row {
    email: String,
    name: String,
    organisation: String,
    team: String,
    language: String,
    needs: String,
}

/// What the register says of the person with this number.
pub fn details(
    connection: &mut Connection,
    id: PersonId,
) -> Result<Option<PersonDetails>, StoreError> {
    let row = persons::table
        .inner_join(organisations::table)
        .filter(persons::id.eq(id.0))
        .select((
            persons::email,
            persons::name,
            organisations::name,
            persons::team,
            persons::language,
            persons::needs,
        ))
        .get_result::<Row>(connection)
        .optional()?;
    let corrupt = |why: String| StoreError::corrupt("person", format!("{id}: {why}"));
    row.map(|row| {
        Ok(PersonDetails {
            email: row.email.parse().map_err(corrupt)?,
            name: row.name,
            organisation: row.organisation,
            team: row.team,
            language: row.language.parse().map_err(corrupt)?,
            needs: row.needs.parse().map_err(corrupt)?,
        })
    })
    .transpose()
}

/// Whose address this is (in lower case).
pub fn holder_of(connection: &mut Connection, email: &str) -> Result<Option<PersonId>, StoreError> {
    let row = persons::table
        .filter(persons::email.eq(email))
        .select(persons::id)
        .get_result::<i64>(connection)
        .optional()?;
    Ok(row.map(PersonId))
}

/// The guest with this address (in lower case), who is not in the register.
pub fn guest_with(
    connection: &mut Connection,
    email: &str,
) -> Result<Option<PersonId>, StoreError> {
    let row = persons::table
        .filter(persons::email.eq(email))
        .filter(persons::organisation_id.is_null())
        .select(persons::id)
        .get_result::<i64>(connection)
        .optional()?;
    Ok(row.map(PersonId))
}

/// Writes what the register says of a person. The database refuses an address that another has.
pub fn update(
    connection: &mut Connection,
    id: PersonId,
    details: &PersonDetails,
    organisation: OrganisationId,
) -> Result<(), StoreError> {
    // With an address of their own they need no stand-in any more.
    let email = persons::table.find(id.0).select((persons::email, persons::given_email));
    let (email, given) = email.get_result::<(String, Option<String>)>(connection)?;
    let given = given.filter(|_| email == details.email.as_str());
    diesel::update(persons::table.find(id.0))
        .set((
            persons::email.eq(details.email.as_str()),
            persons::given_email.eq(given),
            persons::name.eq(&details.name),
            persons::organisation_id.eq(organisation.0),
            persons::team.eq(&details.team),
            persons::language.eq(details.language.as_str()),
            persons::needs.eq(details.needs.to_string()),
        ))
        .execute(connection)?;
    Ok(())
}
