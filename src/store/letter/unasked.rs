//! Letters that nobody asked for: at most one a person and week.

use diesel::prelude::*;

use crate::domain::calendar::IsoWeek;
use crate::domain::identity::{LetterId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::unasked_letters;

/// Records that a letter is the one of a person's week; false if they have one already. Digests and nudges refer to
/// this row, so there is none without it.
pub fn claim(
    connection: &mut Connection,
    person: PersonId,
    week: IsoWeek,
    letter: LetterId,
) -> Result<bool, StoreError> {
    let row = (
        unasked_letters::person_id.eq(person.0),
        unasked_letters::week.eq(week.monday()),
        unasked_letters::letter_id.eq(letter.0),
    );
    Ok(insert_or_ignore(connection, diesel::insert_into(unasked_letters::table).values(row))?)
}

pub fn exists(
    connection: &mut Connection,
    person: PersonId,
    week: IsoWeek,
) -> Result<bool, StoreError> {
    let row = unasked_letters::table.find((person.0, week.monday()));
    let found = row.select(unasked_letters::letter_id).first::<i64>(connection);
    Ok(found.optional()?.is_some())
}
