//! A follow-up that is kept from changing until the transaction ends.

use super::refusal::Refused;
use crate::domain::identity::{FollowUpId, PersonId};
use crate::store::Connection;
use crate::store::connect::follow_ups;
use crate::store::connect::follow_ups::{FollowUp, With};
use crate::store::person::persons;

/// A person's follow-up of this number. Who it is about is held, so that whoever withdraws at this moment does so before,
/// and there is none any more, or after.
pub(in crate::usecases) fn hold(
    connection: &mut Connection,
    person: PersonId,
    id: FollowUpId,
) -> Result<Option<FollowUp>, Refused> {
    let found = follow_ups::by_id(connection, id)?.filter(|found| found.person == person);
    match found.map(|found| found.with) {
        None => return Ok(None),
        Some(With::Person(other)) => persons::hold_both(connection, person, other)?,
        Some(With::OwnName(_)) => persons::hold(connection, person)?,
    }
    Ok(follow_ups::by_id(connection, id)?)
}
