//! What became of a guest's visit after they came in by an invitation.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::invitations::Invitation;
use super::stays;
use super::stays::Stay;
use crate::domain::identity::{PersonId, StayId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{invitations, stays as stay_rows};

/// The last stay of the visit for which somebody came; from when they came in by the invitation of another, nothing.
pub fn last_stay(
    connection: &mut Connection,
    invitation: &Invitation,
) -> Result<Option<Stay>, StoreError> {
    let (Some(person), Some(arrived)) = (invitation.person, invitation.arrived_at) else {
        return Ok(None);
    };
    let next = next_arrival(connection, invitation, person, arrived)?;
    let mut query = stay_rows::table
        .filter(stay_rows::person_id.eq(person.0))
        .filter(stay_rows::site_id.eq(invitation.site.0))
        .filter(stay_rows::day.eq(invitation.day))
        .order((stay_rows::started_at.desc(), stay_rows::id.desc()))
        .select(stay_rows::id)
        .into_boxed();
    if let Some(next) = next {
        query = query.filter(stay_rows::started_at.lt(Moment(next)));
    }
    match query.first::<i64>(connection).optional()? {
        Some(id) => stays::by_id(connection, StayId(id)),
        None => Ok(None),
    }
}

fn next_arrival(
    connection: &mut Connection,
    invitation: &Invitation,
    person: PersonId,
    arrived: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let next = invitations::table
        .filter(invitations::person_id.eq(person.0))
        .filter(invitations::site_id.eq(invitation.site.0))
        .filter(invitations::day.eq(invitation.day))
        .filter(invitations::arrived_at.gt(Moment(arrived)))
        .order((invitations::arrived_at, invitations::id))
        .select(invitations::arrived_at.assume_not_null())
        .first::<Moment>(connection);
    Ok(next.optional()?.map(|moment| moment.0))
}
