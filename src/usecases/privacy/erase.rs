//! A person is erased: at once, in every table. What remains are figures, unlinked records of draws, and a
//! tombstone that nobody can read.

use serde_json::Value;

use super::forget_encounters::forget_encounters;
use super::tombstones;
use crate::domain::identity::PersonId;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::Deed;
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons};
use crate::store::privacy::person_deletions;
use crate::store::stay::idempotency;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::person::access_log::COMMAND;
use crate::usecases::stay::once::Answer;
use crate::usecases::stay::still_here;

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    /// How many rows were about them alone.
    pub rows: usize,
    /// How many letters to others named them and waited, and do not name them any more.
    pub letters: usize,
}

/// Why nobody was erased.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EraseRefusal {
    /// What was given to confirm is not the person's own address.
    #[error("this is not the address of whoever is signed in")]
    OtherAddress,
    /// Nobody has the address.
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
    let Some(known) = persons::by_id(connection, person)? else { return Ok(None) };
    let letters = forget_encounters(connection, context, &known)?;
    // Whom they asked *are you still there?* stays where they are: nobody waits for the answer any more.
    for asked in person_deletions::open_questions_asked_by(connection, person)? {
        still_here::still_here(connection, context, asked)?;
    }
    forget_kept_stays(connection, person)?;
    match person_deletions::delete(connection, person) {
        Ok(rows) => Ok(Some(Erased { rows, letters })),
        // They did something meanwhile; run again, that is found too.
        Err(StoreError::Referred(why)) => Err(StoreError::Conflict(why)),
        Err(other) => Err(other),
    }
}

/// A kiosk that asks again is not told the stay of who is gone.
fn forget_kept_stays(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let stays = person_deletions::stays_of(connection, person)?;
    for (scope, key, text) in idempotency::kept_for_kiosks(connection)? {
        let Ok(answer) = serde_json::from_str::<Answer>(&text) else { continue };
        let Ok(body) = serde_json::from_str::<Value>(&answer.body) else { continue };
        let stay = body.pointer("/stay/id").and_then(Value::as_i64);
        if stay.is_some_and(|stay| stays.contains(&stay)) {
            idempotency::delete(connection, &scope, &key)?;
        }
    }
    Ok(())
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
