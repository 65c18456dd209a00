//! Whoever reads stories, and what each may do with one.

use super::refusal::{Refused, StoryRefusal, UNKNOWN};
use super::teller::is_teller;
use crate::domain::identity::PersonId;
use crate::domain::person::story_editor::StoryEditor;
use crate::store::person::editors;
use crate::store::story::stories;
use crate::store::story::stories::{Story, Teller};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// Whoever reads stories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoryReader {
    /// A person, who may be an editor.
    Person(PersonId),
    /// An editor by a token, which is nobody's: nobody confides in it who they are.
    Editor(StoryEditor),
    /// Whoever chooses stories for a story circle, with a token or as an admin: they read what is published.
    Announcer,
}

impl StoryReader {
    pub const fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::Editor(_) | Self::Announcer => None,
        }
    }

    /// Whether they edit at all.
    pub(super) fn edits(self, connection: &mut Connection) -> Result<bool, StoreError> {
        match self {
            Self::Person(person) => editors::holds(connection, person),
            Self::Editor(_) => Ok(true),
            Self::Announcer => Ok(false),
        }
    }
}

/// What somebody may do with a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rights {
    /// They told it.
    pub is_teller: bool,
    /// They edit it: a draft without a name only as the one editor whom its teller chose.
    pub is_editor: bool,
    /// They are the one editor who knows who told it without a name.
    pub is_confidant: bool,
}

impl Rights {
    pub(super) const fn changes(self) -> bool {
        self.is_teller || self.is_editor
    }
}

pub(super) fn rights(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    story: &Story,
) -> Result<Rights, StoreError> {
    let edits = reader.edits(connection)?;
    let person = reader.person();
    let is_confidant = edits && person.is_some() && story.editor == person;
    let is_open = story.published_on.is_some() || matches!(story.teller, Teller::Named(_));
    Ok(Rights {
        is_teller: person.is_some_and(|person| is_teller(context, story, person)),
        is_editor: edits && (is_open || is_confidant),
        is_confidant,
    })
}

/// A story that somebody may read: one that is published, or a draft of theirs or that they edit.
pub(super) fn find(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<(Story, Rights), Refused> {
    let found = stories::by_code(connection, code)?.ok_or(UNKNOWN)?;
    if_readable(connection, context, reader, found)
}

/// The same, held until the transaction ends.
pub(super) fn hold(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<(Story, Rights), Refused> {
    let found = stories::hold(connection, code)?.ok_or(UNKNOWN)?;
    if_readable(connection, context, reader, found)
}

fn if_readable(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    story: Story,
) -> Result<(Story, Rights), Refused> {
    let rights = rights(connection, context, reader, &story)?;
    if story.published_on.is_some() || rights.changes() {
        Ok((story, rights))
    } else {
        Err(UNKNOWN)
    }
}

/// A story that somebody may change, held until the transaction ends.
pub(super) fn hold_to_change(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<(Story, Rights), Refused> {
    let (story, rights) = hold(connection, context, reader, code)?;
    if rights.changes() {
        Ok((story, rights))
    } else {
        Err(Failure::Refused(StoryRefusal::NotYours))
    }
}

/// A published story, held until the transaction ends.
pub(super) fn hold_published(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<Story, Refused> {
    let (story, _) = hold(connection, context, reader, code)?;
    if story.published_on.is_some() {
        Ok(story)
    } else {
        Err(Failure::Refused(StoryRefusal::Draft))
    }
}
