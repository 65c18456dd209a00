//! Somebody wants to sign in: a code by letter, if the address is known. The answer is the same if not.
//!
//! A code is good on the browser that asked for it, and on no other: who talks somebody into reading a code out
//! to them, or reads it over their shoulder, has nothing. So a stranger who asks for codes in somebody's name
//! spoils nothing either: neither a code that somebody has, nor the tries at it, nor that they ask again.
//!
//! What is too much is not sent, and nobody is told: an answer that differs would tell who is known.

use chrono::TimeDelta;

use crate::domain::access::rules::CODE_TRIES;
use crate::domain::language::Language;
use crate::domain::person::address::EmailAddress;
use crate::mail::{MessageId, SignInCodeLetter};
use crate::store::access::session_codes;
use crate::store::access::session_codes::{CodePlace, Most};
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, secret_hash};

/// How long a code is good.
pub const CODE_LASTS: TimeDelta = TimeDelta::minutes(10);
/// Eight browsers at a time may have a code for one person, and get three letters each: so there is an end to what
/// is sent to an address, and to what can be tried at it, five times eight in ten minutes.
const MOST: Most = Most { places: 8, letters: 3, tries: MOST_TRIES };
const PURPOSE: &str = "session code";

/// Queues a letter with a code for the browser that holds `browser`; nothing if nobody has this address, who has
/// it was deactivated, or it is too much. A browser that has no code yet gets one only if it `may_begin`.
pub fn send_session_code(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    browser: &str,
    language: Option<Language>,
    may_begin: bool,
) -> Result<(), StoreError> {
    let Some(found) = persons::by_email(connection, email.as_str())? else { return Ok(()) };
    // Of browsers that ask at one moment the second sees what the first took; and nobody is deactivated meanwhile.
    persons::hold(connection, found.id)?;
    let Some(person) = persons::by_id(connection, found.id)?.filter(|found| found.active) else {
        return Ok(());
    };
    let now = context.clock.now();
    let code = format!("{:06}", context.chance.below(1_000_000));
    let hash = code_hash(context, person.id.0, &code);
    let (browser, until) = (secret_hash(browser), now + CODE_LASTS);
    let place = session_codes::place_for(connection, person.id, &browser, now, MOST)?;
    let Some(place) = place.filter(|place| may_begin || *place != CodePlace::New) else {
        return Ok(());
    };
    session_codes::put(connection, place, person.id, &browser, &hash, until)?;

    let language = language.unwrap_or(person.language);
    let letter = SignInCodeLetter { language, reader: person.name.clone(), code };
    let rendered = letter.render().map_err(|why| StoreError::Other(why.to_string()))?;
    let unique: String = context.chance.token().chars().take(22).collect();
    let host = context.public_url.host_str().unwrap_or("localhost").trim_matches(['[', ']']);
    let host = host.replace(':', "-");
    let message_id =
        MessageId::new(&format!("sign-in-{unique}"), &host).map_err(StoreError::Other)?;
    let letter = NewLetter {
        kind: "sign-in",
        person: person.id,
        to_address: person.email,
        to_name: person.name,
        language,
        message_id: message_id.to_string(),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        unsubscribe_url: None,
    };
    letters::queue(connection, &letter, now)?;
    Ok(())
}

/// What the database keeps of a code: six digits could be guessed from a hash without a key.
pub(in crate::usecases) fn code_hash(context: &Context, person: i64, code: &str) -> String {
    let message = format!("{person}:{code}");
    data_encoding::HEXLOWER.encode(&context.keys.sign(PURPOSE, message.as_bytes()))
}
