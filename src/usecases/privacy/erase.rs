//! A person is erased: at once, in every table. What remains are figures, unlinked records of draws, and a
//! tombstone that nobody can read.

use super::forget_encounters::forget_encounters;
use super::tombstones;
use crate::domain::identity::PersonId;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::Deed;
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons};
use crate::store::privacy::person_deletions;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::person::access_log::COMMAND;
use crate::usecases::stay::still_here;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    pub rows: usize,
    /// How many letters to others named them and waited, and do not name them any more.
    pub letters: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EraseRefusal {
    /// What was given to confirm is not the person's own address.
    #[error("this is not the address of whoever is signed in")]
    OtherAddress,
    #[error("nobody here has the address {0}")]
    Unknown(EmailAddress),
}

/// Erases a person. The tombstone is on the disk before anything is deleted: if this transaction does not come to
/// its end, the next start carries it out.
fn erase(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Option<Erased>, StoreError> {
    persons::hold(connection, person)?;
    let Some(known) = person_deletions::by_id(connection, person)? else { return Ok(None) };
    tombstones::keep(connection, context, &known)?;
    delete(connection, context, known.id)
}

/// Deletes all that is about a person: the desk they sit at is free, and no list, letter or answer of others that
/// is kept here names them any more.
pub(in crate::usecases) fn delete(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Option<Erased>, StoreError> {
    // What is being written about them at this moment is there first, and is found.
    persons::hold(connection, person)?;
    if persons::by_id(connection, person)?.is_none() {
        return Ok(None);
    }
    let letters = forget_encounters(connection, context, person)?;
    // Whom they asked *are you still there?* stays where they are: nobody waits for the answer any more.
    for asked in person_deletions::open_questions_asked_by(connection, person)? {
        still_here::still_here(connection, context, asked)?;
    }
    match person_deletions::delete(connection, person) {
        Ok(rows) => Ok(Some(Erased { rows, letters })),
        // They did something meanwhile; run again, that is found too.
        Err(StoreError::Referred(why)) => Err(StoreError::Conflict(why)),
        Err(other) => Err(other),
    }
}

/// Erases whoever asks for it, and confirms with their own address.
pub fn erase_oneself(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    email: &EmailAddress,
) -> Result<(), Failure<EraseRefusal>> {
    let known = persons::by_id(connection, person)?;
    if known.is_some_and(|known| known.email != email.as_str()) {
        return Err(Failure::Refused(EraseRefusal::OtherAddress));
    }
    erase(connection, context, person)?;
    Ok(())
}

/// Erases the person with this address, from the command line. That somebody was erased is written to the access
/// log; who it was is not.
pub fn erase_by_command(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
) -> Result<Erased, Failure<EraseRefusal>> {
    let unknown = || Failure::Refused(EraseRefusal::Unknown(email.clone()));
    let person = persons::by_email(connection, email.as_str())?.ok_or_else(unknown)?;
    let erased = erase(connection, context, person.id)?.ok_or_else(unknown)?;
    let entry = Entry {
        at: context.clock.now(),
        actor: COMMAND.to_owned(),
        deed: Deed::PersonErased,
        person: None,
        detail: String::new(),
        reason: None,
    };
    access_log::add(connection, &entry)?;
    Ok(erased)
}
