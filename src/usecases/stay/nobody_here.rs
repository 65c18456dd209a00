//! "Nobody is sitting here": whoever holds the desk, if anybody does, is going to be asked. Who says so learns
//! nothing: the answer and the work are the same in every case.

use chrono::{DateTime, Utc};

use crate::domain::identity::PersonId;
use crate::domain::stay::numbers::{
    ASKED_AGAIN_AFTER, MOST_NOBODY_HERE, NOBODY_HERE_WITHIN, STILL_HERE_WITHIN,
};
use crate::store::person::persons;
use crate::store::stay::{desk_questions, seats};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::sticker::{StickerRefusal, desk_of};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NobodyHereRefusal {
    Sticker(StickerRefusal),
    OwnDesk,
    /// The caller reported as many desks as one may.
    TooMany {
        /// After how many seconds there may be another.
        retry_after: u64,
    },
}

/// Notes that a person found nobody at the desk of a sticker.
pub fn nobody_here(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Failure<NobodyHereRefusal>> {
    let now = context.clock.now();
    let (_, desk) = desk_of(connection, context, code)
        .map_err(|failure| failure.map(NobodyHereRefusal::Sticker))?;
    // Of several reports at once each waits here for the one before, and then sees it.
    persons::hold(connection, person)?;
    let earlier = desk_questions::moments_of(connection, person, now - NOBODY_HERE_WITHIN)?;
    let about_desk = desk_questions::at_desk(connection, desk, now - ASKED_AGAIN_AFTER)?;
    let holder = seats::at_desk(connection, desk, now)?;
    if holder.is_some_and(|(_, holder)| holder == person) {
        return Err(Failure::Refused(NobodyHereRefusal::OwnDesk));
    }
    if let Some(retry_after) = wait(&earlier, now) {
        return Err(Failure::Refused(NobodyHereRefusal::TooMany { retry_after }));
    }
    let to_ask = holder
        .map(|(stay, _)| stay)
        .filter(|stay| about_desk.iter().all(|question| question.stay != *stay));
    Ok(desk_questions::add(connection, to_ask, person, now, now + STILL_HERE_WITHIN)?)
}

/// How many seconds whoever reported at these moments has to wait; none if not at all.
fn wait(earlier: &[DateTime<Utc>], now: DateTime<Utc>) -> Option<u64> {
    let index = earlier.len().checked_sub(MOST_NOBODY_HERE)?;
    let until = *earlier.get(index)? + NOBODY_HERE_WITHIN;
    u64::try_from((until - now).num_seconds()).ok().map(|seconds| seconds.max(1))
}
