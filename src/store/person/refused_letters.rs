//! The kinds of letters that people refused for good.

use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::refused_letters;

/// Whether a person refused letters of a series.
pub fn holds(
    connection: &mut Connection,
    person: PersonId,
    series: &str,
) -> Result<bool, StoreError> {
    let row = refused_letters::table
        .find((person.0, series))
        .select(refused_letters::series)
        .first::<String>(connection);
    Ok(row.optional()?.is_some())
}

/// The series that a person refused, by name.
pub fn of_person(connection: &mut Connection, person: PersonId) -> Result<Vec<String>, StoreError> {
    Ok(refused_letters::table
        .filter(refused_letters::person_id.eq(person.0))
        .order(refused_letters::series)
        .select(refused_letters::series)
        .load(connection)?)
}

/// Records that a person refuses letters of a series, or takes them again.
pub fn set(
    connection: &mut Connection,
    person: PersonId,
    series: &str,
    refused: bool,
) -> Result<(), StoreError> {
    if refused {
        let row = (refused_letters::person_id.eq(person.0), refused_letters::series.eq(series));
        insert_or_ignore(connection, diesel::insert_into(refused_letters::table).values(row))?;
    } else {
        diesel::delete(refused_letters::table.find((person.0, series))).execute(connection)?;
    }
    Ok(())
}
