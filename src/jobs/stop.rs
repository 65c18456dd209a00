//! Whether the program is to end.

use std::time::Duration;

use tokio::sync::watch;

/// Known to every job, so that a long one ends between two pieces of its work.
#[derive(Debug, Clone)]
pub struct Stop(Option<watch::Receiver<bool>>);

impl Stop {
    /// For jobs that are run by hand: nobody stops them.
    pub const fn never() -> Self {
        Self(None)
    }

    /// True once the sender says so, or is gone.
    pub const fn when(told: watch::Receiver<bool>) -> Self {
        Self(Some(told))
    }

    pub fn is_set(&self) -> bool {
        self.0.as_ref().is_some_and(|told| *told.borrow() || told.has_changed().is_err())
    }

    /// Waits until the program is to end.
    pub async fn wait(&self) {
        match self.0.clone() {
            // An error says that the sender is gone.
            Some(mut told) => drop(told.wait_for(|is_set| *is_set).await),
            None => std::future::pending().await,
        }
    }

    /// Waits until the program is to end, and then as long again.
    pub async fn wait_and(&self, more: Duration) {
        self.wait().await;
        tokio::time::sleep(more).await;
    }
}
