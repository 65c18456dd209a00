use chrono_tz::Tz;

use crate::domain::place::features::Features;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::zone::ZoneKind;

/// One desk, or one zone without desks. The rows of a file agree on their site, zone and table.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRow {
    pub line: u64,
    pub site: String,
    pub time_zone: Tz,
    pub hours: OpeningHours,
    pub floor: String,
    /// Unique in the site.
    pub zone: String,
    pub place: Place,
    pub position: Option<Position>,
    pub features: Features,
}

/// What a row of places.csv is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A desk at a table; both names are unique in the site.
    Desk { table: String, desk: String },
    /// A café, and how many people it holds.
    Cafe(u32),
    /// A private zone, and how many people it holds.
    Private(u32),
}

impl Place {
    /// A zone without desks; `None` for the kind that has them.
    pub const fn without_desks(kind: ZoneKind, capacity: u32) -> Option<Self> {
        match kind {
            ZoneKind::Desks => None,
            ZoneKind::Cafe => Some(Self::Cafe(capacity)),
            ZoneKind::Private => Some(Self::Private(capacity)),
        }
    }

    pub const fn kind(&self) -> ZoneKind {
        match self {
            Self::Desk { .. } => ZoneKind::Desks,
            Self::Cafe(_) => ZoneKind::Cafe,
            Self::Private(_) => ZoneKind::Private,
        }
    }
}

/// A point on a floor plan, in the plan's own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    pub x: f64,
    pub y: f64,
}
