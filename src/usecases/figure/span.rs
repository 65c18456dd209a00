//! A time that figures are asked for.

use chrono::{DateTime, Utc};
use serde::Deserialize;

/// A time to look back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Span {
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when, excluded.
    pub to: DateTime<Utc>,
}
