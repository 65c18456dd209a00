//! An editor publishes a draft.

use super::find::index;
use super::reader::{StoryReader, hold_to_change};
use super::refusal::{Refused, StoryRefusal};
use crate::store::story::stories;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Everybody who is signed in may read it from now on.
pub fn publish(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<(), Refused> {
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    if !rights.is_editor {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    if story.published_on.is_some() {
        return Err(Failure::Refused(StoryRefusal::Published));
    }
    stories::publish(connection, story.id, context.clock.now().date_naive())?;
    Ok(index(connection, &story)?)
}
