//! Hashes badges that an earlier version stored in plain text. Runs at each start.

use crate::store::person::badge_codes;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// How many are hashed in one transaction.
const AT_ONCE: i64 = 500;

/// Whether there are badges that are not hashed.
pub fn any_to_hash(connection: &mut Connection) -> Result<bool, StoreError> {
    Ok(!badge_codes::first(connection, 1)?.is_empty())
}

/// Hashes a batch and returns its size, until none is left. Safe to kill at any point and to run on several
/// instances.
pub fn hash_badges(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let some = badge_codes::first(connection, AT_ONCE)?;
    for (person, code) in &some {
        badge_codes::replace(connection, *person, &context.keys.badge(code))?;
    }
    Ok(some.len())
}
