//! A teller withdraws a story, or the editor whom they chose if nobody can tell any more who told it; and after an older copy of the database was restored it is withdrawn again.

use super::reader::{Rights, StoryReader, hold};
use super::refusal::{Refused, StoryRefusal};
use super::teller::teller;
use crate::domain::identity::PersonId;
use crate::store::place::sites;
use crate::store::story::stories;
use crate::store::story::stories::Story;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::letter::take_story_out::take_out;
use crate::usecases::{Context, secret_hash};

/// It is gone, with all that belongs to it, from everywhere, and does not come back with a backup.
pub fn withdraw(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    // Before the story, as whoever is erased does.
    sites::hold_encounters(connection, None)?;
    let (story, rights) = hold(connection, context, StoryReader::Person(person), code)?;
    if !may_withdraw(context, &story, rights) {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    if let Some(file) = &context.tombstones {
        let today = context.clock.now().date_naive();
        file.append_story(secret_hash(&story.code), today).map_err(StoreError::Unkept)?;
    }
    Ok(remove(connection, context, &story)?)
}

/// Who told a story may; or, of one that was sealed with another `SECRET_KEY`, whoever its teller confided in.
pub(super) fn may_withdraw(context: &Context, story: &Story, rights: Rights) -> bool {
    rights.is_teller || (rights.is_confidant && teller(context, story).is_none())
}

/// Stories that were withdrawn and are there again, as they are called. Reads only.
pub fn unreplayed(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<String>, StoreError> {
    let Some(file) = &context.tombstones else { return Ok(Vec::new()) };
    let withdrawn = file.stories().map_err(StoreError::Unkept)?;
    if withdrawn.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = stories::codes(connection)?;
    found.retain(|code| withdrawn.contains(&secret_hash(code)));
    Ok(found)
}

/// Withdraws them again; how many.
pub fn replay(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let back = unreplayed(connection, context)?;
    if !back.is_empty() {
        sites::hold_encounters(connection, None)?;
    }
    for code in &back {
        if let Some(story) = stories::hold(connection, code)? {
            remove(connection, context, &story)?;
        }
    }
    Ok(back.len())
}

fn remove(connection: &mut Connection, context: &Context, story: &Story) -> Result<(), StoreError> {
    stories::delete(connection, story.id)?;
    // No letter points to a draft.
    if story.published_on.is_some() {
        take_out(connection, context, &story.code)?;
    }
    Ok(())
}
