//! A code from a letter becomes a session; a session ends.

use chrono::TimeDelta;
use subtle::ConstantTimeEq;

use super::send_session_code::code_hash;
use super::{Context, secret_hash};
use crate::domain::identity::PersonId;
use crate::domain::person::EmailAddress;
use crate::store::persons::Person;
use crate::store::{Connection, StoreError, persons, session_codes, sessions};

/// A session ends after so long, however much it is used.
pub const SESSION_LASTS: TimeDelta = TimeDelta::days(365);
/// How often codes may be tried against one that was sent.
const MOST_TRIES: i64 = 5;

/// A new session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Whose it is.
    pub person: PersonId,
    /// What the browser keeps.
    pub token: String,
}

/// Signs a person in; none if the code is not the newest one sent, is too old, or was tried too
/// often. The try is counted, so this is no refusal: a refusal would leave no trace.
pub fn sign_in(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    code: &str,
    earlier_token: Option<&str>,
) -> Result<Option<SignedIn>, StoreError> {
    let Some(person) = redeem(connection, context, email, code)? else { return Ok(None) };
    if let Some(token) = earlier_token {
        sessions::delete(connection, &secret_hash(token))?;
    }
    Ok(Some(begin_session(connection, context, person.id)?))
}

/// The person to whom this code was sent, and whose it is no more: a code is good once.
pub(super) fn redeem(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    code: &str,
) -> Result<Option<Person>, StoreError> {
    let now = context.clock.now();
    let Some(person) = persons::by_email(connection, email.as_str())?.filter(|found| found.active)
    else {
        return Ok(None);
    };
    let Some(sent) = session_codes::newest(connection, person.id, now)? else { return Ok(None) };
    if !session_codes::count_try(connection, sent.id, MOST_TRIES)? {
        return Ok(None);
    }
    let given = code_hash(context, person.id.0, code);
    if !bool::from(given.as_bytes().ct_eq(sent.hash.as_bytes())) {
        return Ok(None);
    }
    session_codes::delete_of_person(connection, person.id)?;
    Ok(Some(person))
}

/// Begins a session of a person.
pub fn begin_session(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<SignedIn, StoreError> {
    let now = context.clock.now();
    let token = context.chance.token();
    sessions::add(connection, &secret_hash(&token), person, None, now, now + SESSION_LASTS)?;
    Ok(SignedIn { person, token })
}

/// Ends the session with this token.
pub fn sign_out(connection: &mut Connection, token: &str) -> Result<(), StoreError> {
    sessions::delete(connection, &secret_hash(token))
}
