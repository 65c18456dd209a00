//! Letters kept in memory, for tests.

use std::sync::{Arc, Mutex, PoisonError};

use super::SendError;
use crate::mail::Letter;

/// Keeps what is sent; clones share what they keep.
#[derive(Debug, Clone, Default)]
pub struct MemoryTransport {
    sent: Arc<Mutex<Vec<Letter>>>,
    failure: Arc<Mutex<Option<SendError>>>,
}

impl MemoryTransport {
    pub fn sent(&self) -> Vec<Letter> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on every letter fails like this; with none, letters are kept again.
    pub fn fail_with(&self, failure: Option<SendError>) {
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = failure;
    }

    pub(super) fn send(&self, letter: &Letter) -> Result<(), SendError> {
        letter.to_message().map_err(SendError::never)?;
        if let Some(failure) = &*self.failure.lock().unwrap_or_else(PoisonError::into_inner) {
            return Err(failure.clone());
        }
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(letter.clone());
        Ok(())
    }
}
