//! Lines of the access log.

use super::super::Context;
use super::super::admit::RoleHolder;
use crate::domain::identity::PersonId;
use crate::store::access_log::{self, Entry};
use crate::store::{Connection, StoreError};

/// Notes what an admin did, in the transaction that does it.
pub(super) fn note(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    action: &str,
    person: Option<PersonId>,
    detail: String,
) -> Result<(), StoreError> {
    let entry = Entry {
        at: context.clock.now(),
        actor: admin.to_string(),
        action: action.to_owned(),
        person,
        detail,
    };
    access_log::add(connection, &entry)
}

/// Notes what an admin did to each of several people.
pub(super) fn note_each(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    action: &str,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<(), StoreError> {
    let (at, actor) = (context.clock.now(), admin.to_string());
    let entries: Vec<Entry> = people
        .into_iter()
        .map(|person| Entry {
            at,
            actor: actor.clone(),
            action: action.to_owned(),
            person: Some(person),
            detail: String::new(),
        })
        .collect();
    access_log::add_all(connection, &entries)
}
