//! What is wrong with a file, in words for the person who made it.

use std::error::Error;
use std::fmt;

/// The most mistakes that are listed individually.
const MOST_TOLD: usize = 100;

/// The kind of a mistake: a stable code, and the values for its text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum FileMistakeKind {
    Empty,
    Invalid(String),
    MustBeEmpty,
    /// A mail program would make a link of it.
    Link,
    /// The same as on an earlier line.
    OnLine(u64),
    /// Contradicts an earlier line.
    DiffersFrom(u64),
    UnknownColumn,
    MissingColumn,
    ColumnTwice,
    NamelessColumn,
    NotUtf8,
    /// A line end or another invisible character.
    ControlCharacter,
    /// More characters than this.
    TooLong(usize),
    /// A quote that is not closed, or is inside a value.
    Quote,
    /// The number of values in the line and in the header.
    Values(usize, usize),
    ClosesBeforeOpening,
    /// Today would already be over by these hours.
    TooLateToday,
    /// Only one of two coordinates is given.
    HalfAPosition,
    /// The kind of an existing zone cannot change.
    KeepsItsKind,
    /// A day that is not there yet.
    DayToCome,
    /// Somebody is there.
    PlaceInUse,
    /// The badge of somebody who is not in the file.
    BadgeTaken,
    /// The address of somebody who was erased.
    WasErased,
    /// Not the organisation whose people are imported, which is this.
    OtherOrganisation(String),
    /// Something else, which the message says.
    #[default]
    Other,
}

impl FileMistakeKind {
    /// The code, and the values by name.
    pub fn parts(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let none = Vec::new;
        match self {
            Self::Empty => ("empty", none()),
            Self::Invalid(value) => ("invalid", vec![("value", value.clone())]),
            Self::MustBeEmpty => ("must-be-empty", none()),
            Self::Link => ("link", none()),
            Self::OnLine(line) => ("twice", vec![("other", line.to_string())]),
            Self::DiffersFrom(line) => ("differs", vec![("other", line.to_string())]),
            Self::UnknownColumn => ("unknown-column", none()),
            Self::MissingColumn => ("missing-column", none()),
            Self::ColumnTwice => ("column-twice", none()),
            Self::NamelessColumn => ("nameless-column", none()),
            Self::NotUtf8 => ("not-utf-8", none()),
            Self::ControlCharacter => ("control-character", none()),
            Self::TooLong(most) => ("too-long", vec![("most", most.to_string())]),
            Self::Quote => ("quote", none()),
            Self::Values(is, due) => {
                ("values", vec![("is", is.to_string()), ("due", due.to_string())])
            }
            Self::ClosesBeforeOpening => ("closes-before-opening", none()),
            Self::TooLateToday => ("too-late-today", none()),
            Self::HalfAPosition => ("half-a-position", none()),
            Self::KeepsItsKind => ("keeps-its-kind", none()),
            Self::DayToCome => ("day-to-come", none()),
            Self::PlaceInUse => ("place-in-use", none()),
            Self::BadgeTaken => ("badge-taken", none()),
            Self::WasErased => ("was-erased", none()),
            Self::OtherOrganisation(own) => ("other-organisation", vec![("own", own.clone())]),
            Self::Other => ("other", none()),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileError {
    /// The line on which the row starts; the header is line 1.
    pub line: u64,
    /// The column; `None` if the whole row is meant.
    pub column: Option<String>,
    pub message: String,
    pub kind: FileMistakeKind,
}

impl FileError {
    pub fn new(line: u64, column: &str, message: impl Into<String>) -> Self {
        let kind = FileMistakeKind::Other;
        Self { line, column: Some(column.to_owned()), message: message.into(), kind }
    }

    #[must_use]
    pub fn of_kind(self, kind: FileMistakeKind) -> Self {
        Self { kind, ..self }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// All mistakes of a file, printed one per line in the order of the file. Beyond a hundred they are only counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileErrors {
    told: Vec<FileError>,
    untold: usize,
}

impl FileErrors {
    pub fn add(&mut self, error: FileError) {
        if self.told.len() < MOST_TOLD {
            self.told.push(error);
        } else {
            self.untold += 1;
        }
    }

    pub fn told(&self) -> &[FileError] {
        &self.told
    }

    pub const fn untold(&self) -> usize {
        self.untold
    }

    /// `rows`, if there was no mistake.
    pub fn or<T>(mut self, rows: T) -> Result<T, Self> {
        if self.told.is_empty() {
            return Ok(rows);
        }
        self.told.sort_by_key(|error| error.line);
        Err(self)
    }
}

impl fmt::Display for FileErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.told.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{error}")?;
        }
        if self.untold > 0 {
            write!(f, "\nand {} more", self.untold)?;
        }
        Ok(())
    }
}

impl Error for FileErrors {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_told_in_the_order_of_the_file() {
        let mut errors = FileErrors::default();
        errors.add(FileError::new(7, "time_zone", "\"Mars\" is no time zone"));
        errors.add(FileError { column: None, ..FileError::new(2, "", "is known already") });
        let text = errors.or(()).unwrap_err().to_string();
        assert_eq!(
            text,
            "line 2: is known already\nline 7, column time_zone: \"Mars\" is no time zone"
        );
    }

    #[test]
    fn of_more_than_a_hundred_mistakes_the_rest_is_counted() {
        let mut errors = FileErrors::default();
        (0..117).for_each(|line| errors.add(FileError::new(line, "email", "is empty")));
        let text = errors.or(()).unwrap_err().to_string();
        assert_eq!(text.lines().count(), 101);
        assert!(text.ends_with("\nand 17 more"), "{text}");
    }
}
