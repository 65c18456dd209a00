use chrono::NaiveDate;

use super::open_letter::{LetterRefusal, open_digest};
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::identity::PersonId;
use crate::domain::letter::digest::DigestContent;
use crate::store::connect::follow_ups;
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::answer::{Answer, record, unrecord};
use crate::usecases::connect::due::due;

/// What to do about somebody, and until when, where the reader says so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Intent {
    pub kind: Option<FollowUpKind>,
    pub due: Option<NaiveDate>,
}

/// Records a reader's answer about somebody whom their letter names; `None` takes it back.
pub fn answer_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    item: usize,
    answer: Option<Answer>,
    intent: Intent,
) -> Result<Option<Answer>, Failure<LetterRefusal>> {
    let unknown_item = Failure::Refused(LetterRefusal::UnknownItem);
    let named = |content: &DigestContent| content.person(item).filter(|_| content.names_in_mail);
    let (_, digest, content) = open_digest(connection, context, token)?;
    if let Some(other) = named(&content) {
        // Serializes with a withdrawal by either person: it is either committed, and the letter no longer names them,
        // or it comes later and deletes this answer.
        persons::hold_both(connection, digest.person, other)?;
    }
    let (_, digest, content) = open_digest(connection, context, token)?;
    let Some(other) = named(&content) else {
        return Err(unknown_item);
    };
    if persons::by_id(connection, other)?.is_none_or(|found| !found.may_be_named()) {
        return Err(unknown_item);
    }
    let (reader, week): (PersonId, IsoWeek) = (digest.person, digest.week);
    match answer {
        // The page says no more than the letter: not whether the other said the same.
        Some(answer) => {
            record(connection, context, reader, other, week, answer)?;
        }
        None => unrecord(connection, reader, other)?,
    }
    if answer == Some(Answer::FollowUp) {
        intend(connection, context, reader, other, intent)?;
    }
    Ok(answer)
}

/// Sets what the follow-up is that the answer made.
fn intend(
    connection: &mut Connection,
    context: &Context,
    reader: PersonId,
    other: PersonId,
    Intent { kind, due: day }: Intent,
) -> Result<(), Failure<LetterRefusal>> {
    if kind.is_none() && day.is_none() {
        return Ok(());
    }
    let day = due(context, day).map_err(|why| why.map(|_| LetterRefusal::WrongDay))?;
    let kind = kind.unwrap_or(FollowUpKind::Other);
    Ok(follow_ups::set_answered(connection, reader, other, kind, day)?)
}
