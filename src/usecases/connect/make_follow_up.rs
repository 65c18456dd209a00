//! A person means to do something with somebody.

use chrono::{DateTime, NaiveDate, Utc};

use super::approach::approach;
use super::coffee::propose::propose;
use super::coffee::under_way::refuse_under_way;
use super::due::due;
use super::follow_ups::{FollowUpView, one};
use super::messages::{refuse_unanswered, send};
use super::refusal::{FollowUpRefusal, Refused, invalid};
use crate::domain::connect::follow_up::{FollowUpKind, line};
use crate::domain::connect::numbers::MOST_OPEN_FOLLOW_UPS;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::follow_ups::{FollowUp, NewFollowUp, With};
use crate::store::connect::{follow_ups, own_names};
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What somebody means to do, as they say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub kind: FollowUpKind,
    pub with: With,
    /// Until when; in a week if they do not say.
    pub due: Option<NaiveDate>,
    /// For themselves; of a message to somebody of the house, what is sent.
    pub text: String,
    /// Which moments of a coffee to propose; none: not yet.
    pub moments: Vec<DateTime<Utc>>,
}

impl Plan {
    /// Whether it is a message that is to be sent.
    fn is_sent(&self) -> bool {
        self.kind == FollowUpKind::Message
            && self.with.person().is_some()
            && !self.text.trim().is_empty()
    }
}

pub fn make_follow_up(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    plan: &Plan,
) -> Result<FollowUpView, Refused> {
    let due = due(context, plan.due)?;
    let own = if plan.is_sent() { "" } else { plan.text.as_str() };
    let line = line("text", own).map_err(invalid)?;
    check(connection, context, person, plan)?;
    let new = NewFollowUp { person, kind: plan.kind, with: plan.with, due, line, week: None };
    let id = add(connection, context, &new)?;
    let gone = || StoreError::corrupt("follow-up", id);
    let made = follow_ups::by_id(connection, id)?.ok_or_else(gone)?;
    act(connection, context, plan, &made)?;
    let made = follow_ups::by_id(connection, id)?.ok_or_else(gone)?;
    Ok(one(connection, context, made)?.ok_or_else(gone)?)
}

/// Proposes the coffee or sends the message.
fn act(
    connection: &mut Connection,
    context: &Context,
    plan: &Plan,
    made: &FollowUp,
) -> Result<(), Refused> {
    if plan.is_sent() {
        send(connection, context, made, &plan.text)
    } else if plan.moments.is_empty() {
        Ok(())
    } else if plan.kind == FollowUpKind::Coffee {
        propose(connection, context, made, &plan.moments)
    } else {
        Err(invalid("moments: of a coffee".to_owned()))
    }
}

/// Holds who is meant, so that whoever withdraws at this moment does so before or after; refuses whom the person may not
/// approach. What the person knows by themselves is refused first, so that it hides what changed about the other.
fn check(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    plan: &Plan,
) -> Result<(), Refused> {
    match plan.with {
        With::Person(other) => {
            persons::hold_both(connection, person, other)?;
            if plan.is_sent() {
                refuse_unanswered(connection, context, person, other)?;
            } else if !plan.moments.is_empty() {
                refuse_under_way(connection, person, other, None)?;
            }
            let pair = approach(connection, context, person, other)?;
            pair.map(drop).ok_or(Failure::Refused(FollowUpRefusal::UnknownPerson))
        }
        With::OwnName(name) => {
            persons::hold(connection, person)?;
            let own = own_names::of_person(connection, person)?;
            let found = own.iter().any(|one| one.id == name);
            found.then_some(()).ok_or(Failure::Refused(FollowUpRefusal::UnknownOwnName))
        }
    }
}

fn add(
    connection: &mut Connection,
    context: &Context,
    new: &NewFollowUp,
) -> Result<FollowUpId, Refused> {
    if follow_ups::count_open(connection, new.person)? >= MOST_OPEN_FOLLOW_UPS {
        return Err(Failure::Refused(FollowUpRefusal::Enough));
    }
    Ok(follow_ups::add(connection, new, context.clock.now())?)
}
