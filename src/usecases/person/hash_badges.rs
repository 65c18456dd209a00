//! At each start: badges that a version before kept as they are read are hashed.

use crate::store::person::badge_codes;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// How many are hashed in one transaction.
const AT_ONCE: i64 = 500;

/// Whether a badge is kept that is not hashed.
pub fn any_to_hash(connection: &mut Connection) -> Result<bool, StoreError> {
    Ok(!badge_codes::first(connection, 1)?.is_empty())
}

/// Hashes some; how many, until there is none left. May be killed anywhere, and run by several at once.
pub fn hash_badges(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let some = badge_codes::first(connection, AT_ONCE)?;
    for (person, code) in &some {
        badge_codes::replace(connection, *person, &context.keys.badge(code))?;
    }
    Ok(some.len())
}
