//! Sound and film of stories, as they were sent, in pieces: a database reads a value as a whole, however little of it is
//! asked for.

use diesel::prelude::*;

use crate::domain::identity::StoryId;
use crate::domain::story::numbers::RECORDING_PIECE;
use crate::domain::story::telling::RecordingKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{story_recording_pieces, story_recordings};

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
pub fn count(connection: &mut Connection, of: &[StoryId]) -> Result<i64, StoreError> {
    let of: Vec<i64> = of.iter().map(|id| id.0).collect();
    let found = story_recordings::table.filter(story_recordings::story_id.eq_any(of));
    Ok(found.count().get_result(connection)?)
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
            story_recordings::bytes.eq(i64::try_from(data.len()).unwrap_or(i64::MAX)),
        ))
        .execute(connection)?;
    for (piece, data) in (0_i64..).zip(data.chunks(RECORDING_PIECE)) {
        diesel::insert_into(story_recording_pieces::table)
            .values((
                story_recording_pieces::story_id.eq(id.0),
                story_recording_pieces::place.eq(head.place),
                story_recording_pieces::piece.eq(piece),
                story_recording_pieces::data.eq(data),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// What a recording is, and how many bytes it has.
pub fn size(
    connection: &mut Connection,
    id: StoryId,
    place: i64,
) -> Result<Option<(RecordingKind, u64)>, StoreError> {
    let row = story_recordings::table
        .find((id.0, place))
        .select((story_recordings::kind, story_recordings::bytes))
        .get_result::<(String, i64)>(connection);
    let read = |(word, bytes): (String, i64)| Ok((kind(&word)?, u64::try_from(bytes).unwrap_or(0)));
    row.optional()?.map(read).transpose()
}

/// A piece of a recording, counted from 0; none beyond its end.
pub fn piece(
    connection: &mut Connection,
    id: StoryId,
    place: i64,
    piece: i64,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = story_recording_pieces::table.find((id.0, place, piece));
    Ok(row.select(story_recording_pieces::data).get_result(connection).optional()?)
}

/// Deletes a recording; false if there is none.
pub fn delete(connection: &mut Connection, id: StoryId, place: i64) -> Result<bool, StoreError> {
    Ok(diesel::delete(story_recordings::table.find((id.0, place))).execute(connection)? > 0)
}
