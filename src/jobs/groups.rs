//! The jobs about groups: for whom invitations are, and members who were deactivated.

use super::tools::{JobError, Tools};
use crate::usecases::connect::group::{leave, look_up};

/// One transaction per invitation, so that one that fails keeps no other waiting.
pub(super) async fn invite_to_groups(tools: &Tools) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for id in tools.read(look_up::waiting).await? {
        let found =
            tools.write(move |connection, context| look_up::look_up(connection, context, id));
        outcome = outcome.and(found.await);
    }
    outcome
}

/// One in a transaction, since each holds the member and their groups.
pub(super) async fn leave_groups(tools: &Tools) -> Result<(), JobError> {
    for person in tools.read(leave::deactivated).await? {
        tools
            .write(move |connection, context| leave::leave_all(connection, context, person))
            .await?;
    }
    Ok(())
}
