//! The second factor of somebody who lost it, and has no recovery code, is taken away by somebody else. Whoever does it
//! gains nothing by it: to sign in takes a letter to the person, and another letter tells them.

use std::collections::BTreeSet;

use super::manage_sessions::end_all_sessions;
use crate::domain::identity::PersonId;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::deed::Deed;
use crate::mail::FactorResetLetter;
use crate::store::access::second_factors;
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::access_log::Entry;
use crate::store::person::persons::Person;
use crate::store::person::{access_log, persons};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::person::access_log::COMMAND;
use crate::usecases::{Context, letter_id};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResetRefusal {
    #[error("nobody here has the address {0}")]
    Unknown(EmailAddress),
    #[error("{0} has no second factor")]
    None(EmailAddress),
}

/// Takes a person's second factor away, ends their sessions and tells them; false if they had none. Whoever asks notes
/// it in the access log.
pub fn reset_factor(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<bool, StoreError> {
    persons::hold(connection, person)?;
    let had_one = second_factors::is_confirmed(connection, person)?;
    // One that was begun and never used goes too: somebody else may have begun it.
    second_factors::delete(connection, person)?;
    let Some(known) = persons::by_id(connection, person)?.filter(|_| had_one) else {
        return Ok(false);
    };
    end_all_sessions(connection, context, person)?;
    tell(connection, context, known)?;
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

fn tell(connection: &mut Connection, context: &Context, person: Person) -> Result<(), StoreError> {
    let letter = FactorResetLetter { language: person.language, reader: person.name.clone() };
    let rendered = letter.render().map_err(|why| StoreError::Other(why.to_string()))?;
    let letter = NewLetter {
        kind: LetterKind::FactorReset,
        person: person.id,
        names: BTreeSet::new(),
        to_address: person.email,
        to_name: person.name,
        language: person.language,
        message_id: letter_id(context, LetterKind::FactorReset.as_str()),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        unsubscribe_url: None,
        asker: None,
    };
    letters::queue(connection, &letter, context.clock.now())?;
    Ok(())
}
