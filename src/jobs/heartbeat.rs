//! Whether this process can write: it does so every few seconds.

use std::time::Duration;

use super::tools::Tools;
use crate::store::upkeep::jobs;

/// From one write to the next, and after one that failed.
const EVERY: Duration = Duration::from_secs(5);
const AGAIN: Duration = Duration::from_secs(1);

/// A write that takes longer is as good as none to who waits at a kiosk.
const PATIENCE: Duration = Duration::from_secs(2);

/// Its row among the jobs.
const NAME: &str = "heartbeat";

/// Writes again and again until the program is to end; what comes of it is in the metrics.
pub async fn beat_until_stopped(tools: Tools) {
    while !tools.stop.is_set() {
        tokio::select! {
            () = beat(&tools) => {}
            () = tools.stop.wait() => {}
        }
    }
}

/// One write, however long it takes, and the pause after it.
async fn beat(tools: &Tools) {
    let mut write = std::pin::pin!(
        tools.write(|connection, context| { jobs::beat(connection, NAME, context.clock.now()) })
    );
    let outcome = match tokio::time::timeout(PATIENCE, &mut write).await {
        Ok(outcome) => outcome,
        Err(_) => {
            tell(tools, false);
            // Not given up: no other is begun while this one waits.
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
