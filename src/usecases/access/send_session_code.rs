//! Somebody wants to sign in: a code by letter, if the address is known. The answer is the same if not.
//!
//! A code is good on the browser that asked for it, and on no other: who talks somebody into reading a code out
//! to them, or reads it over their shoulder, has nothing. So a stranger who asks for codes in somebody's name
//! spoils nothing either: neither a code that somebody has, nor the tries at it, nor that they ask again.
//!
//! What is too much is not sent, and nobody is told: an answer that differs would tell who is known.

use std::collections::BTreeSet;

use data_encoding::HEXLOWER;

use super::code_hash::code_hash;
use super::guesses::{Guessed, Guesses};
use super::letter_budget::take_letter;
use crate::domain::access::numbers::{
    CODE_LASTS, CODE_LETTERS, CODE_TRIES, HOUSE_CODES, LONG_CODE_DIGITS, code_browsers,
    code_browsers_of_network, house_codes_of_network,
};
use crate::domain::access::standing::Standing;
use crate::domain::language::Language;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::address::EmailAddress;
use crate::domain::person::given_address::is_stand_in;
use crate::mail::SignInCodeLetter;
use crate::store::access::session_codes;
use crate::store::access::session_codes::{Asker, CodePlace, Most, NewCode};
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, letter_id, secret_hash};

/// A browser that asks for a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskingBrowser {
    pub token: String,
    pub standing: Standing,
    /// The network that it asks from, by which strangers are counted; none where nobody is.
    pub network: Option<String>,
    /// The address that it asks from, by which those in the house are counted; none likewise.
    pub address: Option<String>,
    /// By what the outbox tells its letters from those that others ask for; empty if that is not known.
    pub client: String,
}

/// What came of it. Nobody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeSent {
    Yes,
    /// Nobody who may sign in has this address.
    Nobody,
    /// The person's places are taken, or they or the browser had their letters.
    TooMuch,
    /// The places of the whole house are taken.
    HouseFull,
}

/// There is an end to what is sent to an address, and to what can be tried at it.
fn most(standing: Standing) -> Most {
    Most {
        places: code_browsers(standing),
        of_network: code_browsers_of_network(standing),
        of_house: (standing != Standing::Known).then_some(HOUSE_CODES),
        of_house_for_network: house_codes_of_network(standing),
        letters: CODE_LETTERS,
        tries: CODE_TRIES,
    }
}

/// Queues a letter with a code for a browser; nothing if nobody has this address, who has it was deactivated, or it
/// is too much.
pub fn send_session_code(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    browser: &AskingBrowser,
    language: Option<Language>,
) -> Result<CodeSent, StoreError> {
    let found = match persons::by_email(connection, email.as_str())? {
        Some(found) if !is_stand_in(email.as_str()) => found,
        _ => return Ok(CodeSent::Nobody),
    };
    // Of browsers that ask at one moment the second sees what the first took; and nobody is deactivated meanwhile.
    persons::hold(connection, found.id)?;
    let Some(person) = persons::by_id(connection, found.id)?.filter(|found| found.active) else {
        return Ok(CodeSent::Nobody);
    };
    let mut place = CodePlace::Taken;
    for standing in standings(browser.standing) {
        let (taken, code) = put_code(connection, context, &person, browser, *standing)?;
        // That the whole house has no place left raises an alarm, whatever else is full.
        if place != CodePlace::HouseFull {
            place = taken;
        }
        if let Some(code) = code {
            queue_letter(connection, context, person, language, &browser.client, &code)?;
            return Ok(CodeSent::Yes);
        }
    }
    Ok(if place == CodePlace::HouseFull { CodeSent::HouseFull } else { CodeSent::TooMuch })
}

/// Whose places a browser may take: in the house, where others took those of the house, strangers' too.
const fn standings(standing: Standing) -> &'static [Standing] {
    match standing {
        Standing::Known => &[Standing::Known],
        Standing::House => &[Standing::House, Standing::Stranger],
        Standing::Stranger => &[Standing::Stranger],
    }
}

/// Puts a new code where there is a place for it: what place was found, and the code if it was put there.
fn put_code(
    connection: &mut Connection,
    context: &Context,
    person: &Person,
    browser: &AskingBrowser,
    standing: Standing,
) -> Result<(CodePlace, Option<String>), StoreError> {
    let now = context.clock.now();
    // By the standing that the browser will have when it brings the code.
    let guesses = Guesses::at(connection, person.id, Guessed::Code, browser.standing, now)?;
    let digits = guesses.digits();
    let code = new_code(context, digits);
    let counted_by = match standing {
        Standing::Known => None,
        Standing::House => browser.address.as_deref(),
        Standing::Stranger => browser.network.as_deref(),
    };
    let network = counted_by.map(|network| network_hash(context, network));
    let asker = Asker {
        browser_hash: &secret_hash(&browser.token),
        standing,
        network_hash: network.as_deref().unwrap_or_default(),
    };
    let place = session_codes::place_for(connection, person.id, asker, now, most(standing))?;
    let has_place = matches!(place, CodePlace::New | CodePlace::Same(_));
    if has_place && !take_letter(connection, person.id, standing, network.as_deref(), now)? {
        return Ok((CodePlace::Taken, None));
    }
    let hash = code_hash(context, person.id.0, &code);
    let new = NewCode { hash: &hash, digits, expires_at: now + CODE_LASTS };
    let put = session_codes::put(connection, place, person.id, asker, new)?;
    Ok((place, put.then_some(code)))
}

fn new_code(context: &Context, digits: i64) -> String {
    let short = format!("{:06}", context.chance.below(1_000_000));
    if digits < LONG_CODE_DIGITS {
        return short;
    }
    format!("{short}{:06}", context.chance.below(1_000_000))
}

/// What the database keeps of a network: nobody who reads it learns an address.
fn network_hash(context: &Context, network: &str) -> String {
    context.keys.sign_hex("code network", network.as_bytes())
}

fn queue_letter(
    connection: &mut Connection,
    context: &Context,
    person: Person,
    language: Option<Language>,
    client: &str,
    code: &str,
) -> Result<(), StoreError> {
    let language = language.unwrap_or(person.language);
    let letter = SignInCodeLetter { language, reader: person.name.clone(), code: shown(code) };
    let rendered = letter.render().map_err(|why| StoreError::Other(why.to_string()))?;
    let letter = NewLetter {
        kind: LetterKind::SignIn,
        person: person.id,
        names: BTreeSet::new(),
        to_address: person.email,
        to_name: person.name,
        language,
        message_id: letter_id(context, LetterKind::SignIn.as_str()),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        unsubscribe_url: None,
        asker: Some(client_hash(context, client)),
    };
    letters::queue(connection, &letter, context.clock.now())?;
    Ok(())
}

/// Where a request came from, as the outbox keeps it while the letter waits: no address can be read from it.
fn client_hash(context: &Context, client: &str) -> String {
    let hash = context.keys.sign("letter-asker", client.as_bytes());
    HEXLOWER.encode(hash.get(..16).unwrap_or(&hash))
}

/// A code as it is read: in threes where it is long.
fn shown(code: &str) -> String {
    if code.len() <= 6 {
        return code.to_owned();
    }
    let digits: Vec<char> = code.chars().collect();
    let threes: Vec<String> = digits.chunks(3).map(|three| three.iter().collect()).collect();
    threes.join(" ")
}
