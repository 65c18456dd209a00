//! Everything in a site, as facility managers see it.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::floor_plan::{PlaceRefusal, Point, drawing_url, site_named};
use crate::domain::identity::{ClosureId, DeskId, FloorId, TableId, ZoneId};
use crate::domain::place::features::Feature;
use crate::domain::place::open_days::WeekDay;
use crate::domain::place::site::{DeskPlace, FloorPlace, Plan, TablePlace, ZonePlace};
use crate::domain::place::zone::ZoneKind;
use crate::store::place::desk_closures::Closure;
use crate::store::place::{desk_closures, sites};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// A site with all its places. Metres, in the site's own coordinates.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SitePlaces {
    pub site: String,
    /// Its time zone.
    pub time_zone: String,
    /// When it opens, HH:MM.
    pub opens: String,
    /// When it closes, HH:MM.
    pub closes: String,
    /// The days of the week on which it opens, Monday first.
    pub open_days: Vec<WeekDay>,
    /// The days besides on which it hands out nothing, ascending.
    pub closed_days: Vec<NaiveDate>,
    /// Its floors.
    pub floors: Vec<FacilityFloor>,
}

/// A floor.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FacilityFloor {
    #[schema(value_type = i64)]
    pub id: FloorId,
    pub name: String,
    /// Where people come in.
    pub entrance: Option<Point>,
    /// Its drawing.
    pub drawing: Option<PlacedDrawing>,
    /// Its zones.
    pub zones: Vec<FacilityZone>,
}

/// A drawing, and where it lies.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlacedDrawing {
    /// Where to get it.
    pub url: String,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A zone.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FacilityZone {
    #[schema(value_type = i64)]
    pub id: ZoneId,
    pub name: String,
    /// What it is for.
    pub kind: ZoneKind,
    /// How many people fit; null for a zone with desks.
    pub capacity: Option<i64>,
    /// Its tables.
    pub tables: Vec<FacilityTable>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FacilityTable {
    #[schema(value_type = i64)]
    pub id: TableId,
    pub name: String,
    /// Its desks.
    pub desks: Vec<FacilityDesk>,
}

/// A desk.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FacilityDesk {
    #[schema(value_type = i64)]
    pub id: DeskId,
    pub name: String,
    /// From the left; null, as y, where this is not known.
    pub x: Option<f64>,
    /// From the top.
    pub y: Option<f64>,
    /// What it offers.
    pub features: Vec<Feature>,
    /// When it is out of use, now and to come, the earliest first.
    pub closures: Vec<FacilityClosure>,
}

/// A time during which a desk is out of use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FacilityClosure {
    #[schema(value_type = i64)]
    pub id: ClosureId,
    /// From when on.
    pub from: DateTime<Utc>,
    /// Until when; null until it is taken back.
    pub until: Option<DateTime<Utc>>,
    pub reason: String,
}

pub fn places(
    connection: &mut Connection,
    context: &Context,
    site: &str,
) -> Result<SitePlaces, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let plan = context.plan(connection, &site)?;
    let mut closures: HashMap<DeskId, Vec<Closure>> = HashMap::new();
    for closure in desk_closures::not_over(connection, site.id, context.clock.now())? {
        closures.entry(closure.desk).or_default().push(closure);
    }
    let shown = Shown { site: &site.name, plan: &plan, closures: &closures };
    Ok(SitePlaces {
        time_zone: site.time_zone.name().to_owned(),
        opens: site.hours.opens().to_string(),
        closes: site.hours.closes().to_string(),
        open_days: site.open_days.iter().collect(),
        closed_days: sites::closed_days(connection, site.id)?,
        floors: plan.floors.iter().enumerate().map(|(at, floor)| shown.floor(at, floor)).collect(),
        site: site.name.clone(),
    })
}

struct Shown<'a> {
    site: &'a str,
    plan: &'a Plan,
    closures: &'a HashMap<DeskId, Vec<Closure>>,
}

impl Shown<'_> {
    fn floor(&self, at: usize, floor: &FloorPlace) -> FacilityFloor {
        let zones = self.plan.zones.iter().enumerate().filter(|(_, zone)| zone.floor == at);
        FacilityFloor {
            id: floor.id,
            name: floor.name.clone(),
            entrance: floor.entrance.map(|(x, y)| Point { x, y }),
            drawing: floor.drawing.map(|placement| PlacedDrawing {
                url: drawing_url(self.site, &floor.name),
                x: placement.x,
                y: placement.y,
                width: placement.width,
                height: placement.height,
            }),
            zones: zones.map(|(at, zone)| self.zone(at, zone)).collect(),
        }
    }

    fn zone(&self, at: usize, zone: &ZonePlace) -> FacilityZone {
        let tables = self.plan.tables.iter().enumerate().filter(|(_, table)| table.zone == at);
        FacilityZone {
            id: zone.id,
            name: zone.name.clone(),
            kind: zone.kind,
            capacity: zone.capacity,
            tables: tables.map(|(at, table)| self.table(at, table)).collect(),
        }
    }

    fn table(&self, at: usize, table: &TablePlace) -> FacilityTable {
        let desks = self.plan.desks.iter().filter(|desk| desk.table == at);
        FacilityTable {
            id: table.id,
            name: table.name.clone(),
            desks: desks.map(|desk| self.desk(desk)).collect(),
        }
    }

    fn desk(&self, desk: &DeskPlace) -> FacilityDesk {
        let closures = self.closures.get(&desk.id).map_or(&[][..], Vec::as_slice);
        FacilityDesk {
            id: desk.id,
            name: desk.name.clone(),
            x: desk.position.map(|(x, _)| x),
            y: desk.position.map(|(_, y)| y),
            features: desk.features.iter().collect(),
            closures: closures
                .iter()
                .map(|closure| FacilityClosure {
                    id: closure.id,
                    from: closure.from,
                    until: closure.until,
                    reason: closure.reason.clone(),
                })
                .collect(),
        }
    }
}
