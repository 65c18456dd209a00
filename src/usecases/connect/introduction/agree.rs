//! Somebody says yes to an introduction.

use super::held::{Held, hold, named, ties};
use super::letters;
use super::refusal::{Refused, UNKNOWN};
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState};
use crate::domain::connect::introduction::{
    Agreement, IntroductionKind, IntroductionState, Yes, agree,
};
use crate::domain::identity::{IntroductionId, PersonId};
use crate::store::connect::follow_ups::{NewFollowUp, With};
use crate::store::connect::introductions::{Introduction, Side};
use crate::store::connect::{contacts, follow_ups, introductions};
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Which of the two a person is, if they can say yes: it is offered to them.
pub(super) fn side(row: &Introduction, person: PersonId) -> Option<Side> {
    let is_asked = row.kind == IntroductionKind::Asked;
    match row {
        _ if !row.is_offered => None,
        _ if row.other == Some(person) => Some(Side::Other),
        _ if row.one == Some(person) && !is_asked => Some(Side::One),
        _ => None,
    }
}

/// Says yes, or takes it back as long as nothing came of it. The other of two is not told, whatever they said.
pub fn say_yes(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
    is_yes: bool,
) -> Result<(), Refused> {
    let Held { row, through, one } = hold(connection, id, &[person])?;
    let side = side(&row, person).ok_or(UNKNOWN)?;
    let other = named(connection, row.other)?.ok_or(UNKNOWN)?;
    let now = context.clock.now();
    let yes = match side {
        Side::One => Yes { one: is_yes, ..row.yes },
        Side::Other => Yes { other: is_yes, ..row.yes },
    };
    let state = row.state(now);
    match agree(row.kind, state, yes, ties(connection, context, through.id, one.id, other.id)?) {
        // What came about stays, and is ended like any contact.
        Agreement::Over if state == IntroductionState::Accepted => Ok(()),
        Agreement::Over => Err(UNKNOWN),
        Agreement::Kept => Ok(introductions::set_yes(connection, id, side, is_yes.then_some(now))?),
        Agreement::ComesAbout => {
            introductions::set_yes(connection, id, side, Some(now))?;
            Ok(come_about(connection, context, &row, [&through, &one, &other])?)
        }
    }
}

/// The two are contacts; who asked and who introduces have done something; all three are told.
fn come_about(
    connection: &mut Connection,
    context: &Context,
    row: &Introduction,
    [through, one, other]: [&Person; 3],
) -> Result<(), StoreError> {
    let now = context.clock.now();
    introductions::accept(connection, row.id, now)?;
    contacts::add(connection, one.id, other.id, now.date_naive())?;
    done(connection, context, through, one)?;
    if row.kind == IntroductionKind::Asked {
        done(connection, context, one, other)?;
    }
    letters::came_about(connection, context, row, [through, one, other])
}

fn done(
    connection: &mut Connection,
    context: &Context,
    person: &Person,
    with: &Person,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    let new = NewFollowUp {
        person: person.id,
        kind: FollowUpKind::Introduction,
        with: With::Person(with.id),
        due: now.date_naive(),
        line: String::new(),
        week: None,
    };
    let id = follow_ups::add(connection, &new, now)?;
    if let Some(made) = follow_ups::by_id(connection, id)? {
        follow_ups::close(connection, &made, FollowUpState::Done, None, "", now)?;
    }
    Ok(())
}
