//! Groups: people of any organisation who chose each other.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::connect::group::GroupState;
use crate::domain::identity::{GroupId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::find_for_update;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{group_members, groups};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    /// By this it is called outside.
    pub code: String,
    pub name: String,
    /// What it says about itself; may be empty.
    pub line: String,
    /// Who started it, as long as they are a member.
    pub founder: Option<PersonId>,
    /// When it ends unless enough people are in it; none once they are.
    pub lapses_at: Option<DateTime<Utc>>,
}

impl Group {
    pub const fn state(&self) -> GroupState {
        match self.lapses_at {
            Some(_) => GroupState::Forming,
            None => GroupState::Standing,
        }
    }

    /// Whether it is over although no job came to it yet.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.lapses_at.is_some_and(|at| at <= now)
    }
}

#[derive(Queryable)]
struct Row {
    id: i64,
    code: String,
    name: String,
    line: String,
    founder: Option<i64>,
    lapses_at: Option<Moment>,
}

macro_rules! columns {
    () => {
        (
            groups::id,
            groups::code,
            groups::name,
            groups::line,
            groups::founder_id,
            groups::lapses_at,
        )
    };
}

fn read(row: Row) -> Group {
    let Row { id, code, name, line, founder, lapses_at } = row;
    let founder = founder.map(PersonId);
    Group { id: GroupId(id), code, name, line, founder, lapses_at: lapses_at.map(|at| at.0) }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGroup {
    pub code: String,
    pub name: String,
    pub line: String,
    pub founder: PersonId,
    pub lapses_at: DateTime<Utc>,
}

pub fn add(connection: &mut Connection, new: &NewGroup) -> Result<GroupId, StoreError> {
    let id = diesel::insert_into(groups::table)
        .values((
            groups::code.eq(&new.code),
            groups::name.eq(&new.name),
            groups::line.eq(&new.line),
            groups::founder_id.eq(new.founder.0),
            groups::lapses_at.eq(Moment(new.lapses_at)),
        ))
        .returning(groups::id)
        .get_result::<i64>(connection)?;
    Ok(GroupId(id))
}

pub fn by_code(connection: &mut Connection, code: &str) -> Result<Option<Group>, StoreError> {
    // PostgreSQL takes no text with a zero byte, and no code has one.
    if code.contains('\0') {
        return Ok(None);
    }
    let row = groups::table.filter(groups::code.eq(code)).select(columns!());
    Ok(row.first::<Row>(connection).optional()?.map(read))
}

pub fn by_id(connection: &mut Connection, id: GroupId) -> Result<Option<Group>, StoreError> {
    let row = groups::table.find(id.0).select(columns!()).first::<Row>(connection);
    Ok(row.optional()?.map(read))
}

/// Holds a group until the transaction ends, and finds what it is then: whoever changes it, its members or its invitations
/// holds it. People are held before groups, and groups by number.
pub fn hold(connection: &mut Connection, id: GroupId) -> Result<Option<Group>, StoreError> {
    find_for_update!(connection, groups::table.find(id.0).select(groups::id), i64)?;
    by_id(connection, id)
}

/// The groups of which somebody is a member, by name.
pub fn of_member(connection: &mut Connection, person: PersonId) -> Result<Vec<Group>, StoreError> {
    let rows = groups::table
        .inner_join(group_members::table)
        .filter(group_members::person_id.eq(person.0))
        .order((groups::name, groups::code))
        .select(columns!())
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// How many groups somebody started that do not stand and are not over.
pub fn count_forming(
    connection: &mut Connection,
    founder: PersonId,
    now: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let forming = groups::table
        .filter(groups::founder_id.eq(founder.0))
        .filter(groups::lapses_at.gt(Moment(now)));
    Ok(forming.count().get_result(connection)?)
}

/// The groups that are over since they did not come to stand, by number. They are looked for by when they lapse.
pub fn lapsed(connection: &mut Connection, now: DateTime<Utc>) -> Result<Vec<GroupId>, StoreError> {
    let rows = groups::table
        .filter(groups::lapses_at.le(Moment(now)))
        .order((groups::lapses_at, groups::id))
        .select(groups::id)
        .load::<i64>(connection)?;
    let mut ids: Vec<GroupId> = rows.into_iter().map(GroupId).collect();
    ids.sort_unstable();
    Ok(ids)
}

pub fn set_words(
    connection: &mut Connection,
    id: GroupId,
    name: &str,
    line: &str,
) -> Result<(), StoreError> {
    diesel::update(groups::table.find(id.0))
        .set((groups::name.eq(name), groups::line.eq(line)))
        .execute(connection)?;
    Ok(())
}

/// Enough people are in it.
pub fn set_standing(connection: &mut Connection, id: GroupId) -> Result<(), StoreError> {
    diesel::update(groups::table.find(id.0))
        .set(groups::lapses_at.eq(None::<Moment>))
        .execute(connection)?;
    Ok(())
}

/// Whoever started it is not in it any more.
pub fn clear_founder(connection: &mut Connection, id: GroupId) -> Result<(), StoreError> {
    diesel::update(groups::table.find(id.0))
        .set(groups::founder_id.eq(None::<i64>))
        .execute(connection)?;
    Ok(())
}

/// Deletes a group that has neither members nor invitations.
pub fn delete(connection: &mut Connection, id: GroupId) -> Result<(), StoreError> {
    diesel::delete(groups::table.find(id.0)).execute(connection)?;
    Ok(())
}
