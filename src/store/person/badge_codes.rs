//! Badges that a version before kept as they are read: what is to be hashed. The database takes no new one.

use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::person::badge::KeptBadge;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::persons;

/// The first so many people whose badge is not hashed, and its code.
pub fn first(
    connection: &mut Connection,
    most: i64,
) -> Result<Vec<(PersonId, String)>, StoreError> {
    let rows = persons::table
        .filter(persons::badge.is_not_null())
        .order(persons::badge)
        .limit(most)
        .select((persons::id, persons::badge.assume_not_null()))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, code)| (PersonId(id), code)).collect())
}

/// Keeps the hash of somebody's badge in the stead of its code.
pub fn replace(
    connection: &mut Connection,
    person: PersonId,
    badge: &KeptBadge,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(person.0).filter(persons::badge.is_not_null()))
        .set((
            persons::badge.eq(None::<String>),
            persons::badge_hash.eq(badge.hash()),
            persons::badge_end.eq(badge.end()),
        ))
        .execute(connection)?;
    Ok(())
}
