use super::open_letter::{LetterRefusal, open_digest};
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::PersonId;
use crate::domain::letter::digest::DigestContent;
use crate::store::connect::answers;
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::answer::Answer;

/// Records a reader's answer about somebody whom their letter names; `None` takes it back.
pub fn answer_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    item: usize,
    answer: Option<Answer>,
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
        Some(answer) => {
            let now = context.clock.now();
            answers::put(connection, reader, other, answer.as_str(), week, now)?;
        }
        None => {
            answers::delete(connection, reader, other)?;
        }
    }
    Ok(answer)
}
