//! The people of one organisation, as its coordinator knows them. Every query is limited to that organisation, but for
//! one that asks whether an address is free, and nothing says where they are or were.

use diesel::prelude::*;

use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::language::Language;
use crate::domain::person::details::OwnDetails;
use crate::domain::place::features::Features;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::find_for_update;
use crate::engine::failure::StoreError;
use crate::schema::persons;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordinated {
    pub id: PersonId,
    pub name: String,
    /// The address that the coordinator gave, or another that an admin did.
    pub email: String,
    /// The team; empty if not said.
    pub team: String,
    pub language: Language,
    pub needs: Features,
    /// The last two characters of the badge; none without a badge.
    pub badge_end: Option<String>,
    pub has_role: bool,
    /// Whether they may check in, sign in and be written to.
    pub active: bool,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    name: String,
    email: String,
    given_email: Option<String>,
    team: String,
    language: String,
    needs: String,
    badge_end: Option<String>,
    has_role: bool,
    active: bool,
}

fn read(row: Row) -> Result<Coordinated, StoreError> {
    let id = PersonId(row.id);
    let corrupt = |why: String| StoreError::corrupt("person", format!("{id}: {why}"));
    Ok(Coordinated {
        id,
        name: row.name,
        email: row.given_email.unwrap_or(row.email),
        team: row.team,
        language: row.language.parse().map_err(corrupt)?,
        needs: row.needs.parse().map_err(corrupt)?,
        badge_end: row.badge_end,
        has_role: row.has_role,
        active: row.active,
    })
}

macro_rules! people_of {
    ($organisation:expr) => {
        persons::table.filter(persons::organisation_id.eq($organisation.0)).select((
            persons::id,
            persons::name,
            persons::email,
            persons::given_email,
            persons::team,
            persons::language,
            persons::needs,
            persons::badge_end,
            persons::role.is_not_null(),
            persons::deactivated_at.is_null(),
        ))
    };
}

pub fn all(
    connection: &mut Connection,
    organisation: OrganisationId,
) -> Result<Vec<Coordinated>, StoreError> {
    let rows = people_of!(organisation).order(persons::id).load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

pub fn numbers(
    connection: &mut Connection,
    organisation: OrganisationId,
) -> Result<Vec<PersonId>, StoreError> {
    let own = persons::table.filter(persons::organisation_id.eq(organisation.0));
    let ids = own.order(persons::id).select(persons::id).load::<i64>(connection)?;
    Ok(ids.into_iter().map(PersonId).collect())
}

/// Holds somebody until the transaction ends, as long as they are of the organisation.
pub fn hold(
    connection: &mut Connection,
    organisation: OrganisationId,
    person: PersonId,
) -> Result<Option<Coordinated>, StoreError> {
    let own = persons::table.find(person.0).filter(persons::organisation_id.eq(organisation.0));
    if find_for_update!(connection, own.select(persons::id), i64)?.is_empty() {
        return Ok(None);
    }
    let row = people_of!(organisation).filter(persons::id.eq(person.0));
    row.get_result::<Row>(connection).optional()?.map(read).transpose()
}

/// Whether anybody, of whatever organisation, has this address.
pub fn is_taken(connection: &mut Connection, email: &str) -> Result<bool, StoreError> {
    let holder = persons::table.filter(persons::email.eq(email)).select(persons::id);
    Ok(holder.get_result::<i64>(connection).optional()?.is_some())
}

/// Keeps the address that was given of somebody who is known by a stand-in.
pub fn set_given(
    connection: &mut Connection,
    person: PersonId,
    email: &str,
) -> Result<(), StoreError> {
    let set = diesel::update(persons::table.find(person.0));
    set.set(persons::given_email.eq(email)).execute(connection)?;
    Ok(())
}

/// Writes what the coordinator says of somebody, except their address.
pub fn update(
    connection: &mut Connection,
    person: PersonId,
    details: &OwnDetails,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(person.0))
        .set((
            persons::name.eq(&details.name),
            persons::team.eq(&details.team),
            persons::language.eq(details.language.as_str()),
            persons::needs.eq(details.needs.to_string()),
        ))
        .execute(connection)?;
    Ok(())
}
