//! People who edit stories.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::{editors, persons};

/// Somebody who edits stories.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Editor {
    #[diesel(deserialize_as = i64)]
    pub id: PersonId,
    pub name: String,
}

/// Those who were not deactivated, by name.
pub fn all(connection: &mut Connection) -> Result<Vec<Editor>, StoreError> {
    // A few; in one statement the people would be looked through for them.
    let all = editors::table.order(editors::person_id).select(editors::person_id);
    let all = all.load::<i64>(connection)?;
    Ok(persons::table
        .filter(persons::id.eq_any(all))
        .filter(persons::deactivated_at.is_null())
        .order((persons::name, persons::id))
        .select((persons::id, persons::name))
        .load(connection)?)
}

/// All of them, also who was deactivated.
pub fn numbers(connection: &mut Connection) -> Result<BTreeSet<PersonId>, StoreError> {
    let all = editors::table.order(editors::person_id).select(editors::person_id);
    Ok(all.load::<i64>(connection)?.into_iter().map(PersonId).collect())
}

/// Whether somebody is one.
pub fn holds(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    let row = editors::table.find(person.0).select(editors::person_id);
    Ok(row.get_result::<i64>(connection).optional()?.is_some())
}

/// Makes somebody one; false if they were.
pub fn add(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    let row = diesel::insert_into(editors::table).values(editors::person_id.eq(person.0));
    Ok(insert_or_ignore(connection, row)?)
}

/// Somebody is one no more; false if they were none.
pub fn delete(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    Ok(diesel::delete(editors::table.find(person.0)).execute(connection)? > 0)
}
