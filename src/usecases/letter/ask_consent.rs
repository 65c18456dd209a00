//! Asks people who have only used a badge for consent, by one letter.

use std::collections::BTreeSet;

use super::letter_token::{LinkPurpose, Linked, sign};
use crate::domain::identity::PersonId;
use crate::domain::letter::kind::LetterKind;
use crate::mail::{ConsentLetter, Links};
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, letter_id};

/// The people to ask: they were assigned a desk on a day that is closed, never signed in, gave no answer and were not
/// asked before.
pub fn people_to_ask(connection: &mut Connection) -> Result<Vec<PersonId>, StoreError> {
    persons::never_asked(connection)
}

/// Queues the letter, unless the person has answered or been asked since.
pub fn ask_consent(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<bool, StoreError> {
    let now = context.clock.now();
    if !persons::set_asked(connection, person, now)? {
        return Ok(false);
    }
    let reader = persons::by_id(connection, person)?.filter(|reader| reader.active);
    let Some(reader) = reader else { return Ok(false) };
    let envelope = NewLetter {
        kind: LetterKind::Consent,
        person,
        names: BTreeSet::new(),
        to_address: reader.email,
        to_name: reader.name.clone(),
        language: reader.language,
        message_id: letter_id(context, LetterKind::Consent.as_str()),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        unsubscribe_url: None,
        asker: None,
    };
    let letter = letters::queue(connection, &envelope, now)?;
    let linked = Linked { id: letter, message_id: &envelope.message_id };
    let view = ConsentLetter {
        language: reader.language,
        reader: reader.name.clone(),
        links: Links::new(context.public_url.as_str()),
        token: sign(&context.keys, LinkPurpose::Letter, linked),
    };
    let rendered = view
        .render()
        .map_err(|why| StoreError::Other(format!("a letter could not be rendered: {why}")))?;
    letters::set_body(connection, letter, &rendered.subject, &rendered.text, &rendered.html, None)?;
    Ok(true)
}
