//! Sound and film of a story.

use super::publish::changed;
use super::reader::{Rights, StoryReader, find, hold_to_change};
use super::refusal::{Part, Refused, StoryRefusal, invalid};
use crate::domain::story::numbers::MOST_RECORDINGS_IN_DRAFTS;
use crate::domain::story::telling::{RecordingKind, description};
use crate::store::person::persons;
use crate::store::story::recordings::RecordingHead;
use crate::store::story::stories::{Story, Teller};
use crate::store::story::{recordings, stories};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Refuses what would be refused after the file was read, before it is.
pub fn may_add_recording(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    contains: &str,
) -> Result<(), Refused> {
    let (story, rights) = find(connection, context, reader, code)?;
    room_in_drafts(connection, &story, rights)?;
    place_for(connection, (&story, rights), contains).map(drop)
}

/// Adds a recording to a story; which of its places it takes.
pub fn add_recording(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    (file, contains): (&[u8], &str),
) -> Result<i64, Refused> {
    // One after the other, so that two at once, of two drafts, are both counted.
    if let Some(person) = reader.person() {
        persons::hold(connection, person)?;
    }
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    let (place, description) = place_for(connection, (&story, rights), contains)?;
    room_in_drafts(connection, &story, rights)?;
    let kind = RecordingKind::of(file).ok_or(Failure::Refused(StoryRefusal::BadRecording))?;
    let head = RecordingHead { place, kind, description };
    recordings::add(connection, story.id, &head, file)?;
    changed(connection, context, &story, rights)?;
    Ok(place)
}

fn place_for(
    connection: &mut Connection,
    (story, rights): (&Story, Rights),
    contains: &str,
) -> Result<(i64, String), Refused> {
    let description = description(contains).map_err(invalid)?;
    if !rights.changes() {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    if matches!(story.teller, Teller::Unnamed(_)) {
        let why = "a voice or a film tells who it is: none with a story without a name";
        return Err(invalid(why.to_owned()));
    }
    let taken = recordings::of_story(connection, story.id)?;
    let taken: Vec<i64> = taken.iter().map(|head| head.place).collect();
    Ok((Part::Recordings.free(&taken)?, description))
}

/// Refuses more of its teller than their drafts have room for; the story is one of them, since it becomes one by this. Stories with
/// recordings have a name.
fn room_in_drafts(
    connection: &mut Connection,
    story: &Story,
    rights: Rights,
) -> Result<(), Refused> {
    let Teller::Named(teller) = &story.teller else { return Ok(()) };
    if !rights.is_teller {
        return Ok(());
    }
    let mut drafts = stories::of_teller(connection, *teller, None)?;
    drafts.retain(|other| other.published_on.is_none() || other.id == story.id);
    let drafts: Vec<_> = drafts.iter().map(|draft| draft.id).collect();
    if recordings::count(connection, &drafts)? < MOST_RECORDINGS_IN_DRAFTS {
        return Ok(());
    }
    Err(Failure::Refused(StoryRefusal::Enough(Part::RecordingsInDrafts)))
}

/// What a recording is of a story that somebody may read, and how many bytes it has.
pub fn recording(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    place: i64,
) -> Result<(RecordingKind, u64), Refused> {
    let (story, _) = find(connection, context, reader, code)?;
    let found = recordings::size(connection, story.id, place)?;
    found.ok_or(Failure::Refused(StoryRefusal::UnknownPart))
}

/// A piece of such a recording, counted from 0.
pub fn recording_piece(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    (place, piece): (i64, i64),
) -> Result<Vec<u8>, Refused> {
    let (story, _) = find(connection, context, reader, code)?;
    let found = recordings::piece(connection, story.id, place, piece)?;
    found.ok_or(Failure::Refused(StoryRefusal::UnknownPart))
}

pub fn delete_recording(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    place: i64,
) -> Result<(), Refused> {
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    let gone = recordings::delete(connection, story.id, place)?;
    stories::raise_version(connection, story.id, !rights.is_teller)?;
    gone.then_some(()).ok_or(Failure::Refused(StoryRefusal::UnknownPart))
}
