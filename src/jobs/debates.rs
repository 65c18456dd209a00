//! The job that ends debates.

use super::tools::{JobError, Tools};
use crate::store::gathering::debaters;
use crate::usecases::gathering::end_debate::{debates_to_end, end_debate};

/// One in a transaction. What was deleted is taken out of the log of an embedded database at once.
pub(super) async fn end_debates(tools: &Tools) -> Result<(), JobError> {
    let mut outcome = Ok(());
    for debate in tools.read(debates_to_end).await? {
        let ended = tools.write(move |connection, context| end_debate(connection, context, debate));
        outcome = outcome.and(ended.await);
    }
    tools.write(|connection, _| debaters::give_back(connection)).await?;
    // If somebody is in the way, the job `expire` does it.
    tools.store.drop_remains().await?;
    outcome
}
