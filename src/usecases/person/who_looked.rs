//! Who looked at or changed a person's data in a role, as that person reads it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::access_log::COMMAND;
use crate::domain::identity::PersonId;
use crate::domain::person::coordinator::COORDINATOR;
use crate::domain::person::reception::RECEPTION;
use crate::store::person::access_log::Line;
use crate::store::person::{access_log, badge_readings};
use crate::store::{Connection, StoreError};

/// A look, or a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Look {
    pub at: DateTime<Utc>,
    /// In which role.
    pub by: LookBy,
    /// What was done, such as `person-shown`.
    pub action: String,
    /// What else there is to say of it, such as which role was given; may be empty.
    pub detail: String,
    /// Why; empty in what was done before this was kept.
    pub reason: String,
}

/// In which role somebody looked. Who it was is not said: the role answers for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum LookBy {
    /// An admin, on the screens for admins.
    Admin,
    /// A facility manager.
    Facility,
    /// The coordinator of the person's organisation.
    Coordinator,
    /// Reception, which sees the guests of the day and their hosts' names.
    Reception,
    /// Somebody at the command line of the server.
    Command,
    /// A kiosk, which read the person's badge.
    Kiosk,
    /// The service by itself.
    Service,
}

impl LookBy {
    fn of_actor(actor: &str) -> Self {
        match actor.split(':').next() {
            Some("admin") => Self::Admin,
            Some("facility") => Self::Facility,
            Some(COORDINATOR) => Self::Coordinator,
            Some(RECEPTION) => Self::Reception,
            Some(COMMAND) => Self::Command,
            _ => Self::Service,
        }
    }
}

/// What a kiosk did that read a badge.
const BADGE_READ: &str = "badge-read";
const BADGE_HELD: &str = "a badge was held to a kiosk";

/// Who looked at a person's data or changed it, and which kiosk read their badge; latest first.
pub fn who_looked(connection: &mut Connection, person: PersonId) -> Result<Vec<Look>, StoreError> {
    let entries = access_log::of_person(connection, person)?;
    let readings = badge_readings::of_person(connection, person)?;
    let mut looks: Vec<Look> = entries
        .into_iter()
        .map(|Line { at, actor, action, detail, reason, .. }| Look {
            at,
            by: LookBy::of_actor(&actor),
            action,
            detail,
            reason,
        })
        .collect();
    looks.extend(readings.into_iter().map(|reading| Look {
        at: reading.at,
        by: LookBy::Kiosk,
        action: BADGE_READ.to_owned(),
        detail: format!("{}, {}", reading.site, reading.kiosk),
        reason: BADGE_HELD.to_owned(),
    }));
    looks.sort_by_key(|look| std::cmp::Reverse(look.at));
    Ok(looks)
}

/// What a person did themselves with a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnDeed {
    pub at: DateTime<Utc>,
    /// In which role.
    pub by: LookBy,
    /// What was done, such as `person-shown`.
    pub action: String,
    /// Whether it was done to a person; who that is, is theirs.
    pub to_person: bool,
    /// What else there is to say of it; may be empty.
    pub detail: String,
    pub reason: String,
}

/// What a person did in a role, latest first.
pub fn own_deeds(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<OwnDeed>, StoreError> {
    let lines = access_log::by_person(connection, person)?;
    Ok(lines
        .into_iter()
        .map(|Line { at, actor, action, is_of_person, detail, reason }| OwnDeed {
            at,
            by: LookBy::of_actor(&actor),
            action,
            to_person: is_of_person,
            detail,
            reason,
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_looked_is_told_by_their_role_and_by_no_number() {
        for (actor, by) in [
            ("admin:access:3", LookBy::Admin),
            ("admin:person:12", LookBy::Admin),
            ("admin:person", LookBy::Admin),
            ("facility:access:1", LookBy::Facility),
            ("coordinator:access:4", LookBy::Coordinator),
            ("reception:access:5", LookBy::Reception),
            ("command", LookBy::Command),
            ("", LookBy::Service),
        ] {
            assert_eq!(LookBy::of_actor(actor), by, "{actor}");
        }
    }
}
