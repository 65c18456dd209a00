//! The building: two floors in Utrecht, 120 desks at tables named after trees, a grand café.

use std::fmt::Write as _;

use crate::usecases::place::site_settings::SiteChanges;

pub(super) const SITE: &str = "Stationsplein";

/// A zone: its floor, name, upper left corner in metres, and tables (name, seats, features).
struct Zone {
    floor: &'static str,
    name: &'static str,
    corner: (f64, f64),
    tables: &'static [(&'static str, u32, &'static str)],
}

pub(super) const GROUND: &str = "Begane grond";
pub(super) const FIRST: &str = "Eerste verdieping";

const ZONES: &[Zone] = &[
    Zone {
        floor: GROUND,
        name: "Oudegracht",
        corner: (2.0, 2.0),
        tables: &[
            ("Linde", 8, "step-free"),
            ("Iep", 6, "step-free"),
            ("Esdoorn", 6, "step-free|height-adjustable"),
            ("Beuk", 4, "step-free|height-adjustable"),
        ],
    },
    Zone {
        floor: GROUND,
        name: "Nieuwegracht",
        corner: (2.0, 12.0),
        tables: &[
            ("Vlier", 8, "step-free"),
            ("Berk", 6, "step-free"),
            ("Els", 4, "step-free"),
            ("Wilg", 6, "step-free"),
        ],
    },
    Zone {
        floor: FIRST,
        name: "Voorstraat",
        corner: (2.0, 2.0),
        tables: &[
            ("Eik", 8, ""),
            ("Es", 6, ""),
            ("Populier", 8, ""),
            ("Hazelaar", 4, "second-monitor"),
        ],
    },
    Zone {
        floor: FIRST,
        name: "Twijnstraat",
        corner: (22.0, 2.0),
        tables: &[
            ("Kastanje", 6, ""),
            ("Walnoot", 8, ""),
            ("Meidoorn", 6, "height-adjustable"),
            ("Taxus", 4, "quiet"),
        ],
    },
    Zone {
        floor: FIRST,
        name: "Lijnmarkt",
        corner: (2.0, 12.0),
        tables: &[
            ("Plataan", 8, ""),
            ("Den", 4, "quiet|low-light"),
            ("Lijsterbes", 6, "second-monitor"),
            ("Spar", 4, "quiet"),
        ],
    },
];

/// Metres per table, including the aisle beside it.
const TABLE_PITCH: f64 = 4.4;
/// Metres between two seats on one side.
const SEAT_PITCH: f64 = 0.9;

pub(super) fn places_csv() -> String {
    let mut csv =
        "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features\n".to_owned();
    let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
    for zone in ZONES {
        for (column, (table, seats, features)) in (0_u32..).zip(zone.tables) {
            for seat in 0..*seats {
                let (x, y) = position(zone.corner, column, seat, *seats);
                let desk = desk_name(table, seat);
                // Writing to a string cannot fail.
                let _ = writeln!(
                    csv,
                    "{site},{},{},desks,,{table},{desk},{x:.2},{y:.2},{features}",
                    zone.floor, zone.name
                );
            }
        }
    }
    let _ = writeln!(csv, "{site},{GROUND},Grand café,cafe,60,,,,,");
    let _ = writeln!(csv, "{site},{FIRST},Stilteruimte,private,6,,,,,");
    csv
}

pub(super) fn entrances() -> SiteChanges {
    SiteChanges {
        entrances: vec![
            (GROUND.to_owned(), Some((12.0, 17.5))),
            (FIRST.to_owned(), Some((20.0, 17.5))),
        ],
        ..SiteChanges::default()
    }
}

/// Seats face each other along two sides of the table.
fn position(corner: (f64, f64), column: u32, seat: u32, seats: u32) -> (f64, f64) {
    let along = f64::from(seat % seats.div_ceil(2)) * SEAT_PITCH;
    let across = if seat < seats.div_ceil(2) { 0.0 } else { 1.9 };
    (corner.0 + f64::from(column) * TABLE_PITCH + across, corner.1 + along)
}

/// Three letters of the table and the number of the seat: short enough to read from afar.
fn desk_name(table: &str, seat: u32) -> String {
    let letters: String = table.chars().take(3).flat_map(char::to_uppercase).collect();
    format!("{letters}-{}", seat + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_building_has_120_desks_that_the_import_understands() {
        let rows = crate::files::read_places(places_csv().as_bytes()).unwrap();
        assert_eq!(rows.len(), 120 + 2);
    }
}
