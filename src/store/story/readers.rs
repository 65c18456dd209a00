//! Readers of a story: who knows it too, and who takes it up.

use diesel::prelude::*;

use crate::domain::identity::{PersonId, StoryId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::{persons, stories, story_knowers, story_takers};

macro_rules! readers {
    ($table:ident, $add:ident, $delete:ident, $holds:ident, $titles:ident) => {
        pub fn $add(
            connection: &mut Connection,
            story: StoryId,
            person: PersonId,
        ) -> Result<(), StoreError> {
            let row = ($table::story_id.eq(story.0), $table::person_id.eq(person.0));
            insert_or_ignore(connection, diesel::insert_into($table::table).values(row))?;
            Ok(())
        }

        pub fn $delete(
            connection: &mut Connection,
            story: StoryId,
            person: PersonId,
        ) -> Result<(), StoreError> {
            diesel::delete($table::table.find((story.0, person.0))).execute(connection)?;
            Ok(())
        }

        pub fn $holds(
            connection: &mut Connection,
            story: StoryId,
            person: PersonId,
        ) -> Result<bool, StoreError> {
            let row = $table::table.find((story.0, person.0)).select($table::story_id);
            Ok(row.get_result::<i64>(connection).optional()?.is_some())
        }

        /// The titles of the stories of which a person said so, in alphabetical order.
        pub fn $titles(
            connection: &mut Connection,
            person: PersonId,
        ) -> Result<Vec<String>, StoreError> {
            let own = $table::table.filter($table::person_id.eq(person.0)).select($table::story_id);
            Ok(stories::table
                .filter(stories::id.eq_any(own))
                .order((stories::title, stories::code))
                .select(stories::title)
                .load(connection)?)
        }
    };
}

readers!(story_knowers, know, know_not, knows, known_by);
readers!(story_takers, take_up, leave, takes_up, taken_up_by);

/// How many know it too.
pub fn count_knowers(connection: &mut Connection, story: StoryId) -> Result<i64, StoreError> {
    let knowers = story_knowers::table.filter(story_knowers::story_id.eq(story.0));
    Ok(knowers.count().get_result(connection)?)
}

/// How many take it up.
pub fn count_takers(connection: &mut Connection, story: StoryId) -> Result<i64, StoreError> {
    let takers = story_takers::table.filter(story_takers::story_id.eq(story.0));
    Ok(takers.count().get_result(connection)?)
}

/// Who takes it up and was not deactivated, by name.
pub fn takers(connection: &mut Connection, story: StoryId) -> Result<Vec<PersonId>, StoreError> {
    let own = story_takers::table
        .filter(story_takers::story_id.eq(story.0))
        .select(story_takers::person_id);
    let ids = persons::table
        .filter(persons::id.eq_any(own))
        .filter(persons::deactivated_at.is_null())
        .order((persons::name, persons::id))
        .select(persons::id)
        .load::<i64>(connection)?;
    Ok(ids.into_iter().map(PersonId).collect())
}
