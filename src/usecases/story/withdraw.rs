//! A teller withdraws a story.

use super::reader::{StoryReader, hold};
use super::refusal::{Refused, StoryRefusal};
use crate::domain::identity::PersonId;
use crate::store::place::sites;
use crate::store::story::stories;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::letter::take_story_out::take_out;

/// It is gone, with all that belongs to it, from everywhere.
pub fn withdraw(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    // Before the story, as whoever is erased does.
    sites::hold_encounters(connection, None)?;
    let (story, rights) = hold(connection, context, StoryReader::Person(person), code)?;
    if !rights.is_teller {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    stories::delete(connection, story.id)?;
    // No letter points to a draft.
    if story.published_on.is_some() {
        take_out(connection, context, &story.code)?;
    }
    Ok(())
}
