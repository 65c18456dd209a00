//! What is held of a person about gatherings, for that person to read.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::identity::PersonId;
use crate::store::gathering::{calendar_feeds, gatherings};
use crate::store::{Connection, StoreError};

/// A gathering to which a person means or meant to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyGathering {
    pub kind: GatheringKind,
    pub title: String,
    /// The site's name.
    pub site: String,
    pub begins_at: DateTime<Utc>,
}

/// What is held of a person about gatherings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyGatherings {
    /// Those to which they mean to come, the next first; until a day after the end.
    pub coming: Vec<MyGathering>,
    /// Since when their calendar has a secret address; null without one.
    pub calendar_since: Option<DateTime<Utc>>,
}

pub fn my_gatherings(
    connection: &mut Connection,
    person: PersonId,
) -> Result<MyGatherings, StoreError> {
    let coming = gatherings::of_comer(connection, person)?
        .into_iter()
        .map(|one| MyGathering {
            kind: one.kind,
            title: one.title,
            site: one.at,
            begins_at: one.time.begins,
        })
        .collect();
    Ok(MyGatherings { coming, calendar_since: calendar_feeds::since(connection, person)? })
}
