//! Gives badges to people, and returns the codes to print.

use std::collections::BTreeSet;

use super::access_log::{Acting, note, note_each};
use super::registered::{PersonRefusal, registered};
use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::domain::person::numbers::{BADGE_ALPHABET, BADGE_LENGTH};
use crate::store::person::person_register;
use crate::store::person::person_register::Registered;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    pub name: String,
    pub organisation: String,
    pub badge: String,
}

/// Gives a person this badge, or a random new one. The previous badge stops working.
pub fn set_badge(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
    badge: Option<String>,
) -> Result<String, Failure<PersonRefusal>> {
    person_register::hold(connection, person)?;
    let known = registered(connection, person)?;
    let badge = match badge {
        Some(badge) if known.badge == Some(context.keys.badge(&badge)) => return Ok(badge),
        Some(badge) => badge,
        None => by_chance(connection, context)?,
    };
    let kept = context.keys.badge(&badge);
    if person_register::holder_of(connection, &kept)?.is_some() {
        return Err(Failure::Refused(PersonRefusal::BadgeTaken));
    }
    person_register::set_badge(connection, person, &kept)?;
    note(connection, context, acting, Deed::BadgeSet, Some(person), String::new())?;
    Ok(badge)
}

/// Gives each of these people a new badge and returns the codes in this order, for printing. The codes of previous
/// badges are not stored, so those stop working.
pub fn badges(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    people: &[PersonId],
) -> Result<Vec<Badge>, Failure<PersonRefusal>> {
    // Always in the same order, so that two admins who print at once cannot deadlock.
    for person in people.iter().collect::<BTreeSet<_>>() {
        person_register::hold(connection, *person)?;
    }
    let mut badges = Vec::with_capacity(people.len());
    for person in people {
        let Registered { name, organisation, .. } = registered(connection, *person)?;
        let badge = set_badge(connection, context, acting, *person, None)?;
        badges.push(Badge { name, organisation, badge });
    }
    note_each(connection, context, acting, Deed::BadgePrinted, people.iter().copied())?;
    Ok(badges)
}

pub(super) fn by_chance(
    connection: &mut Connection,
    context: &Context,
) -> Result<String, StoreError> {
    loop {
        let badge: String = (0..BADGE_LENGTH)
            .filter_map(|_| {
                let index = context.chance.below(BADGE_ALPHABET.len() as u64);
                BADGE_ALPHABET.get(usize::try_from(index).ok()?).map(|byte| char::from(*byte))
            })
            .collect();
        if person_register::holder_of(connection, &context.keys.badge(&badge))?.is_none() {
            return Ok(badge);
        }
    }
}
