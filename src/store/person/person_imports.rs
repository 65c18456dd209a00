//! People as an import sees them: everything that a file may say about them.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{OrganisationId, PersonId};
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::persons;

/// What a file is the truth about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFacts {
    /// Full name.
    pub name: String,
    /// Whom they work for.
    pub organisation: OrganisationId,
    /// The team; empty if not said.
    pub team: String,
    /// The code of the language they read.
    pub language: String,
    /// The code on their badge.
    pub badge: Option<String>,
    /// What restricts their draw, as stored.
    pub needs: String,
}

/// A person as an import finds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPerson {
    /// Their number.
    pub id: PersonId,
    /// Address in lower case.
    pub email: String,
    /// What a file may change.
    pub facts: PersonFacts,
    /// Whether they ever answered the question of consent.
    pub answered: bool,
}

type Row = (i64, String, String, i64, String, String, Option<String>, String, Option<bool>);

fn read(
    (id, email, name, organisation, team, language, badge, needs, consent): Row,
) -> KnownPerson {
    let organisation = OrganisationId(organisation);
    let facts = PersonFacts { name, organisation, team, language, badge, needs };
    KnownPerson { id: PersonId(id), email, facts, answered: consent.is_some() }
}

/// Everybody, by address.
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
            persons::badge,
            persons::needs,
            persons::consent,
        ))
        .load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// Number and address of everybody, by address.
pub fn emails(connection: &mut Connection) -> Result<Vec<(String, PersonId)>, StoreError> {
    let rows =
        persons::table
            .order(persons::email)
            .select((persons::email, persons::id))
            .load::<(String, i64)>(connection)?;
    Ok(rows.into_iter().map(|(email, id)| (email, PersonId(id))).collect())
}

/// Adds somebody who was not asked for consent yet, and is known since then.
pub fn add(
    connection: &mut Connection,
    email: &str,
    facts: &PersonFacts,
    known_since: DateTime<Utc>,
) -> Result<PersonId, StoreError> {
    let id = diesel::insert_into(persons::table)
        .values((
            persons::email.eq(email),
            persons::name.eq(&facts.name),
            persons::organisation_id.eq(facts.organisation.0),
            persons::team.eq(&facts.team),
            persons::language.eq(&facts.language),
            persons::badge.eq(facts.badge.as_deref()),
            persons::needs.eq(&facts.needs),
            persons::known_since.eq(known_since.naive_utc()),
        ))
        .returning(persons::id)
        .get_result(connection)?;
    Ok(PersonId(id))
}

/// Changes what a file says about somebody.
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
            persons::badge.eq(facts.badge.as_deref()),
            persons::needs.eq(&facts.needs),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes somebody's badge away, so that another may have it.
pub fn clear_badge(connection: &mut Connection, id: PersonId) -> Result<(), StoreError> {
    diesel::update(persons::table.find(id.0))
        .set(persons::badge.eq(None::<String>))
        .execute(connection)?;
    Ok(())
}
