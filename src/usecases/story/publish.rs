//! An editor publishes a draft, and takes a story off the podium again. Readers read nothing that no editor has read: what its
//! teller changes is a draft once more.

use super::find::index;
use super::news::tell_teller;
use super::reader::{Rights, StoryReader, hold_to_change};
use super::refusal::{Refused, StoryRefusal};
use crate::store::place::sites;
use crate::store::story::stories::Story;
use crate::store::story::{search, stories};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::letter::take_story_out::take_out;

/// Everybody who is signed in may read it from now on. With the version that the editor read, nothing else is published.
pub fn publish(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    version: Option<i64>,
) -> Result<(), Refused> {
    let (story, rights) = hold_as_editor(connection, context, reader, code)?;
    if story.published_on.is_some() {
        return Err(Failure::Refused(StoryRefusal::Published));
    }
    if version.is_some_and(|version| version != story.version) {
        return Err(Failure::Refused(StoryRefusal::Changed));
    }
    stories::publish(connection, story.id, context.clock.now().date_naive())?;
    tell_teller(connection, context, &story, rights)?;
    Ok(index(connection, &story)?)
}

/// Nobody reads it any more but its teller and editors: it is a draft.
pub fn take_off(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<(), Refused> {
    // As whoever withdraws one.
    sites::hold_encounters(connection, None)?;
    let (story, rights) = hold_as_editor(connection, context, reader, code)?;
    if story.published_on.is_none() {
        return Err(Failure::Refused(StoryRefusal::Draft));
    }
    make_draft(connection, &story)?;
    tell_teller(connection, context, &story, rights)?;
    Ok(take_out(connection, context, &story.code)?)
}

/// What is readable of a story was changed: it has another version, and unless an editor did it, an editor reads it first.
pub(super) fn changed(
    connection: &mut Connection,
    context: &Context,
    story: &Story,
    rights: Rights,
) -> Result<(), StoreError> {
    stories::raise_version(connection, story.id, !rights.is_teller)?;
    tell_teller(connection, context, story, rights)?;
    if story.published_on.is_some() && !rights.is_editor {
        make_draft(connection, story)?;
    }
    Ok(())
}

fn hold_as_editor(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<(Story, Rights), Refused> {
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    if rights.is_editor {
        Ok((story, rights))
    } else {
        Err(Failure::Refused(StoryRefusal::NotYours))
    }
}

fn make_draft(connection: &mut Connection, story: &Story) -> Result<(), StoreError> {
    stories::take_off(connection, story.id)?;
    search::delete(connection, story.id)
}
