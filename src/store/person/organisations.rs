//! Organisations: the host and its partners.

use diesel::prelude::*;

use crate::domain::identity::OrganisationId;
use crate::domain::person::organisation::OrganisationKind;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::dialect::insert_or_ignore;
use crate::store::engine::failure::StoreError;
use crate::store::schema::organisations;

pub fn names(connection: &mut Connection) -> Result<Vec<(OrganisationId, String)>, StoreError> {
    let rows = organisations::table
        .order(organisations::name)
        .select((organisations::id, organisations::name))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, name)| (OrganisationId(id), name)).collect())
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
