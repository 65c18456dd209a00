//! The second factor of somebody who lost it, and has no recovery code, is taken away by somebody else. Whoever does it
//! gains nothing by it: to sign in takes a letter to the person, and another letter tells them.

use super::manage_sessions::end_all_sessions;
use super::tell_of_factor::tell_of_factor;
use crate::domain::identity::PersonId;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::Deed;
use crate::mail::FactorChange;
use crate::store::access::{failures, second_factors};
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::person::access_log::COMMAND;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResetRefusal {
    #[error("nobody here has the address {0}")]
    Unknown(EmailAddress),
    #[error("{0} has no second factor")]
    None(EmailAddress),
}

/// Takes a person's second factor away, also one that is being set up, ends their sessions and tells them; false if
/// they had none. Whoever asks notes
/// it in the access log.
pub fn reset_factor(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<bool, StoreError> {
    persons::hold(connection, person)?;
    // One that was begun and never used goes too: somebody else may have begun it.
    let had_one = second_factors::of_person(connection, person)?.is_some();
    second_factors::delete(connection, person)?;
    failures::forget_factor(connection, person)?;
    let Some(known) = persons::by_id(connection, person)?.filter(|_| had_one) else {
        return Ok(false);
    };
    end_all_sessions(connection, context, person)?;
    tell_of_factor(connection, context, known, FactorChange::Reset)?;
    Ok(true)
}

/// The same for the person with this address, from the command line.
pub fn reset_factor_by_command(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    reason: &str,
) -> Result<(), Failure<ResetRefusal>> {
    let person = persons::by_email(connection, email.as_str())?
        .ok_or_else(|| Failure::Refused(ResetRefusal::Unknown(email.clone())))?;
    if !reset_factor(connection, context, person.id)? {
        return Err(Failure::Refused(ResetRefusal::None(email.clone())));
    }
    let entry = Entry {
        at: context.clock.now(),
        actor: COMMAND.to_owned(),
        deed: Deed::FactorReset,
        person: Some(person.id),
        detail: String::new(),
        reason: Some(reason.to_owned()).filter(|reason| !reason.is_empty()),
    };
    Ok(access_log::add(connection, &entry)?)
}
