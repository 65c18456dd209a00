//! Tells somebody by letter that their second factor was set up or taken away. No setting refuses it.

use std::collections::BTreeSet;

use crate::domain::letter::kind::LetterKind;
use crate::mail::{FactorChange, FactorChangedLetter};
use crate::store::letter::letters;
use crate::store::letter::letters::NewLetter;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, letter_id};

pub(super) fn tell_of_factor(
    connection: &mut Connection,
    context: &Context,
    person: Person,
    change: FactorChange,
) -> Result<(), StoreError> {
    let (language, reader) = (person.language, person.name.clone());
    let letter = FactorChangedLetter { change, language, reader };
    let rendered = letter.render().map_err(|why| StoreError::Other(why.to_string()))?;
    let letter = NewLetter {
        kind: LetterKind::FactorChanged,
        person: person.id,
        names: BTreeSet::new(),
        to_address: person.email,
        to_name: person.name,
        language,
        message_id: letter_id(context, LetterKind::FactorChanged.as_str()),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        unsubscribe_url: None,
        asker: None,
    };
    letters::queue(connection, &letter, context.clock.now())?;
    Ok(())
}
