//! How a command ends when it does not succeed.

use std::fmt::Display;

use crate::store::{Failure, StoreError};

/// What a command answers: its results are on standard output already.
pub type Outcome<T = ()> = Result<T, Ending>;

/// Why a command did not succeed; the texts are for a person.
#[derive(Debug)]
pub enum Ending {
    /// It could not be done: exit status 1.
    Failed(String),
    /// The arguments are wrong in a way that shows without the database: exit status 2.
    Misused(String),
    /// Whoever read standard output went away; nothing is left to say.
    Unread,
}

impl Ending {
    /// It could not be done, for this reason.
    pub fn failed(why: impl Display) -> Self {
        Self::Failed(why.to_string())
    }
}

impl From<StoreError> for Ending {
    fn from(error: StoreError) -> Self {
        Self::failed(error)
    }
}

impl<R: Display> From<Failure<R>> for Ending {
    fn from(failure: Failure<R>) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::failed(refusal),
            Failure::Store(error) => error.into(),
        }
    }
}
