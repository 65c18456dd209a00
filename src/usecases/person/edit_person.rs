//! Shows, adds and corrects one person of the register.

use serde::Serialize;
use utoipa::ToSchema;

use super::access_log::{Acting, note};
use super::check_people_file::Erased;
use super::persons::{held, held_all};
use super::registered::{PersonRefusal, registered};
use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::domain::person::details::PersonDetails;
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::place::features::Feature;
use crate::store::person::person_imports::PersonFacts;
use crate::store::person::{
    known_addresses, organisations, person_edits, person_imports, person_register,
};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::access::move_address::may_move;
use crate::usecases::privacy::tombstones::Tombstones;

/// What the register says of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PersonEntry {
    /// Their number.
    pub id: i64,
    /// Full name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Whom they work for.
    pub organisation: String,
    /// The team; empty if not said.
    pub team: String,
    /// The language they read.
    pub language: Language,
    /// What their desk must have.
    pub needs: Vec<Feature>,
}

/// Everything the register holds about a person. Showing it is noted in the access log.
pub fn show_person(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
) -> Result<PersonEntry, Failure<PersonRefusal>> {
    let found = details_of(connection, person)?;
    note(connection, context, acting, Deed::PersonOpened, Some(person), String::new())?;
    Ok(PersonEntry {
        id: person.0,
        name: found.name,
        email: found.email.to_string(),
        organisation: found.organisation,
        team: found.team,
        language: found.language,
        needs: found.needs.iter().collect(),
    })
}

/// The outcome of adding or correcting somebody. A refusal can reveal something about another person, so it is logged
/// like a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    Added(PersonId),
    /// The person has these details now, or had them already.
    Kept(PersonId),
    Refused(PersonRefusal),
}

/// Adds a person. Somebody who is in the register with exactly these details is left as they are.
pub fn add_person(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    details: &PersonDetails,
    erased: Erased,
) -> Result<Edit, Failure<PersonRefusal>> {
    held_all(connection, acting.admin, [])?;
    let email = details.email.as_str();
    // A guest is not in the register yet: they are added like anybody, and keep what they said themselves.
    let guest = person_edits::guest_with(connection, email)?;
    let holder = person_edits::holder_of(connection, email)?;
    if let Some(holder) = holder.filter(|_| guest.is_none()) {
        note(connection, context, acting, Deed::PersonOpened, Some(holder), String::new())?;
        let same = details_of(connection, holder)? == *details;
        return Ok(if same { Edit::Kept(holder) } else { taken() });
    }
    let tombstones = Tombstones::load(connection)?;
    if erased == Erased::Refused && tombstones.of_address(&context.keys, email).is_some() {
        return Ok(Edit::Refused(PersonRefusal::WasErased));
    }
    let facts = PersonFacts {
        name: details.name.clone(),
        organisation: organisation(connection, details)?,
        team: details.team.clone(),
        language: details.language.as_str().to_owned(),
        badge: None,
        needs: details.needs.to_string(),
    };
    let since = tombstones.known_since(&context.keys, email, context.clock.now());
    let id = match guest {
        Some(guest) => {
            person_imports::update(connection, guest, &facts)?;
            guest
        }
        None => person_imports::add(connection, email, &facts, since, &context.chance.bytes())?,
    };
    note(connection, context, acting, Deed::PersonAdded, Some(id), String::new())?;
    Ok(Edit::Added(id))
}

/// Corrects a person's details. The address can only change if nothing else is kept about the person, and they were
/// not erased under it.
pub fn correct_person(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
    details: &PersonDetails,
) -> Result<Edit, Failure<PersonRefusal>> {
    held(connection, acting.admin, person)?;
    let before = details_of(connection, person)?;
    let refused = match before.email == details.email {
        true => None,
        false => refused_address(connection, context, acting, person, details)?,
    };
    if let Some(refused) = refused {
        note(connection, context, acting, Deed::PersonOpened, Some(person), String::new())?;
        return Ok(Edit::Refused(refused));
    }
    let changed = changed_fields(&before, details);
    let deed = if changed.is_empty() { Deed::PersonOpened } else { Deed::PersonChanged };
    if !changed.is_empty() {
        let organisation = organisation(connection, details)?;
        let address = match before.email == details.email {
            true => known_addresses::of(connection, person)?,
            false => details.email.as_str().to_owned(),
        };
        let known = known_addresses::person_at(connection, organisation, &address)?;
        if known.is_some_and(|known| known != person) {
            note(connection, context, acting, Deed::PersonOpened, Some(person), String::new())?;
            return Ok(Edit::Refused(PersonRefusal::EmailTaken));
        }
        person_edits::update(connection, person, details, organisation)?;
        if before.email != details.email {
            // Who gets the address from now on reads where its badge is held: that must not be somebody else's.
            person_register::clear_badge(connection, person)?;
        }
    }
    note(connection, context, acting, deed, Some(person), changed.join(" "))?;
    Ok(Edit::Kept(person))
}

/// Why a person cannot get this address, if they cannot.
fn refused_address(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
    details: &PersonDetails,
) -> Result<Option<PersonRefusal>, StoreError> {
    let email = details.email.as_str();
    if let Some(holder) = person_edits::holder_of(connection, email)? {
        note(connection, context, acting, Deed::PersonOpened, Some(holder), String::new())?;
        return Ok(Some(PersonRefusal::EmailTaken));
    }
    if Tombstones::load(connection)?.of_address(&context.keys, email).is_some() {
        return Ok(Some(PersonRefusal::WasErased));
    }
    Ok((!may_move(connection, context, person)?).then_some(PersonRefusal::EmailInUse))
}

fn taken() -> Edit {
    Edit::Refused(PersonRefusal::EmailTaken)
}

fn details_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<PersonDetails, Failure<PersonRefusal>> {
    registered(connection, person)?;
    person_edits::details(connection, person)?.ok_or(Failure::Refused(PersonRefusal::Unknown))
}

fn organisation(
    connection: &mut Connection,
    details: &PersonDetails,
) -> Result<OrganisationId, StoreError> {
    // An unknown organisation is added as a partner, as an import does.
    organisations::ensure(connection, &details.organisation, OrganisationKind::Partner)
}

/// The names of the fields that differ, as the person reads them.
fn changed_fields(before: &PersonDetails, after: &PersonDetails) -> Vec<&'static str> {
    [
        ("name", before.name != after.name),
        ("email", before.email != after.email),
        ("organisation", before.organisation != after.organisation),
        ("team", before.team != after.team),
        ("language", before.language != after.language),
        ("needs", before.needs != after.needs),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
