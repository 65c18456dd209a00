//! What is held of a person about stories, for that person to read.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::teller::mark;
use super::view::state;
use crate::domain::identity::PersonId;
use crate::domain::story::telling::{StoryKind, StoryState};
use crate::store::person::editors;
use crate::store::story::stories::Teller;
use crate::store::story::{feeds, readers, stories};
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
    /// Whether they edit stories.
    pub editor: bool,
    /// The titles of those whose tellers chose them as the one editor who knows.
    pub confided: Vec<String>,
    /// Since when a feed reader reads stories at an address of theirs; null without one.
    pub feed_since: Option<DateTime<Utc>>,
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
}

pub fn my_stories(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<MyStories, StoreError> {
    let told = stories::of_teller(connection, person, &mark(context, person))?.into_iter();
    let told = told.map(|story| MyStory {
        state: state(&story),
        id: story.code,
        kind: story.kind,
        title: story.title,
        text: story.text,
        published_on: story.published_on,
        unnamed: matches!(story.teller, Teller::Unnamed(_)),
    });
    Ok(MyStories {
        told: told.collect(),
        known: readers::known_by(connection, person)?,
        taken_up: readers::taken_up_by(connection, person)?,
        editor: editors::holds(connection, person)?,
        confided: stories::confided_to(connection, person)?,
        feed_since: feeds::since(connection, person)?,
    })
}
