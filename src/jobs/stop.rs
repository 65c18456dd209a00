use std::time::Duration;

use tokio::sync::watch;

/// The signal to stop. Long jobs check it between two pieces of work.
#[derive(Debug, Clone)]
pub struct Stop(Option<watch::Receiver<bool>>);

impl Stop {
    /// For jobs that are run by hand and never stopped.
    pub const fn never() -> Self {
        Self(None)
    }

    /// Stops once the sender says so or is dropped.
    pub const fn when(told: watch::Receiver<bool>) -> Self {
        Self(Some(told))
    }

    pub fn is_set(&self) -> bool {
        self.0.as_ref().is_some_and(|told| *told.borrow() || told.has_changed().is_err())
    }

    /// Waits until the program is told to stop.
    pub async fn wait(&self) {
        match self.0.clone() {
            // An error means that the sender was dropped.
            Some(mut told) => drop(told.wait_for(|is_set| *is_set).await),
            None => std::future::pending().await,
        }
    }

    /// Waits until the program is told to stop, and then for `more`.
    pub async fn wait_and(&self, more: Duration) {
        self.wait().await;
        tokio::time::sleep(more).await;
    }
}
