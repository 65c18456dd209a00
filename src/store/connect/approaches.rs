//! What went from one person to another because of a follow-up: proposals of coffee, and messages. By these rows it is
//! counted how often somebody approaches others, also where the other gets no letter.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{FollowUpId, LetterId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{approaches, follow_ups};

pub fn add(
    connection: &mut Connection,
    follow_up: FollowUpId,
    letter: Option<LetterId>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(approaches::table)
        .values((
            approaches::follow_up_id.eq(follow_up.0),
            approaches::letter_id.eq(letter.map(|letter| letter.0)),
            approaches::at.eq(Moment(now)),
        ))
        .execute(connection)?;
    Ok(())
}

/// How often a person approached others since a moment.
pub fn count_since(
    connection: &mut Connection,
    person: PersonId,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let rows = approaches::table
        .inner_join(follow_ups::table)
        .filter(follow_ups::person_id.eq(person.0))
        .filter(approaches::at.gt(Moment(since)));
    Ok(rows.count().get_result(connection)?)
}

/// How often a person approached the same other since a moment.
pub fn count_to_since(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let rows = approaches::table
        .inner_join(follow_ups::table)
        .filter(follow_ups::person_id.eq(person.0))
        .filter(follow_ups::other_id.eq(other.0))
        .filter(approaches::at.gt(Moment(since)));
    Ok(rows.count().get_result(connection)?)
}

/// The follow-up because of which a letter was written, if it still is there.
pub fn by_letter(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Option<FollowUpId>, StoreError> {
    let row = approaches::table
        .filter(approaches::letter_id.eq(letter.0))
        .select(approaches::follow_up_id)
        .first::<i64>(connection);
    Ok(row.optional()?.map(FollowUpId))
}

/// The letters that were written because of a follow-up, by number.
pub fn letters_of(
    connection: &mut Connection,
    follow_up: FollowUpId,
) -> Result<Vec<LetterId>, StoreError> {
    let rows = approaches::table
        .filter(approaches::follow_up_id.eq(follow_up.0))
        .filter(approaches::letter_id.is_not_null())
        .order(approaches::id)
        .select(approaches::letter_id)
        .load::<Option<i64>>(connection)?;
    Ok(rows.into_iter().flatten().map(LetterId).collect())
}
