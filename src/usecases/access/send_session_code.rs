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
use crate::domain::access::rules::{CODE_BROWSERS, CODE_LASTS, CODE_LETTERS, CODE_TRIES};
use crate::domain::language::Language;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::address::EmailAddress;
use crate::mail::{MessageId, SignInCodeLetter};
use crate::store::access::session_codes;
use crate::store::access::session_codes::{CodePlace, Most};
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, secret_hash};

/// There is an end to what is sent to an address, and to what can be tried at it: five times eight in ten minutes.
const MOST: Most = Most { places: CODE_BROWSERS, letters: CODE_LETTERS, tries: CODE_TRIES };

/// Who asks for a code.
#[derive(Debug, Clone, Default)]
pub struct CodeAsker {
    /// The secret of the browser.
    pub browser: String,
    /// The client that the request comes from, as the limits know it; empty if that is not known.
    pub client: String,
    /// Whether a browser that has no code yet gets one.
    pub may_begin: bool,
}

/// Queues a letter with a code for the browser that asks; nothing if nobody has this address, who has it was
/// deactivated, or it is too much.
pub fn send_session_code(
    connection: &mut Connection,
    context: &Context,
    email: &EmailAddress,
    asker: &CodeAsker,
    language: Option<Language>,
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
    let (browser, until) = (secret_hash(&asker.browser), now + CODE_LASTS);
    let place = session_codes::place_for(connection, person.id, &browser, now, MOST)?;
    let Some(place) = place.filter(|place| asker.may_begin || *place != CodePlace::New) else {
        return Ok(());
    };
    session_codes::put(connection, place, person.id, &browser, &hash, until)?;

    let language = language.unwrap_or(person.language);
    let letter = SignInCodeLetter { language, reader: person.name.clone(), code };
    let rendered = letter.render().map_err(|why| StoreError::Other(why.to_string()))?;
    let unique: String = context.chance.token().chars().take(22).collect();
    let host = context.public_url.host_str().unwrap_or("localhost").trim_matches(['[', ']']);
    let host = host.replace(':', "-");
    let message_id = MessageId::new(&format!("{}-{unique}", LetterKind::SignIn), &host)
        .map_err(StoreError::Other)?;
    let letter = NewLetter {
        kind: LetterKind::SignIn,
        person: person.id,
        names: BTreeSet::new(),
        to_address: person.email,
        to_name: person.name,
        language,
        message_id: message_id.to_string(),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        unsubscribe_url: None,
        asker: Some(client_hash(context, &asker.client)),
    };
    letters::queue(connection, &letter, now)?;
    Ok(())
}

/// Where a request came from, as the outbox keeps it while the letter waits: no address can be read from it.
fn client_hash(context: &Context, client: &str) -> String {
    let hash = context.keys.sign("letter-asker", client.as_bytes());
    HEXLOWER.encode(hash.get(..16).unwrap_or(&hash))
}
