//! What an import did, in numbers.

use std::fmt;

use serde::Serialize;
use utoipa::ToSchema;

use crate::files::FileErrors;

/// How many rows of a file were what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, ToSchema)]
pub struct Imported {
    /// Rows about something the database did not have.
    pub new: usize,
    /// Rows that changed what it had.
    pub changed: usize,
    /// Rows that it had already.
    pub unchanged: usize,
}

/// What one row did. Where several apply, the greatest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RowEffect {
    Unchanged,
    Changed,
    New,
}

impl Imported {
    pub(super) const fn count(&mut self, effect: RowEffect) {
        match effect {
            RowEffect::Unchanged => self.unchanged += 1,
            RowEffect::Changed => self.changed += 1,
            RowEffect::New => self.new += 1,
        }
    }
}

impl fmt::Display for Imported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} new, {} changed, {} unchanged", self.new, self.changed, self.unchanged)
    }
}

/// Why a file was not imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRefusal {
    /// In the order of the file, a hundred at most.
    pub mistakes: Vec<FileMistake>,
    pub more: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileMistake {
    /// The line on which the row starts; the header is line 1.
    pub line: u64,
    /// The column; `None` if the whole row is meant.
    pub column: Option<String>,
    pub message: String,
    /// The same for programs: a code, and the values that its text is filled in with.
    pub code: &'static str,
    pub values: Vec<(&'static str, String)>,
}

impl From<FileErrors> for FileRefusal {
    fn from(errors: FileErrors) -> Self {
        let mistakes = errors.told().iter().map(|error| {
            let (code, values) = error.kind.parts();
            let (column, message) = (error.column.clone(), error.message.clone());
            FileMistake { line: error.line, column, message, code, values }
        });
        Self { mistakes: mistakes.collect(), more: errors.untold() }
    }
}
