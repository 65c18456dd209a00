//! Somebody proposes moments for a coffee.

use chrono::{DateTime, Utc};

use super::answer_back::answer_back;
use super::held::Held;
use super::let_go::let_go;
use super::letters;
use super::place::{cafe_for, moments_at};
use super::under_way::refuse_under_way;
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::connect::moments::{lapses_at, proposed};
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::coffees::{Coffee, NewCoffee};
use crate::store::connect::follow_ups::{FollowUp, NewFollowUp, With};
use crate::store::connect::{coffees, follow_ups};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::connect::approach::approach;
use crate::usecases::connect::follow_ups::{FollowUpView, one};
use crate::usecases::connect::held_follow_up::hold;
use crate::usecases::connect::limits::propose_once_more;
use crate::usecases::connect::refusal::{FollowUpRefusal, Refused, invalid};
use crate::usecases::{Context, letter_id};

/// Proposes moments for a coffee that a person means to have, or is asked to have at others.
pub fn propose_moments(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: FollowUpId,
    moments: &[DateTime<Utc>],
) -> Result<FollowUpView, Refused> {
    let asked = Held::find(connection, person, id)?.filter(|held| held.asked.id == person);
    if let Some(held) = asked {
        return answer_back(connection, context, &held, moments);
    }
    let unknown = || Failure::Refused(FollowUpRefusal::Unknown);
    let found = hold(connection, person, id)?.ok_or_else(unknown)?;
    if found.kind != FollowUpKind::Coffee || found.closed_at.is_some() {
        return Err(invalid("moments: of an open coffee".to_owned()));
    }
    propose(connection, context, &found, moments)?;
    one(connection, context, found)?.ok_or_else(unknown)
}

/// The same for a follow-up whose two people are held.
pub(in crate::usecases::connect) fn propose(
    connection: &mut Connection,
    context: &Context,
    found: &FollowUp,
    moments: &[DateTime<Utc>],
) -> Result<(), Refused> {
    let With::Person(other) = found.with else {
        return Err(invalid("moments: only to somebody of the house".to_owned()));
    };
    refuse_under_way(connection, found.person, other, None)?;
    if let Some(coffee) = let_go(connection, context, found.person, other)? {
        let taken_up = Coffee { theirs: Some(found.id), ..coffee };
        let held = Held::of(connection, taken_up)?;
        let held = held.ok_or(Failure::Refused(FollowUpRefusal::UnknownPerson))?;
        answer_back(connection, context, &held, moments)?;
        return Ok(follow_ups::keep(connection, found.id)?);
    }
    if approach(connection, context, found.person, other)?.is_none() {
        return Err(Failure::Refused(FollowUpRefusal::UnknownPerson));
    }
    let cafe = cafe_for(connection, context, found.person, other)?;
    let offered = moments_at(connection, context, &cafe.site)?;
    let moments = proposed(moments, &offered).map_err(invalid)?;
    propose_once_more(connection, context, found.person, other)?;
    let last = lapses_at(&moments).unwrap_or_else(|| context.clock.now());
    let theirs = NewFollowUp {
        person: other,
        kind: FollowUpKind::Coffee,
        with: With::Person(found.person),
        due: cafe.site.day(last),
        line: String::new(),
        week: None,
    };
    let theirs = follow_ups::add(connection, &theirs, context.clock.now())?;
    let uid = letter_id(context, "coffee");
    let new = NewCoffee {
        id: found.id,
        theirs,
        site: cafe.site.id,
        place: cafe.place,
        uid,
        answers_back: false,
    };
    coffees::add(connection, &new, &moments)?;
    follow_ups::keep(connection, found.id)?;
    let coffee = coffees::of_follow_up(connection, found.id)?;
    let held = coffee.map(|coffee| Held::of(connection, coffee)).transpose()?.flatten();
    let held = held.ok_or_else(|| StoreError::corrupt("coffee", found.id))?;
    letters::propose(connection, context, &held)?;
    Ok(())
}
