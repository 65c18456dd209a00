//! Nudges: one an agreement and day, with what its letter says.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::connect::dormant::Name;
use crate::domain::connect::nudge::{Asks, Deed, DormantAnswer, NudgeAnswer};
use crate::domain::identity::{FollowUpId, LetterId, OwnNameId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{nudged_follow_ups, nudges};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nudge {
    pub person: PersonId,
    /// Its day in the series.
    pub day: NaiveDate,
    pub asks: Asks,
    pub names_in_mail: bool,
    /// How many open follow-ups the letter only counts.
    pub further: i64,
    pub answer: Option<(NudgeAnswer, DateTime<Utc>)>,
    /// Whom it suggests; none once that contact or own name is gone.
    pub dormant: Option<Name>,
    pub dormant_answer: Option<DormantAnswer>,
    /// The follow-up that this answer made.
    pub made: Option<FollowUpId>,
}

#[derive(Queryable)]
struct Row {
    person: i64,
    day: NaiveDate,
    _letter: i64,
    asks: String,
    names_in_mail: bool,
    further: i64,
    answer: Option<String>,
    answered_at: Option<Moment>,
    dormant_a: Option<i64>,
    dormant_b: Option<i64>,
    own_name: Option<i64>,
    dormant_answer: Option<String>,
    made: Option<i64>,
}

fn read(row: Row) -> Result<Nudge, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("nudge", format!("{}: {why}", row.person));
    let answer = row.answer.map(|word| word.parse().map_err(corrupt)).transpose()?;
    let dormant_answer =
        row.dormant_answer.map(|word| word.parse().map_err(corrupt)).transpose()?;
    let other = |(a, b): (i64, i64)| PersonId(if a == row.person { b } else { a });
    let contact = row.dormant_a.zip(row.dormant_b).map(|pair| Name::Contact(other(pair)));
    Ok(Nudge {
        person: PersonId(row.person),
        day: row.day,
        asks: row.asks.parse().map_err(corrupt)?,
        names_in_mail: row.names_in_mail,
        further: row.further,
        answer: answer.zip(row.answered_at.map(|at| at.0)),
        dormant: contact.or(row.own_name.map(|id| Name::Own(OwnNameId(id)))),
        dormant_answer,
        made: row.made.map(FollowUpId),
    })
}

/// Stores a nudge; false if the person has one of that day.
pub fn insert(
    connection: &mut Connection,
    nudge: &Nudge,
    letter: LetterId,
) -> Result<bool, StoreError> {
    let (pair, own) = match nudge.dormant {
        Some(Name::Contact(other)) => {
            (Some((nudge.person.min(other).0, nudge.person.max(other).0)), None)
        }
        Some(Name::Own(id)) => (None, Some(id.0)),
        None => (None, None),
    };
    let insert = diesel::insert_into(nudges::table).values((
        nudges::person_id.eq(nudge.person.0),
        nudges::day.eq(nudge.day),
        nudges::letter_id.eq(letter.0),
        nudges::asks.eq(nudge.asks.as_str()),
        nudges::names_in_mail.eq(nudge.names_in_mail),
        nudges::further.eq(nudge.further),
        nudges::dormant_a.eq(pair.map(|(a, _)| a)),
        nudges::dormant_b.eq(pair.map(|(_, b)| b)),
        nudges::own_name_id.eq(own),
    ));
    Ok(insert_or_ignore(connection, insert)?)
}

pub fn by_letter(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Option<Nudge>, StoreError> {
    let row = nudges::table.filter(nudges::letter_id.eq(letter.0)).first::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// A person's nudges, the latest first.
pub fn of_person(connection: &mut Connection, person: PersonId) -> Result<Vec<Nudge>, StoreError> {
    let rows = nudges::table
        .filter(nudges::person_id.eq(person.0))
        .order(nudges::day.desc())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Stores what was said to a nudge; none takes it back.
pub fn set_answer(
    connection: &mut Connection,
    nudge: &Nudge,
    answer: Option<NudgeAnswer>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(nudges::table.find((nudge.person.0, nudge.day)))
        .set((
            nudges::answer.eq(answer.map(NudgeAnswer::as_str)),
            nudges::answered_at.eq(answer.map(|_| Moment(now))),
        ))
        .execute(connection)?;
    Ok(())
}

/// Stores what was said to its suggestion, and the follow-up that this made.
pub fn set_dormant_answer(
    connection: &mut Connection,
    nudge: &Nudge,
    answer: Option<DormantAnswer>,
    made: Option<FollowUpId>,
) -> Result<(), StoreError> {
    diesel::update(nudges::table.find((nudge.person.0, nudge.day)))
        .set((
            nudges::dormant_answer.eq(answer.map(DormantAnswer::as_str)),
            nudges::made_id.eq(made.map(|id| id.0)),
        ))
        .execute(connection)?;
    Ok(())
}

/// A follow-up as a letter says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NudgedFollowUp {
    /// Position in the letter.
    pub item: i64,
    pub follow_up: FollowUpId,
    pub due: NaiveDate,
    pub line: String,
    pub answer: Option<Deed>,
}

#[derive(Queryable)]
struct ItemRow {
    item: i64,
    follow_up: i64,
    due: NaiveDate,
    line: String,
    answer: Option<String>,
}

pub fn insert_item(
    connection: &mut Connection,
    nudge: &Nudge,
    item: &NudgedFollowUp,
) -> Result<(), StoreError> {
    diesel::insert_into(nudged_follow_ups::table)
        .values((
            nudged_follow_ups::person_id.eq(nudge.person.0),
            nudged_follow_ups::day.eq(nudge.day),
            nudged_follow_ups::item.eq(item.item),
            nudged_follow_ups::follow_up_id.eq(item.follow_up.0),
            nudged_follow_ups::due.eq(item.due),
            nudged_follow_ups::line.eq(&item.line),
        ))
        .execute(connection)?;
    Ok(())
}

/// The follow-ups of a nudge that there still are, in the order of the letter.
pub fn items(
    connection: &mut Connection,
    nudge: &Nudge,
) -> Result<Vec<NudgedFollowUp>, StoreError> {
    let rows = nudged_follow_ups::table
        .filter(nudged_follow_ups::person_id.eq(nudge.person.0))
        .filter(nudged_follow_ups::day.eq(nudge.day))
        .order(nudged_follow_ups::item)
        .select((
            nudged_follow_ups::item,
            nudged_follow_ups::follow_up_id,
            nudged_follow_ups::due,
            nudged_follow_ups::line,
            nudged_follow_ups::answer,
        ))
        .load::<ItemRow>(connection)?;
    let corrupt = |why: String| StoreError::corrupt("nudge", why);
    rows.into_iter()
        .map(|row| {
            Ok(NudgedFollowUp {
                item: row.item,
                follow_up: FollowUpId(row.follow_up),
                due: row.due,
                line: row.line,
                answer: row.answer.map(|word| word.parse().map_err(corrupt)).transpose()?,
            })
        })
        .collect()
}

/// Stores what was said about a follow-up; none takes it back.
pub fn set_item_answer(
    connection: &mut Connection,
    nudge: &Nudge,
    item: i64,
    answer: Option<Deed>,
) -> Result<(), StoreError> {
    diesel::update(nudged_follow_ups::table.find((nudge.person.0, nudge.day, item)))
        .set(nudged_follow_ups::answer.eq(answer.map(Deed::as_str)))
        .execute(connection)?;
    Ok(())
}
