//! Who told a story without a name: kept so that only the service can tell.
//!
//! The mark is the same for all that somebody told so; by it the service finds what is theirs, for them to read, to withdraw and
//! to be erased with. The sealed number is what a mark cannot give back; it is a number and a keystream of its own, made
//! with a key from `SECRET_KEY` and the story's code, which no other story has.

use data_encoding::HEXLOWER;

use crate::domain::hexadecimal::hex;
use crate::domain::identity::{PersonId, StoryId};
use crate::store::story::stories;
use crate::store::story::stories::{Sealed, Story, Teller};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

const MARK: &str = "story-teller";
const SEAL: &str = "story-teller-seal";

/// By which the service finds what somebody told without their name.
pub(in crate::usecases) fn mark(context: &Context, person: PersonId) -> String {
    context.keys.sign_hex(MARK, &person.0.to_be_bytes())
}

/// Seals who tells the story of this code.
pub(super) fn seal(context: &Context, person: PersonId, code: &str) -> Sealed {
    let sealed = hex(&mixed(context, code, person.0.to_be_bytes()));
    Sealed { mark: mark(context, person), sealed }
}

/// Who told a story; none if that was sealed with another `SECRET_KEY`, so that nobody can tell any more.
pub(super) fn teller(context: &Context, story: &Story) -> Option<PersonId> {
    let sealed = match &story.teller {
        Teller::Named(person) => return Some(*person),
        Teller::Unnamed(sealed) => sealed,
    };
    let bytes = HEXLOWER.decode(sealed.sealed.as_bytes()).ok()?;
    let bytes: [u8; 8] = bytes.try_into().ok()?;
    let person = PersonId(i64::from_be_bytes(mixed(context, &story.code, bytes)));
    (mark(context, person) == sealed.mark).then_some(person)
}

/// The story of a number with who told it, for a letter to them.
pub(in crate::usecases) fn told(
    connection: &mut Connection,
    context: &Context,
    id: StoryId,
) -> Result<Option<(Story, PersonId)>, StoreError> {
    let Some(story) = stories::by_id(connection, id)? else { return Ok(None) };
    Ok(teller(context, &story).map(|teller| (story, teller)))
}

/// Whether somebody told a story.
pub(super) fn is_teller(context: &Context, story: &Story, person: PersonId) -> bool {
    match &story.teller {
        Teller::Named(teller) => *teller == person,
        Teller::Unnamed(sealed) => sealed.mark == mark(context, person),
    }
}

/// Eight bytes and those of the story's keystream, which gives them back when it is done again.
fn mixed(context: &Context, code: &str, mut bytes: [u8; 8]) -> [u8; 8] {
    let stream = context.keys.sign(SEAL, code.as_bytes());
    for (byte, with) in bytes.iter_mut().zip(stream) {
        *byte ^= with;
    }
    bytes
}
