//! New badges for people of the coordinator's organisation.

use std::collections::BTreeSet;

use super::own::{Coordinating, by_handle};
use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::store::person::coordinated;
use crate::store::person::coordinated::Coordinated;
use crate::store::person::organisations::name_of;
use crate::store::person::person_register::{hold, set_badge};
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::person::badges::{Badge, by_chance};
use crate::usecases::person::registered::PersonRefusal;

/// Gives each of these people a new badge and returns the codes in this order, for printing; those before stop working.
/// The codes are made here: whoever chose them would hear which badges others have.
pub fn own_badges(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    ids: &[String],
) -> Result<Vec<Badge>, Failure<PersonRefusal>> {
    let unknown = || Failure::Refused(PersonRefusal::Unknown);
    let of = coordinating.organisation();
    let handles = by_handle(connection, context, of)?;
    let people: Option<Vec<PersonId>> = ids.iter().map(|id| handles.get(id).copied()).collect();
    let people = people.ok_or_else(unknown)?;
    // Always in the same order, so that two who print at once cannot deadlock.
    for person in people.iter().collect::<BTreeSet<_>>() {
        hold(connection, *person)?;
    }
    let organisation = name_of(connection, of)?.ok_or_else(unknown)?;
    let mut badges = Vec::with_capacity(people.len());
    for person in &people {
        let Coordinated { name, active, .. } =
            coordinated::hold(connection, of, *person)?.ok_or_else(unknown)?;
        if !active {
            return Err(Failure::Refused(PersonRefusal::NotActive));
        }
        let badge = by_chance(connection, context)?;
        set_badge(connection, *person, &context.keys.badge(&badge))?;
        badges.push(Badge { name, organisation: organisation.clone(), badge });
    }
    coordinating.note(connection, context, Deed::BadgeSet, people.iter().copied())?;
    coordinating.note(connection, context, Deed::BadgePrinted, people)?;
    Ok(badges)
}
