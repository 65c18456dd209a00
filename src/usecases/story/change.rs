//! A teller or an editor writes a story anew; an editor asks something beside a draft.

use super::editors::{chosen, edits};
use super::find::index;
use super::news::tell_teller;
use super::publish::changed;
use super::reader::{StoryReader, hold_to_change};
use super::refusal::{Refused, StoryRefusal, invalid};
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::story::telling::{StoryKind, questions, text, title};
use crate::store::story::stories;
use crate::store::story::stories::{Story, Teller};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// What changes; what is none stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StoryChange {
    pub kind: Option<StoryKind>,
    pub title: Option<String>,
    pub text: Option<String>,
    pub language: Option<Language>,
    /// Another editor who knows who told it, when the one they chose edits no more.
    pub editor: Option<PersonId>,
    /// Whether readers may write to who told it, who alone changes that.
    pub takes_messages: Option<bool>,
}

pub fn change_story(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    change: &StoryChange,
) -> Result<(), Refused> {
    let (mut story, rights) = hold_to_change(connection, context, reader, code)?;
    let before = story.clone();
    if let Some(new) = &change.title {
        story.title = title(new).map_err(invalid)?;
    }
    if let Some(new) = &change.text {
        story.text = text(new).map_err(invalid)?;
    }
    story.kind = change.kind.unwrap_or(story.kind);
    story.language = change.language.unwrap_or(story.language);
    if let Some(editor) = change.editor {
        let teller = reader.person().filter(|_| rights.is_teller);
        let teller = teller.ok_or(Failure::Refused(StoryRefusal::NotYours))?;
        story.editor = Some(another(connection, teller, &story, editor)?);
    }
    if let Some(takes) = change.takes_messages {
        if !rights.is_teller {
            return Err(Failure::Refused(StoryRefusal::NotYours));
        }
        story.takes_messages = takes;
    }
    stories::update(connection, &story)?;
    let read =
        |story: &Story| (story.kind, story.title.clone(), story.text.clone(), story.language);
    if read(&story) == read(&before) {
        return Ok(());
    }
    if story.published_on.is_some() {
        index(connection, &story)?;
    }
    Ok(changed(connection, context, &story, rights)?)
}

/// The editor whom a teller chooses anew. As long as the one they chose edits, nobody else is told.
fn another(
    connection: &mut Connection,
    teller: PersonId,
    story: &Story,
    editor: PersonId,
) -> Result<PersonId, Refused> {
    if matches!(story.teller, Teller::Named(_)) {
        return Err(invalid("editor: for a story that is told without a name".to_owned()));
    }
    if let Some(present) = story.editor.filter(|present| *present != editor)
        && edits(connection, present)?
    {
        return Err(invalid("editor: the one who knows who you are edits still".to_owned()));
    }
    chosen(connection, teller, Some(editor))
}

/// Sets what editors ask beside a draft; empty takes it away.
pub fn ask(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    asked: &str,
) -> Result<(), Refused> {
    let asked = questions(asked).map_err(invalid)?;
    let (mut story, rights) = hold_to_change(connection, context, reader, code)?;
    if !rights.is_editor {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    if story.published_on.is_some() {
        return Err(Failure::Refused(StoryRefusal::Published));
    }
    let is_new = !asked.is_empty() && asked != story.questions;
    story.questions = asked;
    stories::update(connection, &story)?;
    if is_new {
        tell_teller(connection, context, &story, rights)?;
    }
    Ok(())
}
