//! Stories as they are read.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::editors::edits;
use super::news::has_news;
use super::reader::{Rights, StoryReader, find, rights};
use super::refusal::Refused;
use super::teller::teller;
use super::withdraw::may_withdraw;
use super::write_to_teller::counts_since;
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::story::markdown::{as_html, excerpt};
use crate::domain::story::numbers::KNOWN_FROM;
use crate::domain::story::telling::{RecordingKind, StoryKind, StoryProgress, StoryState};
use crate::store::person::persons;
use crate::store::story::stories::{Story, Teller};
use crate::store::story::{messages, pictures, readers, recordings, steps};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A story in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StoryLine {
    /// By this it is called.
    pub id: String,
    pub kind: StoryKind,
    pub title: String,
    /// How it begins, as plain text of at most 240 characters.
    pub excerpt: String,
    pub language: Language,
    pub state: StoryState,
    pub progress: StoryProgress,
    /// The day of its publication; null for a draft.
    pub published_on: Option<NaiveDate>,
    /// Who told it; null if it was told without a name.
    pub told_by: Option<StoryPerson>,
    /// Its first picture; null without one.
    pub picture: Option<StoryPicture>,
    /// Whether the reader told it.
    pub yours: bool,
    /// Whether the reader told it and others did something with it in the last two weeks that they have not read yet; of a story
    /// without a name it is not kept whether they did.
    pub news: bool,
}

/// A story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StoryView {
    /// By this it is called.
    pub id: String,
    pub kind: StoryKind,
    pub title: String,
    /// The text as it was written, in a small Markdown.
    pub text: String,
    /// The text as HTML that only shows: paragraphs, emphasis, lists, headings from the third level on, quotes, code, and links to
    /// `https` addresses.
    pub html: String,
    pub language: Language,
    pub state: StoryState,
    pub progress: StoryProgress,
    /// The day of its publication; null for a draft.
    pub published_on: Option<NaiveDate>,
    /// Who told it; null if it was told without a name.
    pub told_by: Option<StoryPerson>,
    /// Who told it without a name: for the one editor whom they chose, and null for everybody else.
    pub confided_by: Option<StoryPerson>,
    /// The one editor who knows who told it: for its teller, and null for everybody else; null too once they edit no more.
    pub editor: Option<StoryPerson>,
    /// What editors ask beside a draft, for its teller and editors; null if nothing is asked, and for everybody else.
    pub questions: Option<String>,
    pub pictures: Vec<StoryPicture>,
    pub recordings: Vec<StoryRecording>,
    /// What became of it, the first step first.
    pub road: Vec<RoadStep>,
    /// Who takes it up, as they said themselves; by name.
    pub taken_up_by: Vec<StoryPerson>,
    /// How many know it too; null while they are fewer than three beside the reader.
    pub known_by: Option<i64>,
    /// Whether the reader said that they know it too.
    pub you_know_it: bool,
    /// Whether the reader takes it up.
    pub you_take_it_up: bool,
    /// Whether the reader wrote to who told it lately, and so may not again for a while.
    pub you_wrote: bool,
    /// Whether readers may write to who told it: for that one, and null for everybody else.
    pub takes_messages: Option<bool>,
    /// Another one after each change of what can be read, for who may change it; null for everybody else.
    pub version: Option<i64>,
    /// Whether an editor changed what can be read after its teller did: for that one, and null for everybody else.
    pub edited: Option<bool>,
    /// Whether others did something with it that its teller has not read yet: for that one, and null for everybody else.
    pub news: Option<bool>,
    /// Whether the reader told it, and so may change it.
    pub yours: bool,
    /// Whether the reader may withdraw it: who told it; or the one editor whom that one chose, if nobody can tell any more who it
    /// was.
    pub you_withdraw: bool,
    /// Whether the reader edits it, and so may change, ask and publish.
    pub you_edit: bool,
}

/// Somebody who stands beside a story with their name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StoryPerson {
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
}

/// A picture of a story: JPEG, without anything but its pixels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StoryPicture {
    /// Which of the story's, from 1.
    pub place: i64,
    /// What it shows, for whoever does not see it.
    pub description: String,
    /// In pixels.
    pub width: i64,
    pub height: i64,
    /// Where it is; with `?size=small` at most 480 pixels wide and high.
    pub url: String,
}

/// A sound or film of a story, to be saved and opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StoryRecording {
    /// Which of the story's, from 1.
    pub place: i64,
    pub kind: RecordingKind,
    /// What it contains.
    pub description: String,
    /// Where it is.
    pub url: String,
}

/// A step on the road of a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RoadStep {
    pub progress: StoryProgress,
    /// Plain text of some lines; may be empty.
    pub text: String,
    pub day: NaiveDate,
}

/// A story that somebody may read.
pub fn one(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<StoryView, Refused> {
    let (story, rights) = find(connection, context, reader, code)?;
    Ok(view(connection, context, reader, (&story, rights))?)
}

pub(super) fn line(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    story: &Story,
) -> Result<StoryLine, StoreError> {
    let rights = rights(connection, context, reader, story)?;
    Ok(StoryLine {
        id: story.code.clone(),
        kind: story.kind,
        title: story.title.clone(),
        excerpt: excerpt(&story.text),
        language: story.language,
        state: state(story),
        progress: story.progress,
        published_on: story.published_on,
        told_by: told_by(connection, story)?,
        picture: pictures_of(connection, story)?.into_iter().next(),
        yours: rights.is_teller,
        news: rights.is_teller && has_news(context, story),
    })
}

fn view(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    (story, rights): (&Story, Rights),
) -> Result<StoryView, StoreError> {
    let is_unnamed = matches!(story.teller, Teller::Unnamed(_));
    let confided_by = match is_unnamed && rights.is_confidant {
        true => match teller(context, story) {
            Some(teller) => person(connection, teller)?,
            None => None,
        },
        false => None,
    };
    let editor = match story.editor.filter(|_| rights.is_teller) {
        Some(editor) if edits(connection, editor)? => person(connection, editor)?,
        _ => None,
    };
    let questions = Some(story.questions.clone());
    let reads_questions = rights.changes() && !story.questions.is_empty();
    let said = said(connection, context, reader, story)?;
    let known_by = readers::count_knowers(connection, story.id)?;
    let road = steps::of_story(connection, story.id)?.into_iter();
    Ok(StoryView {
        id: story.code.clone(),
        kind: story.kind,
        title: story.title.clone(),
        text: story.text.clone(),
        html: as_html(&story.text),
        language: story.language,
        state: state(story),
        progress: story.progress,
        published_on: story.published_on,
        told_by: told_by(connection, story)?,
        confided_by,
        editor,
        questions: questions.filter(|_| reads_questions),
        pictures: pictures_of(connection, story)?,
        recordings: recordings_of(connection, story)?,
        road: road
            .map(|step| RoadStep { progress: step.progress, text: step.text, day: step.day })
            .collect(),
        taken_up_by: takers(connection, story)?,
        // Who says so too knows of themselves.
        known_by: Some(known_by).filter(|count| count - i64::from(said.knows_it) >= KNOWN_FROM),
        you_know_it: said.knows_it,
        you_take_it_up: said.takes_it_up,
        you_wrote: said.wrote,
        takes_messages: rights.is_teller.then_some(story.takes_messages),
        version: rights.changes().then_some(story.version),
        edited: rights.is_teller.then_some(story.edited),
        news: rights.is_teller.then(|| has_news(context, story)),
        yours: rights.is_teller,
        you_withdraw: may_withdraw(context, story, rights),
        you_edit: rights.is_editor,
    })
}

fn takers(connection: &mut Connection, story: &Story) -> Result<Vec<StoryPerson>, StoreError> {
    let mut named = Vec::new();
    for taker in readers::takers(connection, story.id)? {
        named.extend(person(connection, taker)?);
    }
    Ok(named)
}

/// What a reader said of a story.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    knows_it: bool,
    takes_it_up: bool,
    wrote: bool,
}

fn said(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    story: &Story,
) -> Result<Said, StoreError> {
    let Some(person) = reader.person() else { return Ok(Said::default()) };
    Ok(Said {
        knows_it: readers::knows(connection, story.id, person)?,
        takes_it_up: readers::takes_up(connection, story.id, person)?,
        wrote: messages::any_since(connection, story.id, person, counts_since(context))?,
    })
}

pub(super) const fn state(story: &Story) -> StoryState {
    if story.published_on.is_some() { StoryState::Published } else { StoryState::Draft }
}

fn told_by(connection: &mut Connection, story: &Story) -> Result<Option<StoryPerson>, StoreError> {
    match &story.teller {
        Teller::Named(teller) => person(connection, *teller),
        Teller::Unnamed(_) => Ok(None),
    }
}

/// By whom it was told; none if without a name.
pub(super) fn teller_name(
    connection: &mut Connection,
    story: &Story,
) -> Result<Option<String>, StoreError> {
    Ok(told_by(connection, story)?.map(|teller| teller.name))
}

fn person(connection: &mut Connection, id: PersonId) -> Result<Option<StoryPerson>, StoreError> {
    let found = persons::by_id(connection, id)?;
    Ok(found.map(|person| StoryPerson { name: person.name, organisation: person.organisation }))
}

fn pictures_of(
    connection: &mut Connection,
    story: &Story,
) -> Result<Vec<StoryPicture>, StoreError> {
    let some = pictures::of_story(connection, story.id)?.into_iter();
    let some = some.map(|head| StoryPicture {
        place: head.place,
        url: format!("/api/stories/{}/pictures/{}", story.code, head.place),
        description: head.description,
        width: head.width,
        height: head.height,
    });
    Ok(some.collect())
}

fn recordings_of(
    connection: &mut Connection,
    story: &Story,
) -> Result<Vec<StoryRecording>, StoreError> {
    let some = recordings::of_story(connection, story.id)?.into_iter();
    let some = some.map(|head| StoryRecording {
        place: head.place,
        kind: head.kind,
        url: format!("/api/stories/{}/recordings/{}", story.code, head.place),
        description: head.description,
    });
    Ok(some.collect())
}
