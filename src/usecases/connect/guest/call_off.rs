//! A host calls an invitation off.

use super::refusal::InvitationRefusal;
use crate::domain::identity::{InvitationId, PersonId};
use crate::store::stay::invitations;
use crate::store::stay::invitations::Step;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Calls off an invitation for today or later, so that its badge is none any more; who got the letter is told. One of an
/// earlier day is taken from the list.
pub fn call_off(
    connection: &mut Connection,
    context: &Context,
    host: PersonId,
    id: InvitationId,
) -> Result<(), Failure<InvitationRefusal>> {
    invitations::hold(connection, id)?;
    let own = invitations::by_id(connection, id)?
        .filter(|found| found.host == host && found.called_off_at.is_none())
        .ok_or(Failure::Refused(InvitationRefusal::Unknown))?;
    let tell = own.step != Some(Step::Invite) && own.arrived_at.is_none();
    Ok(invitations::call_off(connection, id, context.clock.now(), tell)?)
}
