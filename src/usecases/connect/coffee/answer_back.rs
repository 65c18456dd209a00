//! Whoever is asked for coffee proposes other moments: then the other chooses.

use chrono::{DateTime, Utc};

use super::choose::{UNKNOWN, seen_by, theirs};
use super::close::give_up_letters;
use super::held::Held;
use super::letters;
use super::place::moments_at;
use super::under_way::refuse_under_way;
use crate::domain::connect::moments::{lapses_at, proposed};
use crate::store::connect::coffees::{Coffee, NewCoffee};
use crate::store::connect::{coffees, follow_ups};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::approach::approach;
use crate::usecases::connect::follow_ups::FollowUpView;
use crate::usecases::connect::limits::approach_once_more;
use crate::usecases::connect::refusal::{FollowUpRefusal, Refused, invalid};

/// Puts other moments in place of those that a person was asked to choose from. For calendars it stays the same coffee.
pub(super) fn answer_back(
    connection: &mut Connection,
    context: &Context,
    held: &Held,
    moments: &[DateTime<Utc>],
) -> Result<FollowUpView, Refused> {
    let (person, other) = (held.asked.id, held.proposer.id);
    let now = context.clock.now();
    if held.coffee.at.is_some() {
        return Err(Failure::Refused(FollowUpRefusal::CoffeePlanned));
    }
    if lapses_at(&held.coffee.moments).is_none_or(|last| last <= now) {
        return Err(UNKNOWN);
    }
    refuse_under_way(connection, person, other, Some(held.coffee.id))?;
    if approach(connection, context, person, other)?.is_none() {
        return Err(Failure::Refused(FollowUpRefusal::UnknownPerson));
    }
    let offered = moments_at(connection, context, &held.site)?;
    let moments = proposed(moments, &offered).map_err(invalid)?;
    approach_once_more(connection, context, person)?;
    let turned = turn(connection, context, held, &moments)?;
    letters::propose(connection, context, &turned)?;
    seen_by(connection, context, &turned, person)
}

/// The same coffee, proposed by who was asked.
fn turn(
    connection: &mut Connection,
    context: &Context,
    held: &Held,
    moments: &[DateTime<Utc>],
) -> Result<Held, StoreError> {
    let Coffee { id: theirs_now, site, place, uid, .. } = held.coffee.clone();
    let own = theirs(connection, context, held)?;
    give_up_letters(connection, context, theirs_now)?;
    coffees::delete(connection, theirs_now)?;
    let new = NewCoffee { id: own, theirs: theirs_now, site, place, uid, answers_back: true };
    coffees::add(connection, &new, moments)?;
    let due = held.site.day(lapses_at(moments).unwrap_or_else(|| context.clock.now()));
    for follow_up in [own, theirs_now] {
        follow_ups::set_due(connection, follow_up, due)?;
    }
    let turned = coffees::of_follow_up(connection, own)?;
    let turned = turned.map(|coffee| Held::of(connection, coffee)).transpose()?.flatten();
    turned.ok_or_else(|| StoreError::corrupt("coffee", own))
}
