//! Digests: one a person and week, with what its letter says.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use super::names::delete_names;
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::{LetterId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{digests, letters};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Digest {
    #[diesel(deserialize_as = i64)]
    pub person: PersonId,
    #[diesel(deserialize_as = NaiveDate)]
    pub week: IsoWeek,
    pub content: String,
    /// What good came of an encounter, if the reader said.
    pub good: Option<String>,
}

/// Stores a digest; false if the person has one of that week.
pub fn insert(
    connection: &mut Connection,
    person: PersonId,
    week: IsoWeek,
    letter: LetterId,
    content: &str,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let insert = diesel::insert_into(digests::table).values((
        digests::person_id.eq(person.0),
        digests::week.eq(week.monday()),
        digests::letter_id.eq(letter.0),
        digests::content.eq(content),
        digests::composed_at.eq(Moment(at)),
    ));
    Ok(insert_or_ignore(connection, insert)?)
}

pub fn exists(
    connection: &mut Connection,
    person: PersonId,
    week: IsoWeek,
) -> Result<bool, StoreError> {
    let found = digests::table
        .find((person.0, week.monday()))
        .select(digests::person_id)
        .first::<i64>(connection);
    Ok(found.optional()?.is_some())
}

pub fn by_letter(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Option<Digest>, StoreError> {
    Ok(digests::table
        .filter(digests::letter_id.eq(letter.0))
        .select((digests::person_id, digests::week, digests::content, digests::good))
        .first(connection)
        .optional()?)
}

/// What the digests say whose letters were neither sent nor given up, by letter.
pub fn waiting(connection: &mut Connection) -> Result<Vec<(LetterId, String)>, StoreError> {
    // A join would look through all letters in their order.
    let waiting = letters::table
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null())
        .select(letters::id);
    let mut found = digests::table
        .filter(digests::letter_id.eq_any(waiting))
        .filter(digests::content.ne(""))
        .select((digests::letter_id, digests::content))
        .load::<(i64, String)>(connection)?;
    found.sort_unstable();
    Ok(found.into_iter().map(|(letter, content)| (LetterId(letter), content)).collect())
}

pub fn set_content(
    connection: &mut Connection,
    letter: LetterId,
    content: &str,
) -> Result<(), StoreError> {
    let kept = digests::table.filter(digests::letter_id.eq(letter.0));
    diesel::update(kept.filter(digests::content.ne("")))
        .set(digests::content.eq(content))
        .execute(connection)?;
    Ok(())
}

/// Empties the digests of a person: what they said is gone, that they were sent is not.
pub fn forget_content_of(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let own = || digests::table.filter(digests::person_id.eq(person.0));
    delete_names!(connection, own());
    diesel::update(own()).set(digests::content.eq("")).execute(connection)?;
    Ok(())
}
