//! Tombstones in the database: who was erased, unreadably.

use diesel::prelude::*;

use crate::domain::privacy::tombstone::Tombstone;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::tombstones;

#[derive(Queryable)]
struct Row {
    salt: String,
    hash: String,
    erased_at: Moment,
}

pub fn all(connection: &mut Connection) -> Result<Vec<Tombstone>, StoreError> {
    let rows = tombstones::table
        .order((tombstones::erased_at, tombstones::hash))
        .select((tombstones::salt, tombstones::hash, tombstones::erased_at))
        .load::<Row>(connection)?;
    Ok(rows
        .into_iter()
        .map(|row| Tombstone { salt: row.salt, hash: row.hash, erased_at: row.erased_at.into() })
        .collect())
}

/// Stores a tombstone; of one that is there already, the younger moment stays.
pub fn put(connection: &mut Connection, tombstone: &Tombstone) -> Result<(), StoreError> {
    let Tombstone { salt, hash, erased_at } = tombstone;
    let erased_at = Moment(*erased_at);
    let insert = diesel::insert_into(tombstones::table).values((
        tombstones::hash.eq(hash),
        tombstones::salt.eq(salt),
        tombstones::erased_at.eq(erased_at),
    ));
    if !insert_or_ignore(connection, insert)? {
        let older = tombstones::table.find(hash).filter(tombstones::erased_at.lt(erased_at));
        diesel::update(older).set(tombstones::erased_at.eq(erased_at)).execute(connection)?;
    }
    Ok(())
}
