use std::collections::HashMap;

use chrono_tz::Tz;

use super::error::FileMistakeKind as Kind;
use super::place_row::{Place, PlaceRow};
use super::sheet::Row;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::zone::ZoneKind;

/// Places in earlier rows, by site and name, with the first line of each.
#[derive(Default)]
pub(super) struct Seen {
    sites: HashMap<String, (u64, Tz, OpeningHours)>,
    zones: HashMap<(String, String), (u64, String, ZoneKind)>,
    tables: HashMap<(String, String), (u64, String)>,
    desks: HashMap<(String, String), u64>,
}

impl Seen {
    /// Notes where a row contradicts an earlier one or repeats its place.
    pub fn agree(&mut self, row: &mut Row<'_>, place: &PlaceRow) {
        let PlaceRow { line, site, floor, zone, .. } = place;
        let within = |name: &String| (site.clone(), name.clone());

        let (before, time_zone, hours) =
            *self.sites.entry(site.clone()).or_insert((*line, place.time_zone, place.hours));
        let mut same = |column, same: bool| {
            if !same {
                let why = format!("is not that of the same site on line {before}");
                row.wrong(column, why, Kind::DiffersFrom(before));
            }
        };
        same("time_zone", time_zone == place.time_zone);
        same("opens", hours.opens() == place.hours.opens());
        same("closes", hours.closes() == place.hours.closes());

        let kind = place.place.kind();
        let known = self.zones.entry(within(zone)).or_insert((*line, floor.clone(), kind));
        let before = known.0;
        if known.1 != *floor {
            let why = format!("is not that of the same zone on line {before}");
            row.wrong("floor", why, Kind::DiffersFrom(before));
        }
        if known.2 != kind {
            let why = format!("is not that of the same zone on line {before}");
            row.wrong("kind", why, Kind::DiffersFrom(before));
        }
        let Place::Desk { table, desk } = &place.place else {
            if before != *line {
                row.wrong("zone", format!("is on line {before} already"), Kind::OnLine(before));
            }
            return;
        };
        let known = self.tables.entry(within(table)).or_insert((*line, zone.clone()));
        if known.1 != *zone {
            let why = format!("is in another zone on line {}", known.0);
            row.wrong("table", why, Kind::DiffersFrom(known.0));
        }
        if let Some(before) = self.desks.insert(within(desk), *line) {
            row.wrong("desk", format!("is on line {before} already"), Kind::OnLine(before));
        }
    }
}
