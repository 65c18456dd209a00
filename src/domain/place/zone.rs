use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a zone is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum ZoneKind {
    /// Desks handed out by lot.
    Desks,
    /// A grand café: a capacity and no desks.
    Cafe,
    /// A room that never leads to encounters.
    Private,
}

impl ZoneKind {
    /// The word used in files and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desks => "desks",
            Self::Cafe => "cafe",
            Self::Private => "private",
        }
    }
}

impl FromStr for ZoneKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "desks" => Ok(Self::Desks),
            "cafe" => Ok(Self::Cafe),
            "private" => Ok(Self::Private),
            other => {
                Err(format!("\"{other}\" is no kind of zone; the kinds are desks, cafe, private"))
            }
        }
    }
}

impl fmt::Display for ZoneKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The largest capacity of a café or private zone.
pub const LARGEST_CAPACITY: u32 = 100_000;
