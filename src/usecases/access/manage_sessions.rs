//! A person's devices: where they are signed in, and signing out there.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::access::numbers::SESSION_IDLE;
use crate::domain::access::proof::Proof;
use crate::domain::identity::PersonId;
use crate::domain::person::role::Role;
use crate::store::access::{person_sessions, session_codes};
use crate::store::person::persons;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// A browser in which a person is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SessionView {
    pub id: i64,
    /// What kind of browser, such as `Firefox, Android`; empty if not known.
    pub device: String,
    /// The role that it acts in; null: it is the person's own.
    pub role: Option<Role>,
    /// What was shown when it began.
    pub proof: Proof,
    /// When they signed in.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends, however much it is used.
    pub expires_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub current: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionRefusal {
    Unknown,
}

/// The sessions of a person, the one used last first; `current` is the one that asks.
pub fn sessions_of_person(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    current: Option<i64>,
) -> Result<Vec<SessionView>, StoreError> {
    let now = context.clock.now();
    let rows = person_sessions::of_person(connection, person, now, now - SESSION_IDLE)?;
    rows.into_iter()
        .map(|row| {
            let corrupt = |why: String| StoreError::corrupt("session", why);
            Ok(SessionView {
                current: current == Some(row.id),
                id: row.id,
                device: row.device,
                role: row.role.map(|word| word.parse().map_err(corrupt)).transpose()?,
                proof: row.proof.parse().map_err(corrupt)?,
                created_at: row.created_at,
                last_seen_at: row.last_seen_at,
                expires_at: row.expires_at,
            })
        })
        .collect()
}

pub fn end_session(
    connection: &mut Connection,
    person: PersonId,
    session: i64,
) -> Result<(), Failure<SessionRefusal>> {
    if person_sessions::end(connection, person, session)? {
        Ok(())
    } else {
        Err(Failure::Refused(SessionRefusal::Unknown))
    }
}

/// Ends all sessions of a person, those in a role too, and what could still become one: codes that were sent, and
/// visits to the identity provider that began before.
pub fn end_all_sessions(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), StoreError> {
    // Whoever signs in at this moment waits, or is in already and goes too.
    persons::hold(connection, person)?;
    person_sessions::delete_of_person(connection, person)?;
    session_codes::delete_of_person(connection, person)?;
    persons::set_signed_out(connection, person, context.clock.now())
}
