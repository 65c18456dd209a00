//! What becomes of a story: its teller or an editor says how far it came.

use super::news::tell_teller;
use super::reader::{StoryReader, hold_to_change};
use super::refusal::{Part, Refused, StoryRefusal, invalid};
use crate::domain::story::numbers::MOST_STEPS;
use crate::domain::story::telling::{StoryProgress, step};
use crate::store::story::steps::Step;
use crate::store::story::{steps, stories};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Adds a step to the road of a published story; one of the same day that says the same state is written anew.
pub fn follow_up(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
    (progress, text): (StoryProgress, &str),
) -> Result<(), Refused> {
    let text = step(text).map_err(invalid)?;
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    if story.published_on.is_none() {
        return Err(Failure::Refused(StoryRefusal::Draft));
    }
    let road = steps::of_story(connection, story.id)?;
    let day = context.clock.now().date_naive();
    let new = Step { progress, text, day, by_taker: false };
    let same = road.last().is_some_and(|last| (last.progress, last.day) == (progress, new.day));
    let place = if same { road.len() } else { road.len() + 1 };
    if place > MOST_STEPS {
        return Err(Failure::Refused(StoryRefusal::Enough(Part::Steps)));
    }
    steps::set(connection, story.id, place, &new)?;
    stories::set_progress(connection, story.id, progress)?;
    Ok(tell_teller(connection, context, &story, rights)?)
}

/// Takes back the last step of a published story, which says the state of the step before it again.
pub fn take_back_step(
    connection: &mut Connection,
    context: &Context,
    reader: StoryReader,
    code: &str,
) -> Result<(), Refused> {
    let (story, rights) = hold_to_change(connection, context, reader, code)?;
    if story.published_on.is_none() {
        return Err(Failure::Refused(StoryRefusal::Draft));
    }
    let road = steps::of_story(connection, story.id)?;
    let Some((last, before)) = road.split_last() else {
        return Err(Failure::Refused(StoryRefusal::NoStep));
    };
    // Who takes it up says so beside it, and takes that back there.
    if last.by_taker {
        return Err(Failure::Refused(StoryRefusal::NoStep));
    }
    steps::delete(connection, story.id, road.len())?;
    let progress = before.last().map_or(StoryProgress::Told, |step| step.progress);
    stories::set_progress(connection, story.id, progress)?;
    Ok(tell_teller(connection, context, &story, rights)?)
}
