//! *Are you still at your desk?* The question as its person sees it, and their answer. It never says who asked.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::stay_view::site_of;
use crate::domain::identity::PersonId;
use crate::store::letter::letters;
use crate::store::place::sites;
use crate::store::stay::desk_questions::Question;
use crate::store::stay::stays::Stay;
use crate::store::stay::{desk_questions, stays};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A question that waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct QuestionView {
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// Without an answer by then, the stay ends.
    pub answer_by: DateTime<Utc>,
}

pub fn question_of(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Option<QuestionView>, StoreError> {
    let open = open(connection, context, person)?;
    Ok(open.map(|(_, question)| QuestionView {
        asked_at: question.asked_at,
        answer_by: question.answer_by,
    }))
}

/// The stay that a person is asked about and the question, as long as it can be answered.
pub(in crate::usecases) fn open(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Option<(Stay, Question)>, StoreError> {
    let now = context.clock.now();
    let Some(stay) = stays::open_of(connection, person)?.filter(|stay| stay.ends_by > now) else {
        return Ok(None);
    };
    let question = desk_questions::open_of(connection, stay.id)?;
    Ok(question.filter(|question| question.answer_by > now).map(|question| (stay, question)))
}

/// Records that a person is still at their desk; the stay goes on as if nobody had asked. Does nothing if there is no
/// question or it is too late.
pub fn still_here(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    let Some((stay, question)) = open(connection, context, person)? else { return Ok(()) };
    // Locks the opening hours, because the stay's end depends on them.
    sites::hold_places(connection, stay.site)?;
    let site = site_of(connection, &stay)?;
    let (_, closes) = site.opening(site.day(stay.started_at));
    if !desk_questions::close(connection, question.id, now)?
        || !stays::set_ends_by(connection, stay.id, closes.max(stay.ends_by), None, now)?
    {
        // The stay ended or the question was answered since the read; running again finds that.
        return Err(StoreError::Conflict("the question was closed meanwhile".to_owned()));
    }
    match question.letter {
        Some(letter) => {
            letters::withdraw(connection, letter, now, "it was answered before").map(drop)
        }
        None => Ok(()),
    }
}
