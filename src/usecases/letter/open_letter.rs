//! Finds the letter behind a link. There is no session; the signature is the only credential.

use super::letter_content;
use super::letter_token::{Claim, LinkPurpose};
use crate::domain::identity::LetterId;
use crate::domain::letter::digest::DigestContent;
use crate::domain::letter::kind::LetterKind;
use crate::store::letter::digests::Digest;
use crate::store::letter::letters::Addressee;
use crate::store::letter::{digests, letters};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::story::teller::told;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterRefusal {
    /// The link is not one of ours, or what it led to is gone.
    UnknownLetter,
    /// The letter has no such item, or the person it named withdrew.
    UnknownItem,
    /// Nothing is due on such a day.
    WrongDay,
    /// What it asks is past, or does not ask that, or something else was said since.
    TooLate,
}

pub(in crate::usecases) const UNKNOWN: Failure<LetterRefusal> =
    Failure::Refused(LetterRefusal::UnknownLetter);

pub(in crate::usecases) fn open(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    purpose: LinkPurpose,
) -> Result<(LetterId, LetterKind, Person), Failure<LetterRefusal>> {
    let claim = Claim::read(&context.keys, token).ok_or(UNKNOWN)?;
    let found = letters::addressee(connection, claim.letter)?;
    // A deleted letter takes the same path as a wrong signature.
    let message_id = found.as_ref().map_or("", |found| &found.message_id);
    let is_signed = claim.is_signed(&context.keys, purpose, message_id);
    let Addressee { person, story, kind, .. } = found.filter(|_| is_signed).ok_or(UNKNOWN)?;
    let person = match (person, story) {
        (None, Some(story)) => told(connection, context, story)?.map(|(_, teller)| teller),
        (person, _) => person,
    };
    let person = person.ok_or(UNKNOWN)?;
    // Somebody who was deactivated may end letters, but nothing else.
    let reader = persons::by_id(connection, person)?
        .filter(|reader| reader.active || purpose == LinkPurpose::Unsubscribe)
        .ok_or(UNKNOWN)?;
    Ok((claim.letter, kind, reader))
}

/// Checks that a link is one of ours and that what it leads to still exists.
pub fn check_link(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<(), Failure<LetterRefusal>> {
    open(connection, context, token, LinkPurpose::Letter).map(|_| ())
}

/// The digest behind a link; gone once its reader withdrew.
pub(super) fn open_digest(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<(LetterId, Digest, DigestContent), Failure<LetterRefusal>> {
    let (letter, ..) = open(connection, context, token, LinkPurpose::Letter)?;
    let digest = digests::by_letter(connection, letter)?
        .filter(|digest| !digest.content.is_empty())
        .ok_or(UNKNOWN)?;
    let content = letter_content::read(&digest.content)?;
    Ok((letter, digest, content))
}
