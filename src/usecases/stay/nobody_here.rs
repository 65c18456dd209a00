//! "Nobody is sitting here" reports a desk, whose holder is then asked. The reporter learns nothing: the response and
//! the work are the same in every case.

use chrono::{DateTime, Utc};

use crate::domain::identity::PersonId;
use crate::domain::stay::numbers::{
    ASKED_AGAIN_AFTER, MOST_NOBODY_HERE, NOBODY_HERE_WITHIN, STILL_HERE_WITHIN,
};
use crate::store::person::{guests, persons};
use crate::store::stay::{desk_questions, seats, stays};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::sticker::{StickerRefusal, desk_of};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NobodyHereRefusal {
    Sticker(StickerRefusal),
    OwnDesk,
    /// The caller has reported the maximum number of desks.
    TooMany {
        /// Seconds until the next report is allowed.
        retry_after: u64,
    },
}

/// Records that a person found nobody at the desk of a sticker.
pub fn nobody_here(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Failure<NobodyHereRefusal>> {
    let now = context.clock.now();
    let (site, desk) = desk_of(connection, context, code)
        .map_err(|failure| failure.map(NobodyHereRefusal::Sticker))?;
    // Concurrent reports by one person wait here, so that each sees those before it.
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
    // A guest who is elsewhere has seen nothing.
    let is_here = stays::open_of(connection, person)?.is_some_and(|stay| stay.site == site.id);
    let may_ask = is_here || !guests::holds(connection, person)?;
    let to_ask = holder
        .filter(|_| may_ask)
        .map(|(stay, _)| stay)
        .filter(|stay| about_desk.iter().all(|question| question.stay != *stay));
    Ok(desk_questions::add(connection, to_ask, person, now, now + STILL_HERE_WITHIN)?)
}

/// Seconds until somebody with these reports may report again; `None` if at once.
fn wait(earlier: &[DateTime<Utc>], now: DateTime<Utc>) -> Option<u64> {
    let index = earlier.len().checked_sub(MOST_NOBODY_HERE)?;
    let until = *earlier.get(index)? + NOBODY_HERE_WITHIN;
    u64::try_from((until - now).num_seconds()).ok().map(|seconds| seconds.max(1))
}
