//! What goes with a person who is erased.

use super::teller::mark;
use crate::domain::identity::PersonId;
use crate::store::story::stories;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::letter::take_story_out::take_out;

/// Deletes what a person told, and lets nobody have chosen them as editor; how many stories.
pub(in crate::usecases) fn forget_teller(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<usize, StoreError> {
    let own = stories::of_teller(connection, person, Some(&mark(context, person)))?;
    for story in &own {
        stories::delete(connection, story.id)?;
        // No letter points to a draft.
        if story.published_on.is_some() {
            take_out(connection, context, &story.code)?;
        }
    }
    stories::forget_editor(connection, person)?;
    Ok(own.len())
}
