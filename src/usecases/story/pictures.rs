//! Pictures of a story.

use super::publish::changed;
use super::reader::{StoryReader, find, hold_to_change};
use super::refusal::{Part, Refused, StoryRefusal, invalid};
use crate::domain::story::telling::description;
pub use crate::picture::Picture;
use crate::store::story::pictures::{NewPicture, PictureHead};
use crate::store::story::{pictures, stories};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Reads a picture and writes it anew. It takes long: outside of any transaction.
pub fn clean_picture(file: &[u8]) -> Result<Picture, StoryRefusal> {
    crate::picture::clean(file).map_err(StoryRefusal::BadPicture)
}

/// Refuses what would be refused after the picture was read, before it is.
pub fn may_add_picture(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    shows: &str,
) -> Result<(), Refused> {
    description(shows).map_err(invalid)?;
    let (story, rights) = find(connection, context, reader, code)?;
    if !rights.changes() {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    let taken = pictures::of_story(connection, story.id)?;
    Part::Pictures.free(&taken.iter().map(|head| head.place).collect::<Vec<_>>()).map(drop)
}

/// Adds a picture to a story; which of its places it takes.
pub fn add_picture(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    (picture, shows): (&Picture, &str),
) -> Result<i64, Refused> {
    let description = description(shows).map_err(invalid)?;
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    let taken = pictures::of_story(connection, story.id)?;
    let place = Part::Pictures.free(&taken.iter().map(|head| head.place).collect::<Vec<_>>())?;
    let (width, height) = (i64::from(picture.width), i64::from(picture.height));
    let head = PictureHead { place, description, width, height };
    let new = NewPicture { head, large: picture.large.clone(), small: picture.small.clone() };
    pictures::add(connection, story.id, &new)?;
    changed(connection, context, &story, rights)?;
    Ok(place)
}

/// The bytes of a picture of a story that somebody may read.
pub fn picture(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    (place, small): (i64, bool),
) -> Result<Vec<u8>, Refused> {
    let (story, _) = find(connection, context, reader, code)?;
    let found = pictures::bytes(connection, story.id, place, small)?;
    found.ok_or(Failure::Refused(StoryRefusal::UnknownPart))
}

pub fn delete_picture(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    place: i64,
) -> Result<(), Refused> {
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    let gone = pictures::delete(connection, story.id, place)?;
    stories::raise_version(connection, story.id, !rights.is_teller)?;
    gone.then_some(()).ok_or(Failure::Refused(StoryRefusal::UnknownPart))
}
