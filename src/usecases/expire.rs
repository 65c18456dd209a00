//! What has had its time goes: tickets, codes, sessions, questions, kept answers.

use chrono::TimeDelta;

use super::Context;
use super::admit::SESSION_IDLE;
use crate::store::{
    Connection, StoreError, desk_questions, idempotency, provider_visits, session_codes, sessions,
    tickets,
};

/// How long a ticket is kept after it could last be used.
const TICKETS: TimeDelta = TimeDelta::hours(1);

/// How long it is kept who found nobody at whose desk, for the limit and for the letter's page.
const QUESTIONS: TimeDelta = TimeDelta::hours(24);

/// How long an answer is kept for the same request with the same key.
const ANSWERS: TimeDelta = TimeDelta::hours(24);

/// Deletes what has had its time; how many rows.
pub fn expire(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let now = context.clock.now();
    Ok(tickets::delete_expired(connection, now - TICKETS)?
        + session_codes::delete_expired(connection, now)?
        + provider_visits::delete_expired(connection, now)?
        + sessions::delete_ended(connection, now, now - SESSION_IDLE)?
        + desk_questions::delete_before(connection, now - QUESTIONS)?
        + idempotency::delete_before(connection, now - ANSWERS)?)
}
