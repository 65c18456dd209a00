//! Erases a person from every table at once. What remains are figures, unlinked draw records, and an unreadable
//! tombstone.

use super::forget_encounters::forget_encounters;
use super::tombstones;
use crate::domain::identity::PersonId;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::Deed;
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons, refused_invitations};
use crate::store::privacy::person_deletions;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::guest::forget::forget_host;
use crate::usecases::connect::guest::invite::address_hash;
use crate::usecases::person::access_log::COMMAND;
use crate::usecases::stay::still_here;
use crate::usecases::story::forget::forget_teller;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    pub rows: usize,
    /// How many waiting letters to others were rewritten without their name.
    pub letters: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EraseRefusal {
    /// The address given as confirmation is not the person's own.
    #[error("this is not the address of whoever is signed in")]
    OtherAddress,
    #[error("nobody here has the address {0}")]
    Unknown(EmailAddress),
}

/// Erases a person. The tombstone is on disk before anything is deleted: if this transaction does not finish, the
/// next start carries the erasure out.
pub(super) fn erase(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Option<Erased>, StoreError> {
    persons::hold(connection, person)?;
    let Some(known) = person_deletions::by_id(connection, person)? else { return Ok(None) };
    tombstones::keep(connection, context, &known)?;
    // The tombstone keeps invitations from them as well.
    refused_invitations::set(connection, &address_hash(context, &known.email), false)?;
    let erased = delete(connection, context, known.id)?;
    // Coordinators gave their address of people who are, as far as anybody can tell, they.
    for stand_in in person_deletions::known_by_stand_in(connection, &known.email)? {
        delete(connection, context, stand_in)?;
    }
    Ok(erased)
}

/// Deletes everything about a person. Their desk becomes free, and no stored list, letter or answer of others names
/// them.
pub(in crate::usecases) fn delete(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Option<Erased>, StoreError> {
    // Waits for transactions that write about them, so that those rows are found.
    persons::hold(connection, person)?;
    if persons::by_id(connection, person)?.is_none() {
        return Ok(None);
    }
    let letters = forget_encounters(connection, context, person)?;
    forget_host(connection, context, person)?;
    let told = forget_teller(connection, context, person)?;
    // Close the *still here?* questions they asked: those stays go on, and no answer is awaited.
    for asked in person_deletions::open_questions_asked_by(connection, person)? {
        still_here::still_here(connection, context, asked)?;
    }
    match person_deletions::delete(connection, person) {
        Ok(rows) => Ok(Some(Erased { rows: rows + told, letters })),
        // They did something in the meantime. Running again finds it.
        Err(StoreError::Referred(why)) => Err(StoreError::Conflict(why)),
        Err(other) => Err(other),
    }
}

/// Erases the person who asks for it, after they confirm with their own address.
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

/// Erases the person with this address, from the command line. The access log says that somebody was erased, but not
/// who.
pub fn erase_by_command(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
) -> Result<Erased, Failure<EraseRefusal>> {
    let unknown = || Failure::Refused(EraseRefusal::Unknown(email.clone()));
    let holder = persons::by_email(connection, email.as_str())?.map(|person| person.id);
    let stand_ins = person_deletions::known_by_stand_in(connection, email.as_str())?;
    let person = holder.or(stand_ins.first().copied()).ok_or_else(unknown)?;
    let erased = erase(connection, context, person)?.ok_or_else(unknown)?;
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
