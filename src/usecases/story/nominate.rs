//! Somebody thinks that a colleague has a story. Whether that colleague is told makes no difference to what this does: a job
//! looks them up. What leads from the one to the other is forgotten with it.

use chrono::{NaiveDate, TimeDelta};

use super::nomination_letter::write_nomination;
use super::refusal::{Refused, StoryRefusal, invalid};
use crate::domain::identity::{NominationId, PersonId};
use crate::domain::letter::kind::LetterKind;
use crate::domain::story::numbers::{MOST_NOMINATIONS, NOMINATED_ONCE_IN, NOMINATIONS_COUNTED};
use crate::domain::story::talk::nomination;
use crate::store::person::persons;
use crate::store::story::nominations;
use crate::store::story::nominations::Nomination;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::approach::approach;
use crate::usecases::connect::write_letter::refuses;

/// From when on those of the days before are looked up, UTC.
const MORNING: TimeDelta = TimeDelta::hours(6);
/// How many are looked up at once.
const SOME: i64 = 50;

/// Whom somebody thinks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nominated {
    pub person: PersonId,
    /// Whether the letter says who thinks so.
    pub named: bool,
    /// What it says besides, with their name.
    pub line: String,
}

/// Keeps it; what follows from it follows later.
pub fn nominate(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    nominated: &Nominated,
) -> Result<(), Refused> {
    let line = nomination(&nominated.line).map_err(invalid)?;
    // What is said of somebody without a name can hurt, and nobody could answer it.
    if !nominated.named && !line.is_empty() {
        return Err(invalid("line: only with your name".to_owned()));
    }
    if nominated.person == person {
        return Err(invalid("person: somebody else".to_owned()));
    }
    // One after the other, so that two at once are both counted.
    persons::hold(connection, person)?;
    let known = persons::by_id(connection, person)?;
    if known.is_none_or(|known| known.is_guest()) {
        return Err(Failure::Refused(StoryRefusal::Guest));
    }
    let made = nominations::days_of(connection, person, counted_since(context))?;
    if i64::try_from(made.len()).unwrap_or(i64::MAX) >= MOST_NOMINATIONS {
        return Err(Failure::Refused(StoryRefusal::EnoughNominations));
    }
    let about = persons::by_id(connection, nominated.person)?.map(|found| found.id);
    let new = Nomination { by: person, about, line: nominated.named.then_some(line) };
    Ok(nominations::add(connection, &new, context.clock.now().date_naive())?)
}

/// From which day on those that somebody made count.
pub(in crate::usecases) fn counted_since(context: &Context) -> NaiveDate {
    (context.clock.now() - NOMINATIONS_COUNTED).date_naive()
}

/// From which day on who was told is told no more.
pub(in crate::usecases) fn told_since(context: &Context) -> NaiveDate {
    (context.clock.now() - NOMINATED_ONCE_IN).date_naive()
}

/// Those that are to be looked up: on the morning after, so that the moment of a letter tells nobody who was at their phone.
pub fn waiting(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<NominationId>, StoreError> {
    let before = (context.clock.now() - MORNING).date_naive();
    nominations::waiting(connection, before, SOME)
}

/// Tells whom it is about, if whoever made it may approach them, they take such letters, and they were not told lately.
pub fn look_up(
    connection: &mut Connection,
    context: &Context,
    id: NominationId,
) -> Result<(), StoreError> {
    let Some(found) = nominations::if_waiting(connection, id)? else { return Ok(()) };
    persons::hold_both(connection, found.by, found.about.unwrap_or(found.by))?;
    let Some(found) = nominations::if_waiting(connection, id)? else { return Ok(()) };
    nominations::forget(connection, id)?;
    let Some(about) = found.about else { return Ok(()) };
    let Some((by, about)) = approach(connection, context, found.by, about)? else { return Ok(()) };
    if about.is_guest() || refuses(connection, &about, LetterKind::StoryNomination)? {
        return Ok(());
    }
    let today = context.clock.now().date_naive();
    if nominations::tell(connection, about.id, (today, told_since(context)))? {
        let by = found.line.as_deref().map(|line| (&by, line));
        write_nomination(connection, context, by, &about)?;
    }
    Ok(())
}
