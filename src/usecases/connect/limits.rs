//! How often somebody may approach others.

use chrono::TimeDelta;

use super::refusal::{FollowUpRefusal, Refused};
use crate::domain::connect::numbers::{MOST_APPROACHES_A_DAY, MOST_APPROACHES_TO_ONE_A_DAY};
use crate::domain::identity::PersonId;
use crate::store::connect::approaches;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Refuses whoever approached as many people within a day as anybody may. The person is held.
pub(super) fn approach_once_more(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), Refused> {
    let since = context.clock.now() - TimeDelta::days(1);
    if approaches::count_since(connection, person, since)? >= MOST_APPROACHES_A_DAY {
        return Err(Failure::Refused(FollowUpRefusal::EnoughApproaches));
    }
    Ok(())
}

/// Refuses whoever approached the same person within a day as often as anybody may, and would propose coffee. The person is
/// held.
pub(super) fn propose_once_more(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<(), Refused> {
    let since = context.clock.now() - TimeDelta::days(1);
    let many = approaches::count_to_since(connection, person, other, since)?;
    if many >= MOST_APPROACHES_TO_ONE_A_DAY {
        return Err(Failure::Refused(FollowUpRefusal::EnoughApproaches));
    }
    approach_once_more(connection, context, person)
}
