//! The job that tells people that somebody thinks they have a story.

use super::tools::{JobError, Tools};
use crate::usecases::story::nominate;

/// One transaction for each, so that one that fails keeps no other waiting.
pub(super) async fn tell_nominees(tools: &Tools) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for id in tools.read(nominate::waiting).await? {
        let told =
            tools.write(move |connection, context| nominate::look_up(connection, context, id));
        outcome = outcome.and(told.await);
    }
    outcome
}
