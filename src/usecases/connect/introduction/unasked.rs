//! Somebody introduces two of their contacts to each other without being asked.

use std::collections::BTreeSet;

use super::ask::place;
use super::held::{contacts_of, named, ties};
use super::letters;
use super::letters::Offer;
use super::refusal::{Refused, UNKNOWN_PERSON, invalid};
use super::view::{OwnIntroduction, own_one};
use crate::domain::connect::introduction::{IntroductionKind, lapses_at, reason};
use crate::domain::identity::PersonId;
use crate::store::Connection;
use crate::store::connect::introductions;
use crate::store::connect::introductions::{NewIntroduction, Reasons};
use crate::store::person::persons;
use crate::usecases::Context;

/// Both are asked whether they would like it. Where one does not want to see the other, neither is, and who introduces
/// sees no difference.
pub fn introduce_unasked(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    [one, other]: [PersonId; 2],
    line: &str,
) -> Result<OwnIntroduction, Refused> {
    let line = reason("line", line).map_err(invalid)?;
    persons::hold_all(connection, &BTreeSet::from([person, one, other]))?;
    let known = contacts_of(connection, person)?;
    let all_three = named(connection, Some(person))?
        .zip(named(connection, Some(one))?)
        .zip(named(connection, Some(other))?);
    let known = one != other && known.contains(&one) && known.contains(&other);
    let ((own, one), other) = all_three.filter(|_| known).ok_or(UNKNOWN_PERSON)?;
    let now = context.clock.now();
    let new = NewIntroduction {
        kind: IntroductionKind::Unasked,
        owner: person,
        place: place(connection, context, person)?,
        through: person,
        one: one.id,
        other: Some(other.id),
        reasons: Reasons::default(),
        line,
        lapses_at: lapses_at(now),
        is_offered: ties(connection, context, person, one.id, other.id)?.hold(),
    };
    let id = introductions::add(connection, &new, now)?;
    if new.is_offered {
        let (reasons, line) = (&new.reasons, new.line.as_str());
        for (reader, about) in [(&one, &other), (&other, &one)] {
            let offer = Offer { id, reasons, line, through: &own, about };
            letters::offer(connection, context, &offer, reader)?;
        }
    }
    own_one(connection, context, person, id)
}
