//! What a kiosk is for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a kiosk stands, and so what it does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum KioskKind {
    /// At an entrance: reads badges, and its codes are good for every kind of place.
    #[default]
    Entrance,
    /// On the wall of the café: reads nothing, and its codes are good for the café only.
    Wall,
}

impl KioskKind {
    /// The word used in commands and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Entrance => "entrance",
            Self::Wall => "wall",
        }
    }
}

impl fmt::Display for KioskKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for KioskKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "entrance" => Ok(Self::Entrance),
            "wall" => Ok(Self::Wall),
            other => Err(format!("\"{other}\" is no kind of kiosk; the kinds are entrance, wall")),
        }
    }
}
