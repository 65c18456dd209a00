//! Who wants no invitations, by the keyed hash of their address: they may not be known here, or be forgotten since.

use diesel::prelude::*;

use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::refused_invitations;

pub fn holds(connection: &mut Connection, address_hash: &str) -> Result<bool, StoreError> {
    let row = refused_invitations::table.find(address_hash);
    let row = row.select(refused_invitations::address_hash).first::<String>(connection);
    Ok(row.optional()?.is_some())
}

/// Records that an address wants no invitations, or takes them again.
pub fn set(
    connection: &mut Connection,
    address_hash: &str,
    refused: bool,
) -> Result<(), StoreError> {
    if refused {
        let row = refused_invitations::address_hash.eq(address_hash);
        insert_or_ignore(connection, diesel::insert_into(refused_invitations::table).values(row))?;
    } else {
        diesel::delete(refused_invitations::table.find(address_hash)).execute(connection)?;
    }
    Ok(())
}
