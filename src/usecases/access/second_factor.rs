//! A second factor: codes of an app on one's own phone (TOTP, RFC 6238), and recovery codes for when it is lost.

use chrono::{DateTime, Utc};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD};
use serde::Serialize;
use totp_rs::{Algorithm, Builder, Totp};
use utoipa::ToSchema;

use super::guesses::{Guessed, Guesses};
use super::tell_of_factor::tell_of_factor;
use crate::domain::access::numbers::{
    FACTOR_SET_UP_WITHIN, FACTOR_STEP, FACTOR_STEPS_ASIDE, RECOVERY_CODES,
};
use crate::domain::access::standing::Standing;
use crate::domain::identity::PersonId;
use crate::mail::FactorChange;
use crate::store::access::{failures, person_sessions, second_factors};
use crate::store::person::{organisations, persons};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// A person's second factor, as they see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FactorView {
    /// Since when it is asked for; null: there is none.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// How many recovery codes are left.
    pub recovery_codes: i64,
    /// Whether the person's organisation requires one.
    pub required: bool,
}

/// What an app is to be told, this once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFactor {
    /// The secret, as it is typed: base32.
    pub secret: String,
    /// The same as a link that apps open: `otpauth://…`.
    pub url: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorRefusal {
    /// There is one already: it has to be taken away first.
    Set,
    /// None was begun, or there is none.
    Missing,
    /// The session is older than [`FACTOR_SET_UP_WITHIN`].
    SignInAgain,
}

/// Whether a code was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked<T> {
    Right(T),
    /// The try is counted, so that this is no refusal.
    Wrong,
}

pub fn second_factor(
    connection: &mut Connection,
    person: PersonId,
) -> Result<FactorView, StoreError> {
    let factor = second_factors::of_person(connection, person)?;
    Ok(FactorView {
        confirmed_at: factor.and_then(|factor| factor.confirmed_at),
        recovery_codes: second_factors::recovery_codes_left(connection, person)?,
        required: organisations::is_factor_required_of(connection, person)?,
    })
}

/// Begins a second factor. It is asked for once a code of it was given: see [`confirm`].
pub fn begin(
    connection: &mut Connection,
    context: &Context,
    (person, session): (PersonId, i64),
) -> Result<NewFactor, Failure<FactorRefusal>> {
    persons::hold(connection, person)?;
    let begun = person_sessions::begun_at(connection, session)?;
    if begun.is_none_or(|begun| begun + FACTOR_SET_UP_WITHIN < context.clock.now()) {
        return Err(Failure::Refused(FactorRefusal::SignInAgain));
    }
    let known = second_factors::of_person(connection, person)?;
    if known.is_some_and(|factor| factor.confirmed_at.is_some()) {
        return Err(Failure::Refused(FactorRefusal::Set));
    }
    let gone = || StoreError::corrupt("session", "its person is gone");
    let email = persons::by_id(connection, person)?.ok_or_else(gone)?.email;
    let seed = BASE64URL_NOPAD.encode(&context.chance.bytes::<16>());
    second_factors::begin(connection, (person, session), &seed, context.clock.now())?;
    failures::forget_factor(connection, person)?;
    let secret = BASE32_NOPAD.encode(&secret_of(context, person, &seed));
    let name: String = url::form_urlencoded::byte_serialize(email.as_bytes()).collect();
    let url = format!("otpauth://totp/Aanschuif:{name}?secret={secret}&issuer=Aanschuif");
    Ok(NewFactor { secret, url })
}

/// From here on the second factor is asked for: the recovery codes, shown this once. The session it was set up in
/// counts as begun with it.
pub fn confirm(
    connection: &mut Connection,
    context: &Context,
    (person, session): (PersonId, i64),
    code: &str,
) -> Result<Checked<Vec<String>>, Failure<FactorRefusal>> {
    persons::hold(connection, person)?;
    let factor = second_factors::of_person(connection, person)?;
    let factor = factor.ok_or(Failure::Refused(FactorRefusal::Missing))?;
    if factor.confirmed_at.is_some() {
        return Err(Failure::Refused(FactorRefusal::Set));
    }
    // Only the session that was shown the secret, and only as long as it could begin one: an older one may have been
    // taken over, and somebody else may have begun it.
    if factor.begun_in != Some(session) {
        return Err(Failure::Refused(FactorRefusal::Missing));
    }
    let now = context.clock.now();
    if factor.begun_at.is_none_or(|begun| begun + FACTOR_SET_UP_WITHIN < now) {
        return Err(Failure::Refused(FactorRefusal::SignInAgain));
    }
    // Nothing is guessed here, so wrong codes are not counted.
    if !uses_step(connection, context, (person, &factor.seed), &typed(code))? {
        return Ok(Checked::Wrong);
    }
    second_factors::confirm(connection, person, now)?;
    person_sessions::set_factor_given(connection, session)?;
    let mut codes = Vec::new();
    for _ in 0..RECOVERY_CODES {
        let code = BASE32_NOPAD.encode(&context.chance.bytes::<10>());
        second_factors::add_recovery_code(connection, person, &hash(context, person, &code))?;
        codes.push(in_fours(&code));
    }
    tell(connection, context, person, FactorChange::SetUp)?;
    Ok(Checked::Right(codes))
}

/// Takes the second factor away, with one of its codes: a session that somebody left open is not enough.
pub fn remove(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<Checked<()>, Failure<FactorRefusal>> {
    persons::hold(connection, person)?;
    let factor = second_factors::of_person(connection, person)?;
    if factor.is_none_or(|factor| factor.confirmed_at.is_none()) {
        return Err(Failure::Refused(FactorRefusal::Missing));
    }
    let guess = Guess { person, guessed: Guessed::FactorRemoval, standing: Standing::Known, code };
    if !check(connection, context, &guess)? {
        return Ok(Checked::Wrong);
    }
    second_factors::delete(connection, person)?;
    tell(connection, context, person, FactorChange::Removed)?;
    Ok(Checked::Right(()))
}

fn tell(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    change: FactorChange,
) -> Result<(), StoreError> {
    match persons::by_id(connection, person)? {
        Some(person) => tell_of_factor(connection, context, person, change),
        None => Ok(()),
    }
}

/// A code of a person's second factor, or a recovery code, as somebody gives it.
#[derive(Debug, Clone, Copy)]
pub(in crate::usecases) struct Guess<'a> {
    pub person: PersonId,
    /// For what.
    pub guessed: Guessed,
    pub standing: Standing,
    pub code: &'a str,
}

/// Whether this is a code of the person's second factor, which is used up with it. The caller holds the person.
///
/// Of wrong codes there may be so many a day; then only recovery codes are taken, which nobody finds by trying.
pub(in crate::usecases) fn check(
    connection: &mut Connection,
    context: &Context,
    guess: &Guess<'_>,
) -> Result<bool, StoreError> {
    let Guess { person, guessed, standing, code } = *guess;
    let typed = typed(code);
    let Some(factor) = second_factors::of_person(connection, person)? else { return Ok(false) };
    if typed.len() > 6 {
        let hash = hash(context, person, &typed);
        return second_factors::use_recovery_code(connection, person, &hash);
    }
    let now = context.clock.now();
    let guesses = Guesses::at(connection, person, guessed, standing, now)?;
    if guesses.spent().is_some() {
        return Ok(false);
    }
    if uses_step(connection, context, (person, &factor.seed), &typed)? {
        return Ok(true);
    }
    guesses.count(connection)?;
    Ok(false)
}

/// Whether this is the code of a step, and the first use of that step: who read it over somebody's shoulder has
/// nothing.
fn uses_step(
    connection: &mut Connection,
    context: &Context,
    (person, seed): (PersonId, &str),
    typed: &str,
) -> Result<bool, StoreError> {
    let now = u64::try_from(context.clock.now().timestamp()).unwrap_or_default();
    let step = totp(secret_of(context, person, seed)).check(typed, now);
    let step = step.and_then(|step| i64::try_from(step).ok());
    step.map_or(Ok(false), |step| second_factors::use_step(connection, person, step))
}

/// A code as it counts: without spaces and the like.
fn typed(code: &str) -> String {
    let typed: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    typed.to_ascii_uppercase()
}

fn totp(secret: [u8; 20]) -> Totp {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(FACTOR_STEPS_ASIDE)
        .with_step_duration(FACTOR_STEP)
        .with_secret(secret)
        .build_noncompliant()
}

/// The secret that follows from a seed: whoever reads the database alone has none.
fn secret_of(context: &Context, person: PersonId, seed: &str) -> [u8; 20] {
    let message = format!("{}:{seed}", person.0);
    let key = context.keys.sign("second factor", message.as_bytes());
    std::array::from_fn(|at| key.get(at).copied().unwrap_or_default())
}

fn hash(context: &Context, person: PersonId, code: &str) -> String {
    let message = format!("{}:{code}", person.0);
    context.keys.sign_hex("recovery code", message.as_bytes())
}

/// As somebody writes it down.
fn in_fours(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let fours: Vec<String> = letters.chunks(4).map(|four| four.iter().collect()).collect();
    fours.join("-")
}
