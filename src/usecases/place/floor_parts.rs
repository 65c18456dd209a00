//! What the drawing of a floor contains, in metres: walls with openings for doors, stairs, lifts, names.

use crate::domain::place::outline::{Area, Line, cut};
use crate::domain::place::site::{FloorPlace, Placement};
use crate::drawing::{Parts, parts};
use crate::store::place::drawings;
use crate::store::{Connection, StoreError};

/// What is known of a floor besides its desks, in the desks' coordinates.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FloorParts {
    /// Lines that nobody can walk through; `None` if the drawing has too many lines to tell.
    pub walls: Option<Vec<Line>>,
    pub stairs: Vec<Area>,
    pub lifts: Vec<Area>,
    /// Texts in the drawing and their positions.
    pub labels: Vec<(String, (f64, f64))>,
}

/// The parts in the drawings of these floors, in the same order.
pub fn floor_parts(
    connection: &mut Connection,
    floors: &[FloorPlace],
) -> Result<Vec<FloorParts>, StoreError> {
    floors
        .iter()
        .map(|floor| {
            let Some(at) = floor.drawing else {
                return Ok(FloorParts { walls: Some(Vec::new()), ..FloorParts::default() });
            };
            let found = drawings::svg(connection, floor.id)?.and_then(|svg| parts(&svg));
            Ok(found.map(|found| in_metres(found, at)).unwrap_or_default())
        })
        .collect()
}

fn in_metres(parts: Parts, at: Placement) -> FloorParts {
    let point = |(x, y): (f64, f64)| (at.x + x * at.width, at.y + y * at.height);
    let areas = |list: Vec<Line>| -> Vec<Area> {
        list.into_iter()
            .map(|corners| {
                let [(left, top), (right, bottom)] = corners.map(point);
                Area { left, top, right, bottom }
            })
            .collect()
    };
    let doors = areas(parts.doors);
    let lines = |list: Vec<Line>| list.into_iter().map(|line| line.map(point)).collect::<Vec<_>>();
    FloorParts {
        walls: parts.walls.map(|walls| cut(&lines(walls), &doors)),
        stairs: areas(parts.stairs),
        lifts: areas(parts.lifts),
        labels: parts.labels.into_iter().map(|(text, at)| (text, point(at))).collect(),
    }
}
