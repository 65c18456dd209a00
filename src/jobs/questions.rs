//! The jobs that ask people something: whether others may see their names, and whether they are still there.

use super::tools::{JobError, Tools};
use crate::usecases::letter::ask_consent;
use crate::usecases::stay::ask_still_here as still_here;

pub(super) async fn ask(tools: &Tools) -> Result<(), JobError> {
    for person in tools.read(|connection, _| ask_consent::people_to_ask(connection)).await? {
        tools
            .write(move |connection, context| ask_consent::ask_consent(connection, context, person))
            .await?;
    }
    Ok(())
}

pub(super) async fn ask_still_here(tools: &Tools) -> Result<(), JobError> {
    for question in tools.read(still_here::questions_to_ask).await? {
        tools
            .write(move |connection, context| {
                still_here::ask_still_here(connection, context, &question)
            })
            .await?;
    }
    Ok(())
}
