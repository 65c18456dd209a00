//! Second cards: under whom people come on some days, in their own words.

use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::person::card::{OwnCard, SecondCard};
use crate::domain::place::open_days::WeekDays;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::cards;

#[derive(Queryable)]
struct Row {
    organisation: String,
    line: Option<String>,
    weekdays: i64,
}

pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<SecondCard>, StoreError> {
    let row = cards::table
        .find(person.0)
        .select((cards::organisation, cards::line, cards::weekdays))
        .get_result::<Row>(connection)
        .optional()?;
    let read = |Row { organisation, line, weekdays }| {
        let weekdays = match weekdays {
            0 => None,
            some => {
                Some(WeekDays::from_number(some).map_err(|why| StoreError::corrupt("card", why))?)
            }
        };
        Ok(SecondCard { says: OwnCard { organisation, line }, weekdays })
    };
    row.map(read).transpose()
}

/// Sets a person's second card, in the place of the one before. Hold the person first.
pub fn set(
    connection: &mut Connection,
    person: PersonId,
    card: &SecondCard,
) -> Result<(), StoreError> {
    delete(connection, person)?;
    diesel::insert_into(cards::table)
        .values((
            cards::person_id.eq(person.0),
            cards::organisation.eq(&card.says.organisation),
            cards::line.eq(card.says.line.as_deref()),
            cards::weekdays.eq(card.weekdays.map_or(0, WeekDays::number)),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn delete(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    diesel::delete(cards::table.find(person.0)).execute(connection)?;
    Ok(())
}

/// The second card of a stay, of its two columns.
pub fn of_columns(organisation: Option<String>, line: Option<String>) -> Option<OwnCard> {
    Some(OwnCard { organisation: organisation?, line })
}
