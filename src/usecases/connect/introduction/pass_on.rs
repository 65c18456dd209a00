//! Who was asked for an introduction passes it on to a contact, or leaves it.

use super::held::{Held, contacts_of, hold, named, ties};
use super::letters;
use super::letters::Offer;
use super::refusal::{IntroductionRefusal, Refused, UNKNOWN, UNKNOWN_PERSON, invalid};
use super::view::{AskedOfMe, asked_one};
use crate::domain::connect::introduction::{IntroductionKind, IntroductionState, Turn, optional};
use crate::domain::identity::{IntroductionId, PersonId};
use crate::store::connect::introductions;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// An introduction that a person can decide about: asked of them by a contact, and under way.
fn asked_of(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
    more: &[PersonId],
) -> Result<Held, Refused> {
    let held = hold(connection, id, more)?;
    let open = held.row.state(context.clock.now()) == IntroductionState::Open;
    let is_asked = held.row.kind == IntroductionKind::Asked && held.through.id == person;
    if open && is_asked && contacts_of(connection, person)?.contains(&held.one.id) {
        Ok(held)
    } else {
        Err(UNKNOWN)
    }
}

/// Passes it on; again to the same contact, nothing changes. Where one of the two does not want to see the other, they are
/// not told, and who passes it on sees no difference.
pub fn pass_on(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
    to: PersonId,
    line: &str,
) -> Result<AskedOfMe, Refused> {
    let line = optional("line", line).map_err(invalid)?;
    let Held { row, through, one } = asked_of(connection, context, person, id, &[to])?;
    if row.turn == Turn::PassedOn {
        return if row.other == Some(to) {
            asked_one(connection, context, person, id)
        } else {
            Err(Failure::Refused(IntroductionRefusal::PassedOn))
        };
    }
    let third = named(connection, Some(to))?;
    let is_known = to != one.id && contacts_of(connection, person)?.contains(&to);
    let third = third.filter(|_| is_known).ok_or(UNKNOWN_PERSON)?;
    let is_offered = ties(connection, context, person, one.id, to)?.hold();
    introductions::pass_on(connection, id, to, &line, is_offered, context.clock.now())?;
    if is_offered {
        let offer =
            Offer { id, reasons: &row.reasons, line: &line, through: &through, about: &one };
        letters::offer(connection, context, &offer, &third)?;
    }
    asked_one(connection, context, person, id)
}

/// Leaves it, or takes that back. Nobody is told.
pub fn leave(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: IntroductionId,
    is_left: bool,
) -> Result<AskedOfMe, Refused> {
    let held = asked_of(connection, context, person, id, &[])?;
    if held.row.turn == Turn::PassedOn {
        return Err(Failure::Refused(IntroductionRefusal::PassedOn));
    }
    introductions::set_left(connection, id, is_left.then(|| context.clock.now()))?;
    asked_one(connection, context, person, id)
}
