//! A message from one person to another, which the service delivers: the reader's address stays hidden.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::{Answer, record};
use super::approach::approach;
use super::follow_ups::{FollowUpView, one};
use super::held_follow_up::hold;
use super::limits::approach_once_more;
use super::refusal::{FollowUpRefusal, Refused, invalid};
use super::write_letter::{Draft, refuses, write_letter};
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState};
use crate::domain::connect::message::message;
use crate::domain::connect::numbers::UNANSWERED_FOR;
use crate::domain::identity::{FollowUpId, LetterId, PersonId};
use crate::domain::letter::kind::LetterKind;
use crate::mail::{Links, MessageLetter};
use crate::store::connect::follow_ups::{FollowUp, With};
use crate::store::connect::messages::Message;
use crate::store::connect::{answers, approaches, contacts, follow_ups, messages, refused_people};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::letter::letter_token::{LinkPurpose, Linked, sign};

/// Sends the message that a person means to send.
pub fn send_message(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    id: FollowUpId,
    text: &str,
) -> Result<FollowUpView, Refused> {
    let unknown = || Failure::Refused(FollowUpRefusal::Unknown);
    let found = hold(connection, person, id)?.ok_or_else(unknown)?;
    if found.kind != FollowUpKind::Message || found.closed_at.is_some() {
        return Err(invalid("text: of an open message".to_owned()));
    }
    send(connection, context, &found, text)?;
    one(connection, context, found)?.ok_or_else(unknown)
}

/// The same for a follow-up whose two people are held.
pub(super) fn send(
    connection: &mut Connection,
    context: &Context,
    found: &FollowUp,
    text: &str,
) -> Result<(), Refused> {
    let text = message(text).map_err(invalid)?;
    let With::Person(other) = found.with else {
        return Err(invalid("text: only to somebody of the house".to_owned()));
    };
    let now = context.clock.now();
    if messages::by_id(connection, found.id)?.is_some() {
        return Err(Failure::Refused(FollowUpRefusal::Unanswered));
    }
    refuse_unanswered(connection, context, found.person, other)?;
    let Some((writer, reader)) = approach(connection, context, found.person, other)? else {
        return Err(Failure::Refused(FollowUpRefusal::UnknownPerson));
    };
    approach_once_more(connection, context, found.person)?;
    answer_with(connection, &reader, &writer, now)?;
    let letter = deliver(connection, context, &writer, &reader, &text)?;
    approaches::add(connection, found.id, letter, now)?;
    messages::add(connection, found.id, now)?;
    Ok(follow_ups::keep(connection, found.id)?)
}

/// Refuses whoever wrote to somebody lately and has no answer.
pub(super) fn refuse_unanswered(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<(), Refused> {
    let since = context.clock.now() - UNANSWERED_FOR;
    if messages::is_unanswered(connection, person, other, since)? {
        return Err(Failure::Refused(FollowUpRefusal::Unanswered));
    }
    Ok(())
}

/// Whoever writes back answers what was written to them.
fn answer_with(
    connection: &mut Connection,
    theirs: &Person,
    own: &Person,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let written = follow_ups::of_pair(connection, theirs.id, own.id)?;
    let ids: Vec<FollowUpId> = written.iter().map(|one| one.id).collect();
    for sent in messages::of_follow_ups(connection, &ids)? {
        if sent.answered_at.is_none() {
            messages::set_reply(connection, sent.id, sent.reply.as_deref(), Some(now))?;
        }
    }
    Ok(())
}

/// Writes the letter; none for who refused such letters, which nobody is told of.
fn deliver(
    connection: &mut Connection,
    context: &Context,
    writer: &Person,
    reader: &Person,
    text: &str,
) -> Result<Option<LetterId>, StoreError> {
    let kind = LetterKind::Message;
    if refuses(connection, reader, kind)? {
        return Ok(None);
    }
    let render = |linked: Linked<'_>| {
        let letter = MessageLetter {
            language: reader.language,
            reader: reader.name.clone(),
            from: writer.name.clone(),
            organisation: writer.organisation.clone(),
            text: text.to_owned(),
            links: Links::new(context.public_url.as_str()),
            token: sign(&context.keys, LinkPurpose::Letter, linked),
            unsubscribe_token: sign(&context.keys, LinkPurpose::Unsubscribe, linked),
        };
        let unsubscribe = letter.unsubscribe_link();
        let answers = writer.email.clone();
        letter.render().map(|text| Draft::of(text).refused_at(unsubscribe).answered_to(answers))
    };
    write_letter(connection, context, kind, reader, Some(writer), render).map(Some)
}

/// What the reader of a message says to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// The two are contacts.
    StayInTouch,
    /// The two do not see each other any more, until the reader takes it back.
    NoMore,
}

impl Reply {
    const fn as_str(self) -> &'static str {
        match self {
            Self::StayInTouch => "stay-in-touch",
            Self::NoMore => "no-more",
        }
    }

    pub(in crate::usecases) fn of(message: &Message) -> Option<Self> {
        let reply = message.reply.as_deref();
        [Self::StayInTouch, Self::NoMore].into_iter().find(|one| Some(one.as_str()) == reply)
    }
}

/// Who wrote the message of a follow-up, if both may be named; `reader` is whom it was written to. Both are held.
pub(in crate::usecases) fn hold_message(
    connection: &mut Connection,
    reader: PersonId,
    id: FollowUpId,
) -> Result<Option<(FollowUp, Message, Person)>, StoreError> {
    let writer = follow_ups::by_id(connection, id)?.map(|found| found.person);
    let Some(writer) = writer else { return Ok(None) };
    persons::hold_both(connection, writer, reader)?;
    opened_message(connection, reader, id)
}

/// The same without holding anybody.
pub(in crate::usecases) fn opened_message(
    connection: &mut Connection,
    reader: PersonId,
    id: FollowUpId,
) -> Result<Option<(FollowUp, Message, Person)>, StoreError> {
    let found = follow_ups::by_id(connection, id)?;
    let found = found.filter(|found| found.with == With::Person(reader));
    let sent = messages::by_id(connection, id)?;
    let Some((found, sent)) = found.zip(sent) else { return Ok(None) };
    let named = |found: Option<Person>| found.filter(Person::may_be_named);
    let writer = named(persons::by_id(connection, found.person)?);
    let reader = named(persons::by_id(connection, reader)?);
    Ok(reader.and(writer).map(|writer| (found, sent, writer)))
}

/// The reader of a message answers it, or takes that back. Both are held.
pub(in crate::usecases) fn reply(
    connection: &mut Connection,
    context: &Context,
    reader: PersonId,
    (found, sent, writer): &(FollowUp, Message, Person),
    reply: Option<Reply>,
) -> Result<(), StoreError> {
    let before = Reply::of(sent);
    if before == reply {
        return Ok(());
    }
    let now = context.clock.now();
    match before {
        Some(Reply::StayInTouch) => unmeet(connection, reader, writer.id)?,
        Some(Reply::NoMore) => {
            answers::delete(connection, reader, writer.id)?;
            refused_people::delete(connection, reader, writer.id)?;
        }
        None => {}
    }
    match reply {
        Some(Reply::StayInTouch) => {
            if sent.makes_contacts {
                contacts::add(connection, reader, writer.id, now.date_naive())?;
            }
            if found.closed_at.is_none() {
                follow_ups::close(connection, found, FollowUpState::Done, None, &found.note, now)?;
            }
        }
        Some(Reply::NoMore) => {
            let week = IsoWeek::of(now.date_naive());
            record(connection, context, reader, writer.id, week, Answer::NotThisOne)?;
            // The answer hides the two for some weeks only.
            refused_people::add(connection, reader, writer.id)?;
        }
        None => {}
    }
    let answered = (reply == Some(Reply::StayInTouch)).then_some(now);
    messages::set_reply(connection, found.id, reply.map(Reply::as_str), answered)
}

/// Two are contacts no more, unless both said that they talked.
fn unmeet(
    connection: &mut Connection,
    reader: PersonId,
    writer: PersonId,
) -> Result<(), StoreError> {
    let talked = answers::talked(connection, reader, writer)?
        && answers::talked(connection, writer, reader)?;
    if !talked {
        contacts::delete(connection, reader, writer)?;
    }
    Ok(())
}
