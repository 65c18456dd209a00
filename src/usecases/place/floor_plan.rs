//! The plan of a floor as screens draw it: rectangles around desks, with the top left at the origin.

use url::form_urlencoded;

use super::floor_parts::FloorParts;
pub use super::plan_shape::{
    Arrival, FloorPlan, Landing, PlanDesk, PlanDrawing, PlanTable, PlanZone, Point,
};

use crate::domain::place::features::Feature;
use crate::domain::place::numbers::{DESK_REACH, LANDING_REACH, PLAN_MARGIN, ZONE_REACH};
use crate::domain::place::outline::{Area, Line, within_walls};
use crate::domain::place::site::{DeskPlace, FloorPlace, Placement, Plan, TablePlace, ZonePlace};
use crate::domain::place::zone::ZoneKind;
use crate::store::place::{drawings, sites};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceRefusal {
    UnknownSite,
    UnknownFloor,
    UnknownDesk,
    NoDrawing,
}

pub fn floor_plan(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    floor: &str,
) -> Result<FloorPlan, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let plan = context.plan(connection, &site)?;
    let parts = context.floor_parts(connection, &site, &plan)?;
    plan.floors
        .iter()
        .position(|found| found.name == floor)
        .and_then(|index| Some(draw(site.name, &plan, &parts, index, plan.floors.get(index)?)))
        .ok_or(Failure::Refused(PlaceRefusal::UnknownFloor))
}

pub fn drawing(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    floor: &str,
) -> Result<String, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let plan = context.plan(connection, &site)?;
    let found = plan.floors.iter().find(|found| found.name == floor);
    let floor = found.ok_or(Failure::Refused(PlaceRefusal::UnknownFloor))?;
    drawings::svg(connection, floor.id)?.ok_or(Failure::Refused(PlaceRefusal::NoDrawing))
}

pub(in crate::usecases) fn drawing_url(site: &str, floor: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("site", site)
        .append_pair("floor", floor)
        .finish();
    format!("/api/drawing?{query}")
}

pub(in crate::usecases) fn site_named(
    connection: &mut Connection,
    name: &str,
) -> Result<crate::domain::place::site::Site, Failure<PlaceRefusal>> {
    sites::by_name(connection, name)?.ok_or(Failure::Refused(PlaceRefusal::UnknownSite))
}

type PlacedTable<'a> = (usize, &'a TablePlace, Area, Vec<&'a DeskPlace>);

const fn corners_of(at: Placement) -> [(f64, f64); 2] {
    [(at.x, at.y), (at.x + at.width, at.y + at.height)]
}

fn draw(
    site: String,
    plan: &Plan,
    parts: &[FloorParts],
    index: usize,
    floor: &FloorPlace,
) -> FloorPlan {
    let url = drawing_url(&site, &floor.name);
    let nothing = FloorParts::default();
    let own = parts.get(index).unwrap_or(&nothing);
    let zones: Vec<(usize, &ZonePlace)> =
        plan.zones.iter().enumerate().filter(|(_, zone)| zone.floor == index).collect();
    let tables = tables_on(plan, &zones);
    let walls = own.walls.as_deref().unwrap_or_default();
    let room = |zone: usize| room_around(&tables, zone, walls);
    let everything = zones
        .iter()
        .filter_map(|(zone, _)| room(*zone))
        .flat_map(Area::corners)
        .chain(floor.entrance)
        .chain(floor.drawing.into_iter().flat_map(corners_of));
    let paper = Area::around(everything, PLAN_MARGIN).unwrap_or(Area {
        left: 0.0,
        top: 0.0,
        right: 2.0 * PLAN_MARGIN,
        bottom: 2.0 * PLAN_MARGIN,
    });
    let on_paper = Paper(paper);
    FloorPlan {
        site,
        floor: floor.name.clone(),
        width: centimetres(paper.right - paper.left),
        height: centimetres(paper.bottom - paper.top),
        entrance: floor.entrance.map(|at| on_paper.point(at)),
        arrival: arrival(floor, own),
        reached_from: reached_from(plan, parts, index),
        landings: landings(own).map(|(kind, area)| on_paper.landing(kind, area)).collect(),
        walls: own.walls.as_ref().map(|walls| walls.iter().map(|w| on_paper.line(*w)).collect()),
        drawing: floor.drawing.map(|placement| on_paper.drawing(url, placement)),
        zones: zones.iter().map(|(at, zone)| on_paper.zone(zone, room(*at), own)).collect(),
        tables: tables.iter().map(|table| on_paper.table(plan, table)).collect(),
    }
}

fn tables_on<'a>(plan: &'a Plan, zones: &[(usize, &ZonePlace)]) -> Vec<PlacedTable<'a>> {
    plan.tables
        .iter()
        .enumerate()
        .filter(|(_, table)| zones.iter().any(|(zone, _)| *zone == table.zone))
        .filter_map(|(at, table)| {
            let desks: Vec<&DeskPlace> =
                plan.desks.iter().filter(|desk| desk.table == at).collect();
            let points = desks.iter().filter_map(|desk| desk.position);
            Some((at, table, Area::around(points, DESK_REACH)?, desks))
        })
        .collect()
}

fn room_around(tables: &[PlacedTable<'_>], zone: usize, walls: &[Line]) -> Option<Area> {
    let of_zone = tables.iter().filter(|(_, table, ..)| table.zone == zone);
    let around = of_zone.map(|(_, _, area, _)| *area).reduce(Area::and)?;
    Some(within_walls(around.grown(ZONE_REACH), around, walls))
}

fn landings(parts: &FloorParts) -> impl Iterator<Item = (Arrival, Area)> {
    let stairs = parts.stairs.iter().map(|area| (Arrival::Stairs, *area));
    stairs.chain(parts.lifts.iter().map(|area| (Arrival::Lift, *area)))
}

/// If stairs or a lift lie at the point of entrance, that is how people arrive on the floor.
fn arrival(floor: &FloorPlace, parts: &FloorParts) -> Arrival {
    let at = |(_, area): &(Arrival, Area)| {
        floor.entrance.is_some_and(|point| area.grown(LANDING_REACH).has(point))
    };
    landings(parts).find(at).map_or(Arrival::Entrance, |(kind, _)| kind)
}

/// The name of the floor with the street door, if it is the only one with such stairs or such a lift.
fn reached_from(plan: &Plan, parts: &[FloorParts], index: usize) -> Option<String> {
    let of = |(floor, parts)| (floor, arrival(floor, parts), parts);
    let mut floors = plan.floors.iter().zip(parts).map(of);
    let (_, by, _) = floors.clone().nth(index).filter(|(_, by, _)| *by != Arrival::Entrance)?;
    let leads = |(floor, arrival, parts): &(&FloorPlace, Arrival, &FloorParts)| {
        *arrival == Arrival::Entrance
            && floor.entrance.is_some()
            && landings(parts).any(|(kind, _)| kind == by)
    };
    let found = floors.by_ref().find(leads);
    found.filter(|_| !floors.any(|floor| leads(&floor))).map(|(floor, ..)| floor.name.clone())
}

struct Paper(Area);

impl Paper {
    fn point(&self, (x, y): (f64, f64)) -> Point {
        Point { x: centimetres(x - self.0.left), y: centimetres(y - self.0.top) }
    }

    fn line(&self, line: Line) -> Vec<f64> {
        line.into_iter().map(|at| self.point(at)).flat_map(|at| [at.x, at.y]).collect()
    }

    fn landing(&self, kind: Arrival, area: Area) -> Landing {
        let Point { x, y } = self.point(area.middle());
        Landing { kind, x, y }
    }

    fn drawing(&self, url: String, at: Placement) -> PlanDrawing {
        let corner = self.point((at.x, at.y));
        PlanDrawing {
            url,
            x: corner.x,
            y: corner.y,
            width: centimetres(at.width),
            height: centimetres(at.height),
        }
    }

    fn zone(&self, zone: &ZonePlace, area: Option<Area>, parts: &FloorParts) -> PlanZone {
        let wanted = zone.name.to_lowercase();
        let label = parts.labels.iter().find(|(text, _)| text.to_lowercase() == wanted);
        let spot = label.map(|(_, at)| *at).or_else(|| area.map(Area::middle));
        let corner = area.map(|area| self.point((area.left, area.top)));
        PlanZone {
            name: zone.name.clone(),
            kind: zone.kind,
            spot: spot.map(|at| self.point(at)),
            x: corner.map(|corner| corner.x),
            y: corner.map(|corner| corner.y),
            width: area.map(|area| centimetres(area.right - area.left)),
            height: area.map(|area| centimetres(area.bottom - area.top)),
        }
    }

    fn table(&self, plan: &Plan, (_, table, area, desks): &PlacedTable<'_>) -> PlanTable {
        let corner = self.point((area.left, area.top));
        let desk = |desk: &&DeskPlace| {
            let at = self.point(desk.position?);
            Some(PlanDesk {
                name: desk.name.clone(),
                x: at.x,
                y: at.y,
                features: desk.features.iter().map(|f: Feature| f.as_str().to_owned()).collect(),
            })
        };
        PlanTable {
            name: table.name.clone(),
            zone: plan.zones.get(table.zone).map(|zone| zone.name.clone()).unwrap_or_default(),
            x: corner.x,
            y: corner.y,
            width: centimetres(area.right - area.left),
            height: centimetres(area.bottom - area.top),
            desks: desks.iter().filter_map(desk).collect(),
        }
    }
}

/// Whole centimetres hide rounding errors.
fn centimetres(metres: f64) -> f64 {
    (metres * 100.0).round() / 100.0
}

/// How many people a zone has room for: its capacity, or its desks that are in use.
pub(in crate::usecases) fn places_in(
    plan: &Plan,
    zone_index: usize,
    zone: &ZonePlace,
    out_of_use: &std::collections::HashSet<crate::domain::identity::DeskId>,
) -> i64 {
    if zone.kind != ZoneKind::Desks {
        return zone.capacity.unwrap_or(0);
    }
    let stands_there =
        |desk: &DeskPlace| plan.table_of(desk).is_some_and(|table| table.zone == zone_index);
    let count =
        plan.desks.iter().filter(|desk| stands_there(desk) && !out_of_use.contains(&desk.id));
    i64::try_from(count.count()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identity::{DeskId, FloorId, TableId, ZoneId};
    use crate::domain::place::features::Features;

    #[test]
    fn everything_lies_on_the_paper_with_a_margin() {
        let floors = vec![FloorPlace {
            id: FloorId(1),
            name: "0".to_owned(),
            entrance: Some((-3.0, 4.0)),
            drawing: None,
        }];
        let zone = |id, name: &str, kind, capacity| ZonePlace {
            id: ZoneId(id),
            name: name.to_owned(),
            floor: 0,
            kind,
            capacity,
        };
        let zones = vec![
            zone(1, "Oudegracht", ZoneKind::Desks, None),
            zone(2, "Grand café", ZoneKind::Cafe, Some(60)),
        ];
        let tables =
            vec![TablePlace { id: TableId(1), name: "Linde".to_owned(), zone: 0, size: 0 }];
        let desk = |id, position| DeskPlace {
            id: DeskId(id),
            name: format!("L-{id}"),
            table: 0,
            features: Features::NONE,
            position,
        };
        let desks = vec![desk(1, Some((10.0, -5.0))), desk(2, Some((12.0, -5.0))), desk(3, None)];
        let plan = Plan::new(floors, zones, tables, desks);
        let drawn = draw("S".to_owned(), &plan, &[], 0, &plan.floors[0]);

        assert_eq!(drawn.entrance, Some(Point { x: 1.0, y: 11.8 }));
        assert_eq!((drawn.width, drawn.height), (18.8, 12.8));
        let room = &drawn.zones[0];
        assert_eq!((room.x, room.y, room.width), (Some(12.2), Some(1.0), Some(5.6)));
        assert_eq!(drawn.zones[1].x, None);
        assert_eq!(drawn.tables[0].desks.len(), 2);
        assert_eq!(drawn.tables[0].desks[0].x, 14.0);
    }

    #[test]
    fn a_floor_is_reached_by_the_stairs_that_its_entrance_lies_at() {
        let floor = |id, name: &str, entrance| FloorPlace {
            id: FloorId(id),
            name: name.to_owned(),
            entrance: Some(entrance),
            drawing: None,
        };
        let zone = |id, name: &str, floor| ZonePlace {
            id: ZoneId(id),
            name: name.to_owned(),
            floor,
            kind: ZoneKind::Cafe,
            capacity: Some(9),
        };
        let floors = vec![floor(1, "0", (1.0, 1.0)), floor(2, "1", (9.0, 1.5))];
        let zones = vec![zone(1, "Grand café", 1), zone(2, "Terras", 1)];
        let plan = Plan::new(floors, zones, Vec::new(), Vec::new());
        let stairs = Area { left: 8.0, top: 0.0, right: 10.0, bottom: 1.0 };
        let with_stairs = FloorParts {
            walls: Some(vec![[(0.0, 3.0), (9.0, 3.0)]]),
            stairs: vec![stairs],
            labels: vec![("GRAND CAFÉ".to_owned(), (4.0, 2.0))],
            ..FloorParts::default()
        };
        let seen = |parts: &[FloorParts]| draw("S".to_owned(), &plan, parts, 1, &plan.floors[1]);

        let drawn = seen(&[with_stairs.clone(), with_stairs.clone()]);
        assert_eq!((drawn.arrival, drawn.reached_from.as_deref()), (Arrival::Stairs, Some("0")));
        assert_eq!(drawn.landings, [Landing { kind: Arrival::Stairs, x: 1.0, y: 0.0 }]);
        assert_eq!(drawn.zones[0].spot, Some(Point { x: -4.0, y: 1.5 }));
        assert_eq!(drawn.zones[1].spot, None);
        assert_eq!(drawn.walls.map(|walls| walls.len()), Some(1));

        let drawn = seen(&[FloorParts::default(), with_stairs]);
        assert_eq!((drawn.arrival, drawn.reached_from), (Arrival::Stairs, None));
        let drawn = seen(&[FloorParts::default(), FloorParts::default()]);
        assert_eq!((drawn.arrival, drawn.walls), (Arrival::Entrance, None));
    }
}
