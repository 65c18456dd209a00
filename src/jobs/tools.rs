//! Shared handles that every job gets.

use std::sync::Arc;

use super::stop::Stop;
use crate::mail::{Mailbox, Transport};
use crate::metrics::Metrics;
use crate::store::{Connection, Failure, Store, StoreError};
use crate::usecases::Context;

#[derive(Debug, Clone)]
pub struct Tools {
    pub store: Arc<Store>,
    pub context: Arc<Context>,
    pub transport: Arc<Transport>,
    pub sender: Mailbox,
    pub metrics: Arc<Metrics>,
    pub stop: Stop,
}

/// Why a job failed; it will be tried again.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct JobError(pub String);

impl From<StoreError> for JobError {
    fn from(error: StoreError) -> Self {
        Self(error.to_string())
    }
}

impl<R: std::fmt::Debug> From<Failure<R>> for JobError {
    fn from(failure: Failure<R>) -> Self {
        match failure {
            Failure::Refused(refusal) => Self(format!("refused: {refusal:?}")),
            Failure::Store(error) => error.into(),
        }
    }
}

impl Tools {
    /// Runs `work` in a transaction of its own.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl Fn(&mut Connection, &Context) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, JobError> {
        let context = Arc::clone(&self.context);
        let done = self
            .store
            .write(move |connection| work(connection, &context).map_err(Failure::<()>::from))
            .await;
        done.map_err(JobError::from)
    }

    /// Runs `work` on a consistent snapshot of the database.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection, &Context) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, JobError> {
        let context = Arc::clone(&self.context);
        let done = self
            .store
            .read(move |connection| work(connection, &context).map_err(Failure::<()>::from))
            .await;
        done.map_err(JobError::from)
    }
}
