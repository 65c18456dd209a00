//! What can go wrong in a transaction: the caller was refused, or the database failed.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

/// How a use case ends when it does not succeed.
#[derive(Debug)]
pub enum Failure<R> {
    /// What was asked cannot be done, for a reason the caller may hear. Nothing was changed.
    Refused(R),
    /// The database did not do its part.
    Store(StoreError),
}

impl<R> Failure<R> {
    pub fn map<S>(self, translate: impl FnOnce(R) -> S) -> Failure<S> {
        match self {
            Self::Refused(refusal) => Failure::Refused(translate(refusal)),
            Self::Store(error) => Failure::Store(error),
        }
    }
}

impl<R> From<StoreError> for Failure<R> {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl<R> From<DieselError> for Failure<R> {
    fn from(error: DieselError) -> Self {
        Self::Store(error.into())
    }
}

/// Why the database did not do its part.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another transaction came first; the same one run again may succeed.
    #[error("another transaction came first: {0}")]
    Conflict(String),
    /// Something else in the database refers to what was to be deleted.
    #[error("something refers to it: {0}")]
    Referred(String),
    /// Somebody is at the place that was to be changed.
    #[error("somebody is there")]
    Occupied,
    /// The database cannot be reached, or had no time.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// The file that keeps who was erased cannot be read or written.
    #[error("who was erased cannot be kept: {0}")]
    Unkept(String),
    /// The database was made by a newer version of this program.
    #[error(
        "the database is newer than this program: it has the migration {0}, which this program does not know"
    )]
    Newer(String),
    /// What the database holds cannot be read as what it should be.
    #[error("the database holds a {what} that cannot be read: {why}")]
    Corrupt { what: &'static str, why: String },
    /// Anything else: a mistake of ours.
    #[error("the database refused a statement: {0}")]
    Other(String),
}

impl StoreError {
    /// Something stored that should have been checked on its way in.
    pub fn corrupt(what: &'static str, why: impl ToString) -> Self {
        Self::Corrupt { what, why: why.to_string() }
    }
}

impl From<DieselError> for StoreError {
    /// The one place that tells errors apart; `SQLite` names no constraint, so neither do we.
    fn from(error: DieselError) -> Self {
        let text = error.to_string();
        match error {
            DieselError::DatabaseError(
                DatabaseErrorKind::UniqueViolation | DatabaseErrorKind::SerializationFailure,
                _,
            ) => Self::Conflict(text),
            DieselError::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _) => {
                Self::Referred(text)
            }
            DieselError::DatabaseError(
                DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand,
                _,
            )
            | DieselError::BrokenTransactionManager => Self::Unavailable(text),
            DieselError::DatabaseError(DatabaseErrorKind::Unknown, _) => classify_message(text),
            _ => Self::Other(text),
        }
    }
}

/// diesel hands on most conditions only as the engine's message.
fn classify_message(text: String) -> StoreError {
    let conflict = ["deadlock detected", "could not serialize", "lock timeout"];
    let unavailable = [
        "database is locked",
        "disk I/O error",
        "database or disk is full",
        "statement timeout",
        "server closed the connection",
        "terminating connection",
        "connection to server",
        "no connection to the server",
        "SSL connection has been closed",
        "could not receive data",
        "the database system is",
    ];
    if text.contains("place occupied") {
        // The words of the triggers in the migration seats_at_start.
        StoreError::Occupied
    } else if conflict.iter().any(|part| text.contains(part)) {
        StoreError::Conflict(text)
    } else if unavailable.iter().any(|part| text.contains(part)) {
        StoreError::Unavailable(text)
    } else {
        StoreError::Other(text)
    }
}
