//! The drawing under the desks of a floor: cleaning an upload, placing it, deleting it.

use super::edit::{EditRefusal, Edited, invalid, point, refuse, site_of};
use crate::domain::identity::FloorId;
use crate::domain::place::numbers::{DRAWING_MARGIN, USUAL_DRAWING_WIDTH, WIDEST_DRAWING};
use crate::domain::place::site::{FloorPlace, Placement, Plan};
use crate::drawing;
use crate::drawing::Drawing;
use crate::store::Connection;
use crate::store::place::{drawings, place_changes, places};
use crate::usecases::Context;

/// Why a file is not a usable drawing, in words for whoever uploaded it.
pub use crate::drawing::{LARGEST_FILE, Refusal as DrawingRefusal};

/// Reduces an uploaded file to what only draws. Slow for a large file, so not to be called in a transaction.
pub fn clean_drawing(data: &[u8]) -> Result<Drawing, DrawingRefusal> {
    drawing::clean(data)
}

/// Puts a drawing under the desks of a floor and replaces an existing one. It is fitted around the desks, or if there
/// are none, its own size is taken as metres.
pub fn put_drawing(
    connection: &mut Connection,
    context: &Context,
    id: FloorId,
    drawing: &Drawing,
) -> Edited<()> {
    let found = places::site_of_floor(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    let Some(index) = plan.floors.iter().position(|floor| floor.id == id) else {
        return refuse(EditRefusal::UnknownPlace);
    };
    let at = fitted(&plan, index, drawing);
    drawings::put(connection, id, &drawing.svg, at, context.clock.now())?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

/// Moves or resizes a drawing; it keeps its proportions.
pub fn place_drawing(
    connection: &mut Connection,
    context: &Context,
    id: FloorId,
    corner: (f64, f64),
    width: f64,
) -> Edited<()> {
    let found = places::site_of_floor(connection, id)?;
    let (site, plan) = site_of(connection, context, found)?;
    let (x, y) = point(corner)?;
    if !(0.1..=WIDEST_DRAWING).contains(&width) {
        return invalid(format!("width: has to be metres from 0.1 to {WIDEST_DRAWING}"));
    }
    let is_it = |floor: &&FloorPlace| floor.id == id;
    let Some(was) = plan.floors.iter().find(is_it).and_then(|floor| floor.drawing) else {
        return refuse(EditRefusal::UnknownPlace);
    };
    // Whole millimetres hide rounding errors.
    let height = ((was.height * (width / was.width) * 1000.0).round() / 1000.0).max(0.001);
    drawings::place(connection, id, Placement { x, y, width, height })?;
    Ok(place_changes::raise_version(connection, site.id)?)
}

pub fn delete_drawing(connection: &mut Connection, context: &Context, id: FloorId) -> Edited<()> {
    let found = places::site_of_floor(connection, id)?;
    let (site, _) = site_of(connection, context, found)?;
    if !drawings::delete(connection, id)? {
        return refuse(EditRefusal::UnknownPlace);
    }
    Ok(place_changes::raise_version(connection, site.id)?)
}

/// Centred on the desks of a floor, or at the origin if it has none.
fn fitted(plan: &Plan, floor: usize, drawing: &Drawing) -> Placement {
    let on_floor = |desk: &&crate::domain::place::site::DeskPlace| {
        let zone = plan.table_of(desk).and_then(|table| plan.zones.get(table.zone));
        zone.is_some_and(|zone| zone.floor == floor)
    };
    let desks = plan.desks.iter().filter(on_floor).filter_map(|desk| desk.position);
    let around = desks
        .map(|(x, y)| [x, y, x, y])
        .reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
    let Some([left, top, right, bottom]) = around else {
        let width =
            if drawing.width <= WIDEST_DRAWING { drawing.width } else { USUAL_DRAWING_WIDTH };
        let height = drawing.height * (width / drawing.width);
        return Placement { x: 0.0, y: 0.0, width, height };
    };
    let (across, down) = (right - left + 2.0 * DRAWING_MARGIN, bottom - top + 2.0 * DRAWING_MARGIN);
    let scale = (across / drawing.width).max(down / drawing.height);
    let (width, height) = (drawing.width * scale, drawing.height * scale);
    Placement {
        x: f64::midpoint(left, right) - width / 2.0,
        y: f64::midpoint(top, bottom) - height / 2.0,
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identity::{DeskId, TableId, ZoneId};
    use crate::domain::place::features::Features;
    use crate::domain::place::site::{DeskPlace, TablePlace, ZonePlace};
    use crate::domain::place::zone::ZoneKind;

    fn plan(desks: &[(f64, f64)]) -> Plan {
        let zone = |id, floor| ZonePlace {
            id: ZoneId(id),
            name: id.to_string(),
            floor,
            kind: ZoneKind::Desks,
            capacity: None,
        };
        let table = |id, zone| TablePlace { id: TableId(id), name: id.to_string(), zone, size: 0 };
        let desk = |(id, position): (i64, &(f64, f64))| DeskPlace {
            id: DeskId(id),
            name: id.to_string(),
            table: 0,
            features: Features::NONE,
            position: Some(*position),
        };
        let elsewhere = DeskPlace { table: 1, ..desk((0, &(500.0, 500.0))) };
        let desks = (1..).zip(desks).map(desk).chain([elsewhere]).collect();
        Plan::new(Vec::new(), vec![zone(1, 0), zone(2, 1)], vec![table(1, 0), table(2, 1)], desks)
    }

    #[test]
    fn a_drawing_is_fitted_around_the_desks_of_its_floor() {
        let drawing = Drawing { svg: String::new(), width: 400.0, height: 100.0 };
        let at = fitted(&plan(&[(10.0, 10.0), (20.0, 14.0)]), 0, &drawing);
        // 14 m by 8 m of desks and margin: the height decides.
        assert_eq!(at, Placement { x: -1.0, y: 8.0, width: 32.0, height: 8.0 });
    }

    #[test]
    fn a_drawing_of_a_floor_without_desks_has_its_own_size() {
        let drawing = |width, height| Drawing { svg: String::new(), width, height };
        let at = |drawing| fitted(&plan(&[]), 0, &drawing);
        assert_eq!(
            at(drawing(40.0, 20.0)),
            Placement { x: 0.0, y: 0.0, width: 40.0, height: 20.0 }
        );
        assert_eq!(at(drawing(4000.0, 2000.0)).height, 25.0);
    }
}
