//! How a command ends if it does not succeed.

use std::fmt::Display;

use crate::store::{Failure, StoreError};

/// The result of a command whose output is already on standard output.
pub type Outcome<T = ()> = Result<T, Ending>;

/// Why a command did not succeed; the texts are meant for a person.
#[derive(Debug)]
pub enum Ending {
    /// It failed: exit status 1.
    Failed(String),
    /// The arguments are wrong, which shows without the database: exit status 2.
    Misused(String),
    /// The reader of standard output is gone.
    Unread,
}

impl Ending {
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
