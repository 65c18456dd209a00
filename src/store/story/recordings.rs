//! Sound and film of stories, as they were sent.

use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer};

use crate::domain::identity::StoryId;
use crate::domain::story::telling::RecordingKind;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::story_recordings;

/// What is said of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingHead {
    /// From 1.
    pub place: i64,
    pub kind: RecordingKind,
    pub description: String,
}

#[derive(Queryable)]
struct Row {
    place: i64,
    kind: String,
    description: String,
}

fn kind(word: &str) -> Result<RecordingKind, StoreError> {
    word.parse().map_err(|why| StoreError::Corrupt { what: "recording", why })
}

/// The recordings of a story, in order.
pub fn of_story(
    connection: &mut Connection,
    id: StoryId,
) -> Result<Vec<RecordingHead>, StoreError> {
    let rows = story_recordings::table
        .filter(story_recordings::story_id.eq(id.0))
        .order(story_recordings::place)
        .select((story_recordings::place, story_recordings::kind, story_recordings::description))
        .load::<Row>(connection)?;
    let read = |row: Row| {
        let (place, description) = (row.place, row.description);
        Ok(RecordingHead { place, kind: kind(&row.kind)?, description })
    };
    rows.into_iter().map(read).collect()
}

/// How many the stories have together.
pub fn count(connection: &mut Connection, of: &[StoryId]) -> Result<usize, StoreError> {
    let of: Vec<i64> = of.iter().map(|id| id.0).collect();
    let found = story_recordings::table.filter(story_recordings::story_id.eq_any(of));
    Ok(found.select(story_recordings::place).load::<i64>(connection)?.len())
}

pub fn add(
    connection: &mut Connection,
    id: StoryId,
    head: &RecordingHead,
    data: &[u8],
) -> Result<(), StoreError> {
    diesel::insert_into(story_recordings::table)
        .values((
            story_recordings::story_id.eq(id.0),
            story_recordings::place.eq(head.place),
            story_recordings::kind.eq(head.kind.as_str()),
            story_recordings::description.eq(&head.description),
            story_recordings::data.eq(data),
        ))
        .execute(connection)?;
    Ok(())
}

define_sql_function! {
    /// Bytes of a file from a place on, counted from 1.
    fn substr(data: Binary, from: Integer, most: Integer) -> Binary;
}

define_sql_function! {
    /// How many bytes a file has.
    fn length(data: Binary) -> Integer;
}

/// What a recording is, and how many bytes it has.
pub fn size(
    connection: &mut Connection,
    id: StoryId,
    place: i64,
) -> Result<Option<(RecordingKind, i32)>, StoreError> {
    let row = story_recordings::table
        .find((id.0, place))
        .select((story_recordings::kind, length(story_recordings::data)))
        .get_result::<(String, i32)>(connection);
    row.optional()?.map(|(word, size)| Ok((kind(&word)?, size))).transpose()
}

/// Bytes of a recording from a place on, counted from 0: at most so many.
pub fn bytes(
    connection: &mut Connection,
    id: StoryId,
    place: i64,
    (from, most): (i32, i32),
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = story_recordings::table.find((id.0, place)).select(substr(
        story_recordings::data,
        from.saturating_add(1),
        most,
    ));
    Ok(row.get_result(connection).optional()?)
}

/// Deletes a recording; false if there is none.
pub fn delete(connection: &mut Connection, id: StoryId, place: i64) -> Result<bool, StoreError> {
    Ok(diesel::delete(story_recordings::table.find((id.0, place))).execute(connection)? > 0)
}
