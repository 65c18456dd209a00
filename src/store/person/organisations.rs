//! Organisations: the host and its partners.

use diesel::prelude::*;

use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::person::organisation::OrganisationKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_and_hold, find_for_update, insert_or_ignore};
use crate::engine::failure::StoreError;
use crate::schema::{organisations, persons};

pub fn names(connection: &mut Connection) -> Result<Vec<(OrganisationId, String)>, StoreError> {
    let rows = organisations::table
        .order(organisations::name)
        .select((organisations::id, organisations::name))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, name)| (OrganisationId(id), name)).collect())
}

/// An organisation, and what it requires of its people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub kind: OrganisationKind,
    pub factor_required: bool,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    name: String,
    kind: String,
    factor_required: bool,
}

/// All of them, by name.
pub fn all(connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let rows = organisations::table.order(organisations::name).select((
        organisations::id,
        organisations::name,
        organisations::kind,
        organisations::factor_required,
    ));
    let read = |row: Row| {
        Ok(Organisation {
            id: OrganisationId(row.id),
            kind: kind(&row.kind)?,
            name: row.name,
            factor_required: row.factor_required,
        })
    };
    rows.load(connection)?.into_iter().map(read).collect()
}

fn kind(word: &str) -> Result<OrganisationKind, StoreError> {
    word.parse().map_err(|why: String| StoreError::corrupt("organisation", why))
}

/// Holds an organisation until the transaction ends: whoever changes what it is or which days were agreed with it waits
/// for the other, and so does everybody whose check-in goes by them ([`hold_kind`]). (An embedded database has one
/// writer at a time in any case.) False if there is none of this number.
pub fn hold(connection: &mut Connection, id: OrganisationId) -> Result<bool, StoreError> {
    let row = organisations::table.find(id.0).select(organisations::id);
    Ok(!find_for_update!(connection, row, i64)?.is_empty())
}

/// What an organisation is. That and its agreed days stay so until the transaction ends; any number of others may hold
/// it at the same time.
pub fn hold_kind(
    connection: &mut Connection,
    id: OrganisationId,
) -> Result<OrganisationKind, StoreError> {
    let row = organisations::table.find(id.0).select(organisations::kind);
    kind(&find_and_hold!(connection, row, String)?)
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

pub fn name_of(
    connection: &mut Connection,
    id: OrganisationId,
) -> Result<Option<String>, StoreError> {
    let name = organisations::table.find(id.0).select(organisations::name);
    Ok(name.get_result(connection).optional()?)
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
