//! Who, with special rights, looked at or changed what. A line names the person it is about by number.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::access_log;

/// Lines written in one statement: an engine takes so many values and no more.
const AT_ONCE: usize = 1000;

/// The roles that a person may act in, as an actor begins.
pub(crate) const ROLES: [&str; 2] = ["admin", "facility"];

/// One line of the log, to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub at: DateTime<Utc>,
    /// Who: `command`, `admin:access:3`, `admin:person:12`.
    pub actor: String,
    pub deed: Deed,
    /// About whom, if about one person.
    pub person: Option<PersonId>,
    /// What else there is to say of it; no names, no addresses.
    pub detail: String,
    /// Why; none: what can be said of every such deed.
    pub reason: Option<String>,
}

impl Entry {
    fn reason(&self) -> &str {
        self.reason.as_deref().unwrap_or(self.deed.standing_reason())
    }
}

/// A line as it was written, by this program or one before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub at: DateTime<Utc>,
    pub actor: String,
    /// What was done, such as `digest-shown`.
    pub action: String,
    pub is_of_person: bool,
    pub detail: String,
    /// Why; empty in lines from before this was kept.
    pub reason: String,
}

pub fn add(connection: &mut Connection, entry: &Entry) -> Result<(), StoreError> {
    diesel::insert_into(access_log::table)
        .values((
            access_log::at.eq(Moment(entry.at)),
            access_log::actor.eq(&entry.actor),
            access_log::action.eq(entry.deed.as_str()),
            access_log::person_id.eq(entry.person.map(|person| person.0)),
            access_log::detail.eq(&entry.detail),
            access_log::reason.eq(entry.reason()),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn add_all(connection: &mut Connection, entries: &[Entry]) -> Result<(), StoreError> {
    for some in entries.chunks(AT_ONCE) {
        let rows: Vec<_> = some
            .iter()
            .map(|entry| {
                (
                    access_log::at.eq(Moment(entry.at)),
                    access_log::actor.eq(&entry.actor),
                    access_log::action.eq(entry.deed.as_str()),
                    access_log::person_id.eq(entry.person.map(|person| person.0)),
                    access_log::detail.eq(&entry.detail),
                    access_log::reason.eq(entry.reason()),
                )
            })
            .collect();
        insert_many!(connection, access_log::table, rows)?;
    }
    Ok(())
}

#[derive(Queryable)]
struct Row {
    at: Moment,
    actor: String,
    action: String,
    person_id: Option<i64>,
    detail: String,
    reason: String,
}

fn read(row: Row) -> Line {
    Line {
        at: row.at.into(),
        actor: row.actor,
        action: row.action,
        is_of_person: row.person_id.is_some(),
        detail: row.detail,
        reason: row.reason,
    }
}

macro_rules! columns {
    () => {
        (
            access_log::at,
            access_log::actor,
            access_log::action,
            access_log::person_id,
            access_log::detail,
            access_log::reason,
        )
    };
}

pub fn of_person(connection: &mut Connection, person: PersonId) -> Result<Vec<Line>, StoreError> {
    let rows = access_log::table
        .filter(access_log::person_id.eq(person.0))
        .order((access_log::at.desc(), access_log::id.desc()))
        .select(columns!())
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// What a person did themselves in a role, newest first.
pub fn by_person(connection: &mut Connection, person: PersonId) -> Result<Vec<Line>, StoreError> {
    let actors = ROLES.map(|role| format!("{role}:person:{person}"));
    let rows = access_log::table
        .filter(access_log::actor.eq_any(actors))
        .order((access_log::at.desc(), access_log::id.desc()))
        .select(columns!())
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// About whom an actor has a line of a deed since a moment.
pub fn noted_since(
    connection: &mut Connection,
    actor: &str,
    deed: Deed,
    since: DateTime<Utc>,
) -> Result<BTreeSet<PersonId>, StoreError> {
    let rows = access_log::table
        .filter(access_log::at.gt(Moment(since)))
        .filter(access_log::actor.eq(actor))
        .filter(access_log::action.eq(deed.as_str()))
        .filter(access_log::person_id.is_not_null())
        .select(access_log::person_id.assume_not_null())
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Deletes the lines written before `moment`; how many.
pub fn delete_before(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = access_log::table.filter(access_log::at.lt(Moment(moment)));
    Ok(diesel::delete(old).execute(connection)?)
}
