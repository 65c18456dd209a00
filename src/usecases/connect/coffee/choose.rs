//! One of the proposed moments is chosen; then either of the two may move it or call it off.

use chrono::{DateTime, Utc};

use super::held::Held;
use super::letters::tell_both;
use super::place::moments_at;
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState};
use crate::domain::connect::numbers::MOST_MOVES;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::mail::CoffeeNews;
use crate::store::connect::follow_ups::{NewFollowUp, With};
use crate::store::connect::{coffees, follow_ups};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::follow_ups::{FollowUpView, one};
use crate::usecases::connect::refusal::{FollowUpRefusal, Refused, invalid};

pub(super) const UNKNOWN: Refused = Failure::Refused(FollowUpRefusal::UnknownCoffee);

/// Whoever was asked chooses a moment; both get an invitation. Choosing the same again changes nothing.
pub fn choose(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: FollowUpId,
    moment: DateTime<Utc>,
) -> Result<FollowUpView, Refused> {
    let held = Held::find(connection, person, id)?.filter(|held| held.asked.id == person);
    let mut held = held.ok_or(UNKNOWN)?;
    match held.coffee.at {
        Some(at) if at == moment => {}
        Some(_) => return Err(Failure::Refused(FollowUpRefusal::CoffeePlanned)),
        None if moment <= context.clock.now() => return Err(UNKNOWN),
        None if !held.coffee.moments.contains(&moment) => {
            return Err(invalid("moment: none of those that are proposed".to_owned()));
        }
        None => {
            let theirs = theirs(connection, context, &held)?;
            held.coffee.theirs = Some(theirs);
            settle(connection, context, &mut held, (moment, 0), (person, CoffeeNews::Planned))?;
        }
    }
    seen_by(connection, context, &held, person)
}

/// Either of the two moves a coffee that is to come; both get the invitation anew.
pub fn move_coffee(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: FollowUpId,
    moment: DateTime<Utc>,
) -> Result<FollowUpView, Refused> {
    let mut held = to_come(connection, context, person, id)?;
    if held.coffee.at != Some(moment) {
        if !moments_at(connection, context, &held.site)?.contains(&moment) {
            return Err(invalid("moment: none of the half-hours that are offered".to_owned()));
        }
        if held.coffee.sequence >= MOST_MOVES {
            return Err(Failure::Refused(FollowUpRefusal::EnoughMoves));
        }
        let sequence = held.coffee.sequence.saturating_add(1);
        settle(connection, context, &mut held, (moment, sequence), (person, CoffeeNews::Moved))?;
    }
    seen_by(connection, context, &held, person)
}

/// Either of the two calls off a coffee that is to come; both are told, and nobody is asked why.
pub fn call_off(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: FollowUpId,
) -> Result<(), Refused> {
    let mut held = to_come(connection, context, person, id)?;
    let now = context.clock.now();
    held.coffee.sequence = held.coffee.sequence.saturating_add(1);
    tell_both(connection, context, &held, person, CoffeeNews::CalledOff)?;
    for follow_up in [Some(held.coffee.id), held.coffee.theirs].into_iter().flatten() {
        let found = follow_ups::by_id(connection, follow_up)?;
        if let Some(found) = found.filter(|found| found.closed_at.is_none()) {
            let own = found.person == person;
            let state = if own { FollowUpState::LetGo } else { FollowUpState::Lapsed };
            follow_ups::close(connection, &found, state, None, &found.note, now)?;
        }
    }
    Ok(coffees::delete(connection, held.coffee.id)?)
}

/// A coffee that is planned and has not begun.
fn to_come(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: FollowUpId,
) -> Result<Held, Refused> {
    let held = Held::find(connection, person, id)?;
    held.filter(|held| held.coffee.at.is_some_and(|at| at > context.clock.now())).ok_or(UNKNOWN)
}

fn settle(
    connection: &mut Connection,
    context: &Context,
    held: &mut Held,
    (at, sequence): (DateTime<Utc>, u32),
    (by, news): (PersonId, CoffeeNews),
) -> Result<(), StoreError> {
    let theirs = held.coffee.theirs;
    coffees::set_at(connection, held.coffee.id, theirs, at, sequence)?;
    for follow_up in [Some(held.coffee.id), theirs].into_iter().flatten() {
        follow_ups::set_due(connection, follow_up, held.site.day(at))?;
    }
    (held.coffee.at, held.coffee.sequence) = (Some(at), sequence);
    tell_both(connection, context, held, by, news)
}

/// The follow-up of who was asked; a new one if they had let go of it and think better of it.
pub(super) fn theirs(
    connection: &mut Connection,
    context: &Context,
    held: &Held,
) -> Result<FollowUpId, StoreError> {
    if let Some(theirs) = held.coffee.theirs {
        return Ok(theirs);
    }
    let new = NewFollowUp {
        person: held.asked.id,
        kind: FollowUpKind::Coffee,
        with: With::Person(held.proposer.id),
        due: held.proposed.due,
        line: String::new(),
        week: None,
    };
    follow_ups::add(connection, &new, context.clock.now())
}

/// The follow-up of one of the two.
pub(super) fn seen_by(
    connection: &mut Connection,
    context: &Context,
    held: &Held,
    person: PersonId,
) -> Result<FollowUpView, Refused> {
    let own = if held.proposer.id == person { Some(held.coffee.id) } else { held.coffee.theirs };
    let row = own.map(|own| follow_ups::by_id(connection, own)).transpose()?.flatten();
    let view = row.map(|row| one(connection, context, row)).transpose()?.flatten();
    view.ok_or(UNKNOWN)
}
