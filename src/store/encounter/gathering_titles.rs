//! What the gatherings at which people met are called.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;

use crate::domain::identity::GatheringId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::gatherings;

/// The titles of some, as they are now; one that is gone has none.
pub fn of(
    connection: &mut Connection,
    some: &BTreeSet<GatheringId>,
) -> Result<HashMap<GatheringId, String>, StoreError> {
    if some.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = gatherings::table
        .filter(gatherings::id.eq_any(some.iter().map(|id| id.0)))
        .select((gatherings::id, gatherings::title))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(id, title)| (GatheringId(id), title)).collect())
}
