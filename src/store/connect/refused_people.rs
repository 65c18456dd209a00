//! Of whom people want nothing more: *no more from this person*. It holds until they take it back.

use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::refused_people;

pub fn add(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    let row = (refused_people::person_id.eq(person.0), refused_people::other_id.eq(other.0));
    insert_or_ignore(connection, diesel::insert_into(refused_people::table).values(row))?;
    Ok(())
}

/// Takes it back, if it was said.
pub fn delete(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    diesel::delete(refused_people::table.find((person.0, other.0))).execute(connection)?;
    Ok(())
}

/// Whether a person wants nothing more of another.
pub fn holds(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let row = refused_people::table.find((person.0, other.0)).select(refused_people::other_id);
    Ok(row.first::<i64>(connection).optional()?.is_some())
}

/// Of whom a person wants nothing more, by number.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<PersonId>, StoreError> {
    let rows = refused_people::table
        .filter(refused_people::person_id.eq(person.0))
        .order(refused_people::other_id)
        .select(refused_people::other_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Who wants nothing more of a person, by number.
pub fn who_refused(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<PersonId>, StoreError> {
    let rows = refused_people::table
        .filter(refused_people::other_id.eq(person.0))
        .order(refused_people::person_id)
        .select(refused_people::person_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// All pairs of whom one wants nothing more of the other, smaller number first.
pub fn pairs(connection: &mut Connection) -> Result<Vec<(PersonId, PersonId)>, StoreError> {
    let rows = refused_people::table
        .select((refused_people::person_id, refused_people::other_id))
        .load::<(i64, i64)>(connection)?;
    Ok(rows.into_iter().map(|(a, b)| (PersonId(a.min(b)), PersonId(a.max(b)))).collect())
}
