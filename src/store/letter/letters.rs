//! Letters: written into the outbox, withdrawn from it, counted. How they leave it is in `deliveries`.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::names;
use super::stored_kind::kind;
use crate::domain::identity::{LetterId, PersonId, StoryId};
use crate::domain::language::Language;
use crate::domain::letter::kind::LetterKind;
use crate::domain::person::given_address::is_stand_in;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::letters;

/// Letters that are neither sent nor given up.
macro_rules! waiting {
    () => {
        letters::table.filter(letters::sent_at.is_null()).filter(letters::failed_at.is_null())
    };
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetter {
    pub kind: LetterKind,
    pub person: PersonId,
    /// Whom it names besides, by whatever it says of them.
    pub names: BTreeSet<PersonId>,
    pub to_address: String,
    pub to_name: String,
    pub language: Language,
    pub message_id: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub unsubscribe_url: Option<String>,
    /// A keyed hash of the client that asked for it; none if nobody did.
    pub asker: Option<String>,
}

/// Puts a letter into the outbox, and records whom it names. One to a stand-in for an address is given up at once.
pub fn queue(
    connection: &mut Connection,
    letter: &NewLetter,
    now: DateTime<Utc>,
) -> Result<LetterId, StoreError> {
    let turn = turn(connection, letter)?;
    let id = diesel::insert_into(letters::table)
        .values((
            letters::urgency.eq(letter.kind.urgency()),
            letters::turn.eq(turn),
            letters::asker.eq(&letter.asker),
            letters::kind.eq(letter.kind.as_str()),
            letters::person_id.eq(letter.person.0),
            letters::to_address.eq(&letter.to_address),
            letters::to_name.eq(&letter.to_name),
            letters::language.eq(letter.language.as_str()),
            letters::message_id.eq(&letter.message_id),
            letters::subject.eq(&letter.subject),
            letters::text_body.eq(&letter.text),
            letters::html_body.eq(&letter.html),
            letters::unsubscribe_url.eq(&letter.unsubscribe_url),
            letters::created_at.eq(Moment(now)),
            letters::next_attempt_at.eq(Moment(now)),
        ))
        .returning(letters::id)
        .get_result::<i64>(connection)?;
    names::insert(connection, LetterId(id), &letter.names)?;
    if is_stand_in(&letter.to_address) {
        withdraw(connection, LetterId(id), now, "nobody reads mail at this address")?;
    }
    Ok(LetterId(id))
}

/// A letter to the teller of a story: who that is stands nowhere in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToTeller {
    pub kind: LetterKind,
    pub story: StoryId,
    /// Who writes.
    pub names: PersonId,
    pub language: Language,
    pub message_id: String,
}

/// Puts it into the outbox. The service finds out where it goes when it sends it.
pub fn queue_to_teller(
    connection: &mut Connection,
    letter: &ToTeller,
    now: DateTime<Utc>,
) -> Result<LetterId, StoreError> {
    let turn: i64 = waiting!()
        .filter(letters::urgency.eq(letter.kind.urgency()))
        .filter(letters::story_id.eq(letter.story.0))
        .count()
        .get_result(connection)?;
    let id = diesel::insert_into(letters::table)
        .values((
            letters::urgency.eq(letter.kind.urgency()),
            letters::turn.eq(turn),
            letters::kind.eq(letter.kind.as_str()),
            letters::story_id.eq(letter.story.0),
            letters::to_address.eq(""),
            letters::to_name.eq(""),
            letters::language.eq(letter.language.as_str()),
            letters::message_id.eq(&letter.message_id),
            letters::subject.eq(""),
            letters::text_body.eq(""),
            letters::html_body.eq(""),
            letters::created_at.eq(Moment(now)),
            letters::next_attempt_at.eq(Moment(now)),
        ))
        .returning(letters::id)
        .get_result::<i64>(connection)?;
    names::insert(connection, LetterId(id), &BTreeSet::from([letter.names]))?;
    Ok(LetterId(id))
}

/// How many others wait already for the same person, or at the wish of the same client.
fn turn(connection: &mut Connection, letter: &NewLetter) -> Result<i64, StoreError> {
    let waiting = || waiting!().filter(letters::urgency.eq(letter.kind.urgency()));
    let of_person: i64 =
        waiting().filter(letters::person_id.eq(letter.person.0)).count().get_result(connection)?;
    let of_asker: i64 = match &letter.asker {
        None => 0,
        Some(asker) => waiting().filter(letters::asker.eq(asker)).count().get_result(connection)?,
    };
    Ok(of_person.max(of_asker))
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

/// What a letter has besides what it says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts<'a> {
    /// To whom an answer goes.
    pub reply_to: Option<&'a str>,
    /// What a calendar reads, as JSON.
    pub event: Option<&'a str>,
    /// What the QR code in it says.
    pub badge: Option<&'a str>,
}

pub fn set_parts(
    connection: &mut Connection,
    id: LetterId,
    parts: Parts<'_>,
) -> Result<(), StoreError> {
    let waiting = letters::table.find(id.0).filter(letters::failed_at.is_null());
    diesel::update(waiting)
        .set((
            letters::reply_to.eq(parts.reply_to),
            letters::event.eq(parts.event),
            letters::badge.eq(parts.badge),
        ))
        .execute(connection)?;
    Ok(())
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
            letters::asker.eq(None::<String>),
            letters::reply_to.eq(None::<String>),
            letters::event.eq(None::<String>),
            letters::badge.eq(None::<String>),
        )
    };
}
pub(super) use emptied;

/// Gives up a letter that was not sent yet, for a reason without names; what it said is forgotten. False if it was sent or
/// given up before.
pub fn withdraw(
    connection: &mut Connection,
    id: LetterId,
    at: DateTime<Utc>,
    reason: &str,
) -> Result<bool, StoreError> {
    let unsent = letters::table
        .find(id.0)
        .filter(letters::sent_at.is_null())
        .filter(letters::failed_at.is_null());
    let rows = diesel::update(unsent)
        .set((letters::failed_at.eq(Moment(at)), letters::failure.eq(reason), emptied!()))
        .execute(connection)?;
    Ok(rows > 0)
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
        .set((letters::failed_at.eq(Moment(at)), letters::failure.eq(reason), emptied!()))
        .execute(connection)?;
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub waiting: i64,
    pub sent: i64,
    pub failed: i64,
}

pub fn counts(connection: &mut Connection) -> Result<Counts, StoreError> {
    let waiting = waiting!().count().get_result(connection)?;
    let sent =
        letters::table.filter(letters::sent_at.is_not_null()).count().get_result(connection)?;
    let failed =
        letters::table.filter(letters::failed_at.is_not_null()).count().get_result(connection)?;
    Ok(Counts { waiting, sent, failed })
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// None: whoever told the story.
    pub person: Option<PersonId>,
    /// The story whose teller it is for.
    pub story: Option<StoryId>,
    pub kind: LetterKind,
    pub message_id: String,
}

impl Addressee {
    const fn is_for_anybody(&self) -> bool {
        self.person.is_some() || self.story.is_some()
    }
}

#[derive(Queryable)]
struct AddresseeRow {
    person_id: Option<i64>,
    story_id: Option<i64>,
    kind: String,
    message_id: String,
}

/// Whom a letter is for; none once it is gone.
pub fn addressee(
    connection: &mut Connection,
    id: LetterId,
) -> Result<Option<Addressee>, StoreError> {
    let row = letters::table
        .find(id.0)
        .select((letters::person_id, letters::story_id, letters::kind, letters::message_id))
        .first::<AddresseeRow>(connection)
        .optional()?;
    let Some(AddresseeRow { person_id, story_id, kind: word, message_id }) = row else {
        return Ok(None);
    };
    let (person, story) = (person_id.map(PersonId), story_id.map(StoryId));
    let kind = kind(&word)?;
    Ok(Some(Addressee { person, story, kind, message_id }).filter(|found| found.is_for_anybody()))
}

/// How many letters of a kind were written to somebody since a moment, whatever became of what they were about.
pub fn count_to(
    connection: &mut Connection,
    person: PersonId,
    kind: LetterKind,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let written = letters::table
        .filter(letters::person_id.eq(person.0))
        .filter(letters::kind.eq(kind.as_str()))
        .filter(letters::created_at.gt(Moment(since)))
        // What was taken back before it left reached nobody.
        .filter(letters::failed_at.is_null());
    Ok(written.count().get_result(connection)?)
}

/// A letter to the teller of a story, as they read of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterToTeller {
    pub kind: LetterKind,
    pub created_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
}

#[derive(Queryable)]
struct ToTellerRow {
    kind: String,
    created_at: Moment,
    sent_at: Option<Moment>,
}

/// The letters to the tellers of these stories, the latest first.
pub fn to_tellers(
    connection: &mut Connection,
    stories: &[StoryId],
) -> Result<Vec<LetterToTeller>, StoreError> {
    if stories.is_empty() {
        return Ok(Vec::new());
    }
    let stories: Vec<i64> = stories.iter().map(|story| story.0).collect();
    let rows = letters::table
        .filter(letters::story_id.eq_any(stories))
        .order((letters::created_at.desc(), letters::id.desc()))
        .select((letters::kind, letters::created_at, letters::sent_at))
        .load::<ToTellerRow>(connection)?;
    rows.into_iter()
        .map(|ToTellerRow { kind: word, created_at, sent_at }| {
            let (created_at, sent_at) = (created_at.into(), sent_at.map(Into::into));
            Ok(LetterToTeller { kind: kind(&word)?, created_at, sent_at })
        })
        .collect()
}
