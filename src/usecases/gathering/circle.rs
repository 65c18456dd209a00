//! A story circle: whoever announces it chooses one to three published stories, and asks the room about one of them. All see the
//! same of it. What is said goes into a story as its next step, by its teller or an editor, as at any other time.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::announcer::Announcer;
use super::refusal::{GatheringRefusal, Refused, invalid};
use super::view::{find, find_and_hold};
use crate::domain::gathering::announcement::{GatheringKind, GatheringPhase};
use crate::domain::gathering::circle::CircleQuestion;
use crate::domain::gathering::numbers::CIRCLE_STORIES;
use crate::domain::language::Language;
use crate::domain::story::numbers::STORIES_PER_PAGE;
use crate::domain::story::search::asked;
use crate::store::gathering::circle_stories;
use crate::store::gathering::circle_stories::ChosenStory;
use crate::store::gathering::gatherings::Gathering;
use crate::store::story::stories::{Story, Which};
use crate::store::story::{search, stories};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What a story circle shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CircleState {
    /// One to three, as they were chosen; none before that, and none that was withdrawn.
    pub stories: Vec<CircleStory>,
    /// What the room is asked at the moment; null while it is asked nothing.
    pub asked: Option<CircleAsked>,
}

/// A published story of a circle. Who told it stands on its own page, if anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CircleStory {
    /// By this it is called.
    pub id: String,
    pub title: String,
    pub language: Language,
}

/// A question about a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CircleAsked {
    /// One of the circle's, as it is called.
    pub story: String,
    pub question: CircleQuestion,
}

/// What can be chosen for a circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CircleChoices {
    /// What is chosen.
    pub chosen: Vec<CircleStory>,
    /// Published stories, the newest day first, at most a page of them; those that were asked for.
    pub found: Vec<CircleStory>,
}

/// What can be chosen: what words in title or text begin with, or the newest.
pub fn choices(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
    query: Option<&str>,
) -> Result<CircleChoices, Refused> {
    let found = find(connection, context, announcer.person(), code)?;
    unless_circle(context, &found)?;
    let among = match query {
        Some(query) => Some(search::find(connection, &asked(query))?),
        None => None,
    };
    let which = Which { progress: None, among, skip: 0, most: STORIES_PER_PAGE };
    let shown = stories::published(connection, &which)?.into_iter().map(CircleStory::from);
    let chosen = circle_stories::of_gathering(connection, found.id)?.into_iter();
    Ok(CircleChoices { chosen: chosen.map(CircleStory::from).collect(), found: shown.collect() })
}

/// Chooses the stories of a circle that is not over, in the order in which they are told; none: none are chosen any more.
pub fn choose(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
    given: &[String],
) -> Result<(), Refused> {
    if given.len() > CIRCLE_STORIES {
        return Err(invalid(format!("stories: at most {CIRCLE_STORIES}")));
    }
    if given.iter().collect::<HashSet<_>>().len() < given.len() {
        return Err(invalid("stories: each once".to_owned()));
    }
    let found = find_and_hold(connection, context, announcer.person(), code)?;
    unless_circle(context, &found)?;
    let before = circle_stories::of_gathering(connection, found.id)?;
    let held = hold_published(connection, given)?;
    let question =
        |story: &Story| before.iter().find(|one| one.id == story.id).and_then(|one| one.question);
    let chosen: Vec<_> = given
        .iter()
        .filter_map(|code| held.iter().find(|story| story.code == *code))
        .map(|story| (story.id, question(story)))
        .collect();
    Ok(circle_stories::choose(connection, found.id, &chosen)?)
}

/// Asks the room of a circle that goes on about one of its stories, or, with `None`, about none.
pub fn ask(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
    wanted: Option<&CircleAsked>,
) -> Result<(), Refused> {
    let found = find_and_hold(connection, context, announcer.person(), code)?;
    unless_circle(context, &found)?;
    if found.time.phase(context.clock.now()) == GatheringPhase::ToCome {
        return Err(Failure::Refused(GatheringRefusal::NotBegun));
    }
    let asked = match wanted {
        None => None,
        Some(CircleAsked { story, question }) => {
            let chosen = circle_stories::of_gathering(connection, found.id)?;
            let one = chosen.into_iter().find(|one| one.code == *story);
            Some((one.ok_or(UNKNOWN_STORY)?.id, *question))
        }
    };
    Ok(circle_stories::ask(connection, found.id, asked)?)
}

/// What all who follow a circle are told; none of another gathering.
pub(super) fn for_all(
    connection: &mut Connection,
    found: &Gathering,
) -> Result<Option<CircleState>, StoreError> {
    if found.kind != GatheringKind::StoryCircle {
        return Ok(None);
    }
    let chosen = circle_stories::of_gathering(connection, found.id)?;
    let asked = chosen.iter().find_map(|one| {
        one.question.map(|question| CircleAsked { story: one.code.clone(), question })
    });
    Ok(Some(CircleState { stories: chosen.into_iter().map(CircleStory::from).collect(), asked }))
}

const UNKNOWN_STORY: Refused = Failure::Refused(GatheringRefusal::UnknownStory);

/// Refuses a gathering that is no story circle, or is off.
fn unless_circle(context: &Context, found: &Gathering) -> Result<(), Refused> {
    if found.kind != GatheringKind::StoryCircle {
        return Err(invalid("it is no story circle".to_owned()));
    }
    if found.called_off || found.time.phase(context.clock.now()) == GatheringPhase::Over {
        return Err(Failure::Refused(GatheringRefusal::Over));
    }
    Ok(())
}

/// Published stories, held until the transaction ends so that none is withdrawn meanwhile: in the same order by whoever holds
/// several.
fn hold_published(connection: &mut Connection, codes: &[String]) -> Result<Vec<Story>, Refused> {
    let mut codes: Vec<&String> = codes.iter().collect();
    codes.sort();
    let mut held = Vec::new();
    for code in codes {
        let story = stories::hold(connection, code)?.ok_or(UNKNOWN_STORY)?;
        if story.published_on.is_none() {
            return Err(UNKNOWN_STORY);
        }
        held.push(story);
    }
    Ok(held)
}

impl From<ChosenStory> for CircleStory {
    fn from(chosen: ChosenStory) -> Self {
        Self { id: chosen.code, title: chosen.title, language: chosen.language }
    }
}

impl From<Story> for CircleStory {
    fn from(story: Story) -> Self {
        Self { id: story.code, title: story.title, language: story.language }
    }
}
