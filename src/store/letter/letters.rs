//! The outbox: letters that wait, are leased to a sender, were sent or were given up.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{LetterId, PersonId};
use crate::domain::language::Language;
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::letters;

/// A letter for the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetter {
    /// `digest`, `sign-in`, `consent` or `still-here`.
    pub kind: &'static str,
    /// Whom it is for.
    pub person: PersonId,
    /// Their address.
    pub to_address: String,
    /// Their name.
    pub to_name: String,
    /// The language it is in.
    pub language: Language,
    /// Stays the same however often it is sent.
    pub message_id: String,
    /// Its subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
    /// Where one click ends such letters.
    pub unsubscribe_url: Option<String>,
}

/// A letter leased for sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its number.
    pub id: LetterId,
    /// `digest`, `sign-in`, `consent` or `still-here`.
    pub kind: String,
    /// How often it was tried before.
    pub attempts: u32,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// The letter.
    pub to_address: String,
    /// The name of whom it is for.
    pub to_name: String,
    /// The language it is in.
    pub language: Language,
    /// Its Message-ID.
    pub message_id: String,
    /// Its subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
    /// Where one click ends such letters.
    pub unsubscribe_url: Option<String>,
}

/// A letter as a sender holds it. Its number alone would not do: while it is on its way it may be erased, and the
/// number be given to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its number.
    pub id: LetterId,
    /// Its Message-ID, which no other letter ever has.
    pub message_id: String,
    /// What the sender leased it by.
    pub lease: String,
}

/// Puts a letter into the outbox.
pub fn queue(
    connection: &mut Connection,
    letter: &NewLetter,
    now: DateTime<Utc>,
) -> Result<LetterId, StoreError> {
    let id = diesel::insert_into(letters::table)
        .values((
            letters::kind.eq(letter.kind),
            letters::person_id.eq(letter.person.0),
            letters::to_address.eq(&letter.to_address),
            letters::to_name.eq(&letter.to_name),
            letters::language.eq(letter.language.as_str()),
            letters::message_id.eq(&letter.message_id),
            letters::subject.eq(&letter.subject),
            letters::text_body.eq(&letter.text),
            letters::html_body.eq(&letter.html),
            letters::unsubscribe_url.eq(&letter.unsubscribe_url),
            letters::created_at.eq(now.naive_utc()),
            letters::next_attempt_at.eq(now.naive_utc()),
        ))
        .returning(letters::id)
        .get_result::<i64>(connection)?;
    Ok(LetterId(id))
}

/// Fills in what can be written only once the letter has its number: links are signed over it.
pub fn set_body(
    connection: &mut Connection,
    id: LetterId,
    subject: &str,
    text: &str,
    html: &str,
    unsubscribe_url: Option<&str>,
) -> Result<(), StoreError> {
    let waiting = letters::table
        .find(id.0)
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null());
    diesel::update(waiting)
        .set((
            letters::subject.eq(subject),
            letters::text_body.eq(text),
            letters::html_body.eq(html),
            letters::unsubscribe_url.eq(unsubscribe_url),
        ))
        .execute(connection)?;
    Ok(())
}

/// Leases letters that are due, at most `limit`, to the sender `lease` until `until`.
pub fn lease(
    connection: &mut Connection,
    lease: &str,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let now = now.naive_utc();
    let due: Vec<i64> = letters::table
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null())
        .filter(letters::next_attempt_at.le(now))
        .filter(letters::leased_until.is_null().or(letters::leased_until.le(now)))
        .order((letters::next_attempt_at, letters::id))
        .limit(limit)
        .select(letters::id)
        .load(connection)?;
    let mut leased = Vec::with_capacity(due.len());
    for id in due {
        // Another instance may have been quicker: only the row that still is free is ours.
        let ours = diesel::update(
            letters::table
                .find(id)
                .filter(letters::sent_at.is_null())
                .filter(letters::leased_until.is_null().or(letters::leased_until.le(now))),
        )
        .set((letters::lease.eq(lease), letters::leased_until.eq(until.naive_utc())))
        .execute(connection)?;
        if ours > 0 {
            leased.push(waiting(connection, id)?);
        }
    }
    Ok(leased)
}

type Row = (
    (i64, String, i64, NaiveDateTime),
    (String, String, String, String),
    (String, String, String, Option<String>),
);

fn waiting(connection: &mut Connection, id: i64) -> Result<Waiting, StoreError> {
    let (
        (id, kind, attempts, created),
        (to_address, to_name, language, message_id),
        (subject, text, html, unsubscribe_url),
    ) = letters::table
        .find(id)
        .select((
            (letters::id, letters::kind, letters::attempts, letters::created_at),
            (letters::to_address, letters::to_name, letters::language, letters::message_id),
            (letters::subject, letters::text_body, letters::html_body, letters::unsubscribe_url),
        ))
        .first::<Row>(connection)?;
    Ok(Waiting {
        id: LetterId(id),
        kind,
        attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
        created_at: created.and_utc(),
        to_address,
        to_name,
        language: language.parse().map_err(|why| StoreError::Corrupt { what: "letter", why })?,
        message_id,
        subject,
        text,
        html,
        unsubscribe_url,
    })
}

/// What is left of a letter that is sent or given up: that it was.
macro_rules! emptied {
    () => {
        (
            letters::to_address.eq(""),
            letters::to_name.eq(""),
            letters::subject.eq(""),
            letters::text_body.eq(""),
            letters::html_body.eq(""),
            letters::unsubscribe_url.eq(None::<String>),
        )
    };
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
            letters::sent_at.eq(at.naive_utc()),
            letters::attempts.eq(letters::attempts + 1),
            letters::leased_until.eq(None::<NaiveDateTime>),
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
        letters::leased_until.eq(None::<NaiveDateTime>),
        letters::next_attempt_at.eq(next.unwrap_or(at).naive_utc()),
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
        None => row
            .set((tried, letters::failed_at.eq(at.naive_utc()), emptied!()))
            .execute(connection)?,
    };
    Ok(())
}

/// Gives up a letter that was not sent yet, for a reason without names; what it said is forgotten.
pub fn withdraw(
    connection: &mut Connection,
    id: LetterId,
    at: DateTime<Utc>,
    reason: &str,
) -> Result<(), StoreError> {
    let unsent = letters::table
        .find(id.0)
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null());
    diesel::update(unsent)
        .set((letters::failed_at.eq(at.naive_utc()), letters::failure.eq(reason), emptied!()))
        .execute(connection)?;
    Ok(())
}

/// Gives up all letters to a person that were not sent yet, for a reason without names.
pub fn withdraw_all_of(
    connection: &mut Connection,
    person: PersonId,
    at: DateTime<Utc>,
    reason: &str,
) -> Result<(), StoreError> {
    let unsent = letters::table
        .filter(letters::person_id.eq(person.0))
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null());
    diesel::update(unsent)
        .set((letters::failed_at.eq(at.naive_utc()), letters::failure.eq(reason), emptied!()))
        .execute(connection)?;
    Ok(())
}

/// How many letters wait, were sent, were given up.
pub fn counts(connection: &mut Connection) -> Result<(i64, i64, i64), StoreError> {
    let waiting = letters::table
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null())
        .count()
        .get_result(connection)?;
    let sent =
        letters::table.filter(letters::sent_at.is_not_null()).count().get_result(connection)?;
    let failed =
        letters::table.filter(letters::failed_at.is_not_null()).count().get_result(connection)?;
    Ok((waiting, sent, failed))
}

/// Whether a letter is due and not leased.
pub fn any_due(connection: &mut Connection, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let now = now.naive_utc();
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

/// Whom a letter is for, of what kind it is, and its Message-ID.
pub fn addressee(
    connection: &mut Connection,
    id: LetterId,
) -> Result<Option<(PersonId, String, String)>, StoreError> {
    let row = letters::table
        .find(id.0)
        .select((letters::person_id, letters::kind, letters::message_id))
        .first::<(Option<i64>, String, String)>(connection)
        .optional()?;
    Ok(row.and_then(|(person, kind, message_id)| Some((PersonId(person?), kind, message_id))))
}
