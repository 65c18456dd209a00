//! "Nobody is sitting here": who said so about which stay, until when its person may answer, and how it ended.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{DeskId, LetterId, PersonId, QuestionId, SiteId, StayId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{desk_questions, stays};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    pub id: QuestionId,
    pub stay: StayId,
    pub asked_at: DateTime<Utc>,
    pub answer_by: DateTime<Utc>,
    pub closed_at: Option<DateTime<Utc>>,
    pub letter: Option<LetterId>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    stay_id: Option<i64>,
    asked_at: Moment,
    answer_by: Moment,
    closed_at: Option<Moment>,
    letter_id: Option<i64>,
}

fn read(row: Row) -> Option<Question> {
    Some(Question {
        id: QuestionId(row.id),
        stay: StayId(row.stay_id?),
        asked_at: row.asked_at.into(),
        answer_by: row.answer_by.into(),
        closed_at: row.closed_at.map(Into::into),
        letter: row.letter_id.map(LetterId),
    })
}

macro_rules! columns {
    () => {
        (
            desk_questions::id,
            desk_questions::stay_id,
            desk_questions::asked_at,
            desk_questions::answer_by,
            desk_questions::closed_at,
            desk_questions::letter_id,
        )
    };
}

/// Adds a question; without a stay it only counts for whoever asks. The database refuses a second open one
/// about the same stay.
pub fn add(
    connection: &mut Connection,
    stay: Option<StayId>,
    asked_by: PersonId,
    asked_at: DateTime<Utc>,
    answer_by: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(desk_questions::table)
        .values((
            desk_questions::stay_id.eq(stay.map(|stay| stay.0)),
            desk_questions::asked_by.eq(asked_by.0),
            desk_questions::asked_at.eq(Moment(asked_at)),
            desk_questions::answer_by.eq(Moment(answer_by)),
        ))
        .execute(connection)?;
    Ok(())
}

/// When a person asked after `since`, ascending.
pub fn moments_of(
    connection: &mut Connection,
    asked_by: PersonId,
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, StoreError> {
    let rows = desk_questions::table
        .filter(desk_questions::asked_by.eq(asked_by.0))
        .filter(desk_questions::asked_at.gt(Moment(since)))
        .order((desk_questions::asked_at, desk_questions::id))
        .select(desk_questions::asked_at)
        .load::<Moment>(connection)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The questions about stays at a desk that are open, or were closed after `since`.
pub fn at_desk(
    connection: &mut Connection,
    desk: DeskId,
    since: DateTime<Utc>,
) -> Result<Vec<Question>, StoreError> {
    let rows = desk_questions::table
        .inner_join(stays::table)
        .filter(stays::desk_id.eq(desk.0))
        .filter(desk_questions::closed_at.is_null().or(desk_questions::closed_at.gt(Moment(since))))
        .order(desk_questions::id)
        .select(columns!())
        .load::<Row>(connection)?;
    Ok(rows.into_iter().filter_map(read).collect())
}

pub fn open_of(connection: &mut Connection, stay: StayId) -> Result<Option<Question>, StoreError> {
    let row = desk_questions::table
        .filter(desk_questions::stay_id.eq(stay.0))
        .filter(desk_questions::closed_at.is_null())
        .select(columns!())
        .get_result::<Row>(connection)
        .optional()?;
    Ok(row.and_then(read))
}

pub fn by_letter(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Option<Question>, StoreError> {
    let row = desk_questions::table
        .filter(desk_questions::letter_id.eq(letter.0))
        .select(columns!())
        .get_result::<Row>(connection)
        .optional()?;
    Ok(row.and_then(read))
}

/// The open questions that no letter asks yet, oldest first.
pub fn without_letter(connection: &mut Connection) -> Result<Vec<Question>, StoreError> {
    let rows = desk_questions::table
        .filter(desk_questions::stay_id.is_not_null())
        .filter(desk_questions::closed_at.is_null())
        .filter(desk_questions::letter_id.is_null())
        .order(desk_questions::id)
        .select(columns!())
        .load::<Row>(connection)?;
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Notes the letter that asks; false if one did already, or the question is closed.
pub fn set_letter(
    connection: &mut Connection,
    id: QuestionId,
    letter: LetterId,
) -> Result<bool, StoreError> {
    let unasked = desk_questions::table
        .find(id.0)
        .filter(desk_questions::closed_at.is_null())
        .filter(desk_questions::letter_id.is_null());
    let rows =
        diesel::update(unasked).set(desk_questions::letter_id.eq(letter.0)).execute(connection)?;
    Ok(rows > 0)
}

/// Closes a question; false if it was.
pub fn close(
    connection: &mut Connection,
    id: QuestionId,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let open = desk_questions::table.find(id.0).filter(desk_questions::closed_at.is_null());
    let rows =
        diesel::update(open).set(desk_questions::closed_at.eq(Moment(at))).execute(connection)?;
    Ok(rows > 0)
}

/// The open questions about stays of a site that have ended, with their end.
pub(crate) fn of_ended_stays(
    connection: &mut Connection,
    site: SiteId,
) -> Result<Vec<(Question, DateTime<Utc>)>, StoreError> {
    let rows = desk_questions::table
        .inner_join(stays::table)
        .filter(stays::site_id.eq(site.0))
        .filter(stays::ended_at.is_not_null())
        .filter(desk_questions::closed_at.is_null())
        .order(desk_questions::id)
        .select((columns!(), stays::ended_at))
        .load::<(Row, Option<Moment>)>(connection)?;
    Ok(rows.into_iter().filter_map(|(row, end)| Some((read(row)?, end?.into()))).collect())
}

/// Deletes the questions that were asked before `moment`; how many.
pub fn delete_before(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = desk_questions::table.filter(desk_questions::asked_at.lt(Moment(moment)));
    Ok(diesel::delete(old).execute(connection)?)
}
