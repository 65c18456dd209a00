//! Digests and other letters to a person.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::{PersonId, StoryId};
use crate::domain::letter::kind::LetterKind;
use crate::store::letter::digests::Digest;
use crate::store::letter::{letters, names, nudges};
use crate::store::person::persons;
use crate::store::privacy::person_data;
use crate::store::story::stories;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::letter::digest_page::{DigestPage, page_for_reader};
use crate::usecases::letter::nudge::page::{NudgePage, page_of};

/// A weekly digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyDigest {
    /// The ISO week.
    pub week: String,
    /// What it says, save who does not agree to be named today; null once that is forgotten.
    pub said: Option<DigestPage>,
    /// What good they said came of an encounter.
    pub good: Option<String>,
    /// When it was written.
    pub composed_at: DateTime<Utc>,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyLetter {
    /// `digest`, `sign-in`, `consent`, `still-here`, `kiosk-added`, `coffee-proposal`, `coffee-invitation`, `message`,
    /// `introduction-request`, `introduction-offer`, `introduction`, `nudge`, `guest-invitation`, `guest-called-off`, `guest-arrived`,
    /// `group-invitation`, `story-message` or `story-nomination`.
    pub kind: String,
    /// Its subject, as long as it is kept; empty after.
    pub subject: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was sent; null if it was not.
    pub sent_at: Option<DateTime<Utc>>,
}

/// A reminder that they got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyNudge {
    /// Its day.
    pub day: NaiveDate,
    /// What it says, save who does not agree to be named today.
    pub said: NudgePage,
}

pub(super) fn own_nudges(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<MyNudge>, StoreError> {
    let mut found = Vec::new();
    for nudge in nudges::of_person(connection, person)? {
        let said = page_of(connection, context, &nudge)?;
        found.push(MyNudge { day: nudge.day, said });
    }
    Ok(found)
}

pub(super) fn own_digests(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<MyDigest>, StoreError> {
    let Some(reader) = persons::by_id(connection, person)? else { return Ok(Vec::new()) };
    let mut digests = Vec::new();
    for row in person_data::digests(connection, person)? {
        let person_data::DigestRow { week, content, good, composed_at } = row;
        let digest = Digest { person, week, content, good };
        let said = page_for_reader(connection, context, &reader, &digest)?;
        let Digest { good, .. } = digest;
        digests.push(MyDigest { week: week.to_string(), said, good, composed_at });
    }
    Ok(digests)
}

pub(super) fn named_in_digests(
    connection: &mut Connection,
    person: PersonId,
) -> Result<usize, StoreError> {
    let naming = names::letters_naming(connection, person)?.into_iter();
    Ok(naming.filter(|(_, kind)| *kind == LetterKind::Digest).count())
}

/// Letters to them, also those that say nowhere whom they are for: to the teller of a story that they told, without their name if
/// `mark` finds it.
pub(super) fn own_letters(
    connection: &mut Connection,
    person: PersonId,
    mark: Option<&str>,
) -> Result<Vec<MyLetter>, StoreError> {
    let rows = person_data::letters(connection, person)?.into_iter();
    let mut own: Vec<MyLetter> = rows
        .map(|row| MyLetter {
            kind: row.kind.to_string(),
            subject: row.subject,
            created_at: row.created_at,
            sent_at: row.sent_at,
        })
        .collect();
    let told = stories::of_teller(connection, person, mark)?;
    let told: Vec<StoryId> = told.iter().map(|story| story.id).collect();
    let to_teller = letters::to_tellers(connection, &told)?.into_iter();
    own.extend(to_teller.map(|row| MyLetter {
        kind: row.kind.to_string(),
        subject: String::new(),
        created_at: row.created_at,
        sent_at: row.sent_at,
    }));
    own.sort_by_key(|letter| Reverse(letter.created_at));
    Ok(own)
}
