use std::sync::{Arc, Mutex, PoisonError};

use super::SendError;
use crate::mail::Letter;

/// Clones share the letters.
#[derive(Debug, Clone, Default)]
pub struct MemoryTransport {
    sent: Arc<Mutex<Vec<Letter>>>,
    failure: Arc<Mutex<Option<SendError>>>,
}

impl MemoryTransport {
    pub fn sent(&self) -> Vec<Letter> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes every further letter fail like this; `None` stops that.
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
