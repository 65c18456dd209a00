//! Tokens with a role, such as facility, and of coordinators; only their hashes are kept.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{AccessId, OrganisationId};
use crate::domain::person::opens::Opens;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::accesses;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    pub id: AccessId,
    pub name: String,
    pub opens: Opens,
    pub last_seen_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    name: String,
    role: String,
    last_seen_at: Option<Moment>,
    revoked_at: Option<Moment>,
    organisation: Option<i64>,
}

fn read(row: Row) -> Result<Access, StoreError> {
    let opens = Opens::stored(&row.role, row.organisation.map(OrganisationId));
    Ok(Access {
        id: AccessId(row.id),
        name: row.name,
        opens: opens.map_err(|why| StoreError::Corrupt { what: "access", why })?,
        last_seen_at: row.last_seen_at.map(Into::into),
        revoked_at: row.revoked_at.map(Into::into),
    })
}

macro_rules! accesses {
    () => {
        accesses::table.select((
            accesses::id,
            accesses::name,
            accesses::role,
            accesses::last_seen_at,
            accesses::revoked_at,
            accesses::organisation_id,
        ))
    };
}

pub fn add(
    connection: &mut Connection,
    name: &str,
    opens: Opens,
    token_hash: &str,
    at: DateTime<Utc>,
) -> Result<AccessId, StoreError> {
    let id = diesel::insert_into(accesses::table)
        .values((
            accesses::name.eq(name),
            accesses::role.eq(opens.as_str()),
            accesses::organisation_id.eq(opens.organisation().map(|organisation| organisation.0)),
            accesses::token_hash.eq(token_hash),
            accesses::created_at.eq(Moment(at)),
        ))
        .returning(accesses::id)
        .get_result(connection)?;
    Ok(AccessId(id))
}

pub fn all(connection: &mut Connection) -> Result<Vec<Access>, StoreError> {
    let rows = accesses!().order(accesses::id).load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

pub fn by_token_hash(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Access>, StoreError> {
    let row = accesses!()
        .filter(accesses::token_hash.eq(token_hash))
        .filter(accesses::revoked_at.is_null())
        .get_result::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// The token with this number, revoked or not.
pub fn by_id(connection: &mut Connection, id: AccessId) -> Result<Option<Access>, StoreError> {
    let row = accesses!().filter(accesses::id.eq(id.0)).get_result::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// Takes a token away; false if there is no such token. A second time changes nothing.
pub fn revoke(
    connection: &mut Connection,
    id: AccessId,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    diesel::update(accesses::table.find(id.0).filter(accesses::revoked_at.is_null()))
        .set(accesses::revoked_at.eq(Moment(at)))
        .execute(connection)?;
    let row = accesses::table.find(id.0).select(accesses::id).first::<i64>(connection);
    Ok(row.optional()?.is_some())
}

pub fn touch_last_seen(
    connection: &mut Connection,
    id: AccessId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(accesses::table.find(id.0))
        .set(accesses::last_seen_at.eq(Moment(at)))
        .execute(connection)?;
    Ok(())
}
