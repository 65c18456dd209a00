//! Letters on their way: leased to a sender, sent, or tried again later.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::letters::{emptied, withdraw};
use super::stored_kind::kind;
use crate::domain::identity::{LetterId, StoryId};
use crate::domain::language::Language;
use crate::domain::letter::kind::LetterKind;
use crate::domain::letter::outbox::NextLetter;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::letters;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub id: LetterId,
    pub kind: LetterKind,
    pub attempts: u32,
    pub created_at: DateTime<Utc>,
    pub to_address: String,
    pub to_name: String,
    pub language: Language,
    pub message_id: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub unsubscribe_url: Option<String>,
    /// To whom an answer goes; none: to the sender.
    pub reply_to: Option<String>,
    /// What a calendar reads, as JSON.
    pub event: Option<String>,
    /// What the QR code in it says.
    pub badge: Option<String>,
    /// The story whose teller it is for, if it says nowhere who that is.
    pub story: Option<StoryId>,
}

/// A letter as a sender holds it. Its number alone would not do: while it is on its way it may be erased, and the
/// number be given to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub id: LetterId,
    /// Its Message-ID, which no other letter ever has.
    pub message_id: String,
    pub lease: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leased {
    pub letters: Vec<Waiting>,
    /// Those that cannot be read and were given up, and why.
    pub unreadable: Vec<(LetterId, String)>,
}

/// Whether a letter is due and not leased.
pub fn any_due(connection: &mut Connection, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let now = Moment(now);
    let due = letters::table
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null())
        .filter(letters::next_attempt_at.le(now))
        .filter(letters::leased_until.is_null().or(letters::leased_until.le(now)))
        .select(letters::id)
        .first::<i64>(connection)
        .optional()?;
    Ok(due.is_some())
}

/// Leases letters that are due to the sender `lease` until `until`, one for each of `which`. One that cannot be read
/// is given up, so that it does not keep the others waiting.
pub fn lease(
    connection: &mut Connection,
    lease: &str,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    which: &[NextLetter],
) -> Result<Leased, StoreError> {
    let mut leased = Leased { letters: Vec::with_capacity(which.len()), unreadable: Vec::new() };
    for next in which {
        let Some(id) = due(connection, now, *next)? else { break };
        // Another instance may have been quicker: only the row that still is free is ours.
        let ours = diesel::update(
            letters::table
                .find(id)
                .filter(letters::sent_at.is_null())
                .filter(letters::leased_until.is_null().or(letters::leased_until.le(Moment(now)))),
        )
        .set((letters::lease.eq(lease), letters::leased_until.eq(Moment(until))))
        .execute(connection)?;
        if ours == 0 {
            continue;
        }
        match waiting(connection, id)? {
            Ok(letter) => leased.letters.push(letter),
            Err(why) => {
                let (id, why) = (LetterId(id), why.to_string());
                withdraw(connection, id, now, &why)?;
                leased.unreadable.push((id, why));
            }
        }
    }
    Ok(leased)
}

/// The letter that leaves next, if any is due and not leased.
fn due(
    connection: &mut Connection,
    now: DateTime<Utc>,
    next: NextLetter,
) -> Result<Option<i64>, StoreError> {
    let now = Moment(now);
    let due = || {
        letters::table
            .filter(letters::sent_at.is_null())
            .filter(letters::failed_at.is_null())
            .filter(letters::next_attempt_at.le(now))
            .filter(letters::leased_until.is_null().or(letters::leased_until.le(now)))
            .select(letters::id)
    };
    let age = (letters::next_attempt_at, letters::id);
    let longest = due().order(age).first::<i64>(connection).optional()?;
    if next == NextLetter::Longest || longest.is_none() {
        return Ok(longest);
    }
    // One statement for each urgency takes the first entry of an index; ordered by urgency as well, the embedded database
    // reads and sorts all letters that wait.
    let urgencies: BTreeSet<i64> = LetterKind::ALL.map(LetterKind::urgency).into();
    for urgency in urgencies {
        let equals = due().filter(letters::urgency.eq(urgency));
        let first = equals.order((letters::turn, age)).first::<i64>(connection).optional()?;
        if first.is_some() {
            return Ok(first);
        }
    }
    Ok(longest)
}

#[derive(Queryable)]
struct WaitingRow {
    id: i64,
    kind: String,
    attempts: i64,
    created_at: Moment,
    to_address: String,
    to_name: String,
    language: String,
    message_id: String,
    subject: String,
    text: String,
    html: String,
    unsubscribe_url: Option<String>,
    reply_to: Option<String>,
    event: Option<String>,
    badge: Option<String>,
    story_id: Option<i64>,
}

/// A letter, or what of it cannot be read.
fn waiting(
    connection: &mut Connection,
    id: i64,
) -> Result<Result<Waiting, StoreError>, StoreError> {
    let row = letters::table
        .find(id)
        .select((
            letters::id,
            letters::kind,
            letters::attempts,
            letters::created_at,
            letters::to_address,
            letters::to_name,
            letters::language,
            letters::message_id,
            letters::subject,
            letters::text_body,
            letters::html_body,
            letters::unsubscribe_url,
            letters::reply_to,
            letters::event,
            letters::badge,
            letters::story_id,
        ))
        .first::<WaitingRow>(connection)?;
    Ok(read(row))
}

fn read(row: WaitingRow) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        id: LetterId(row.id),
        kind: kind(&row.kind)?,
        attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
        created_at: row.created_at.into(),
        to_address: row.to_address,
        to_name: row.to_name,
        language: row
            .language
            .parse()
            .map_err(|why| StoreError::Corrupt { what: "letter", why })?,
        message_id: row.message_id,
        subject: row.subject,
        text: row.text,
        html: row.html,
        unsubscribe_url: row.unsubscribe_url,
        reply_to: row.reply_to,
        event: row.event,
        badge: row.badge,
        story: row.story_id.map(StoryId),
    })
}

/// Records that a letter is on its way, and forgets what it said and where it went. That it left is so whoever
/// holds it by now.
pub fn set_sent(
    connection: &mut Connection,
    held: &Held,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = letters::table.find(held.id.0).filter(letters::message_id.eq(&held.message_id));
    diesel::update(row)
        .set((
            letters::sent_at.eq(Moment(at)),
            letters::attempts.eq(letters::attempts + 1),
            letters::leased_until.eq(None::<Moment>),
            emptied!(),
        ))
        .execute(connection)?;
    Ok(())
}

/// Records that a letter could not be sent now: it waits until `next`, or is given up without one, and what it
/// said is forgotten. A letter that was withdrawn while it was on its way stays so, and one that another sender
/// holds by now is theirs.
pub fn set_failed(
    connection: &mut Connection,
    held: &Held,
    at: DateTime<Utc>,
    next: Option<DateTime<Utc>>,
    reason: &str,
) -> Result<(), StoreError> {
    let tried = (
        letters::attempts.eq(letters::attempts + 1),
        letters::leased_until.eq(None::<Moment>),
        letters::next_attempt_at.eq(Moment(next.unwrap_or(at))),
        letters::failure.eq(reason),
    );
    let row = letters::table
        .find(held.id.0)
        .filter(letters::message_id.eq(&held.message_id))
        .filter(letters::lease.eq(&held.lease))
        .filter(letters::failed_at.is_null());
    let row = diesel::update(row);
    match next {
        Some(_) => row.set(tried).execute(connection)?,
        None => {
            row.set((tried, letters::failed_at.eq(Moment(at)), emptied!())).execute(connection)?
        }
    };
    Ok(())
}
