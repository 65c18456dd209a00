//! Readers of a story say that they know it too, or that they take it up.

use super::news::tell_teller;
use super::reader::{StoryReader, hold_published, rights};
use super::refusal::{Refused, StoryRefusal};
use crate::domain::identity::{PersonId, StoryId};
use crate::domain::story::numbers::MOST_STEPS;
use crate::domain::story::telling::StoryProgress;
use crate::store::person::persons;
use crate::store::story::steps::Step;
use crate::store::story::stories::Story;
use crate::store::story::{readers, steps, stories};
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
    write(connection, story.id, person)?;
    match says {
        Says::KnowsIt => Ok(()),
        Says::TakesItUp => {
            if so {
                let rights = rights(connection, context, StoryReader::Person(person), &story)?;
                tell_teller(connection, context, &story, rights)?;
            }
            Ok(move_on(connection, context, &story)?)
        }
    }
}

/// A story that was told is taken up once the first takes it up, and only told again once the last leaves it, unless anybody
/// wrote a step meanwhile.
fn move_on(
    connection: &mut Connection,
    context: &Context,
    story: &Story,
) -> Result<(), StoreError> {
    let is_taken_up = readers::count_takers(connection, story.id)? > 0;
    let road = steps::of_story(connection, story.id)?;
    match story.progress {
        StoryProgress::Told if is_taken_up && road.len() < MOST_STEPS => {
            let day = context.clock.now().date_naive();
            let progress = StoryProgress::TakenUp;
            let step = Step { progress, text: String::new(), day, by_taker: true };
            steps::set(connection, story.id, road.len() + 1, &step)?;
            stories::set_progress(connection, story.id, progress)
        }
        StoryProgress::TakenUp if !is_taken_up && road.last().is_some_and(|last| last.by_taker) => {
            steps::delete(connection, story.id, road.len())?;
            stories::set_progress(connection, story.id, StoryProgress::Told)
        }
        _ => Ok(()),
    }
}
