//! Somebody tells a story: it is a draft, for them and editors.

use super::editors::chosen;
use super::refusal::{Refused, StoryRefusal, invalid};
use super::teller::{mark, seal};
use crate::domain::identity::{PersonId, StoryId};
use crate::domain::language::Language;
use crate::domain::story::numbers::MOST_DRAFTS;
use crate::domain::story::telling::{StoryKind, StoryProgress, text, title};
use crate::store::person::persons;
use crate::store::story::stories;
use crate::store::story::stories::{Story, Teller};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// What somebody tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    pub kind: StoryKind,
    pub title: String,
    pub text: String,
    pub language: Language,
    /// Without their name.
    pub unnamed: bool,
    /// The one editor who knows who it is; for who tells without a name.
    pub editor: Option<PersonId>,
}

/// Keeps a draft; how it is called.
pub fn tell(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    telling: &Telling,
) -> Result<String, Refused> {
    let title = title(&telling.title).map_err(invalid)?;
    let text = text(&telling.text).map_err(invalid)?;
    // One after the other, so that two at once are both counted.
    persons::hold(connection, person)?;
    let known = persons::by_id(connection, person)?;
    if known.is_none_or(|known| known.is_guest()) {
        return Err(Failure::Refused(StoryRefusal::Guest));
    }
    let own = stories::of_teller(connection, person, Some(&mark(context, person)))?;
    if own.iter().filter(|story| story.published_on.is_none()).count() >= MOST_DRAFTS {
        return Err(Failure::Refused(StoryRefusal::EnoughDrafts));
    }
    let code = context.chance.token();
    let (teller, editor) = if telling.unnamed {
        let editor = chosen(connection, person, telling.editor)?;
        (Teller::Unnamed(seal(context, person, &code)), Some(editor))
    } else if telling.editor.is_some() {
        return Err(invalid("editor: for a story that is told without a name".to_owned()));
    } else {
        (Teller::Named(person), None)
    };
    let id = i64::from_be_bytes(context.chance.bytes::<8>()) & i64::MAX;
    let story = Story {
        id: StoryId(id),
        code: code.clone(),
        kind: telling.kind,
        title,
        text,
        language: telling.language,
        teller,
        editor,
        questions: String::new(),
        published_on: None,
        progress: StoryProgress::Told,
        takes_messages: true,
        version: 1,
        edited: false,
        news_on: None,
    };
    stories::add(connection, &story)?;
    Ok(code)
}
