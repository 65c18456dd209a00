//! The stories of a story circle, and what the room is asked about one of them.

use diesel::prelude::*;

use crate::domain::gathering::circle::CircleQuestion;
use crate::domain::identity::{GatheringId, StoryId};
use crate::domain::language::Language;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{circle_stories, stories};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenStory {
    pub id: StoryId,
    /// By this it is called outside.
    pub code: String,
    pub title: String,
    pub language: Language,
    /// What is asked about it at the moment; of one of a circle's at most.
    pub question: Option<CircleQuestion>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    code: String,
    title: String,
    language: String,
    question: Option<String>,
}

fn read(row: Row) -> Result<ChosenStory, StoreError> {
    let corrupt = |why| StoreError::Corrupt { what: "story of a circle", why };
    let question = row.question.map(|question| question.parse().map_err(corrupt)).transpose()?;
    Ok(ChosenStory {
        id: StoryId(row.id),
        code: row.code,
        title: row.title,
        language: row.language.parse().map_err(corrupt)?,
        question,
    })
}

/// Those of a circle that are published, as they were chosen.
pub fn of_gathering(
    connection: &mut Connection,
    gathering: GatheringId,
) -> Result<Vec<ChosenStory>, StoreError> {
    let rows = circle_stories::table
        .inner_join(stories::table)
        .filter(circle_stories::gathering_id.eq(gathering.0))
        .filter(stories::published_on.is_not_null())
        .order(circle_stories::place)
        .select((
            stories::id,
            stories::code,
            stories::title,
            stories::language,
            circle_stories::question,
        ))
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Puts these, in this order, in place of what was chosen. Of one that stays, what is asked about it stays.
pub fn choose(
    connection: &mut Connection,
    gathering: GatheringId,
    chosen: &[(StoryId, Option<CircleQuestion>)],
) -> Result<(), StoreError> {
    let of_it = circle_stories::table.filter(circle_stories::gathering_id.eq(gathering.0));
    diesel::delete(of_it).execute(connection)?;
    for (place, (story, question)) in (1_i64..).zip(chosen) {
        diesel::insert_into(circle_stories::table)
            .values((
                circle_stories::gathering_id.eq(gathering.0),
                circle_stories::place.eq(place),
                circle_stories::story_id.eq(story.0),
                circle_stories::question.eq(question.map(CircleQuestion::as_str)),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Asks something about one of a circle's stories, and nothing about the others; `None`: about none.
pub fn ask(
    connection: &mut Connection,
    gathering: GatheringId,
    asked: Option<(StoryId, CircleQuestion)>,
) -> Result<(), StoreError> {
    let of_it = circle_stories::table.filter(circle_stories::gathering_id.eq(gathering.0));
    diesel::update(of_it).set(circle_stories::question.eq(None::<&str>)).execute(connection)?;
    if let Some((story, question)) = asked {
        diesel::update(of_it.filter(circle_stories::story_id.eq(story.0)))
            .set(circle_stories::question.eq(question.as_str()))
            .execute(connection)?;
    }
    Ok(())
}
