//! Lists of stories: what is published, drafts, and what a search finds.

use serde::Serialize;
use utoipa::ToSchema;

use super::reader::StoryReader;
use super::refusal::Refused;
use super::teller::mark;
use super::view::{StoryLine, line};
use crate::domain::story::markdown::as_plain;
use crate::domain::story::numbers::STORIES_PER_PAGE;
use crate::domain::story::search::{asked, searched};
use crate::domain::story::telling::{StoryProgress, StoryState};
use crate::store::story::stories::{Story, Which};
use crate::store::story::{search, stories};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A page of stories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Stories {
    /// Published ones: the newest day first. Drafts: one's own, then those to edit.
    pub stories: Vec<StoryLine>,
    /// Whether there are more on the next page.
    pub more: bool,
    /// Whether the reader edits stories.
    pub you_edit: bool,
}

/// Which stories are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Drafts; else what is published.
    pub state: Option<StoryState>,
    /// All that the reader told, whatever its state.
    pub yours: bool,
    pub progress: Option<StoryProgress>,
    /// What words in title or text begin with; `None`: whatever they are.
    pub query: Option<String>,
    /// From 1.
    pub page: i64,
}

pub fn list(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    wanted: &Asked,
) -> Result<Stories, Refused> {
    let you_edit = reader.edits(connection)?;
    let (mut found, more) = if wanted.yours {
        (told(connection, context, reader)?, false)
    } else if wanted.state == Some(StoryState::Draft) {
        (drafts(connection, context, reader)?, false)
    } else {
        published(connection, wanted)?
    };
    if let (true, Some(query)) =
        (wanted.yours || wanted.state == Some(StoryState::Draft), &wanted.query)
    {
        let words = asked(query);
        found.retain(|story| holds(story, &words));
    }
    let mut lines = Vec::new();
    for story in &found {
        lines.push(line(connection, context, reader, story)?);
    }
    Ok(Stories { stories: lines, more, you_edit })
}

/// What the reader told, with or without their name; drafts first.
fn told(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
) -> Result<Vec<Story>, StoreError> {
    match reader.person() {
        Some(person) => stories::of_teller(connection, person, Some(&mark(context, person))),
        None => Ok(Vec::new()),
    }
}

fn drafts(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
) -> Result<Vec<Story>, StoreError> {
    let mut found = told(connection, context, reader)?;
    found.retain(|story| story.published_on.is_none());
    if reader.edits(connection)? {
        for story in stories::drafts_for(connection, reader.person())? {
            if found.iter().all(|known| known.id != story.id) {
                found.push(story);
            }
        }
    }
    Ok(found)
}

fn published(
    connection: &mut Connection,
    wanted: &Asked,
) -> Result<(Vec<Story>, bool), StoreError> {
    let among = match &wanted.query {
        Some(query) => Some(search::find(connection, &asked(query))?),
        None => None,
    };
    let skip = (wanted.page.clamp(1, 1000) - 1) * STORIES_PER_PAGE;
    let which = Which { progress: wanted.progress, among, skip, most: STORIES_PER_PAGE + 1 };
    let mut found = stories::published(connection, &which)?;
    let most = usize::try_from(STORIES_PER_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    Ok((found, more))
}

/// Whether each of these begins a word of a draft. Drafts are few, and not in the index.
fn holds(story: &Story, words: &[String]) -> bool {
    let text = searched(&story.title, &as_plain(&story.text));
    !words.is_empty()
        && words.iter().all(|word| text.split(' ').any(|one| one.starts_with(word.as_str())))
}

/// Lets a published story be found.
pub(super) fn index(connection: &mut Connection, story: &Story) -> Result<(), StoreError> {
    search::set(connection, story.id, &searched(&story.title, &as_plain(&story.text)))
}
