//! Whom a person may approach: contacts, and people from living encounters who agreed to be seen.

use std::collections::BTreeSet;

use super::weeks::hidden_since;
use crate::domain::identity::PersonId;
use crate::store::connect::{answers, contacts};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::known_encounters::all_of_person;

/// The two people, if one may approach the other; none whatever the reason. Both are held.
pub(in crate::usecases) fn approach(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<Option<(Person, Person)>, StoreError> {
    if person == other {
        return Ok(None);
    }
    let named = |found: Option<Person>| found.filter(Person::may_be_named);
    let own = named(persons::by_id(connection, person)?);
    let theirs = named(persons::by_id(connection, other)?);
    let Some(pair) = own.zip(theirs) else { return Ok(None) };
    let hidden = answers::hidden_from(connection, person, hidden_since(context))?;
    let known = !hidden.contains(&other)
        && (contacts::are_contacts(connection, person, other)?
            || met_lately(connection, context, person)?.contains(&other));
    Ok(known.then_some(pair))
}

/// Everybody whom a person may approach, by what they know of themselves: contacts, and people met lately. Whether they may
/// be named is for who asks.
pub(super) fn approachable(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<BTreeSet<PersonId>, StoreError> {
    let mut known = met_lately(connection, context, person)?;
    known.extend(contacts::of_person(connection, person)?.into_iter().map(|one| one.other));
    for hidden in answers::hidden_from(connection, person, hidden_since(context))? {
        known.remove(&hidden);
    }
    Ok(known)
}

/// Everybody with whom a person has a living encounter at a table or in a café.
fn met_lately(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<BTreeSet<PersonId>, StoreError> {
    let met = all_of_person(connection, context, person)?.into_iter();
    Ok(met
        .filter(|dated| dated.encounter.level.is_personal())
        .map(|dated| dated.encounter)
        .map(|encounter| if encounter.a == person { encounter.b } else { encounter.a })
        .collect())
}
