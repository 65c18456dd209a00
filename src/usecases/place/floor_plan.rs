//! The plan of a floor as screens draw it: rectangles around desks, moved to begin at the top left.

use serde::{Deserialize, Serialize};
use url::form_urlencoded;
use utoipa::ToSchema;

use crate::domain::place::features::Feature;
use crate::domain::place::rules::{DESK_REACH, PLAN_MARGIN, ZONE_REACH};
use crate::domain::place::site::{DeskPlace, FloorPlace, Placement, Plan, TablePlace, ZonePlace};
use crate::domain::place::zone::ZoneKind;
use crate::store::place::{drawings, sites};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// A floor. Metres; the origin is top left.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FloorPlan {
    pub site: String,
    pub floor: String,
    /// How wide it is.
    pub width: f64,
    /// How high it is on paper.
    pub height: f64,
    /// Where people come in.
    pub entrance: Option<Point>,
    /// What lies under everything else.
    pub drawing: Option<PlanDrawing>,
    /// Its rooms.
    pub zones: Vec<PlanZone>,
    /// Its tables, as far as it is known where their desks stand.
    pub tables: Vec<PlanTable>,
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
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A room.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlanZone {
    pub name: String,
    /// What it is for.
    pub kind: ZoneKind,
    /// Left edge; null, as the others, where no desk says where the room lies.
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub width: Option<f64>,
    pub height: Option<f64>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlanTable {
    pub name: String,
    /// The room it stands in.
    pub zone: String,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    /// Its desks.
    pub desks: Vec<PlanDesk>,
}

/// A desk.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlanDesk {
    pub name: String,
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// What it offers.
    pub features: Vec<String>,
}

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
    plan.floors
        .iter()
        .position(|found| found.name == floor)
        .and_then(|index| Some(draw(site.name, &plan, index, plan.floors.get(index)?)))
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

#[derive(Debug, Clone, Copy)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn around(points: impl Iterator<Item = (f64, f64)>, reach: f64) -> Option<Self> {
        points.map(|(x, y)| Self { left: x, top: y, right: x, bottom: y }).reduce(Self::and).map(
            |area| Self {
                left: area.left - reach,
                top: area.top - reach,
                right: area.right + reach,
                bottom: area.bottom + reach,
            },
        )
    }

    fn and(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    fn corners(self) -> [(f64, f64); 2] {
        [(self.left, self.top), (self.right, self.bottom)]
    }
}

type PlacedTable<'a> = (usize, &'a TablePlace, Area, Vec<&'a DeskPlace>);

const fn corners_of(at: Placement) -> [(f64, f64); 2] {
    [(at.x, at.y), (at.x + at.width, at.y + at.height)]
}

fn draw(site: String, plan: &Plan, index: usize, floor: &FloorPlace) -> FloorPlan {
    let url = drawing_url(&site, &floor.name);
    let zones: Vec<(usize, &ZonePlace)> =
        plan.zones.iter().enumerate().filter(|(_, zone)| zone.floor == index).collect();
    let tables: Vec<PlacedTable<'_>> = plan
        .tables
        .iter()
        .enumerate()
        .filter(|(_, table)| zones.iter().any(|(zone, _)| *zone == table.zone))
        .filter_map(|(at, table)| {
            let desks: Vec<&DeskPlace> =
                plan.desks.iter().filter(|desk| desk.table == at).collect();
            let points = desks.iter().filter_map(|desk| desk.position);
            Some((at, table, Area::around(points, DESK_REACH)?, desks))
        })
        .collect();
    let room = |zone: usize| {
        let corners = tables
            .iter()
            .filter(|(_, table, ..)| table.zone == zone)
            .flat_map(|(_, _, area, _)| area.corners());
        Area::around(corners, ZONE_REACH)
    };
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
        drawing: floor.drawing.map(|placement| on_paper.drawing(url, placement)),
        zones: zones.iter().map(|(at, zone)| on_paper.zone(zone, room(*at))).collect(),
        tables: tables.iter().map(|table| on_paper.table(plan, table)).collect(),
    }
}

struct Paper(Area);

impl Paper {
    fn point(&self, (x, y): (f64, f64)) -> Point {
        Point { x: centimetres(x - self.0.left), y: centimetres(y - self.0.top) }
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

    fn zone(&self, zone: &ZonePlace, area: Option<Area>) -> PlanZone {
        let corner = area.map(|area| self.point((area.left, area.top)));
        PlanZone {
            name: zone.name.clone(),
            kind: zone.kind,
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

/// Whole centimetres, so that sums of fractions do not show.
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
        let drawn = draw("S".to_owned(), &plan, 0, &plan.floors[0]);

        assert_eq!(drawn.entrance, Some(Point { x: 1.0, y: 11.8 }));
        assert_eq!((drawn.width, drawn.height), (18.8, 12.8));
        let room = &drawn.zones[0];
        assert_eq!((room.x, room.y, room.width), (Some(12.2), Some(1.0), Some(5.6)));
        assert_eq!(drawn.zones[1].x, None);
        assert_eq!(drawn.tables[0].desks.len(), 2);
        assert_eq!(drawn.tables[0].desks[0].x, 14.0);
    }
}
