//! A person's contacts: how two become contacts, who they are, and how it ends.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use super::introduction::forget::part;
use super::offers::offers_of;
use super::own_names::{OwnNameView, own_names};
use crate::domain::connect::offer::Offered;
use crate::domain::connect::own_words;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::connect::{answers, coffees, contacts, follow_ups, messages};
use crate::store::encounter::encounters;
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::known_encounters::all_of_person;

/// Somebody who is a contact: the two both said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ContactView {
    /// Their number.
    pub person: i64,
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
    pub email: String,
    /// Since when the two are contacts.
    pub since: NaiveDate,
    /// The last day on which the two shared a table or a café; null if none is known any more.
    pub last_day: Option<NaiveDate>,
    /// What the person notes for themselves alone; empty if nothing.
    pub note: String,
    /// What they bring and look for.
    pub offers: Vec<Offered>,
}

/// The people that a person keeps up with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Contacts {
    /// People of the house, by name.
    pub contacts: Vec<ContactView>,
    /// People who are not in the system, in the person's own words.
    pub own_names: Vec<OwnNameView>,
}

/// Why a note is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactRefusal {
    /// The two are no contacts.
    Unknown,
    Invalid(String),
}

pub fn contacts(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Contacts, StoreError> {
    let found = visible(connection, person)?;
    // Whoever has no contacts is not looked up.
    let last =
        if found.is_empty() { HashMap::new() } else { last_days(connection, context, person)? };
    let mut offers = offers_of(connection, context, found.iter().map(|one| one.other))?;
    let view = |contact: contacts::Contact| ContactView {
        person: contact.other.0,
        name: contact.name,
        organisation: contact.organisation,
        email: contact.email,
        since: contact.since,
        last_day: last.get(&contact.other).copied(),
        note: contact.note,
        offers: offers.remove(&contact.other).unwrap_or_default(),
    };
    Ok(Contacts {
        contacts: found.into_iter().map(view).collect(),
        own_names: own_names(connection, person)?,
    })
}

/// A person's contacts, save those with whom *not this one* was said, by whichever of the two: taken back within the day,
/// they are contacts as before; then the contact is deleted.
pub(in crate::usecases) fn visible(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<contacts::Contact>, StoreError> {
    let mut found = contacts::of_person(connection, person)?;
    if !found.is_empty() {
        let hidden = answers::hidden_from(connection, person, DateTime::UNIX_EPOCH)?;
        found.retain(|one| !hidden.contains(&one.other));
    }
    Ok(found)
}

/// The last day on which a person shared a table or a café with each other one: of the encounters that live, else of what
/// remains of older ones.
pub(super) fn last_days(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<HashMap<PersonId, NaiveDate>, StoreError> {
    let other = |a: PersonId, b: PersonId| if a == person { b } else { a };
    let folded = encounters::acquaintances(connection, Some(person))?
        .into_iter()
        .map(|((a, b), known)| (other(a, b), known.last_day));
    let living = all_of_person(connection, context, person)?
        .into_iter()
        .filter(|dated| dated.encounter.level.is_personal())
        .map(|dated| (other(dated.encounter.a, dated.encounter.b), dated.day));
    let mut last = HashMap::new();
    for (who, day) in folded.chain(living) {
        last.entry(who).and_modify(|known: &mut NaiveDate| *known = day.max(*known)).or_insert(day);
    }
    Ok(last)
}

/// Makes two people contacts if both have said that they talked. Both rows of persons are held.
pub(super) fn meet(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let both =
        answers::talked(connection, person, other)? && answers::talked(connection, other, person)?;
    if both {
        contacts::add(connection, person, other, context.clock.now().date_naive())?;
    }
    Ok(both)
}

/// Ends a contact for both, whatever they said of each other.
pub(super) fn end(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    contacts::delete(connection, person, other)
}

/// What a person wrote to another before, and coffee that the two had, makes them contacts no more: else the other could
/// bring back alone what the person ended.
fn spend(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    let ids = |rows: Vec<follow_ups::FollowUp>| -> Vec<FollowUpId> {
        rows.into_iter().map(|row| row.id).collect()
    };
    let own = ids(follow_ups::of_pair(connection, person, other)?);
    let theirs = ids(follow_ups::of_pair(connection, other, person)?);
    messages::make_no_contacts(connection, &own)?;
    coffees::make_no_contacts(connection, &[own, theirs].concat(), context.clock.now())
}

/// Ends a contact for both. What the other said of the two stays theirs; the person's own *we talked* goes, so that the two
/// become contacts again only by another word of the one who ended it.
pub fn end_contact(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<(), StoreError> {
    persons::hold_both(connection, person, other)?;
    part(connection, context, person, other)?;
    spend(connection, context, person, other)?;
    if end(connection, person, other)? && answers::talked(connection, person, other)? {
        answers::delete(connection, person, other)?;
    }
    Ok(())
}

/// Sets what a person notes about a contact for themselves.
pub fn note_on_contact(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    text: &str,
) -> Result<(), Failure<ContactRefusal>> {
    let note =
        own_words::note(text).map_err(|why| Failure::Refused(ContactRefusal::Invalid(why)))?;
    // Whoever withdraws at this moment does so before, and there is no contact any more, or takes the note along.
    persons::hold_both(connection, person, other)?;
    let is_contact = visible(connection, person)?.iter().any(|one| one.other == other);
    if is_contact && contacts::set_note(connection, person, other, &note)? {
        Ok(())
    } else {
        Err(Failure::Refused(ContactRefusal::Unknown))
    }
}
