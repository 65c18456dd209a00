//! The job about coffee with somebody who was deactivated.

use super::tools::{JobError, Tools};
use crate::usecases::connect::coffee::deactivated;

/// One in a transaction, since each holds the two who would have had it.
pub(super) async fn end_coffees(tools: &Tools) -> Result<(), JobError> {
    for coffee in tools.read(deactivated::coffees_to_end).await? {
        tools
            .write(move |connection, context| deactivated::end_coffee(connection, context, coffee))
            .await?;
    }
    Ok(())
}
