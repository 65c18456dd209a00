//! Writes to the database every few seconds, to know whether it can be written.

use std::time::Duration;

use super::tools::Tools;
use crate::store::upkeep::jobs;

/// The pause after each write, failed or not.
const EVERY: Duration = Duration::from_secs(5);
const AGAIN: Duration = Duration::from_secs(1);

/// A write that takes longer counts as failed: somebody waits at a kiosk.
const PATIENCE: Duration = Duration::from_secs(2);

const NAME: &str = "heartbeat";

/// Writes until the program stops, and reports to the metrics.
pub async fn beat_until_stopped(tools: Tools) {
    while !tools.stop.is_set() {
        tokio::select! {
            () = beat(&tools) => {}
            () = tools.stop.wait() => {}
        }
    }
}

/// Writes once, however long it takes, and then pauses.
async fn beat(tools: &Tools) {
    let mut write = std::pin::pin!(
        tools.write(|connection, context| { jobs::beat(connection, NAME, context.clock.now()) })
    );
    let outcome = match tokio::time::timeout(PATIENCE, &mut write).await {
        Ok(outcome) => outcome,
        Err(_) => {
            tell(tools, false);
            // Wait for the slow write instead of starting another.
            write.await
        }
    };
    if let Err(why) = &outcome {
        log::error!("{NAME}: {why}");
    }
    tell(tools, outcome.is_ok());
    tokio::time::sleep(if outcome.is_ok() { EVERY } else { AGAIN }).await;
}

fn tell(tools: &Tools, can_write: bool) {
    if tools.metrics.is_ready() != can_write {
        log::info!("the database {} be written", if can_write { "can" } else { "cannot" });
    }
    tools.metrics.can_write.set(can_write.into());
}
