//! Taking up a role in a browser: with a token, or as a person who has one. A session in a role is not the
//! person's own: it opens nothing but what the role opens.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::admit::Caller;
use super::sign_in::{CodeOffer, NotTaken, redeem};
use crate::domain::access::numbers::ROLE_SESSION_LASTS;
use crate::domain::access::proof::Proof;
use crate::domain::identity::PersonId;
use crate::domain::person::coordinator::Coordinator;
use crate::domain::person::gathering_host::GatheringHost;
use crate::domain::person::reception::Reception;
use crate::domain::person::role::{Role, RoleHolder, RoleRight};
use crate::domain::person::story_editor::StoryEditor;
use crate::store::access::person_sessions::NewSession;
use crate::store::access::{person_sessions, role_sessions, role_tokens};
use crate::store::person::{organisations, persons};
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, secret_hash};

/// What came of a code. No refusal: the try is counted, and the code is used up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// The browser has a session in the role that the person has: its token.
    Yes(String),
    NotTaken(NotTaken),
    NoRole,
    /// A role is not opened by a letter alone.
    NoFactor,
}

/// Begins a session in the role that a person has, with a code from a letter and their second factor.
pub fn enter_role(
    connection: &mut Connection,
    context: &Context,
    offer: &CodeOffer,
    earlier_token: Option<&str>,
) -> Result<Entered, StoreError> {
    let (person, proof) = match redeem(connection, context, offer)? {
        Ok(redeemed) => redeemed,
        Err(why) => return Ok(Entered::NotTaken(why)),
    };
    let Some(role) = person.role else { return Ok(Entered::NoRole) };
    if proof == Proof::Letter {
        return Ok(Entered::NoFactor);
    }
    if let Some(token) = earlier_token {
        leave_role(connection, token)?;
    }
    begin_in_role(connection, context, person.id, (role, proof), &offer.device).map(Entered::Yes)
}

/// Begins a session of a person in a role, by what they showed: its token.
pub(in crate::usecases) fn begin_in_role(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    (role, proof): (Role, Proof),
    device: &str,
) -> Result<String, StoreError> {
    let now = context.clock.now();
    let token = context.chance.token();
    let session = NewSession {
        token_hash: &secret_hash(&token),
        person,
        role: Some(role),
        device,
        proof,
        expires_at: now + ROLE_SESSION_LASTS,
    };
    person_sessions::add(connection, &session, now)?;
    Ok(token)
}

/// Begins a session in the role of a token that was given out: its own token, if the other is good.
pub fn enter_with_access(
    connection: &mut Connection,
    context: &Context,
    access_token: &str,
    earlier_token: Option<&str>,
) -> Result<Option<String>, StoreError> {
    let found = role_tokens::by_token_hash(connection, &secret_hash(access_token))?;
    let Some(access) = found else { return Ok(None) };
    if let Some(token) = earlier_token {
        leave_role(connection, token)?;
    }
    let token = context.chance.token();
    let ends = context.clock.now() + ROLE_SESSION_LASTS;
    role_sessions::add(connection, &secret_hash(&token), access.id, ends)?;
    Ok(Some(token))
}

/// Ends the session in a role with this token. A token that was given out stays good.
pub fn leave_role(connection: &mut Connection, token: &str) -> Result<(), StoreError> {
    let hash = secret_hash(token);
    role_sessions::delete(connection, &hash)?;
    person_sessions::delete(connection, &hash)
}

/// In what somebody acts on the screens of the building.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum ScreenRole {
    /// How the building is used, and its places; never a person.
    Facility,
    /// The same; and who is known, roles, badges, kiosks, settings.
    Admin,
    /// The people of one organisation, and nothing else.
    Coordinator,
    /// The guests of the day, and nothing else.
    Reception,
    /// What is announced, and nothing else.
    Host,
    /// Stories and their drafts, and nothing else.
    Editor,
}

/// Whoever acts in a role, as their screens show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RoleView {
    /// The person's name, or what the token was given to.
    pub name: String,
    /// The role.
    pub role: ScreenRole,
    /// Whose people a coordinator keeps; null in a role.
    pub organisation: Option<String>,
    /// The present moment, by which the screens tell what is today.
    pub now: DateTime<Utc>,
}

pub fn role_view(
    connection: &mut Connection,
    context: &Context,
    caller: &Caller,
) -> Result<RoleView, StoreError> {
    let gone = || StoreError::corrupt("caller", "they are gone");
    let (right, role, of) = match caller {
        Caller::InRole(RoleHolder { role: Role::Facility, right }) => {
            (*right, ScreenRole::Facility, None)
        }
        Caller::InRole(RoleHolder { role: Role::Admin, right }) => {
            (*right, ScreenRole::Admin, None)
        }
        Caller::Coordinator(Coordinator { access, organisation }) => {
            (RoleRight::Access(*access), ScreenRole::Coordinator, Some(*organisation))
        }
        Caller::Reception(Reception { access }) => {
            (RoleRight::Access(*access), ScreenRole::Reception, None)
        }
        Caller::Host(GatheringHost { access }) => {
            (RoleRight::Access(*access), ScreenRole::Host, None)
        }
        Caller::Editor(StoryEditor { access }) => {
            (RoleRight::Access(*access), ScreenRole::Editor, None)
        }
        _ => return Err(gone()),
    };
    let name = match right {
        RoleRight::Access(id) => role_tokens::by_id(connection, id)?.map(|access| access.name),
        RoleRight::Person(id, _) => persons::by_id(connection, id)?.map(|person| person.name),
    };
    let organisation = match of {
        Some(of) => organisations::name_of(connection, of)?,
        None => None,
    };
    Ok(RoleView { name: name.ok_or_else(gone)?, role, organisation, now: context.clock.now() })
}
