//! A site's settings, and the plan of its floors, zones, tables and desks.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::draw_policy::Policy;
use super::features::Features;
use super::hours::OpeningHours;
use super::open_days::WeekDays;
use super::zone::ZoneKind;
use crate::calendar::local_day;
use crate::identity::{DeskId, FloorId, SiteId, TableId, ZoneId};
use crate::language::Language;

/// A building and its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    pub id: SiteId,
    pub name: String,
    pub time_zone: Tz,
    pub hours: OpeningHours,
    pub open_days: WeekDays,
    pub policy: Policy,
    /// When digests are written on Monday, 0 to 23.
    pub digest_hour: u32,
    /// Whether letters name people; if not, they have numbers and a link that needs sign-in.
    pub names_in_mail: bool,
    /// The fewest persons that a published figure may stand for.
    pub small_number: i64,
    pub language: Language,
    pub places_version: i64,
}

impl Site {
    /// The site's date at `moment`.
    pub fn day(&self, moment: DateTime<Utc>) -> NaiveDate {
        local_day(self.time_zone, moment)
    }

    /// The moments at which the site opens and closes on `day`.
    pub fn opening(&self, day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
        self.hours.on(self.time_zone, day)
    }

    /// Why the site cannot take this time zone and these hours now, if it cannot: the current day would end in the
    /// past, with people at their desks and its seed secret.
    pub fn too_late_for(
        &self,
        time_zone: Tz,
        hours: OpeningHours,
        now: DateTime<Utc>,
    ) -> Option<String> {
        let today = self.day(now);
        let closes = self.hours.closes();
        (now < self.opening(today).1 && now >= hours.on(time_zone, today).1).then(|| {
            format!("today would be over already: choose a later time, or change it after {closes}")
        })
    }
}

/// The places of a site. Indices refer to the lists beside them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    pub floors: Vec<FloorPlace>,
    pub zones: Vec<ZonePlace>,
    pub tables: Vec<TablePlace>,
    pub desks: Vec<DeskPlace>,
    desk_index: HashMap<DeskId, usize>,
    table_index: HashMap<TableId, usize>,
    zone_index: HashMap<ZoneId, usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct FloorPlace {
    pub id: FloorId,
    pub name: String,
    pub entrance: Option<(f64, f64)>,
    /// Where the floor's drawing lies, if it has one.
    pub drawing: Option<Placement>,
}

/// A rectangle on a floor, in metres and the desks' coordinates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placement {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZonePlace {
    pub id: ZoneId,
    pub name: String,
    pub floor: usize,
    pub kind: ZoneKind,
    /// How many people fit; `None` for a zone with desks.
    pub capacity: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TablePlace {
    pub id: TableId,
    pub name: String,
    pub zone: usize,
    pub size: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DeskPlace {
    pub id: DeskId,
    pub name: String,
    pub table: usize,
    pub features: Features,
    /// In metres.
    pub position: Option<(f64, f64)>,
}

impl Plan {
    /// A plan of the given lists; table sizes are counted from the desks.
    pub fn new(
        floors: Vec<FloorPlace>,
        zones: Vec<ZonePlace>,
        mut tables: Vec<TablePlace>,
        desks: Vec<DeskPlace>,
    ) -> Self {
        for desk in &desks {
            if let Some(table) = tables.get_mut(desk.table) {
                table.size += 1;
            }
        }
        Self {
            desk_index: desks.iter().enumerate().map(|(index, desk)| (desk.id, index)).collect(),
            table_index: tables
                .iter()
                .enumerate()
                .map(|(index, table)| (table.id, index))
                .collect(),
            zone_index: zones.iter().enumerate().map(|(index, zone)| (zone.id, index)).collect(),
            floors,
            zones,
            tables,
            desks,
        }
    }

    pub fn desk(&self, id: DeskId) -> Option<&DeskPlace> {
        self.desk_index.get(&id).and_then(|index| self.desks.get(*index))
    }

    /// The index of a desk in [`Plan::desks`].
    pub fn desk_position(&self, id: DeskId) -> Option<usize> {
        self.desk_index.get(&id).copied()
    }

    /// The index of a table in [`Plan::tables`].
    pub fn table_position(&self, id: TableId) -> Option<usize> {
        self.table_index.get(&id).copied()
    }

    pub fn table(&self, id: TableId) -> Option<&TablePlace> {
        self.table_index.get(&id).and_then(|index| self.tables.get(*index))
    }

    pub fn zone(&self, id: ZoneId) -> Option<&ZonePlace> {
        self.zone_index.get(&id).and_then(|index| self.zones.get(*index))
    }

    pub fn table_of(&self, desk: &DeskPlace) -> Option<&TablePlace> {
        self.tables.get(desk.table)
    }

    pub fn floor_of(&self, zone: &ZonePlace) -> Option<&FloorPlace> {
        self.floors.get(zone.floor)
    }
}
