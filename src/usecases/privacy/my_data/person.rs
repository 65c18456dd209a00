//! A person's row, their answers about consent, and their identities at identity providers.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::domain::place::features::Features;
use crate::store::privacy::{consents, person_data};
use crate::store::{Connection, StoreError};
use crate::usecases::person::me::Consent;

/// A person's own row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyPerson {
    /// Address.
    pub email: String,
    /// Full name.
    pub name: String,
    /// Whom they work for; whom a guest comes from.
    pub organisation: String,
    /// Whether they are a guest, of whom everything goes seven days after the last visit.
    pub guest: bool,
    /// The team; empty if not said.
    pub team: String,
    /// The code of the language they read.
    pub language: String,
    /// The last two characters of their badge, of which a hash is kept; empty if it is short.
    pub badge_end: Option<String>,
    /// What restricts their draw.
    pub needs: Vec<String>,
    /// What they may do besides their own work.
    pub role: Option<String>,
    /// Whether they may check in, sign in and be written to.
    pub active: bool,
    /// Since when they may not, if so.
    pub deactivated_at: Option<DateTime<Utc>>,
    /// When they were first known; null: before that was kept.
    pub known_since: Option<DateTime<Utc>>,
    /// Their answer to the question of consent; null if not asked yet.
    pub consent: Option<Consent>,
    /// When they gave it.
    pub consent_at: Option<DateTime<Utc>>,
    /// When they were asked by letter.
    pub consent_asked_at: Option<DateTime<Utc>>,
    /// From which day on their stays may become encounters.
    pub visible_since: Option<NaiveDate>,
    /// Whether they get the weekly digest.
    pub digest: bool,
}

/// An answer to the question of consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyConsent {
    pub at: DateTime<Utc>,
    /// Whether they agreed to be seen.
    pub visible: bool,
    /// `page`, `letter` or `file`.
    pub way: String,
    /// The version of the text; `elsewhere` for what a file says.
    pub text_version: String,
}

/// Who a person is at an identity provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyIdentity {
    /// The provider.
    pub issuer: String,
    /// As whom they are known there.
    pub subject: String,
    /// Since when it is known here.
    pub linked_at: DateTime<Utc>,
}

pub(super) fn own_row(
    connection: &mut Connection,
    person: PersonId,
) -> Result<MyPerson, StoreError> {
    let row = person_data::person(connection, person)?
        .ok_or_else(|| StoreError::corrupt("session", "its person is gone"))?;
    let needs: Features =
        row.needs.parse().map_err(|why| StoreError::Corrupt { what: "person", why })?;
    Ok(MyPerson {
        email: row.email,
        name: row.name,
        guest: row.organisation.is_none(),
        organisation: row.organisation.or(row.comes_from).unwrap_or_default(),
        team: row.team,
        language: row.language,
        badge_end: row.badge_end,
        needs: needs
            .to_string()
            .split('|')
            .filter(|need| !need.is_empty())
            .map(str::to_owned)
            .collect(),
        role: row.role,
        active: row.deactivated_at.is_none(),
        deactivated_at: row.deactivated_at,
        known_since: row.known_since,
        consent: row.consent.map(Consent::from),
        consent_at: row.consent_at,
        consent_asked_at: row.consent_asked_at,
        visible_since: row.visible_since,
        digest: row.digest,
    })
}

pub(super) fn own_consents(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyConsent>, StoreError> {
    let rows = consents::of_person(connection, person)?.into_iter();
    Ok(rows
        .map(|row| MyConsent {
            at: row.at,
            visible: row.visible,
            way: row.way,
            text_version: row.text,
        })
        .collect())
}

pub(super) fn own_identities(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyIdentity>, StoreError> {
    let rows = person_data::identities(connection, person)?.into_iter();
    Ok(rows
        .map(|row| MyIdentity {
            issuer: row.issuer,
            subject: row.subject,
            linked_at: row.linked_at,
        })
        .collect())
}
