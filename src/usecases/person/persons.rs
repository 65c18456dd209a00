//! The list of people, their roles, and who is active.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::access_log::{Acting, note, note_each};
use super::registered::{PersonRefusal, registered};
use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::domain::person::role::{Role, RoleHolder, RoleRight};
use crate::store::person::person_register::Registered;
use crate::store::person::{editors, person_register};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::access::shut_out::{out_of_role, shut_out};

/// People on one page.
const PAGE: usize = 50;

/// A page of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PersonPage {
    /// The people, by name.
    pub persons: Vec<PersonLine>,
    /// How many were found.
    pub total: usize,
    /// Which page this is; the first is 1.
    pub page: usize,
    /// How many pages there are; 1 if nobody was found.
    pub pages: usize,
}

/// A person as admins know them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PersonLine {
    /// Their number.
    pub id: i64,
    /// Full name.
    pub name: String,
    /// Address.
    pub email: String,
    /// The address that a coordinator gave of them, where it is another person's or was erased; mostly null. No mail goes
    /// there, and they cannot sign in, until they have an address of their own.
    pub given_email: Option<String>,
    /// Whom they work for.
    pub organisation: String,
    /// The team; empty if not said.
    pub team: String,
    /// The language they read.
    pub language: Language,
    /// The last two characters of their badge; empty if it is short, null if they have none. No more of it is kept.
    pub badge_end: Option<String>,
    /// What they may do besides their own work.
    pub role: Option<Role>,
    /// Whether they edit stories, beside whatever role they have.
    pub edits_stories: bool,
    /// Whether they may check in, sign in and be written to.
    pub active: bool,
}

/// Of whom to show the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Only {
    /// Who may come in.
    Active,
    /// Who may not.
    Inactive,
    /// Who has the role of a manager of the building.
    Facility,
    /// Who has the role of an admin.
    Admin,
    /// Who edits stories.
    Editor,
}

impl Only {
    fn holds(self, person: &Registered, editors: &BTreeSet<PersonId>) -> bool {
        match self {
            Self::Editor => editors.contains(&person.id),
            Self::Active => person.active,
            Self::Inactive => !person.active,
            Self::Facility => person.role == Some(Role::Facility),
            Self::Admin => person.role == Some(Role::Admin),
        }
    }
}

/// One page of the people who match `search` (in name, address, organisation or team) and `only`, by name. A
/// number beyond the last page gives the last one. The access log gets a line for each person shown.
pub fn person_page(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    search: &str,
    only: Option<Only>,
    page: usize,
) -> Result<PersonPage, StoreError> {
    // The engines differ in case folding and collation, so both are done here.
    let wanted = search.trim().to_lowercase();
    let editors = editors::numbers(connection)?;
    let mut found: Vec<(String, Registered)> = person_register::all(connection)?
        .into_iter()
        .filter(|person| only.is_none_or(|only| only.holds(person, &editors)))
        .filter(|person| matches(person, &wanted))
        .map(|person| (person.name.to_lowercase(), person))
        .collect();
    found.sort_by(|(a, one), (b, other)| (a, one.id).cmp(&(b, other.id)));
    let total = found.len();
    let pages = total.div_ceil(PAGE).max(1);
    let page = page.clamp(1, pages);
    let persons: Vec<PersonLine> = found
        .into_iter()
        .skip((page - 1) * PAGE)
        .take(PAGE)
        .map(|(_, person)| line(person, &editors))
        .collect();
    let shown = persons.iter().map(|person| PersonId(person.id));
    note_each(connection, context, acting, Deed::PersonShown, shown)?;
    Ok(PersonPage { persons, total, page, pages })
}

fn matches(person: &Registered, wanted: &str) -> bool {
    [&person.name, &person.email, &person.organisation, &person.team]
        .into_iter()
        .chain(&person.given_email)
        .any(|text| text.to_lowercase().contains(wanted))
}

fn line(person: Registered, editors: &BTreeSet<PersonId>) -> PersonLine {
    PersonLine {
        edits_stories: editors.contains(&person.id),
        id: person.id.0,
        name: person.name,
        email: person.email,
        given_email: person.given_email,
        organisation: person.organisation,
        team: person.team,
        language: person.language,
        badge_end: person.badge.map(|badge| badge.end().to_owned()),
        role: person.role,
        active: person.active,
    }
}

/// Gives a person a role or removes it, which ends their session in a role.
pub fn set_role(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
    role: Option<Role>,
) -> Result<(), Failure<PersonRefusal>> {
    let known = held(connection, acting.admin, person)?;
    if role != Some(Role::Admin) && is_oneself(acting.admin, person) {
        return Err(Failure::Refused(PersonRefusal::Oneself));
    }
    if known.role == role {
        return Ok(());
    }
    person_register::set_role(connection, person, role)?;
    out_of_role(connection, person)?;
    let detail = role.map_or("none", Role::as_str).to_owned();
    Ok(note(connection, context, acting, Deed::RoleSet, Some(person), detail)?)
}

pub fn set_active(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
    active: bool,
) -> Result<(), Failure<PersonRefusal>> {
    let known = held(connection, acting.admin, person)?;
    if !active && is_oneself(acting.admin, person) {
        return Err(Failure::Refused(PersonRefusal::Oneself));
    }
    if known.active == active {
        return Ok(());
    }
    let at = (!active).then(|| context.clock.now());
    person_register::set_deactivated(connection, person, at)?;
    if !active {
        shut_out(connection, context, person)?;
    }
    let deed = if active { Deed::Reactivated } else { Deed::Deactivated };
    Ok(note(connection, context, acting, deed, Some(person), String::new())?)
}

/// The most people who can be changed at once.
pub const MOST_AT_ONCE: usize = 500;

/// Deactivates or activates several people: all of them, or none.
pub fn set_all_active(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    people: &[PersonId],
    active: bool,
) -> Result<(), Failure<PersonRefusal>> {
    held_all(connection, acting.admin, people.iter().copied())?;
    people.iter().try_for_each(|person| set_active(connection, context, acting, *person, active))
}

/// Locks and returns the person. If two admins take the role from each other at once, the second is no longer an
/// admin when they get the lock.
pub(super) fn held(
    connection: &mut Connection,
    admin: RoleHolder,
    person: PersonId,
) -> Result<Registered, Failure<PersonRefusal>> {
    held_all(connection, admin, [person])?;
    registered(connection, person)
}

/// Like [`held`], for several people; some may not exist.
pub(super) fn held_all(
    connection: &mut Connection,
    admin: RoleHolder,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<(), Failure<PersonRefusal>> {
    let oneself = match admin.right {
        RoleRight::Person(oneself, _) => Some(oneself),
        RoleRight::Access(_) => None,
    };
    // Always in the same order, to avoid deadlocks.
    for id in people.into_iter().chain(oneself).collect::<BTreeSet<PersonId>>() {
        person_register::hold(connection, id)?;
    }
    if let Some(oneself) = oneself {
        let acting = registered(connection, oneself)?;
        if !acting.active || acting.role != Some(Role::Admin) {
            return Err(Failure::Refused(PersonRefusal::NoAdmin));
        }
    }
    Ok(())
}

pub(super) fn is_oneself(admin: RoleHolder, person: PersonId) -> bool {
    matches!(admin.right, RoleRight::Person(oneself, _) if oneself == person)
}
