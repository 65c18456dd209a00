//! The story to which a digest points: at most one, told when the letter is written.

use chrono::Days;

use crate::domain::language::Language;
use crate::domain::story::markdown::excerpt_for_letter;
use crate::domain::story::numbers::DAYS_IN_LETTER;
use crate::mail::DigestStory;
use crate::store::person::persons;
use crate::store::story::stories::Teller;
use crate::store::story::{headlines, stories};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The code of the story for whoever reads this language: of those of the seven days before today the newest in it, or else
/// the newest in another.
///
/// It is the same for all of them. Who the reader is to the story changes nothing: that a letter points to another, or to
/// none, would tell who told it.
pub(super) fn story_for(
    connection: &mut Connection,
    context: &Context,
    language: Language,
) -> Result<Option<String>, StoreError> {
    let today = context.clock.now().date_naive();
    let from = today.checked_sub_days(Days::new(DAYS_IN_LETTER)).unwrap_or(today);
    let own = headlines::newest_between(connection, (from, today), Some(language))?;
    let found = match own {
        Some(found) => Some(found),
        None => headlines::newest_between(connection, (from, today), None)?,
    };
    let Some((id, code)) = found else { return Ok(None) };
    // Whoever withdraws it waits, and then finds the letter; if they were faster, there is none.
    Ok(stories::keep(connection, id)?.then_some(code))
}

/// What a letter says of the story with this code; none if it is withdrawn.
pub(super) fn told(
    connection: &mut Connection,
    code: Option<&str>,
    names_in_mail: bool,
) -> Result<Option<DigestStory>, StoreError> {
    let Some(code) = code else { return Ok(None) };
    let Some(story) = stories::by_code(connection, code)? else { return Ok(None) };
    let told_by = match story.teller {
        Teller::Named(teller) if names_in_mail => persons::by_id(connection, teller)?,
        _ => None,
    };
    Ok(Some(DigestStory {
        excerpt: excerpt_for_letter(&story.text),
        code: story.code,
        title: story.title,
        told_by: told_by.map(|teller| teller.name),
    }))
}
