//! Follow-ups: what somebody means to do, and what came of it.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use super::outcomes::recount;
use crate::domain::calendar::IsoWeek;
use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::identity::{FollowUpId, OwnNameId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::follow_ups;

/// With whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum With {
    Person(PersonId),
    OwnName(OwnNameId),
}

impl With {
    pub const fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::OwnName(_) => None,
        }
    }

    const fn columns(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Person(person) => (Some(person.0), None),
            Self::OwnName(name) => (None, Some(name.0)),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    pub id: FollowUpId,
    pub person: PersonId,
    pub kind: FollowUpKind,
    pub with: With,
    pub due: NaiveDate,
    pub line: String,
    pub state: FollowUpState,
    pub outcome: Option<Outcome>,
    pub note: String,
    /// The week of the answer that made it; none if the person made it otherwise.
    pub week: Option<NaiveDate>,
    pub created_at: DateTime<Utc>,
    pub closed_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFollowUp {
    pub person: PersonId,
    pub kind: FollowUpKind,
    pub with: With,
    pub due: NaiveDate,
    pub line: String,
    /// The week of the answer that makes it.
    pub week: Option<IsoWeek>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    person: i64,
    kind: String,
    other: Option<i64>,
    own_name: Option<i64>,
    due: NaiveDate,
    line: String,
    state: String,
    outcome: Option<String>,
    note: String,
    week: Option<NaiveDate>,
    created_at: Moment,
    closed_at: Option<Moment>,
}

macro_rules! columns {
    () => {
        (
            follow_ups::id,
            follow_ups::person_id,
            follow_ups::kind,
            follow_ups::other_id,
            follow_ups::own_name_id,
            follow_ups::due,
            follow_ups::line,
            follow_ups::state,
            follow_ups::outcome,
            follow_ups::note,
            follow_ups::week,
            follow_ups::created_at,
            follow_ups::closed_at,
        )
    };
}

fn read(row: Row) -> Result<FollowUp, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("follow-up", format!("{}: {why}", row.id));
    let with = match (row.other, row.own_name) {
        (Some(other), None) => With::Person(PersonId(other)),
        (None, Some(name)) => With::OwnName(OwnNameId(name)),
        _ => return Err(corrupt("with nobody".to_owned())),
    };
    Ok(FollowUp {
        id: FollowUpId(row.id),
        person: PersonId(row.person),
        kind: row.kind.parse().map_err(corrupt)?,
        with,
        due: row.due,
        line: row.line,
        state: row.state.parse().map_err(corrupt)?,
        outcome: row.outcome.map(|word| word.parse().map_err(corrupt)).transpose()?,
        note: row.note,
        week: row.week,
        created_at: row.created_at.0,
        closed_at: row.closed_at.map(|at| at.0),
    })
}

pub fn add(
    connection: &mut Connection,
    new: &NewFollowUp,
    now: DateTime<Utc>,
) -> Result<FollowUpId, StoreError> {
    let (other, own_name) = new.with.columns();
    let id = diesel::insert_into(follow_ups::table)
        .values((
            follow_ups::person_id.eq(new.person.0),
            follow_ups::kind.eq(new.kind.as_str()),
            follow_ups::other_id.eq(other),
            follow_ups::own_name_id.eq(own_name),
            follow_ups::due.eq(new.due),
            follow_ups::line.eq(&new.line),
            follow_ups::week.eq(new.week.map(IsoWeek::monday)),
            follow_ups::created_at.eq(Moment(now)),
        ))
        .returning(follow_ups::id)
        .get_result::<i64>(connection)?;
    Ok(FollowUpId(id))
}

pub fn by_id(connection: &mut Connection, id: FollowUpId) -> Result<Option<FollowUp>, StoreError> {
    let row = follow_ups::table.find(id.0).select(columns!()).first::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// A person's follow-ups, by number.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<FollowUp>, StoreError> {
    let rows = follow_ups::table
        .filter(follow_ups::person_id.eq(person.0))
        .order(follow_ups::id)
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// The follow-ups that one person has with another, by number.
pub fn of_pair(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<Vec<FollowUp>, StoreError> {
    let rows = follow_ups::table
        .filter(follow_ups::person_id.eq(person.0))
        .filter(follow_ups::other_id.eq(other.0))
        .order(follow_ups::id)
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// How many of a person's follow-ups are open.
pub fn count_open(connection: &mut Connection, person: PersonId) -> Result<i64, StoreError> {
    let open = follow_ups::table
        .filter(follow_ups::person_id.eq(person.0))
        .filter(follow_ups::closed_at.is_null());
    Ok(open.count().get_result(connection)?)
}

/// Closes a follow-up, or says otherwise how it ended. When it was closed stays.
pub fn close(
    connection: &mut Connection,
    follow_up: &FollowUp,
    state: FollowUpState,
    outcome: Option<Outcome>,
    note: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let closed_at = follow_up.closed_at.unwrap_or(now);
    diesel::update(follow_ups::table.find(follow_up.id.0))
        .set((
            follow_ups::state.eq(state.as_str()),
            follow_ups::outcome.eq(outcome.map(Outcome::as_str)),
            follow_ups::note.eq(note),
            follow_ups::closed_at.eq(Moment(closed_at)),
        ))
        .execute(connection)?;
    recount(connection, closed_at, follow_up.outcome, outcome)
}

/// Sets what is to be done until when; it is the person's own then, and no answer's any more.
pub fn set_plan(
    connection: &mut Connection,
    id: FollowUpId,
    kind: FollowUpKind,
    due: NaiveDate,
    line: &str,
) -> Result<(), StoreError> {
    diesel::update(follow_ups::table.find(id.0))
        .set((
            follow_ups::kind.eq(kind.as_str()),
            follow_ups::due.eq(due),
            follow_ups::line.eq(line),
            follow_ups::week.eq(None::<NaiveDate>),
        ))
        .execute(connection)?;
    Ok(())
}

/// Sets what the open follow-up is that an answer made, and until when.
pub fn set_answered(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    kind: FollowUpKind,
    due: NaiveDate,
) -> Result<(), StoreError> {
    let made = follow_ups::table
        .filter(follow_ups::person_id.eq(person.0))
        .filter(follow_ups::other_id.eq(other.0))
        .filter(follow_ups::closed_at.is_null())
        .filter(follow_ups::week.is_not_null());
    diesel::update(made)
        .set((follow_ups::kind.eq(kind.as_str()), follow_ups::due.eq(due)))
        .execute(connection)?;
    Ok(())
}

/// Sets until when it is.
pub fn set_due(
    connection: &mut Connection,
    id: FollowUpId,
    due: NaiveDate,
) -> Result<(), StoreError> {
    diesel::update(follow_ups::table.find(id.0))
        .set(follow_ups::due.eq(due))
        .execute(connection)?;
    Ok(())
}

/// It is open again, until a day, as if nothing had been said about it.
pub fn reopen(
    connection: &mut Connection,
    follow_up: &FollowUp,
    due: NaiveDate,
) -> Result<(), StoreError> {
    diesel::update(follow_ups::table.find(follow_up.id.0))
        .set((
            follow_ups::state.eq(FollowUpState::Open.as_str()),
            follow_ups::outcome.eq(None::<&str>),
            follow_ups::closed_at.eq(None::<Moment>),
            follow_ups::due.eq(due),
        ))
        .execute(connection)?;
    match follow_up.closed_at {
        Some(closed_at) => recount(connection, closed_at, follow_up.outcome, None),
        None => Ok(()),
    }
}

/// Something was done with it: it does not go with an answer any more.
pub fn keep(connection: &mut Connection, id: FollowUpId) -> Result<(), StoreError> {
    diesel::update(follow_ups::table.find(id.0))
        .set(follow_ups::week.eq(None::<NaiveDate>))
        .execute(connection)?;
    Ok(())
}

pub fn delete(connection: &mut Connection, id: FollowUpId) -> Result<(), StoreError> {
    diesel::delete(follow_ups::table.find(id.0)).execute(connection)?;
    Ok(())
}

/// The follow-ups of others with a person, by number.
pub fn with_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<FollowUpId>, StoreError> {
    let rows = follow_ups::table
        .filter(follow_ups::other_id.eq(person.0))
        .order(follow_ups::id)
        .select(follow_ups::id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(FollowUpId).collect())
}

/// Deletes an open follow-up that an answer made; false if there is none.
pub fn delete_answered(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let made = follow_ups::table
        .filter(follow_ups::person_id.eq(person.0))
        .filter(follow_ups::other_id.eq(other.0))
        .filter(follow_ups::closed_at.is_null())
        .filter(follow_ups::week.is_not_null());
    Ok(diesel::delete(made).execute(connection)? > 0)
}

/// Deletes a person's follow-ups with other people, and those of others with them.
pub fn delete_of_person(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let own = follow_ups::table
        .filter(follow_ups::person_id.eq(person.0))
        .filter(follow_ups::other_id.is_not_null());
    diesel::delete(own).execute(connection)?;
    diesel::delete(follow_ups::table.filter(follow_ups::other_id.eq(person.0)))
        .execute(connection)?;
    Ok(())
}

/// Deletes the follow-ups about an own name.
pub fn delete_of_own_name(
    connection: &mut Connection,
    own_name: OwnNameId,
) -> Result<(), StoreError> {
    diesel::delete(follow_ups::table.filter(follow_ups::own_name_id.eq(own_name.0)))
        .execute(connection)?;
    Ok(())
}

/// Deletes what was closed before a moment, and what is open and was due before its day; how many.
pub fn delete_old(connection: &mut Connection, before: DateTime<Utc>) -> Result<usize, StoreError> {
    let closed = follow_ups::table.filter(follow_ups::closed_at.lt(Moment(before)));
    let open = follow_ups::table
        .filter(follow_ups::closed_at.is_null())
        .filter(follow_ups::due.lt(before.date_naive()));
    Ok(diesel::delete(closed).execute(connection)? + diesel::delete(open).execute(connection)?)
}
