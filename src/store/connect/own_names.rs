//! Own names: people who are not in the system, in the words of who keeps them.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{OwnNameId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::own_names;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnName {
    pub id: OwnNameId,
    pub text: String,
}

pub fn add(
    connection: &mut Connection,
    person: PersonId,
    text: &str,
    now: DateTime<Utc>,
) -> Result<OwnNameId, StoreError> {
    let id = diesel::insert_into(own_names::table)
        .values((
            own_names::person_id.eq(person.0),
            own_names::text.eq(text),
            own_names::created_at.eq(Moment(now)),
        ))
        .returning(own_names::id)
        .get_result::<i64>(connection)?;
    Ok(OwnNameId(id))
}

pub fn count(connection: &mut Connection, person: PersonId) -> Result<i64, StoreError> {
    let own = own_names::table.filter(own_names::person_id.eq(person.0));
    Ok(own.count().get_result(connection)?)
}

pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<OwnName>, StoreError> {
    let rows = own_names::table
        .filter(own_names::person_id.eq(person.0))
        .order((own_names::text, own_names::id))
        .select((own_names::id, own_names::text))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, text)| OwnName { id: OwnNameId(id), text }).collect())
}

/// Deletes an own name of a person; false if they have none of this number.
pub fn delete(
    connection: &mut Connection,
    person: PersonId,
    id: OwnNameId,
) -> Result<bool, StoreError> {
    let own = own_names::table.find(id.0).filter(own_names::person_id.eq(person.0));
    Ok(diesel::delete(own).execute(connection)? > 0)
}
