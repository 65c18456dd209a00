//! The road of a story: what became of it, by day.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::StoryId;
use crate::domain::story::telling::StoryProgress;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::story_steps;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub progress: StoryProgress,
    pub text: String,
    pub day: NaiveDate,
    /// Whether it is there because somebody took the story up, and nobody wrote it.
    pub by_taker: bool,
}

#[derive(Queryable)]
struct Row {
    progress: String,
    text: String,
    day: NaiveDate,
    by_taker: bool,
}

/// The steps of a story, the first first.
pub fn of_story(connection: &mut Connection, id: StoryId) -> Result<Vec<Step>, StoreError> {
    let rows = story_steps::table
        .filter(story_steps::story_id.eq(id.0))
        .order(story_steps::place)
        .select((story_steps::progress, story_steps::text, story_steps::day, story_steps::by_taker))
        .load::<Row>(connection)?;
    let read = |Row { progress, text, day, by_taker }| {
        let corrupt = |why| StoreError::Corrupt { what: "step of a story", why };
        Ok(Step { progress: progress.parse().map_err(corrupt)?, text, day, by_taker })
    };
    rows.into_iter().map(read).collect()
}

/// Sets the step at a place, counted from 1.
pub fn set(
    connection: &mut Connection,
    id: StoryId,
    place: usize,
    step: &Step,
) -> Result<(), StoreError> {
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    diesel::delete(story_steps::table.find((id.0, place))).execute(connection)?;
    diesel::insert_into(story_steps::table)
        .values((
            story_steps::story_id.eq(id.0),
            story_steps::place.eq(place),
            story_steps::progress.eq(step.progress.as_str()),
            story_steps::text.eq(&step.text),
            story_steps::day.eq(step.day),
            story_steps::by_taker.eq(step.by_taker),
        ))
        .execute(connection)?;
    Ok(())
}

/// Deletes the step at a place, which is the last.
pub fn delete(connection: &mut Connection, id: StoryId, place: usize) -> Result<(), StoreError> {
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    diesel::delete(story_steps::table.find((id.0, place))).execute(connection)?;
    Ok(())
}
