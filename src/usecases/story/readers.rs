//! Readers of a story say that they know it too, or that they take it up.

use super::reader::{StoryReader, hold_published};
use super::refusal::{Refused, StoryRefusal};
use crate::domain::identity::{PersonId, StoryId};
use crate::store::person::persons;
use crate::store::story::readers;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What a reader says of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// They know it too: counted, and never told who.
    KnowsIt,
    /// They take it up, with their name.
    TakesItUp,
}

/// Records what a reader says of a published story, or takes it back.
pub fn say(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    (says, so): (Says, bool),
) -> Result<(), Refused> {
    type Write = fn(&mut Connection, StoryId, PersonId) -> Result<(), StoreError>;
    persons::hold(connection, person)?;
    let story = hold_published(connection, context, StoryReader::Person(person), code)?;
    let known = persons::by_id(connection, person)?;
    if so && known.is_none_or(|known| known.is_guest()) {
        return Err(Failure::Refused(StoryRefusal::Guest));
    }
    let write: Write = match (says, so) {
        (Says::KnowsIt, true) => readers::know,
        (Says::KnowsIt, false) => readers::know_not,
        (Says::TakesItUp, true) => readers::take_up,
        (Says::TakesItUp, false) => readers::leave,
    };
    Ok(write(connection, story.id, person)?)
}
