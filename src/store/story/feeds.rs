//! Secret addresses at which feed readers read stories; only their hashes are kept.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::engine::moment::Moment;
use crate::store::schema::{persons, story_feeds};

/// Gives somebody an address, in place of the one that they had.
pub fn set(
    connection: &mut Connection,
    person: PersonId,
    secret_hash: &str,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    delete(connection, person)?;
    diesel::insert_into(story_feeds::table)
        .values((
            story_feeds::person_id.eq(person.0),
            story_feeds::secret_hash.eq(secret_hash),
            story_feeds::created_at.eq(Moment(at)),
        ))
        .execute(connection)?;
    Ok(())
}

/// Since when somebody has one.
pub fn since(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row = story_feeds::table.find(person.0).select(story_feeds::created_at);
    Ok(row.first::<Moment>(connection).optional()?.map(Into::into))
}

/// Whose it is, unless they were deactivated.
pub fn owner(
    connection: &mut Connection,
    secret_hash: &str,
) -> Result<Option<PersonId>, StoreError> {
    let row = story_feeds::table
        .inner_join(persons::table)
        .filter(story_feeds::secret_hash.eq(secret_hash))
        .filter(persons::deactivated_at.is_null())
        .select(story_feeds::person_id);
    Ok(row.first::<i64>(connection).optional()?.map(PersonId))
}

pub fn delete(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    diesel::delete(story_feeds::table.find(person.0)).execute(connection)?;
    Ok(())
}
