//! The numbers of rules about what follows an encounter.

use chrono::TimeDelta;

/// How long *not this one* hides a pair from each other.
pub const NOT_THIS_ONE_HIDES: TimeDelta = TimeDelta::weeks(12);

/// The longest note about a contact, in characters.
pub const LONGEST_NOTE: usize = 500;
/// The longest own name, in characters.
pub const LONGEST_OWN_NAME: usize = 120;
/// How many own names a person has at most.
pub const MOST_OWN_NAMES: i64 = 200;
