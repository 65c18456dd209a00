//! The shapes of a floor plan, for screens to draw.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::place::zone::ZoneKind;

/// A floor. Metres; the origin is top left.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FloorPlan {
    /// The site.
    pub site: String,
    /// The floor.
    pub floor: String,
    /// How wide it is.
    pub width: f64,
    /// How high it is on paper.
    pub height: f64,
    /// Where people come in.
    pub entrance: Option<Point>,
    /// What they come in by.
    pub arrival: Arrival,
    /// The floor from which the stairs or the lift lead here, where it is known.
    pub reached_from: Option<String>,
    /// Stairs and lifts, as far as the drawing shows them.
    pub landings: Vec<Landing>,
    /// Lines that nobody walks through, each from x, y to x, y; null where they are not known.
    pub walls: Option<Vec<Vec<f64>>>,
    /// What lies under everything else.
    pub drawing: Option<PlanDrawing>,
    /// Its rooms.
    pub zones: Vec<PlanZone>,
    /// Its tables, as far as it is known where their desks stand.
    pub tables: Vec<PlanTable>,
}

/// What people come in by on a floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Arrival {
    /// A door to the street.
    Entrance,
    /// Stairs.
    Stairs,
    /// A lift.
    Lift,
}

/// Stairs or a lift.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct Landing {
    /// Which of them.
    pub kind: Arrival,
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A point.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A drawing of the floor.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlanDrawing {
    /// Where to get it.
    pub url: String,
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A room.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlanZone {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub kind: ZoneKind,
    /// Where its name stands in the drawing, or else its middle.
    pub spot: Option<Point>,
    /// Left edge; null, as the others, where no desk says where the room lies.
    pub x: Option<f64>,
    /// Upper edge.
    pub y: Option<f64>,
    /// Width.
    pub width: Option<f64>,
    /// Height.
    pub height: Option<f64>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlanTable {
    /// Its name.
    pub name: String,
    /// The room it stands in.
    pub zone: String,
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Its desks.
    pub desks: Vec<PlanDesk>,
}

/// A desk.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlanDesk {
    /// Its name.
    pub name: String,
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// What it offers.
    pub features: Vec<String>,
}
