//! A code from a letter becomes a session; a session ends.

use subtle::ConstantTimeEq;

use super::code_hash::code_hash;
use super::guesses::{Guessed, Guesses, Spent};
use super::second_factor::{Guess, check};
use crate::domain::access::numbers::{CODE_DIGITS, CODE_TRIES, SESSION_LASTS};
use crate::domain::access::proof::Proof;
use crate::domain::access::standing::Standing;
use crate::domain::identity::PersonId;
use crate::domain::person::address::EmailAddress;
use crate::store::access::person_sessions::NewSession;
use crate::store::access::{person_sessions, second_factors, session_codes};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, secret_hash};

/// The numbers of nobody and of no code.
const NOBODY: PersonId = PersonId(0);
const NO_CODE: i64 = 0;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub person: PersonId,
    pub token: String,
    /// Whether it opens nothing but setting up a second factor: see [`super::admit`].
    pub is_limited: bool,
}

/// What a browser brings to sign in with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeOffer {
    pub email: EmailAddress,
    pub code: String,
    /// What the browser was given when it asked for the code; empty if it did not.
    pub browser: String,
    pub device: String,
    pub standing: Standing,
    /// A code of the second factor, or a recovery code.
    pub second_factor: Option<String>,
}

/// Why a code was not taken. Whoever tried is not told which, unless theirs was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    Wrong,
    /// It may be right; but short codes are good no more from there.
    Spent(Spent),
    /// The code is right, and stays good: the person's second factor is asked for besides.
    FactorNeeded,
    WrongFactor,
}

/// Signs a person in, unless the code is not the newest one sent at this browser's request, is too old, or was
/// tried too often. The try is counted, so this is no refusal: a refusal would leave no trace.
pub fn sign_in(
    connection: &mut Connection,
    context: &Context,
    offer: &CodeOffer,
    earlier_token: Option<&str>,
) -> Result<Result<SignedIn, NotTaken>, StoreError> {
    let (person, proof) = match redeem(connection, context, offer)? {
        Ok(redeemed) => redeemed,
        Err(why) => return Ok(Err(why)),
    };
    if let Some(token) = earlier_token {
        person_sessions::delete(connection, &secret_hash(token))?;
    }
    Ok(Ok(begin_session(connection, context, person.id, proof, &offer.device)?))
}

/// The person to whom this code was sent, and what they showed besides. It is theirs no more: a code is good once.
///
/// Whether nobody has the address, nothing was sent or the code is another: each goes the same way, past the
/// same statements and the same comparison, with what nobody has in place of what is missing.
pub(in crate::usecases) fn redeem(
    connection: &mut Connection,
    context: &Context,
    offer: &CodeOffer,
) -> Result<Result<(Person, Proof), NotTaken>, StoreError> {
    let now = context.clock.now();
    let browser = secret_hash(&offer.browser);
    let person = persons::by_email(connection, offer.email.as_str())?.filter(|found| found.active);
    let id = person.as_ref().map_or(NOBODY, |person| person.id);
    // Where all their sessions end at this moment, the code ends with them.
    persons::hold(connection, id)?;
    let sent = session_codes::newest(connection, id, &browser, now)?;
    let guesses = Guesses::at(connection, id, Guessed::Code, offer.standing, now)?;
    let is_short = sent.as_ref().is_some_and(|sent| sent.digits <= CODE_DIGITS);
    if let Some(spent) = guesses.spent().filter(|_| is_short) {
        return Ok(Err(NotTaken::Spent(spent)));
    }
    let number = sent.as_ref().map_or(NO_CODE, |sent| sent.id);
    let may_try = session_codes::count_try(connection, number, CODE_TRIES)?;
    let given = code_hash(context, id.0, &offer.code);
    let expected = sent.map_or_else(|| "0".repeat(given.len()), |sent| sent.hash);
    let fits = bool::from(given.as_bytes().ct_eq(expected.as_bytes()));
    let Some(person) = person.filter(|_| may_try && fits) else {
        // A guess that could not have been right is none.
        if may_try && is_short {
            guesses.count(connection)?;
        }
        return Ok(Err(NotTaken::Wrong));
    };
    let proof = match second_factor(connection, context, person.id, offer)? {
        Ok(proof) => proof,
        Err(why) => return Ok(Err(why)),
    };
    session_codes::delete_of_browser(connection, person.id, &browser)?;
    Ok(Ok((person, proof)))
}

/// What the person shows: a second factor that is right, where they have one.
fn second_factor(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    offer: &CodeOffer,
) -> Result<Result<Proof, NotTaken>, StoreError> {
    if !second_factors::is_confirmed(connection, person)? {
        return Ok(Ok(Proof::Letter));
    }
    let Some(code) = &offer.second_factor else { return Ok(Err(NotTaken::FactorNeeded)) };
    let guess = Guess { person, guessed: Guessed::Factor, standing: offer.standing, code };
    let is_right = check(connection, context, &guess)?;
    Ok(if is_right { Ok(Proof::Factor) } else { Err(NotTaken::WrongFactor) })
}

pub fn begin_session(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    proof: Proof,
    device: &str,
) -> Result<SignedIn, StoreError> {
    let now = context.clock.now();
    let token = context.chance.token();
    let hash = secret_hash(&token);
    let session = NewSession {
        token_hash: &hash,
        person,
        role: None,
        device,
        proof,
        expires_at: now + SESSION_LASTS,
    };
    person_sessions::add(connection, &session, now)?;
    let begun = person_sessions::by_token(connection, &hash)?;
    let is_limited = begun.is_some_and(|session| session.is_limited());
    Ok(SignedIn { person, token, is_limited })
}

pub fn sign_out(connection: &mut Connection, token: &str) -> Result<(), StoreError> {
    person_sessions::delete(connection, &secret_hash(token))
}
