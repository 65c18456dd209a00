//! Own names: people who are not in the system and whom a person wants to remember.

use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::connect::numbers::MOST_OWN_NAMES;
use crate::domain::connect::own_words;
use crate::domain::identity::{OwnNameId, PersonId};
use crate::store::connect::{follow_ups, own_names};
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// Somebody who is not in the system, in the person's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnNameView {
    /// Its number.
    pub id: i64,
    pub text: String,
}

/// Why an own name is not kept or not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnNameRefusal {
    Unknown,
    Invalid(String),
    /// There are as many as a person may have.
    Enough,
}

pub(super) fn own_names(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<OwnNameView>, StoreError> {
    let rows = own_names::of_person(connection, person)?.into_iter();
    Ok(rows.map(|row| OwnNameView { id: row.id.0, text: row.text }).collect())
}

pub fn add_own_name(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    text: &str,
) -> Result<OwnNameId, Failure<OwnNameRefusal>> {
    let text =
        own_words::own_name(text).map_err(|why| Failure::Refused(OwnNameRefusal::Invalid(why)))?;
    // One after the other, so that two at once are counted too.
    persons::hold(connection, person)?;
    if own_names::count(connection, person)? >= MOST_OWN_NAMES {
        return Err(Failure::Refused(OwnNameRefusal::Enough));
    }
    Ok(own_names::add(connection, person, &text, context.clock.now())?)
}

/// Deletes an own name, and the follow-ups about it.
pub fn delete_own_name(
    connection: &mut Connection,
    person: PersonId,
    id: OwnNameId,
) -> Result<(), Failure<OwnNameRefusal>> {
    if own_names::of_person(connection, person)?.iter().any(|one| one.id == id) {
        follow_ups::delete_of_own_name(connection, id)?;
        own_names::delete(connection, person, id)?;
        Ok(())
    } else {
        Err(Failure::Refused(OwnNameRefusal::Unknown))
    }
}
