//! Messages: that one was sent, and whether its reader answered; never what it said.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{FollowUpId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{follow_ups, messages};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Message {
    /// The follow-up of who sent it.
    #[diesel(deserialize_as = i64)]
    pub id: FollowUpId,
    #[diesel(deserialize_as = Moment)]
    pub sent_at: DateTime<Utc>,
    /// When its reader answered, as far as the service knows.
    #[diesel(deserialize_as = OptionalMoment)]
    pub answered_at: Option<DateTime<Utc>>,
    /// What its reader pressed: `stay-in-touch` or `no-more`.
    pub reply: Option<String>,
    /// Whether an answer can make the two contacts; not once its writer ended a contact after it.
    pub makes_contacts: bool,
}

macro_rules! columns {
    () => {
        (
            messages::follow_up_id,
            messages::sent_at,
            messages::answered_at,
            messages::reply,
            messages::makes_contacts,
        )
    };
}

pub fn add(
    connection: &mut Connection,
    follow_up: FollowUpId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(messages::table)
        .values((messages::follow_up_id.eq(follow_up.0), messages::sent_at.eq(Moment(now))))
        .execute(connection)?;
    Ok(())
}

pub fn by_id(connection: &mut Connection, id: FollowUpId) -> Result<Option<Message>, StoreError> {
    Ok(messages::table.find(id.0).select(columns!()).first(connection).optional()?)
}

/// The messages of some follow-ups, by number.
pub fn of_follow_ups(
    connection: &mut Connection,
    follow_ups: &[FollowUpId],
) -> Result<Vec<Message>, StoreError> {
    if follow_ups.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<i64> = follow_ups.iter().map(|id| id.0).collect();
    Ok(messages::table
        .filter(messages::follow_up_id.eq_any(ids))
        .order(messages::follow_up_id)
        .select(columns!())
        .load(connection)?)
}

/// Whether a message of one person to another, sent since a moment, is unanswered.
pub fn is_unanswered(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    since: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let row = messages::table
        .inner_join(follow_ups::table)
        .filter(follow_ups::person_id.eq(person.0))
        .filter(follow_ups::other_id.eq(other.0))
        .filter(messages::answered_at.is_null())
        .filter(messages::sent_at.gt(Moment(since)))
        .select(messages::follow_up_id)
        .first::<i64>(connection);
    Ok(row.optional()?.is_some())
}

/// Records what the reader of a message pressed, and whether that answers it; none takes it back.
pub fn set_reply(
    connection: &mut Connection,
    id: FollowUpId,
    reply: Option<&str>,
    answered_at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    diesel::update(messages::table.find(id.0))
        .set((messages::reply.eq(reply), messages::answered_at.eq(answered_at.map(Moment))))
        .execute(connection)?;
    Ok(())
}

/// No answer to these makes contacts any more.
pub fn make_no_contacts(
    connection: &mut Connection,
    follow_ups: &[FollowUpId],
) -> Result<(), StoreError> {
    if follow_ups.is_empty() {
        return Ok(());
    }
    let ids: Vec<i64> = follow_ups.iter().map(|id| id.0).collect();
    let sent = messages::table.filter(messages::follow_up_id.eq_any(ids));
    diesel::update(sent).set(messages::makes_contacts.eq(false)).execute(connection)?;
    Ok(())
}
