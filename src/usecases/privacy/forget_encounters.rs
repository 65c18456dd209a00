//! Deletes everything that came of a person's encounters, on both sides, when they withdraw or are erased.

use crate::domain::identity::{LetterId, PersonId};
use crate::domain::letter::kind::LetterKind;
use crate::store::connect::{answers, contacts, follow_ups, offers};
use crate::store::encounter::{encounters, guests_met};
use crate::store::letter::{digests, letter_changes, letters, names};
use crate::store::place::sites;
use crate::store::stay::gathering_attendance;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::coffee::close;
use crate::usecases::connect::group;
use crate::usecases::connect::introduction;
use crate::usecases::letter::compose_digests::write_anew;
use crate::usecases::letter::letter_content;
use crate::usecases::letter::letter_token::Linked;
use crate::usecases::letter::nudge::compose::write_nudge_anew;
use crate::usecases::letter::nudge::page::nudge_page;

/// Deletes a person's encounters, what they attended, acquaintances, answers, contacts, follow-ups, offers and places in groups, the content of digests to them, and
/// their name in letters to others; not that others do not want to see them. Returns how many waiting letters were changed.
///
/// A waiting letter that names them is rewritten, or cancelled if nothing is left to say. Only a letter that is being
/// sent right now can still arrive unchanged.
pub(in crate::usecases) fn forget_encounters(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<usize, StoreError> {
    let now = context.clock.now();
    sites::hold_encounters(connection, None)?;
    encounters::delete_of_person(connection, person)?;
    gathering_attendance::delete_of_person(connection, person)?;
    guests_met::delete_of_person(connection, person)?;
    close::forget(connection, context, person)?;
    introduction::forget::forget(connection, context, person)?;
    group::leave::forget(connection, context, person)?;
    answers::forget_person(connection, person)?;
    contacts::delete_of_person(connection, person)?;
    follow_ups::delete_of_person(connection, person)?;
    offers::delete_of_person(connection, person)?;
    digests::forget_content_of(connection, person)?;
    letter_changes::take_back_digests_of(connection, person, now, "its reader withdrew")?;
    let mut changed = 0;
    for (letter, kind) in names::letters_naming(connection, person)? {
        let waited = match kind {
            LetterKind::Digest => unname_in_digest(connection, context, letter, person)?,
            LetterKind::Nudge => unname_in_nudge(connection, context, letter)?,
            // Their content is not stored separately, so they cannot be rewritten.
            LetterKind::SignIn
            | LetterKind::Consent
            | LetterKind::StillHere
            | LetterKind::KioskAdded
            | LetterKind::FactorChanged
            | LetterKind::CoffeeInvitation
            | LetterKind::CoffeeProposal
            | LetterKind::Message
            | LetterKind::IntroductionRequest
            | LetterKind::IntroductionOffer
            | LetterKind::Introduction
            | LetterKind::GuestInvitation
            | LetterKind::GroupInvitation
            | LetterKind::GuestCalledOff
            | LetterKind::GatheringMoved
            | LetterKind::GatheringOff
            | LetterKind::GuestArrived
            | LetterKind::StoryMessage
            | LetterKind::StoryNomination => give_up(connection, context, letter)?,
        };
        names::delete(connection, letter, person)?;
        changed += usize::from(waited);
    }
    Ok(changed)
}

/// Removes somebody from a digest's content and from the text of its letter. Returns whether the letter was waiting.
fn unname_in_digest(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    person: PersonId,
) -> Result<bool, StoreError> {
    let said = digests::by_letter(connection, letter)?.filter(|digest| !digest.content.is_empty());
    let Some(digest) = said else { return give_up(connection, context, letter) };
    let content = letter_content::read(&digest.content)?.without(person);
    digests::set_content(connection, letter, &letter_content::write(&content)?)?;
    let reminds =
        nudge_page(connection, context, letter)?.is_some_and(|page| page.something_to_say());
    if !content.something_to_say() && !reminds {
        return give_up(connection, context, letter);
    }
    let Some(waiting) = letter_changes::while_waiting(connection, letter)? else {
        // A sent letter cannot be changed, but our copy of it can be deleted.
        letter_changes::empty(connection, letter)?;
        return Ok(false);
    };
    let linked = Linked { id: letter, message_id: &waiting.message_id };
    write_anew(connection, context, linked, &content, waiting.language)?;
    Ok(true)
}

/// Writes a waiting nudge without somebody whose follow-ups and contacts are gone. Returns whether it was waiting.
fn unname_in_nudge(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
) -> Result<bool, StoreError> {
    let Some(waiting) = letter_changes::while_waiting(connection, letter)? else {
        letter_changes::empty(connection, letter)?;
        return Ok(false);
    };
    let linked = Linked { id: letter, message_id: &waiting.message_id };
    Ok(write_nudge_anew(connection, context, linked, waiting.language)?
        || give_up(connection, context, letter)?)
}

/// Cancels a letter with nothing left to say and deletes our copy of its text. Returns whether it was waiting.
fn give_up(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
) -> Result<bool, StoreError> {
    let waited = letter_changes::while_waiting(connection, letter)?.is_some();
    letters::withdraw(connection, letter, context.clock.now(), "whom it named withdrew")?;
    letter_changes::empty(connection, letter)?;
    Ok(waited)
}
