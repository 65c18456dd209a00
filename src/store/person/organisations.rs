//! Organisations: the host and its partners.

use diesel::prelude::*;

use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::person::organisation::OrganisationKind;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::dialect::insert_or_ignore;
use crate::store::engine::failure::StoreError;
use crate::store::schema::{organisations, persons};

pub fn names(connection: &mut Connection) -> Result<Vec<(OrganisationId, String)>, StoreError> {
    let rows = organisations::table
        .order(organisations::name)
        .select((organisations::id, organisations::name))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, name)| (OrganisationId(id), name)).collect())
}

/// An organisation, and what it requires of its people.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Organisation {
    #[diesel(deserialize_as = i64)]
    pub id: OrganisationId,
    pub name: String,
    pub factor_required: bool,
}

/// All of them, by name.
pub fn all(connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let rows = organisations::table.order(organisations::name).select((
        organisations::id,
        organisations::name,
        organisations::factor_required,
    ));
    Ok(rows.load(connection)?)
}

/// Whether a person's organisation requires a second factor of them.
pub fn is_factor_required_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<bool, StoreError> {
    let required = persons::table
        .inner_join(organisations::table)
        .filter(persons::id.eq(person.0))
        .select(organisations::factor_required)
        .get_result::<bool>(connection)
        .optional()?;
    Ok(required.unwrap_or_default())
}

/// Sets whether an organisation requires a second factor of its people; how many there are of this number.
pub fn set_factor_required(
    connection: &mut Connection,
    id: OrganisationId,
    required: bool,
) -> Result<usize, StoreError> {
    Ok(diesel::update(organisations::table.find(id.0))
        .set(organisations::factor_required.eq(required))
        .execute(connection)?)
}

pub fn by_name(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<OrganisationId>, StoreError> {
    let id = organisations::table
        .filter(organisations::name.eq(name))
        .select(organisations::id)
        .first(connection)
        .optional()?;
    Ok(id.map(OrganisationId))
}

/// The organisation with this name; one that is not there yet is made with `kind`.
pub fn ensure(
    connection: &mut Connection,
    name: &str,
    kind: OrganisationKind,
) -> Result<OrganisationId, StoreError> {
    insert_or_ignore(
        connection,
        diesel::insert_into(organisations::table)
            .values((organisations::name.eq(name), organisations::kind.eq(kind.as_str()))),
    )?;
    let id = organisations::table
        .filter(organisations::name.eq(name))
        .select(organisations::id)
        .first(connection)?;
    Ok(OrganisationId(id))
}

pub fn set_kind(
    connection: &mut Connection,
    id: OrganisationId,
    kind: OrganisationKind,
) -> Result<(), StoreError> {
    diesel::update(organisations::table.find(id.0))
        .set(organisations::kind.eq(kind.as_str()))
        .execute(connection)?;
    Ok(())
}
