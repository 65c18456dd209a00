//! Shows, adds, corrects and ends one person of the coordinator's organisation.

use serde::Serialize;
use utoipa::ToSchema;

use super::own::{Coordinating, handle, own};
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::line::reads_as_link;
use crate::domain::person::deed::Deed;
use crate::domain::person::details::OwnDetails;
use crate::domain::person::given_address::stand_in;
use crate::domain::place::features::Feature;
use crate::store::person::coordinated;
use crate::store::person::coordinated::Coordinated;
use crate::store::person::known_addresses::person_at;
use crate::store::person::person_imports::{PersonFacts, add as add_to_register};
use crate::store::person::person_register::set_deactivated;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::access::shut_out::shut_out;
use crate::usecases::person::registered::PersonRefusal;
use crate::usecases::privacy::tombstones::Tombstones;

/// What the register says of a person of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnEntry {
    /// By what requests name them.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Address.
    pub email: String,
    /// The team; empty if not said.
    pub team: String,
    /// The language they read.
    pub language: Language,
    /// What their desk must have.
    pub needs: Vec<Feature>,
}

pub fn show_own(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    id: &str,
) -> Result<OwnEntry, Failure<PersonRefusal>> {
    let person = own(connection, context, coordinating.organisation(), id)?;
    coordinating.note(connection, context, Deed::PersonOpened, [person.id])?;
    Ok(OwnEntry {
        id: id.to_owned(),
        name: person.name,
        email: person.email,
        team: person.team,
        language: person.language,
        needs: person.needs.iter().collect(),
    })
}

/// Somebody who was added, or was there with exactly these details; by what requests name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    pub id: String,
    pub is_new: bool,
}

/// Adds a person. An address is refused only if somebody of the organisation has it.
pub fn add_own(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    details: &OwnDetails,
) -> Result<Added, Failure<PersonRefusal>> {
    let of = coordinating.organisation();
    let named = |person| handle(&context.keys, of, person);
    let known = person_at(connection, of, details.email.as_str())?;
    let Some(known) = known else {
        if reads_as_link(&details.name) {
            return Err(Failure::Refused(PersonRefusal::LinkInName));
        }
        let tombstones = Tombstones::load(connection)?;
        let person = add(connection, context, coordinating, &tombstones, details)?;
        coordinating.note(connection, context, Deed::PersonAdded, [person])?;
        return Ok(Added { id: named(person), is_new: true });
    };
    coordinating.note(connection, context, Deed::PersonOpened, [known])?;
    match coordinated::hold(connection, of, known)? {
        Some(person) if differs(&person, details) => {
            Err(Failure::Refused(PersonRefusal::EmailTaken))
        }
        _ => Ok(Added { id: named(known), is_new: false }),
    }
}

/// Adds somebody whose address nobody of the organisation has. Where the address is not free, because somebody of another
/// organisation has it or was erased, a stand-in takes its place, and an admin decides.
pub(super) fn add(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    tombstones: &Tombstones,
    details: &OwnDetails,
) -> Result<PersonId, StoreError> {
    let email = details.email.as_str();
    let stand_in = stand_in(&context.chance.bytes());
    let is_taken = coordinated::is_taken(connection, email)?;
    if is_taken && person_at(connection, coordinating.organisation(), email)?.is_some() {
        return Err(StoreError::Conflict("somebody added them at this moment".to_owned()));
    }
    let was_erased = tombstones.of_address(&context.keys, email).is_some();
    let is_free = !is_taken && !was_erased;
    let facts = PersonFacts {
        name: details.name.clone(),
        organisation: coordinating.organisation(),
        team: details.team.clone(),
        language: details.language.as_str().to_owned(),
        badge: None,
        needs: details.needs.to_string(),
    };
    let address = if is_free { email } else { &stand_in };
    let since = tombstones.known_since(&context.keys, email, context.clock.now());
    let number = context.chance.bytes();
    let person = add_to_register(connection, address, &facts, since, &number)?;
    if !is_free {
        coordinated::set_given(connection, person, email)?;
    }
    Ok(person)
}

/// Corrects what the register says of a person, except their address: whoever reads its mail could sign in by it.
pub fn correct_own(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    id: &str,
    details: &OwnDetails,
) -> Result<(), Failure<PersonRefusal>> {
    let person = own(connection, context, coordinating.organisation(), id)?;
    if person.email != details.email.as_str() {
        return Err(Failure::Refused(PersonRefusal::EmailFixed));
    }
    if person.name != details.name && reads_as_link(&details.name) {
        return Err(Failure::Refused(PersonRefusal::LinkInName));
    }
    let changed = correct(connection, &person, details)?;
    let deed = if changed { Deed::PersonChanged } else { Deed::PersonOpened };
    Ok(coordinating.note(connection, context, deed, [person.id])?)
}

/// Writes what differs; whether anything did.
pub(super) fn correct(
    connection: &mut Connection,
    person: &Coordinated,
    details: &OwnDetails,
) -> Result<bool, StoreError> {
    let changes = differs(person, details);
    if changes {
        coordinated::update(connection, person.id, details)?;
    }
    Ok(changes)
}

fn differs(person: &Coordinated, details: &OwnDetails) -> bool {
    person.name != details.name
        || person.team != details.team
        || person.language != details.language
        || person.needs != details.needs
}

/// Ends a person: they are signed out and checked out, and come in no more. Only an admin lets them in again; and only an
/// admin ends somebody who has a role in the building.
pub fn end_own(
    connection: &mut Connection,
    context: &Context,
    coordinating: Coordinating,
    id: &str,
) -> Result<(), Failure<PersonRefusal>> {
    let person = own(connection, context, coordinating.organisation(), id)?;
    if person.has_role {
        return Err(Failure::Refused(PersonRefusal::HasRole));
    }
    if !person.active {
        return Ok(());
    }
    let now = context.clock.now();
    set_deactivated(connection, person.id, Some(now))?;
    shut_out(connection, context, person.id)?;
    Ok(coordinating.note(connection, context, Deed::Deactivated, [person.id])?)
}
