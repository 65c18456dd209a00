//! How many introductions people began, with those that they took back: these are empty, and go after a day.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{IntroductionId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::introductions;

/// Empties one that its owner takes back: it is counted among those that they began, and nothing else.
pub fn take_back(
    connection: &mut Connection,
    id: IntroductionId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let nobody = None::<i64>;
    let never = None::<Moment>;
    diesel::update(introductions::table.find(id.0))
        .set((
            introductions::place.eq(nobody),
            introductions::through_id.eq(nobody),
            introductions::one_id.eq(nobody),
            introductions::other_id.eq(nobody),
            introductions::purpose.eq(""),
            introductions::bring.eq(""),
            introductions::whom.eq(""),
            introductions::line.eq(""),
            introductions::left_at.eq(never),
            introductions::passed_on_at.eq(never),
            introductions::offered_at.eq(never),
            introductions::one_yes_at.eq(never),
            introductions::other_yes_at.eq(never),
            introductions::accepted_at.eq(never),
            introductions::taken_back_at.eq(Moment(now)),
        ))
        .execute(connection)?;
    Ok(())
}

/// How many a person began since a moment, with those that they took back.
pub fn count_begun_since(
    connection: &mut Connection,
    person: PersonId,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let begun = introductions::table
        .filter(introductions::owner_id.eq(person.0))
        .filter(introductions::created_at.gt(Moment(since)));
    Ok(begun.count().get_result(connection)?)
}

/// Deletes what was taken back before a moment; how many.
pub fn delete_taken_back(
    connection: &mut Connection,
    before: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = introductions::table.filter(introductions::taken_back_at.lt(Moment(before)));
    Ok(diesel::delete(old).execute(connection)?)
}
