//! A follow-up is done, let go, or put off.

use chrono::NaiveDate;

use super::coffee::close::before_closing;
use super::due::due;
use super::follow_ups::{FollowUpView, one};
use super::held_follow_up::hold;
use super::refusal::{FollowUpRefusal, Refused, invalid};
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome, line};
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::follow_ups::FollowUp;
use crate::store::connect::{coffees, follow_ups, messages};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What is to be different; what is none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Done or let go.
    pub state: Option<FollowUpState>,
    pub outcome: Option<Outcome>,
    /// A line for oneself about what was done.
    pub note: Option<String>,
    pub kind: Option<FollowUpKind>,
    pub due: Option<NaiveDate>,
    pub text: Option<String>,
}

pub fn change_follow_up(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: FollowUpId,
    change: Change,
) -> Result<FollowUpView, Refused> {
    let unknown = || Failure::Refused(FollowUpRefusal::Unknown);
    let found = hold(connection, person, id)?.ok_or_else(unknown)?;
    plan(connection, context, &found, &change)?;
    close(connection, context, &found, &change)?;
    let changed = follow_ups::by_id(connection, id)?.ok_or_else(unknown)?;
    one(connection, context, changed)?.ok_or_else(unknown)
}

/// What is to be done, until when.
fn plan(
    connection: &mut Connection,
    context: &Context,
    found: &FollowUp,
    change: &Change,
) -> Result<(), Refused> {
    if change.kind.is_none() && change.due.is_none() && change.text.is_none() {
        return Ok(());
    }
    if found.closed_at.is_some() {
        return Err(invalid("it is not open any more".to_owned()));
    }
    let due = match change.due {
        Some(day) => due(context, Some(day))?,
        None => found.due,
    };
    let line = match &change.text {
        Some(text) => line("text", text).map_err(invalid)?,
        None => found.line.clone(),
    };
    let kind = change.kind.unwrap_or(found.kind);
    if kind != found.kind && is_under_way(connection, found)? {
        return Err(invalid("kind: the other was told of it already".to_owned()));
    }
    Ok(follow_ups::set_plan(connection, found.id, kind, due, &line)?)
}

/// Whether something of it went to the other.
fn is_under_way(connection: &mut Connection, found: &FollowUp) -> Result<bool, StoreError> {
    Ok(coffees::of_follow_up(connection, found.id)?.is_some()
        || messages::by_id(connection, found.id)?.is_some())
}

fn close(
    connection: &mut Connection,
    context: &Context,
    found: &FollowUp,
    change: &Change,
) -> Result<(), Refused> {
    let Some(state) = change.state else {
        return match (change.outcome, &change.note) {
            (None, None) => Ok(()),
            _ => Err(invalid("outcome, note: only with state \"done\"".to_owned())),
        };
    };
    let note = line("note", change.note.as_deref().unwrap_or(&found.note)).map_err(invalid)?;
    match state {
        FollowUpState::Done => {}
        FollowUpState::LetGo if change.outcome.is_none() => {}
        FollowUpState::LetGo => return Err(invalid("outcome: of what was done".to_owned())),
        _ => return Err(invalid("state: \"done\" or \"let-go\"".to_owned())),
    }
    if found.closed_at.is_none() && before_closing(connection, context, found, state)? {
        return Ok(());
    }
    let now = context.clock.now();
    Ok(follow_ups::close(connection, found, state, change.outcome, &note, now)?)
}
