//! What an import did, in numbers.

use std::fmt;

/// How many rows of a file were what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    /// Rows about something the database did not have.
    pub new: usize,
    /// Rows that changed what it had.
    pub changed: usize,
    /// Rows that it had already.
    pub unchanged: usize,
}

/// What one row did; of several, the greatest counts.
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
