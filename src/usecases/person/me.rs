//! What a person sees and changes about themselves.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;
use crate::domain::person::role::{Role, RoleRight};
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::access::admit::{Admission, Caller, CallerKind, Tokens, admit};
use crate::usecases::person::card::{SecondCardView, second_card};
use crate::usecases::stay::stay_view::{StayView, current};

/// An answer to the question of consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Consent {
    /// They may be seen.
    Yes,
    /// They may not.
    No,
}

impl From<bool> for Consent {
    fn from(visible: bool) -> Self {
        if visible { Self::Yes } else { Self::No }
    }
}

/// A person as they see themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Me {
    /// Full name.
    pub name: String,
    /// What people at one table see.
    pub first_name: String,
    /// Address.
    pub email: String,
    /// The organisation's name; of a guest what they come from.
    pub organisation: String,
    /// The second card, under which they may come; null without one.
    pub second_card: Option<SecondCardView>,
    /// Whether they are a guest, who invites nobody.
    pub guest: bool,
    /// The language they read.
    pub language: Language,
    /// Their answer to the question of consent; null if not asked yet.
    pub consent: Option<Consent>,
    /// From which day on their stays may become encounters.
    pub visible_since: Option<NaiveDate>,
    /// Whether they get the weekly digest.
    pub digest: bool,
    /// The open stay.
    pub stay: Option<StayView>,
    /// The present moment, by which the screens tell what is today.
    pub now: DateTime<Utc>,
}

pub fn me(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Me, StoreError> {
    let stay = current(connection, context, person)?.map(|current| current.stay);
    let second_card = second_card(connection, person)?;
    let person = persons::by_id(connection, person)?
        .ok_or_else(|| StoreError::corrupt("session", "its person is gone"))?;
    Ok(Me {
        guest: person.is_guest(),
        first_name: first_name(&person.name).to_owned(),
        name: person.name,
        email: person.email,
        organisation: person.organisation,
        second_card,
        language: person.language,
        consent: person.consent.map(Consent::from),
        visible_since: person.visible_since,
        digest: person.digest,
        stay,
        now: context.clock.now(),
    })
}

/// Changes the language of a person, or whether they get the digest; `None` leaves a value as it is.
pub fn change_me(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    language: Option<Language>,
    digest: Option<bool>,
) -> Result<Me, StoreError> {
    if let Some(language) = language {
        persons::set_language(connection, person, language)?;
    }
    if let Some(digest) = digest {
        persons::set_digest(connection, person, digest)?;
    }
    me(connection, context, person)
}

/// The language of the caller with these tokens, whether as a person or in a role. `None` if nobody is signed in, or
/// if the token of the role belongs to no person.
pub fn language_of_caller(
    connection: &mut Connection,
    context: &Context,
    tokens: &Tokens,
) -> Result<Option<Language>, StoreError> {
    for kind in [CallerKind::Person, CallerKind::InRole(Role::Facility)] {
        let person = match admit(connection, context, &[kind], tokens)? {
            Admission::Granted { caller: Caller::Person(person, _), .. } => person,
            Admission::Granted { caller: Caller::InRole(holder), .. } => match holder.right {
                RoleRight::Person(person, _) => person,
                RoleRight::Access(_) => continue,
            },
            _ => continue,
        };
        return Ok(persons::by_id(connection, person)?.map(|person| person.language));
    }
    Ok(None)
}
