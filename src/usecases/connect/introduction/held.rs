//! An introduction that is kept from changing until the transaction ends, with its people.

use std::collections::BTreeSet;

use super::refusal::{Refused, UNKNOWN};
use crate::domain::connect::introduction::Ties;
use crate::domain::identity::{IntroductionId, PersonId};
use crate::store::connect::introductions::Introduction;
use crate::store::connect::{answers, introductions};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::contacts::visible;
use crate::usecases::connect::weeks::hidden_since;

/// An introduction, who introduces and who asked, or the first of two. All of them may be named.
pub(super) struct Held {
    pub(super) row: Introduction,
    pub(super) through: Person,
    pub(super) one: Person,
}

/// The introduction of this number. Who has a part in it, and `more`, are held, so that whoever withdraws at this moment
/// does so before or after.
pub(super) fn hold(
    connection: &mut Connection,
    id: IntroductionId,
    more: &[PersonId],
) -> Result<Held, Refused> {
    let found = introductions::by_id(connection, id)?.ok_or(UNKNOWN)?;
    let people: BTreeSet<PersonId> = found.people().chain(more.iter().copied()).collect();
    persons::hold_all(connection, &people)?;
    look(connection, id)?.ok_or(UNKNOWN)
}

/// The same without holding anybody.
pub(super) fn look(
    connection: &mut Connection,
    id: IntroductionId,
) -> Result<Option<Held>, StoreError> {
    let Some(row) = introductions::by_id(connection, id)? else { return Ok(None) };
    let through = named(connection, row.through)?;
    let one = named(connection, row.one)?;
    Ok(through.zip(one).map(|(through, one)| Held { row, through, one }))
}

pub(super) fn named(
    connection: &mut Connection,
    person: Option<PersonId>,
) -> Result<Option<Person>, StoreError> {
    let Some(person) = person else { return Ok(None) };
    Ok(persons::by_id(connection, person)?.filter(Person::may_be_named))
}

/// The contacts of a person whom they see as such.
pub(super) fn contacts_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<BTreeSet<PersonId>, StoreError> {
    Ok(visible(connection, person)?.into_iter().map(|one| one.other).collect())
}

/// What there is among three people.
pub(super) fn ties(
    connection: &mut Connection,
    context: &Context,
    through: PersonId,
    one: PersonId,
    other: PersonId,
) -> Result<Ties, StoreError> {
    let known = contacts_of(connection, through)?;
    let hidden = answers::hidden_from(connection, one, hidden_since(context))?;
    Ok(Ties {
        contacts: known.contains(&one) && known.contains(&other),
        hidden: hidden.contains(&other),
    })
}
