use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::domain::person::role::RoleHolder;
use crate::store::person::access_log;
use crate::store::person::access_log::Entry;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

#[derive(Debug, Clone, Copy)]
pub struct Acting<'a> {
    pub admin: RoleHolder,
    /// Why, if they gave a reason.
    pub reason: Option<&'a str>,
}

impl From<RoleHolder> for Acting<'_> {
    fn from(admin: RoleHolder) -> Self {
        Self { admin, reason: None }
    }
}

/// Notes what an admin did. Runs in the same transaction as the act.
pub(in crate::usecases) fn note(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    deed: Deed,
    person: Option<PersonId>,
    detail: String,
) -> Result<(), StoreError> {
    let entry = Entry {
        at: context.clock.now(),
        actor: acting.admin.to_string(),
        deed,
        person,
        detail,
        reason: acting.reason.map(str::to_owned),
    };
    access_log::add(connection, &entry)
}

/// Notes what an admin did to each of several people.
pub(in crate::usecases) fn note_each(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    deed: Deed,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<(), StoreError> {
    let actor = acting.admin.to_string();
    note_people(connection, context, (&actor, acting.reason), deed, people)
}

/// Notes what was done to several people: by whom, and why if a reason was given.
pub(in crate::usecases) fn note_people(
    connection: &mut Connection,
    context: &Context,
    (actor, reason): (&str, Option<&str>),
    deed: Deed,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<(), StoreError> {
    let at = context.clock.now();
    let entries: Vec<Entry> = people
        .into_iter()
        .map(|person| Entry {
            at,
            actor: actor.to_owned(),
            deed,
            person: Some(person),
            detail: String::new(),
            reason: reason.map(str::to_owned),
        })
        .collect();
    access_log::add_all(connection, &entries)
}

/// The name in the access log of whoever uses the command line.
pub(in crate::usecases) const COMMAND: &str = "command";

/// Notes a command that is about nobody in particular, or about everybody.
pub fn note_of_nobody(
    connection: &mut Connection,
    context: &Context,
    deed: Deed,
    detail: &str,
) -> Result<(), StoreError> {
    note_command(connection, context, deed, [], detail)
}

/// Notes what a command showed or changed of people; writes one line about nobody if there are none.
pub(in crate::usecases) fn note_command(
    connection: &mut Connection,
    context: &Context,
    deed: Deed,
    people: impl IntoIterator<Item = PersonId>,
    detail: &str,
) -> Result<(), StoreError> {
    let at = context.clock.now();
    let entry = |person| Entry {
        at,
        actor: COMMAND.to_owned(),
        deed,
        person,
        detail: detail.to_owned(),
        reason: None,
    };
    let entries: Vec<Entry> = people.into_iter().map(|person| entry(Some(person))).collect();
    if entries.is_empty() {
        return access_log::add(connection, &entry(None));
    }
    access_log::add_all(connection, &entries)
}
