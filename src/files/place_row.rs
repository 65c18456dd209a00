//! A row of places.csv.

use chrono_tz::Tz;

use crate::domain::place::features::Features;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::zone::ZoneKind;

/// One desk, or one zone without desks. Rows of one file agree on their site, zone and table.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRow {
    /// The line of the file.
    pub line: u64,
    /// The name of the site,
    pub site: String,
    /// its time zone
    pub time_zone: Tz,
    /// and its opening hours.
    pub hours: OpeningHours,
    /// The name of the floor.
    pub floor: String,
    /// The name of the zone; one of its kind in the site.
    pub zone: String,
    /// What is there.
    pub place: Place,
    /// Where it is on the floor plan.
    pub position: Option<Position>,
    /// What it offers.
    pub features: Features,
}

/// What a row of places.csv is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A desk at a table; the names of both are the only ones in the site.
    Desk {
        /// The name of the table.
        table: String,
        /// The name of the desk.
        desk: String,
    },
    /// A café, and how many people it holds.
    Cafe(u32),
    /// A private zone, and how many people it holds.
    Private(u32),
}

impl Place {
    /// A zone without desks; none if the kind is one with.
    pub const fn without_desks(kind: ZoneKind, capacity: u32) -> Option<Self> {
        match kind {
            ZoneKind::Desks => None,
            ZoneKind::Cafe => Some(Self::Cafe(capacity)),
            ZoneKind::Private => Some(Self::Private(capacity)),
        }
    }

    /// What the zone is for.
    pub const fn kind(&self) -> ZoneKind {
        match self {
            Self::Desk { .. } => ZoneKind::Desks,
            Self::Cafe(_) => ZoneKind::Cafe,
            Self::Private(_) => ZoneKind::Private,
        }
    }
}

/// A point of a floor plan, in the plan's own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}
