//! What happened to a story of which its teller has not read yet: somebody else changed it, asked, published it, took it off,
//! wrote a step or takes it up.
//!
//! It stands beside the story only, for its teller to see when they come: a letter would tell whoever sees letters go out who told
//! a story without a name.

use super::reader::{Rights, StoryReader, hold};
use super::refusal::{Refused, StoryRefusal};
use crate::domain::identity::PersonId;
use crate::store::story::stories;
use crate::store::story::stories::Story;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// Tells the teller that somebody did something to a story, unless it was them.
pub(super) fn tell_teller(
    connection: &mut Connection,
    story: &Story,
    who: Rights,
) -> Result<(), StoreError> {
    if who.is_teller { Ok(()) } else { stories::set_news(connection, story.id, true) }
}

/// The teller has read it.
pub fn read_news(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    let (story, rights) = hold(connection, context, StoryReader::Person(person), code)?;
    if !rights.is_teller {
        return Err(Failure::Refused(StoryRefusal::NotYours));
    }
    if story.news {
        stories::set_news(connection, story.id, false)?;
    }
    Ok(())
}
