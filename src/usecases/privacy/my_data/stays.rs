//! A person's stays, the draws of their desks, and *still here?* questions.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::domain::person::card::OwnCard;
use crate::store::privacy::person_data;
use crate::store::{Connection, StoreError};

/// A stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KeptStay {
    pub site: String,
    pub floor: String,
    pub zone: String,
    /// The table; null in a café or private zone.
    pub table: Option<String>,
    /// The desk; null in a café or private zone.
    pub desk: Option<String>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended; null while it is open.
    pub ended_at: Option<DateTime<Utc>>,
    /// Why it ended; null where that was not kept.
    pub end_reason: Option<String>,
    /// Whether it was unseen.
    pub unseen: bool,
    /// The second card under which it began; null under the first.
    pub card: Option<OwnCard>,
}

/// A draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyDraw {
    pub site: String,
    pub day: NaiveDate,
    /// The minute, UTC: `2026-11-17T07:40Z`.
    pub at: String,
    /// Under which pseudonym the record of the day has it.
    pub pseudonym: String,
    pub desk: String,
}

/// A question whether somebody is still at their desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyQuestion {
    /// Whether the person asked it; else it was about their desk, and who asked is not said.
    pub asked_by_me: bool,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// Until when it could be answered.
    pub answer_by: DateTime<Utc>,
    /// When it was answered, or the stay ended.
    pub closed_at: Option<DateTime<Utc>>,
}

pub(super) fn own_stays(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<KeptStay>, StoreError> {
    Ok(person_data::stays(connection, person)?.into_iter().map(stay).collect())
}

fn stay(row: person_data::StayRow) -> KeptStay {
    KeptStay {
        site: row.site,
        floor: row.floor,
        zone: row.zone,
        table: row.table,
        desk: row.desk,
        started_at: row.started_at,
        ended_at: row.ended_at,
        end_reason: row.end_reason,
        unseen: row.unseen,
        card: row.card,
    }
}

pub(super) fn own_draws(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyDraw>, StoreError> {
    let rows = person_data::draws(connection, person)?.into_iter();
    Ok(rows
        .map(|row| MyDraw {
            site: row.site,
            day: row.day,
            at: row.at,
            pseudonym: row.pseudonym,
            desk: row.desk,
        })
        .collect())
}

pub(super) fn own_questions(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MyQuestion>, StoreError> {
    let rows = person_data::questions(connection, person)?.into_iter();
    Ok(rows
        .map(|row| MyQuestion {
            asked_by_me: row.asked_by_me,
            asked_at: row.moments.asked_at,
            answer_by: row.moments.answer_by,
            closed_at: row.moments.closed_at,
        })
        .collect())
}
