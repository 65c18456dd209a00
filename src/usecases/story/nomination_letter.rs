//! The letter to whoever is thought to have a story. It names who thinks so only if they want that.

use crate::domain::letter::kind::LetterKind;
use crate::mail::{Links, NominatedBy, NominationLetter};
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::write_letter::{Draft, write_letter};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};

/// Writes it; `by` with what they add.
pub(super) fn write_nomination(
    connection: &mut Connection,
    context: &Context,
    by: Option<(&Person, &str)>,
    reader: &Person,
) -> Result<(), StoreError> {
    let render = |linked: Linked<'_>| {
        let letter = NominationLetter {
            language: reader.language,
            reader: reader.name.clone(),
            by: by.map(|(by, line)| NominatedBy {
                name: by.name.clone(),
                organisation: by.organisation.clone(),
                line: line.to_owned(),
            }),
            links: Links::new(context.public_url.as_str()),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        };
        let unsubscribe = letter.unsubscribe_link();
        letter.render().map(|rendered| Draft::of(rendered).refused_at(unsubscribe))
    };
    let (kind, named) = (LetterKind::StoryNomination, by.map(|(by, _)| by));
    write_letter(connection, context, kind, reader, named, render).map(drop)
}
