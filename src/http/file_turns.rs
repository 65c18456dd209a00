//! Turns of large files that arrive: some at a time, and one of each who sends.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use tokio::sync::{Semaphore, SemaphorePermit};

use super::problem::Reason;

/// How many large files may arrive at a time: each is in memory until it is read.
const FILES: usize = 4;

#[derive(Debug)]
pub struct FileTurns {
    files: Semaphore,
    /// Whose files arrive.
    senders: Mutex<HashSet<String>>,
}

/// The turn of a file, until it is dropped.
#[derive(Debug)]
pub struct FileTurn<'turns> {
    turns: &'turns FileTurns,
    sender: String,
    _file: SemaphorePermit<'turns>,
}

impl Default for FileTurns {
    fn default() -> Self {
        Self { files: Semaphore::new(FILES), senders: Mutex::default() }
    }
}

impl FileTurns {
    /// A turn for a file of a sender, who has no other: whoever sends several keeps nobody waiting.
    pub fn take(&self, sender: String) -> Result<FileTurn<'_>, Reason> {
        let file = self.files.try_acquire().map_err(|_| Reason::Unavailable)?;
        let mut senders = self.senders.lock().unwrap_or_else(PoisonError::into_inner);
        if !senders.insert(sender.clone()) {
            return Err(Reason::TooManyRequests);
        }
        Ok(FileTurn { turns: self, sender, _file: file })
    }
}

impl Drop for FileTurn<'_> {
    fn drop(&mut self) {
        let mut senders = self.turns.senders.lock().unwrap_or_else(PoisonError::into_inner);
        senders.remove(&self.sender);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sends_one_at_a_time_and_four_do_together() {
        let turns = FileTurns::default();
        let own = turns.take("1".to_owned()).unwrap();
        assert_eq!(turns.take("1".to_owned()).unwrap_err(), Reason::TooManyRequests);
        let others: Vec<_> = (2..=4).map(|one| turns.take(one.to_string()).unwrap()).collect();
        assert_eq!(turns.take("5".to_owned()).unwrap_err(), Reason::Unavailable);
        drop(own);
        let fifth = turns.take("5".to_owned()).unwrap();
        drop((others, fifth));
        turns.take("1".to_owned()).unwrap();
    }
}
