//! Invitations of a host who was deactivated: nobody would be there for the guest.

use crate::domain::identity::InvitationId;
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::stay::invitations::Step;
use crate::store::stay::{hosts_gone, invitations};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Those to call off, by day.
pub fn invitations_to_call_off(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<InvitationId>, StoreError> {
    let now = context.clock.now();
    let today = sites::all(connection)?.into_iter().map(|site| site.day(now)).min();
    hosts_gone::of_deactivated(connection, today.unwrap_or_else(|| now.date_naive()))
}

/// Calls one of them off, of which a guest who was told to come is told. Nothing happens if the host is active again, or the
/// guest came.
pub fn call_off_for_host(
    connection: &mut Connection,
    context: &Context,
    id: InvitationId,
) -> Result<(), StoreError> {
    let Some(found) = invitations::by_id(connection, id)? else { return Ok(()) };
    // In this order, as an erasure of the host does.
    if persons::hold_active(connection, found.host)? {
        return Ok(());
    }
    invitations::hold(connection, id)?;
    let Some(found) = invitations::by_id(connection, id)? else { return Ok(()) };
    if found.called_off_at.is_some() || found.arrived_at.is_some() {
        return Ok(());
    }
    let tell = found.step != Some(Step::Invite);
    invitations::call_off(connection, id, context.clock.now(), tell)
}
