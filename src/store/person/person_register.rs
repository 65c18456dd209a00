//! People as admins know them: who is known, with which role and badge, and whether they may come in. Nothing
//! of where they are or were.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::person::badge::KeptBadge;
use crate::domain::person::role::Role;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::find_for_update;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{organisations, persons};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    /// The address that a coordinator gave, where it is another person's or was erased; no mail goes there.
    pub given_email: Option<String>,
    pub organisation: String,
    /// The team; empty if not said.
    pub team: String,
    pub language: Language,
    pub badge: Option<KeptBadge>,
    pub role: Option<Role>,
    /// Whether they may check in, sign in and be written to.
    pub active: bool,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    name: String,
    email: String,
    given_email: Option<String>,
    organisation: String,
    team: String,
    language: String,
    badge_hash: Option<String>,
    badge_end: Option<String>,
    role: Option<String>,
    deactivated_at: Option<Moment>,
}

fn read(row: Row) -> Result<Registered, StoreError> {
    let id = PersonId(row.id);
    let corrupt = |why: String| StoreError::corrupt("person", format!("{id}: {why}"));
    Ok(Registered {
        id,
        name: row.name,
        email: row.email,
        given_email: row.given_email,
        organisation: row.organisation,
        team: row.team,
        language: row.language.parse().map_err(corrupt)?,
        badge: KeptBadge::stored(row.badge_hash, row.badge_end),
        role: row.role.map(|role| role.parse().map_err(corrupt)).transpose()?,
        active: row.deactivated_at.is_none(),
    })
}

macro_rules! registered {
    () => {
        persons::table.inner_join(organisations::table).select((
            persons::id,
            persons::name,
            persons::email,
            persons::given_email,
            organisations::name,
            persons::team,
            persons::language,
            persons::badge_hash,
            persons::badge_end,
            persons::role,
            persons::deactivated_at,
        ))
    };
}

pub fn all(connection: &mut Connection) -> Result<Vec<Registered>, StoreError> {
    registered!().order(persons::id).load::<Row>(connection)?.into_iter().map(read).collect()
}

/// Those who have a role and may come in, by number.
pub fn active_with_role(
    connection: &mut Connection,
    role: Role,
) -> Result<Vec<Registered>, StoreError> {
    registered!()
        .filter(persons::role.eq(role.as_str()))
        .filter(persons::deactivated_at.is_null())
        .order(persons::id)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

pub fn by_id(connection: &mut Connection, id: PersonId) -> Result<Option<Registered>, StoreError> {
    let row =
        registered!().filter(persons::id.eq(id.0)).get_result::<Row>(connection).optional()?;
    row.map(read).transpose()
}

/// Holds a person until the transaction ends: whoever changes them waits.
pub fn hold(connection: &mut Connection, id: PersonId) -> Result<(), StoreError> {
    find_for_update!(connection, persons::table.find(id.0).select(persons::id), i64)?;
    Ok(())
}

pub fn holder_of(
    connection: &mut Connection,
    badge: &KeptBadge,
) -> Result<Option<PersonId>, StoreError> {
    let row = persons::table
        .filter(persons::badge_hash.eq(badge.hash()))
        .select(persons::id)
        .get_result::<i64>(connection)
        .optional()?;
    Ok(row.map(PersonId))
}

/// Gives a person a badge in the place of the one they have. The database refuses one that another has.
pub fn set_badge(
    connection: &mut Connection,
    id: PersonId,
    badge: &KeptBadge,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set((persons::badge_hash.eq(badge.hash()), persons::badge_end.eq(badge.end())))
        .execute(connection)?;
    Ok(())
}

/// Takes a person's badge away.
pub fn clear_badge(connection: &mut Connection, id: PersonId) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set((persons::badge_hash.eq(None::<String>), persons::badge_end.eq(None::<String>)))
        .execute(connection)?;
    Ok(())
}

/// Gives a person a role, or takes the one they have.
pub fn set_role(
    connection: &mut Connection,
    id: PersonId,
    role: Option<Role>,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set(persons::role.eq(role.map(Role::as_str)))
        .execute(connection)?;
    Ok(())
}

/// Parameters of one statement.
const BATCH: usize = 500;

/// Who of these was deactivated, by number.
pub fn deactivated_of(
    connection: &mut Connection,
    those: &BTreeSet<PersonId>,
) -> Result<Vec<PersonId>, StoreError> {
    let those: Vec<i64> = those.iter().map(|person| person.0).collect();
    let mut gone = Vec::new();
    // One table a statement: joined with what they are in, a server may begin with everybody who was ever deactivated.
    for some in those.chunks(BATCH) {
        let of_some = persons::table
            .filter(persons::id.eq_any(some))
            .filter(persons::deactivated_at.is_not_null())
            .order(persons::id)
            .select(persons::id);
        gone.extend(of_some.load::<i64>(connection)?.into_iter().map(PersonId));
    }
    Ok(gone)
}

/// Sets from when on a person may not come in; none: they may.
pub fn set_deactivated(
    connection: &mut Connection,
    id: PersonId,
    at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set(persons::deactivated_at.eq(at.map(Moment)))
        .execute(connection)?;
    Ok(())
}
