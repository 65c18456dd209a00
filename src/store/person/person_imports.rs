//! People as an import sees them: everything that a file may say about them.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::hexadecimal::{Digest, hex};
use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::person::badge::KeptBadge;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::persons;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFacts {
    pub name: String,
    pub organisation: OrganisationId,
    /// The team; empty if not said.
    pub team: String,
    pub language: String,
    pub badge: Option<KeptBadge>,
    pub needs: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPerson {
    pub id: PersonId,
    pub email: String,
    /// Whom they work for; a guest for none.
    pub organisation: Option<OrganisationId>,
    pub name: String,
    /// The team; empty if not said.
    pub team: String,
    pub language: String,
    pub badge: Option<KeptBadge>,
    pub needs: String,
    pub answered: bool,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    email: String,
    name: String,
    organisation_id: Option<i64>,
    team: String,
    language: String,
    badge_hash: Option<String>,
    badge_end: Option<String>,
    needs: String,
    consent: Option<bool>,
}

fn read(row: Row) -> KnownPerson {
    KnownPerson {
        id: PersonId(row.id),
        email: row.email,
        organisation: row.organisation_id.map(OrganisationId),
        name: row.name,
        team: row.team,
        language: row.language,
        badge: KeptBadge::stored(row.badge_hash, row.badge_end),
        needs: row.needs,
        answered: row.consent.is_some(),
    }
}

pub fn all(connection: &mut Connection) -> Result<Vec<KnownPerson>, StoreError> {
    let rows = persons::table
        .order(persons::email)
        .select((
            persons::id,
            persons::email,
            persons::name,
            persons::organisation_id,
            persons::team,
            persons::language,
            persons::badge_hash,
            persons::badge_end,
            persons::needs,
            persons::consent,
        ))
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// The addresses of the register; a guest is none of it.
pub fn emails(connection: &mut Connection) -> Result<Vec<(String, PersonId)>, StoreError> {
    let rows = persons::table
        .filter(persons::organisation_id.is_not_null())
        .order(persons::email)
        .select((persons::email, persons::id))
        .load::<(String, i64)>(connection)?;
    Ok(rows.into_iter().map(|(email, id)| (email, PersonId(id))).collect())
}

/// Adds somebody who was not asked for consent yet, and is known since then. Their pseudonyms follow from `number`.
pub fn add(
    connection: &mut Connection,
    email: &str,
    facts: &PersonFacts,
    known_since: DateTime<Utc>,
    number: &Digest,
) -> Result<PersonId, StoreError> {
    let id = diesel::insert_into(persons::table)
        .values((
            persons::email.eq(email),
            persons::name.eq(&facts.name),
            persons::organisation_id.eq(facts.organisation.0),
            persons::team.eq(&facts.team),
            persons::language.eq(&facts.language),
            persons::badge_hash.eq(facts.badge.as_ref().map(KeptBadge::hash)),
            persons::badge_end.eq(facts.badge.as_ref().map(KeptBadge::end)),
            persons::needs.eq(&facts.needs),
            persons::known_since.eq(Moment(known_since)),
            persons::draw_number.eq(hex(number)),
        ))
        .returning(persons::id)
        .get_result(connection)?;
    Ok(PersonId(id))
}

pub fn update(
    connection: &mut Connection,
    id: PersonId,
    facts: &PersonFacts,
) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set((
            persons::name.eq(&facts.name),
            persons::organisation_id.eq(facts.organisation.0),
            persons::team.eq(&facts.team),
            persons::language.eq(&facts.language),
            persons::badge_hash.eq(facts.badge.as_ref().map(KeptBadge::hash)),
            persons::badge_end.eq(facts.badge.as_ref().map(KeptBadge::end)),
            persons::needs.eq(&facts.needs),
        ))
        .execute(connection)?;
    Ok(())
}
