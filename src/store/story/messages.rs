//! Who wrote to the teller of a story, and on which day; never what, nor to whom.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::{PersonId, StoryId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::{stories, story_messages};

/// Records that somebody wrote; false if they did on or after `since`.
pub fn add(
    connection: &mut Connection,
    story: StoryId,
    person: PersonId,
    (day, since): (NaiveDate, NaiveDate),
) -> Result<bool, StoreError> {
    let past =
        story_messages::table.find((story.0, person.0)).filter(story_messages::day.lt(since));
    diesel::delete(past).execute(connection)?;
    let row = (
        story_messages::story_id.eq(story.0),
        story_messages::person_id.eq(person.0),
        story_messages::day.eq(day),
    );
    Ok(insert_or_ignore(connection, diesel::insert_into(story_messages::table).values(row))?)
}

/// Whether somebody wrote to the teller of a story on or after a day.
pub fn any_since(
    connection: &mut Connection,
    story: StoryId,
    person: PersonId,
    since: NaiveDate,
) -> Result<bool, StoreError> {
    let row = story_messages::table
        .find((story.0, person.0))
        .filter(story_messages::day.ge(since))
        .select(story_messages::story_id);
    Ok(row.get_result::<i64>(connection).optional()?.is_some())
}

/// How often somebody wrote to tellers on or after a day.
pub fn count_since(
    connection: &mut Connection,
    person: PersonId,
    since: NaiveDate,
) -> Result<i64, StoreError> {
    let written = story_messages::table
        .filter(story_messages::person_id.eq(person.0))
        .filter(story_messages::day.ge(since));
    Ok(written.count().get_result(connection)?)
}

/// The titles of the stories to whose tellers somebody wrote, with the day, the latest first.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<(String, NaiveDate)>, StoreError> {
    Ok(story_messages::table
        .inner_join(stories::table)
        .filter(story_messages::person_id.eq(person.0))
        .order((story_messages::day.desc(), stories::code))
        .select((stories::title, story_messages::day))
        .load(connection)?)
}

/// Deletes what is from a day or before; how many.
pub fn delete_up_to(connection: &mut Connection, day: NaiveDate) -> Result<usize, StoreError> {
    let past = story_messages::table.filter(story_messages::day.le(day));
    Ok(diesel::delete(past).execute(connection)?)
}
