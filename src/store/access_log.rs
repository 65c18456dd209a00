//! Who, with special rights, looked at or changed what. A line names the person it is about by number.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::dialect::insert_many;
use super::failure::StoreError;
use super::schema::access_log;
use crate::domain::identity::PersonId;

/// Lines written in one statement: an engine takes so many values and no more.
const AT_ONCE: usize = 1000;

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who: `command`, `admin:access:3`, `admin:person:12`.
    pub actor: String,
    /// What was done, such as `digest-shown`.
    pub action: String,
    /// About whom, if about one person.
    pub person: Option<PersonId>,
    /// What else there is to say; no names, no addresses.
    pub detail: String,
}

/// Adds a line.
pub fn add(connection: &mut Connection, entry: &Entry) -> Result<(), StoreError> {
    diesel::insert_into(access_log::table)
        .values((
            access_log::at.eq(entry.at.naive_utc()),
            access_log::actor.eq(&entry.actor),
            access_log::action.eq(&entry.action),
            access_log::person_id.eq(entry.person.map(|person| person.0)),
            access_log::detail.eq(&entry.detail),
        ))
        .execute(connection)?;
    Ok(())
}

/// Adds a line for each of many people.
pub fn add_all(connection: &mut Connection, entries: &[Entry]) -> Result<(), StoreError> {
    for some in entries.chunks(AT_ONCE) {
        let rows: Vec<_> = some
            .iter()
            .map(|entry| {
                (
                    access_log::at.eq(entry.at.naive_utc()),
                    access_log::actor.eq(&entry.actor),
                    access_log::action.eq(&entry.action),
                    access_log::person_id.eq(entry.person.map(|person| person.0)),
                    access_log::detail.eq(&entry.detail),
                )
            })
            .collect();
        insert_many!(connection, access_log::table, rows)?;
    }
    Ok(())
}

/// What is about a person, newest first.
pub fn of_person(connection: &mut Connection, person: PersonId) -> Result<Vec<Entry>, StoreError> {
    let rows = access_log::table
        .filter(access_log::person_id.eq(person.0))
        .order((access_log::at.desc(), access_log::id.desc()))
        .select((access_log::at, access_log::actor, access_log::action, access_log::detail))
        .load::<(NaiveDateTime, String, String, String)>(connection)?;
    Ok(rows
        .into_iter()
        .map(|(at, actor, action, detail)| Entry {
            at: at.and_utc(),
            actor,
            action,
            person: Some(person),
            detail,
        })
        .collect())
}

/// Deletes the lines written before `moment`; how many.
pub fn delete_before(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let old = access_log::table.filter(access_log::at.lt(moment.naive_utc()));
    Ok(diesel::delete(old).execute(connection)?)
}
