//! The jobs that write the digests and the nudges of a week.

use std::sync::Arc;

use super::tools::{JobError, Tools};
use crate::domain::calendar::IsoWeek;
use crate::domain::identity::SiteId;
use crate::store::upkeep::jobs;
use crate::usecases::letter::compose_digests;
use crate::usecases::letter::nudge::compose as nudges;

/// How many letters are written in one transaction. They wait for the disk together, and a check-in may wait for them.
const LETTERS_AT_ONCE: usize = 8;

pub(super) async fn compose(tools: &Tools) -> Result<(), JobError> {
    for (site, week, due) in tools.read(compose_digests::sites_due).await? {
        let queued = compose_week(tools, week, Some(site.id)).await?;
        tools
            .write(move |connection, context| {
                jobs::finish_once(
                    connection,
                    &compose_digests::run_name(&site),
                    due,
                    context.clock.now(),
                )
            })
            .await?;
        if queued > 0 {
            log::info!("{queued} digests of {week} were written");
        }
    }
    Ok(())
}

/// Writes the digests of a week, some in a transaction. Returns how many.
async fn compose_week(tools: &Tools, week: IsoWeek, at: Option<SiteId>) -> Result<usize, JobError> {
    let context = Arc::clone(&tools.context);
    let drafts = tools
        .store
        .read(move |connection| compose_digests::draft_digests(connection, &context, week, at))
        .await?;
    let mut queued = 0;
    for some in drafts.chunks(LETTERS_AT_ONCE) {
        let some = some.to_vec();
        let new = tools.write(move |connection, context| {
            some.iter().try_fold(0, |new, draft| {
                let is_new = compose_digests::queue_digest(connection, context, week, draft)?;
                Ok(new + usize::from(is_new))
            })
        });
        queued += new.await?;
    }
    Ok(queued)
}

/// Some nudges in a transaction, so that a job that was killed goes on where it was.
pub(super) async fn compose_nudges(tools: &Tools) -> Result<(), JobError> {
    for (site, due) in tools.read(nudges::sites_due).await? {
        let of = site.clone();
        let people = tools
            .read(move |connection, context| nudges::people_due(connection, context, &of))
            .await?;
        let mut queued = 0;
        for some in people.chunks(LETTERS_AT_ONCE) {
            let (of, some) = (site.clone(), some.to_vec());
            let new = tools.write(move |connection, context| {
                some.iter().try_fold(0, |new, person| {
                    let is_new = nudges::queue_nudge(connection, context, &of, *person)?;
                    Ok(new + usize::from(is_new))
                })
            });
            queued += new.await?;
        }
        let run = nudges::run_name(&site);
        tools
            .write(move |connection, context| {
                jobs::finish_once(connection, &run, due, context.clock.now())
            })
            .await?;
        if queued > 0 {
            log::info!("{queued} nudges were written");
        }
    }
    Ok(())
}
