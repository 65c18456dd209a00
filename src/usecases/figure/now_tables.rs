//! The tables behind the live facility screens, as CSV: bands, desks out of use, broken things.

use chrono::{DateTime, SecondsFormat, Utc};

use super::occupancy::Occupancy;
use crate::domain::figure::bands::Band;
use crate::files::csv_of;
use crate::usecases::place::places::SitePlaces;
use crate::usecases::place::reports::BrokenThing;

/// The band of each floor and its zones; in a row about a floor, zone and kind are empty.
pub fn csv_of_bands(now: &Occupancy) -> String {
    let at = now.at.map(moment).unwrap_or_default();
    let band = |band: Option<Band>| band.map(|band| band.as_str().to_owned()).unwrap_or_default();
    let rows = now.floors.iter().flat_map(|floor| {
        let whole = vec![
            floor.floor.clone(),
            String::new(),
            String::new(),
            String::new(),
            band(floor.band),
        ];
        let zones = floor.zones.iter().map(|zone| {
            let (kind, places) = (zone.kind.to_string(), zone.places.to_string());
            vec![floor.floor.clone(), zone.zone.clone(), kind, places, band(zone.band)]
        });
        std::iter::once(whole).chain(zones)
    });
    let dated = rows.map(|mut row| {
        row.push(at.clone());
        row
    });
    csv_of(&["floor", "zone", "kind", "places", "band", "at"], dated)
}

/// Current and planned closures of desks, floor by floor.
pub fn csv_of_closures(places: &SitePlaces) -> String {
    let mut rows = Vec::new();
    for floor in &places.floors {
        for zone in &floor.zones {
            for table in &zone.tables {
                for desk in &table.desks {
                    rows.extend(desk.closures.iter().map(|closure| {
                        let names = [&desk.name, &table.name, &zone.name, &floor.name];
                        let until = closure.until.map(moment).unwrap_or_default();
                        let rest = [closure.reason.clone(), moment(closure.from), until];
                        [&names.map(Clone::clone)[..], &rest[..]].concat()
                    }));
                }
            }
        }
    }
    csv_of(&["desk", "table", "zone", "floor", "reason", "from", "until"], rows)
}

pub fn csv_of_reports(reports: &[BrokenThing]) -> String {
    let columns =
        ["desk", "table", "zone", "floor", "kind", "line", "state", "reported_at", "changed_at"];
    let rows = reports.iter().map(|report| {
        let names = [&report.desk, &report.table, &report.zone, &report.floor];
        let (kind, state) = (report.kind.to_string(), report.state.to_string());
        let moments = [moment(report.reported_at), moment(report.changed_at)];
        let what = [kind, report.line.clone(), state];
        [&names.map(Clone::clone)[..], &what[..], &moments[..]].concat()
    });
    csv_of(&columns, rows)
}

fn moment(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}
