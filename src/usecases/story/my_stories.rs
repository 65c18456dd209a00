//! What is held of a person about stories, for that person to read.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::nominate::counted_since;
use super::view::state;
use crate::domain::identity::PersonId;
use crate::domain::story::telling::{StoryKind, StoryState};
use crate::store::person::editors;
use crate::store::story::stories::Teller;
use crate::store::story::{feeds, messages, nominations, readers, stories};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// What is held of a person about stories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyStories {
    /// What they told, with or without their name; drafts first.
    pub told: Vec<MyStory>,
    /// The titles of those that they said they know too.
    pub known: Vec<String>,
    /// The titles of those that they take up.
    pub taken_up: Vec<String>,
    /// To whose tellers they wrote lately, the latest first; what they wrote is not kept.
    pub written: Vec<MyStoryMessage>,
    /// The days of late on which they said of somebody that they have a story; of whom is not kept.
    pub nominated: Vec<NaiveDate>,
    /// The day on which a letter told them that somebody thinks they have a story; null if none did lately.
    pub nominee_on: Option<NaiveDate>,
    /// Whether they edit stories.
    pub editor: bool,
    /// The titles of those whose tellers chose them as the one editor who knows.
    pub confided: Vec<String>,
    /// Since when a feed reader reads stories at an address of theirs; null without one.
    pub feed_since: Option<DateTime<Utc>>,
}

/// That somebody wrote to the teller of a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyStoryMessage {
    /// The title of the story.
    pub title: String,
    pub day: NaiveDate,
}

/// A story that a person told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyStory {
    /// By this it is called.
    pub id: String,
    pub kind: StoryKind,
    pub title: String,
    /// As they wrote it.
    pub text: String,
    pub state: StoryState,
    /// Null for a draft.
    pub published_on: Option<NaiveDate>,
    /// Whether it was told without their name.
    pub unnamed: bool,
    /// Whether readers may write to them about it.
    pub takes_messages: bool,
    /// Whether an editor changed it after you did.
    pub edited: bool,
}

/// What is held. `mark` finds what they told without their name, and what others confided in them goes with it: without it there
/// is neither.
pub fn my_stories(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    mark: Option<&str>,
) -> Result<MyStories, StoreError> {
    let told = stories::of_teller(connection, person, mark)?.into_iter();
    let told = told.map(|story| MyStory {
        state: state(&story),
        id: story.code,
        kind: story.kind,
        takes_messages: story.takes_messages,
        edited: story.edited,
        title: story.title,
        text: story.text,
        published_on: story.published_on,
        unnamed: matches!(story.teller, Teller::Unnamed(_)),
    });
    let written = messages::of_person(connection, person)?.into_iter();
    let nominated = nominations::days_of(connection, person, counted_since(context))?;
    Ok(MyStories {
        told: told.collect(),
        known: readers::known_by(connection, person)?,
        taken_up: readers::taken_up_by(connection, person)?,
        written: written.map(|(title, day)| MyStoryMessage { title, day }).collect(),
        nominated,
        nominee_on: nominations::told_on(connection, person)?,
        editor: editors::holds(connection, person)?,
        confided: match mark {
            Some(_) => stories::confided_to(connection, person)?,
            None => Vec::new(),
        },
        feed_since: feeds::since(connection, person)?,
    })
}
