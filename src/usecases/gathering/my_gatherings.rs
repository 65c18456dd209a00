//! What is held of a person about gatherings, for that person to read.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::gathering::debate::Side;
use crate::domain::identity::PersonId;
use crate::store::gathering::gatherings::Gathering;
use crate::store::gathering::{calendar_feeds, debaters, gatherings};
use crate::store::{Connection, StoreError};

/// A gathering to which a person means or meant to come, or which they attended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyGathering {
    pub kind: GatheringKind,
    pub title: String,
    /// The site's name.
    pub site: String,
    pub begins_at: DateTime<Utc>,
}

/// Where a person stands in a debate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyDebate {
    pub title: String,
    /// Null of who put up a hand and took no side.
    pub side: Option<Side>,
    /// Whether their hand is up.
    pub hand: bool,
    /// How often they spoke.
    pub spoken: i64,
}

/// What is held of a person about gatherings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyGatherings {
    /// Those to which they mean to come, the next first; until a day after the end.
    pub coming: Vec<MyGathering>,
    /// Those that they said they attended, the latest first; as long as stays are kept.
    pub attended: Vec<MyGathering>,
    /// Where they stand in debates that go on; forgotten at the end.
    pub debates: Vec<MyDebate>,
    /// Since when their calendar has a secret address; null without one.
    pub calendar_since: Option<DateTime<Utc>>,
}

pub fn my_gatherings(
    connection: &mut Connection,
    person: PersonId,
) -> Result<MyGatherings, StoreError> {
    Ok(MyGatherings {
        coming: mine(gatherings::of_comer(connection, person)?),
        attended: mine(gatherings::attended_by(connection, person)?),
        debates: debaters::of_person(connection, person)?
            .into_iter()
            .map(|(title, own)| MyDebate {
                title,
                side: own.side,
                hand: own.hand,
                spoken: own.spoken,
            })
            .collect(),
        calendar_since: calendar_feeds::since(connection, person)?,
    })
}

fn mine(some: Vec<Gathering>) -> Vec<MyGathering> {
    let one = |one: Gathering| MyGathering {
        kind: one.kind,
        title: one.title,
        site: one.at,
        begins_at: one.time.begins,
    };
    some.into_iter().map(one).collect()
}
