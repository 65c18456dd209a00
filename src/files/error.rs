//! What is wrong with a file, in words for the person who made it.

use std::error::Error;
use std::fmt;

/// The most mistakes that are told one by one.
const MOST_TOLD: usize = 100;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileError {
    /// The line on which the row starts; the header is line 1.
    pub line: u64,
    /// The column; none if the whole row is meant.
    pub column: Option<String>,
    pub message: String,
}

impl FileError {
    pub fn new(line: u64, column: &str, message: impl Into<String>) -> Self {
        Self { line, column: Some(column.to_owned()), message: message.into() }
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

/// All mistakes of a file; written one a line, in the order of the file. Of more than a hundred the
/// rest is counted.
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
        errors.add(FileError { line: 2, column: None, message: "is known already".into() });
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
