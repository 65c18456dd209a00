//! Tokens with a role, such as facility; only their hashes are kept.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::domain::identity::AccessId;
use crate::domain::person::role::Role;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::accesses;

/// A token as stored. Moments are UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    pub id: AccessId,
    pub name: String,
    pub role: Role,
    pub last_seen_at: Option<NaiveDateTime>,
    pub revoked_at: Option<NaiveDateTime>,
}

type Row = (i64, String, String, Option<NaiveDateTime>, Option<NaiveDateTime>);

fn read((id, name, role, last_seen_at, revoked_at): Row) -> Result<Access, StoreError> {
    let role = role.parse().map_err(|why| StoreError::Corrupt { what: "access", why })?;
    Ok(Access { id: AccessId(id), name, role, last_seen_at, revoked_at })
}

macro_rules! accesses {
    () => {
        accesses::table.select((
            accesses::id,
            accesses::name,
            accesses::role,
            accesses::last_seen_at,
            accesses::revoked_at,
        ))
    };
}

pub fn add(
    connection: &mut Connection,
    name: &str,
    role: Role,
    token_hash: &str,
    at: NaiveDateTime,
) -> Result<AccessId, StoreError> {
    let id = diesel::insert_into(accesses::table)
        .values((
            accesses::name.eq(name),
            accesses::role.eq(role.as_str()),
            accesses::token_hash.eq(token_hash),
            accesses::created_at.eq(at),
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
    at: NaiveDateTime,
) -> Result<bool, StoreError> {
    diesel::update(accesses::table.find(id.0).filter(accesses::revoked_at.is_null()))
        .set(accesses::revoked_at.eq(at))
        .execute(connection)?;
    let row = accesses::table.find(id.0).select(accesses::id).first::<i64>(connection);
    Ok(row.optional()?.is_some())
}

pub fn touch_last_seen(
    connection: &mut Connection,
    id: AccessId,
    at: NaiveDateTime,
) -> Result<(), StoreError> {
    diesel::update(accesses::table.find(id.0))
        .set(accesses::last_seen_at.eq(at))
        .execute(connection)?;
    Ok(())
}
