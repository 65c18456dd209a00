//! Where a table stands, by the names people know it by.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A table with its floor and zone. Each name may hold any character, so the three travel apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct TableLocation {
    /// The floor's name.
    pub floor: String,
    /// The zone's name.
    pub zone: String,
    /// The table's name.
    pub table: String,
}
