//! Every answer to the question of consent: when, what, by which way, and to which text.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::privacy::consent::{ConsentText, ConsentWay};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{consents, persons};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct ConsentRow {
    #[diesel(deserialize_as = Moment)]
    pub at: DateTime<Utc>,
    pub visible: bool,
    /// `page`, `letter`, `file` or `restored`.
    pub way: String,
    /// The version of the text; `elsewhere` for what a file says.
    pub text: String,
}

pub fn add(
    connection: &mut Connection,
    person: PersonId,
    at: DateTime<Utc>,
    visible: bool,
    way: ConsentWay,
    text: ConsentText,
) -> Result<(), StoreError> {
    diesel::insert_into(consents::table)
        .values((
            consents::person_id.eq(person.0),
            consents::at.eq(Moment(at)),
            consents::visible.eq(visible),
            consents::way.eq(way.as_str()),
            consents::text_version.eq(text.as_str()),
        ))
        .execute(connection)?;
    Ok(())
}

/// All answers of a person, in the order they were given.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<ConsentRow>, StoreError> {
    Ok(consents::table
        .filter(consents::person_id.eq(person.0))
        .order(consents::id)
        .select((consents::at, consents::visible, consents::way, consents::text_version))
        .load(connection)?)
}

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Standing {
    #[diesel(deserialize_as = i64)]
    pub person: PersonId,
    pub email: String,
    pub agrees: bool,
    /// When they said so; none: not kept.
    #[diesel(deserialize_as = OptionalMoment)]
    pub at: Option<DateTime<Utc>>,
}

/// The last answers of everybody who gave one, by number.
pub fn standing(connection: &mut Connection) -> Result<Vec<Standing>, StoreError> {
    Ok(persons::table
        .filter(persons::consent.is_not_null())
        .order(persons::id)
        .select((
            persons::id,
            persons::email,
            persons::consent.assume_not_null(),
            persons::consent_at,
        ))
        .load(connection)?)
}

/// When somebody agreed who still does; the outer none: they do not. To be asked of somebody who is held.
pub fn agreed_at(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<Option<DateTime<Utc>>>, StoreError> {
    let at = persons::table
        .find(person.0)
        .filter(persons::consent.eq(true))
        .select(persons::consent_at)
        .get_result::<Option<Moment>>(connection)
        .optional()?;
    Ok(at.map(|at| at.map(Into::into)))
}
