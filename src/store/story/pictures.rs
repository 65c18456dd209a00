//! Pictures of stories, as the service wrote them.

use diesel::prelude::*;

use crate::domain::identity::StoryId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::story_pictures;

/// What is said of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct PictureHead {
    /// From 1.
    pub place: i64,
    pub description: String,
    /// In pixels, of the larger of the two.
    pub width: i64,
    pub height: i64,
}

/// A picture to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPicture {
    pub head: PictureHead,
    pub large: Vec<u8>,
    pub small: Vec<u8>,
}

/// The pictures of a story, in order.
pub fn of_story(connection: &mut Connection, id: StoryId) -> Result<Vec<PictureHead>, StoreError> {
    Ok(story_pictures::table
        .filter(story_pictures::story_id.eq(id.0))
        .order(story_pictures::place)
        .select((
            story_pictures::place,
            story_pictures::description,
            story_pictures::width,
            story_pictures::height,
        ))
        .load(connection)?)
}

pub fn add(connection: &mut Connection, id: StoryId, new: &NewPicture) -> Result<(), StoreError> {
    diesel::insert_into(story_pictures::table)
        .values((
            story_pictures::story_id.eq(id.0),
            story_pictures::place.eq(new.head.place),
            story_pictures::description.eq(&new.head.description),
            story_pictures::width.eq(new.head.width),
            story_pictures::height.eq(new.head.height),
            story_pictures::large.eq(&new.large),
            story_pictures::small.eq(&new.small),
        ))
        .execute(connection)?;
    Ok(())
}

/// The bytes of a picture; of the smaller one if asked for.
pub fn bytes(
    connection: &mut Connection,
    id: StoryId,
    place: i64,
    small: bool,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = story_pictures::table.find((id.0, place));
    let found = if small {
        row.select(story_pictures::small).get_result(connection)
    } else {
        row.select(story_pictures::large).get_result(connection)
    };
    Ok(found.optional()?)
}

/// Deletes a picture; false if there is none.
pub fn delete(connection: &mut Connection, id: StoryId, place: i64) -> Result<bool, StoreError> {
    Ok(diesel::delete(story_pictures::table.find((id.0, place))).execute(connection)? > 0)
}
