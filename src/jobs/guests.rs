//! The jobs about guests: whom those without an invitation came for, what is written because of invitations, and
//! forgetting.

use super::tools::{JobError, Tools};
use crate::usecases::connect::guest::{deactivated, find_host, write};
use crate::usecases::upkeep::forget_guests::{forget_guest, guests_to_forget};

/// One transaction per invitation, so that one that fails keeps no other waiting. Those whose host is gone are called off
/// first.
pub(super) async fn write_to_guests(tools: &Tools) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for id in tools.read(deactivated::invitations_to_call_off).await? {
        let off = tools.write(move |connection, context| {
            deactivated::call_off_for_host(connection, context, id)
        });
        outcome = outcome.and(off.await);
    }
    for id in tools.read(write::waiting).await? {
        let written =
            tools.write(move |connection, context| write::write_next(connection, context, id));
        outcome = outcome.and(written.await);
    }
    outcome
}

/// One transaction per guest, likewise. The host is told by the job that writes because of invitations.
pub(super) async fn find_hosts(tools: &Tools) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for guest in tools.read(find_host::waiting).await? {
        let found =
            tools.write(move |connection, context| find_host::look_up(connection, context, guest));
        outcome = outcome.and(found.await);
    }
    outcome
}

pub(super) async fn forget_guests(tools: &Tools) -> Result<(), JobError> {
    let mut gone = 0;
    for guest in tools.read(guests_to_forget).await? {
        let forgotten =
            tools.write(move |connection, context| forget_guest(connection, context, guest));
        gone += usize::from(forgotten.await?);
    }
    tools.store.drop_remains().await?;
    log::info!("{gone} guests were forgotten");
    Ok(())
}
