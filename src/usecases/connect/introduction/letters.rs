//! Letters about introductions: to who is asked, to those it is for, and to all three.

use crate::domain::identity::IntroductionId;
use crate::domain::letter::kind::LetterKind;
use crate::mail::{
    IntroductionLetter, IntroductionOfferLetter, IntroductionPart, IntroductionRequestLetter, Links,
};
use crate::store::connect::introduction_letters;
use crate::store::connect::introductions::{Introduction, Reasons};
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::write_letter::{Draft, refuses, write_letter_naming};
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};

/// Tells a contact that they are asked, unless they refused such letters: then it stands on their own page only.
pub(super) fn request(
    connection: &mut Connection,
    context: &Context,
    id: IntroductionId,
    reasons: &Reasons,
    (from, reader): (&Person, &Person),
) -> Result<(), StoreError> {
    let kind = LetterKind::IntroductionRequest;
    if refuses(connection, reader, kind)? {
        return Ok(());
    }
    let render = |linked: Linked<'_>| {
        let letter = IntroductionRequestLetter {
            language: reader.language,
            reader: reader.name.clone(),
            from: from.name.clone(),
            organisation: from.organisation.clone(),
            purpose: reasons.purpose.clone(),
            bring: reasons.bring.clone(),
            whom: reasons.whom.clone(),
            links: Links::new(context.public_url.as_str()),
            token: sign(&context.keys, LinkPurpose::Letter, linked),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        };
        let unsubscribe = letter.unsubscribe_link();
        letter.render().map(|rendered| Draft::of(rendered).refused_at(unsubscribe))
    };
    let letter = write_letter_naming(connection, context, kind, reader, &[from], render)?;
    introduction_letters::add(connection, id, letter)
}

/// What somebody is asked about another.
pub(super) struct Offer<'a> {
    pub(super) id: IntroductionId,
    pub(super) reasons: &'a Reasons,
    pub(super) line: &'a str,
    /// Who introduces.
    pub(super) through: &'a Person,
    /// Whom.
    pub(super) about: &'a Person,
}

/// Asks somebody whether they would like to know another, unless they refused such letters.
pub(super) fn offer(
    connection: &mut Connection,
    context: &Context,
    offer: &Offer<'_>,
    reader: &Person,
) -> Result<(), StoreError> {
    let kind = LetterKind::IntroductionOffer;
    if refuses(connection, reader, kind)? {
        return Ok(());
    }
    let Offer { id, reasons, line, through, about } = *offer;
    let render = |linked: Linked<'_>| {
        let letter = IntroductionOfferLetter {
            language: reader.language,
            reader: reader.name.clone(),
            through: through.name.clone(),
            about: about.name.clone(),
            organisation: about.organisation.clone(),
            purpose: reasons.purpose.clone(),
            bring: reasons.bring.clone(),
            line: line.to_owned(),
            links: Links::new(context.public_url.as_str()),
            token: sign(&context.keys, LinkPurpose::Letter, linked),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        };
        let unsubscribe = letter.unsubscribe_link();
        letter.render().map(|rendered| Draft::of(rendered).refused_at(unsubscribe))
    };
    let named = [through, about];
    let letter = write_letter_naming(connection, context, kind, reader, &named, render)?;
    introduction_letters::add(connection, id, letter)
}

/// One letter to all three. An answer of the two goes to each other, for they are contacts now.
pub(super) fn came_about(
    connection: &mut Connection,
    context: &Context,
    row: &Introduction,
    [through, one, other]: [&Person; 3],
) -> Result<(), StoreError> {
    let part = |person: &Person| IntroductionPart {
        name: person.name.clone(),
        organisation: person.organisation.clone(),
        address: person.email.clone(),
    };
    for (reader, named, answers) in [
        (one, [through, other], Some(other)),
        (other, [through, one], Some(one)),
        (through, [one, other], None),
    ] {
        if !reader.active {
            continue;
        }
        let letter = IntroductionLetter {
            language: reader.language,
            reader: reader.name.clone(),
            through: through.name.clone(),
            between: [part(one), part(other)],
            purpose: row.reasons.purpose.clone(),
            bring: row.reasons.bring.clone(),
            line: row.line.clone(),
            links: Links::new(context.public_url.as_str()),
        };
        let render = |_: Linked<'_>| {
            letter.render().map(Draft::of).map(|draft| match answers {
                Some(answers) => draft.answered_to(answers.email.clone()),
                None => draft,
            })
        };
        let kind = LetterKind::Introduction;
        write_letter_naming(connection, context, kind, reader, &named, render)?;
    }
    Ok(())
}
