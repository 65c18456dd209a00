//! What remains of guests who are forgotten: on which day somebody last shared a table or café with how many. There is no
//! telling which guest it was, nor who else shared it.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::guests_met;

/// One more guest whom a person last met on a day.
pub fn add(
    connection: &mut Connection,
    person: PersonId,
    last_day: NaiveDate,
) -> Result<(), StoreError> {
    let row = (
        guests_met::person_id.eq(person.0),
        guests_met::last_day.eq(last_day),
        guests_met::guests.eq(1),
    );
    if !insert_or_ignore(connection, diesel::insert_into(guests_met::table).values(row))? {
        diesel::update(guests_met::table.find((person.0, last_day)))
            .set(guests_met::guests.eq(guests_met::guests + 1))
            .execute(connection)?;
    }
    Ok(())
}

/// The days on which a person last met guests who are forgotten, and how many, the latest first.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<(NaiveDate, i64)>, StoreError> {
    Ok(guests_met::table
        .filter(guests_met::person_id.eq(person.0))
        .order(guests_met::last_day.desc())
        .select((guests_met::last_day, guests_met::guests))
        .load(connection)?)
}

pub fn delete_of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<usize, StoreError> {
    let own = guests_met::table.filter(guests_met::person_id.eq(person.0));
    Ok(diesel::delete(own).execute(connection)?)
}
