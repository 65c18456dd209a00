//! places.csv: sites, and every desk, café and private zone in them.

use chrono_tz::Tz;

use super::agreement::Seen;
use super::error::{FileErrors, FileMistakeKind};
use super::formula::{harmless, name};
use super::place_row::{Place, PlaceRow, Position};
use super::sheet;
use super::sheet::Row;
use super::writing::Writing;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::zone::{LARGEST_CAPACITY, ZoneKind};

const COLUMNS: &[&str] = &[
    "site",
    "time_zone",
    "opens",
    "closes",
    "floor",
    "zone",
    "kind",
    "capacity",
    "table",
    "desk",
    "x",
    "y",
    "features",
];

pub fn read_places(data: &[u8]) -> Result<Vec<PlaceRow>, FileErrors> {
    let mut seen = Seen::default();
    let (rows, errors) = sheet::read(data, COLUMNS, |row| {
        let place = place_row(row)?;
        seen.agree(row, &place);
        Some(place)
    });
    errors.or(rows)
}

/// Writes places.csv; reading it gives the same rows.
pub fn write_places(rows: &[PlaceRow]) -> String {
    let mut sheet = Writing::new(COLUMNS);
    for row in rows {
        let (table, desk, capacity) = match &row.place {
            Place::Desk { table, desk } => (table.as_str(), desk.as_str(), String::new()),
            Place::Cafe(capacity) | Place::Private(capacity) => ("", "", capacity.to_string()),
        };
        // {:?} keeps very large and very small numbers short.
        let number =
            |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:?}"));
        sheet.row(&[
            &harmless(&row.site),
            row.time_zone.name(),
            &row.hours.opens().to_string(),
            &row.hours.closes().to_string(),
            &harmless(&row.floor),
            &harmless(&row.zone),
            row.place.kind().as_str(),
            &capacity,
            &harmless(table),
            &harmless(desk),
            &number(row.position.map(|position| position.x)),
            &number(row.position.map(|position| position.y)),
            &row.features.to_string(),
        ]);
    }
    sheet.text()
}

fn place_row(row: &mut Row<'_>) -> Option<PlaceRow> {
    let site = row.required("site", name);
    let time_zone = row.required("time_zone", time_zone);
    let opens = row.required("opens", str::parse);
    let closes = row.required("closes", str::parse);
    let floor = row.required("floor", name);
    let zone = row.required("zone", name);
    let place = row.required("kind", str::parse).and_then(|kind| place(row, kind));
    let position = position(row);
    let features = row.optional("features", str::parse);
    let hours = opens.zip(closes).and_then(|(opens, closes)| {
        let kind = FileMistakeKind::ClosesBeforeOpening;
        OpeningHours::new(opens, closes).map_err(|why| row.wrong("closes", why, kind)).ok()
    });
    Some(PlaceRow {
        line: row.line,
        site: site?,
        time_zone: time_zone?,
        hours: hours?,
        floor: floor?,
        zone: zone?,
        place: place?,
        position: position?,
        features: features?.unwrap_or_default(),
    })
}

fn place(row: &mut Row<'_>, kind: ZoneKind) -> Option<Place> {
    if kind == ZoneKind::Desks {
        let (table, desk) = (row.required("table", name), row.required("desk", name));
        row.must_be_empty("capacity", "a zone with desks holds as many people as it has desks")?;
        return Some(Place::Desk { table: table?, desk: desk? });
    }
    let why = format!("a {kind} zone has a capacity and no desks");
    let table = row.must_be_empty("table", &why);
    let desk = row.must_be_empty("desk", &why);
    let capacity = row.required("capacity", capacity)?;
    table.and(desk)?;
    Place::without_desks(kind, capacity)
}

fn position(row: &mut Row<'_>) -> Option<Option<Position>> {
    let (x, y) = (row.optional("x", number), row.optional("y", number));
    match (x?, y?) {
        (Some(x), Some(y)) => Some(Some(Position { x, y })),
        (None, None) => Some(None),
        (x, _) => {
            let column = if x.is_none() { "x" } else { "y" };
            row.wrong(column, "is empty, and the other is not", FileMistakeKind::HalfAPosition);
            None
        }
    }
}

fn time_zone(value: &str) -> Result<Tz, String> {
    value.parse().map_err(|_| format!("\"{value}\" is no time zone (such as Europe/Amsterdam)"))
}

fn capacity(value: &str) -> Result<u32, String> {
    let number = value.parse().ok().filter(|number| (1..=LARGEST_CAPACITY).contains(number));
    number.ok_or_else(|| format!("\"{value}\" is no number from 1 to {LARGEST_CAPACITY}"))
}

fn number(value: &str) -> Result<f64, String> {
    let number = value.parse().ok().filter(|number: &f64| number.is_finite());
    number.ok_or_else(|| format!("\"{value}\" is no decimal number"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::place::features::Feature;

    const DESK: &str = "hq,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D1,1.5,-2,quiet";
    const CAFE: &str = "hq,Europe/Amsterdam,07:30,19:00,0,bar,cafe,60,,,,,";

    fn read(rows: &[&str]) -> Result<Vec<PlaceRow>, String> {
        let file = format!("{}\n{}\n", COLUMNS.join(","), rows.join("\n"));
        read_places(file.as_bytes()).map_err(|errors| errors.to_string())
    }

    /// The mistake in one row that differs from [`DESK`] or [`CAFE`]: column and message.
    fn wrong(row: &str, from: &str, to: &str) -> String {
        assert!(row.contains(from));
        read(&[&row.replacen(from, to, 1)]).unwrap_err()
    }

    #[test]
    fn a_desk_and_a_cafe_are_read() {
        let places = read(&[DESK, CAFE]).unwrap();
        let desk = Place::Desk { table: "T1".into(), desk: "D1".into() };
        assert_eq!((places[0].line, &places[0].place), (2, &desk));
        assert_eq!(places[0].position, Some(Position { x: 1.5, y: -2.0 }));
        assert_eq!(places[0].features.to_string(), "quiet");
        assert_eq!((&places[1].place, places[1].position), (&Place::Cafe(60), None));
    }

    #[test]
    fn a_value_that_is_none_is_told_with_its_column() {
        for (column, row, from, to) in [
            ("site", DESK, "hq", ""),
            ("time_zone", DESK, "Europe/Amsterdam", "Europe/Leiden"),
            ("opens", DESK, "07:30", "7.30"),
            ("closes", DESK, "19:00", "07:30"),
            ("floor", DESK, ",1,", ",,"),
            ("zone", DESK, "north", " "),
            ("kind", DESK, "desks", "lounge"),
            ("capacity", DESK, "desks,", "desks,6"),
            ("table", DESK, "T1", ""),
            ("desk", DESK, "D1", ""),
            ("x", DESK, "1.5", "NaN"),
            ("y", DESK, "-2", ""),
            ("features", DESK, "quiet", "quiet|sofa"),
            ("capacity", CAFE, "60", ""),
            ("capacity", CAFE, "60", "0"),
            ("table", CAFE, "60,", "60,T9"),
            ("desk", CAFE, "60,,", "60,,D9"),
        ] {
            let errors = wrong(row, from, to);
            assert!(errors.starts_with(&format!("line 2, column {column}: ")), "{errors}");
            assert_eq!(errors.lines().count(), 1, "{errors}");
            let file = format!("{}\n{}\n", COLUMNS.join(","), row.replacen(from, to, 1));
            let errors = read_places(file.as_bytes()).unwrap_err();
            assert_ne!(errors.told()[0].kind, FileMistakeKind::Other, "{errors}");
        }
    }

    #[test]
    fn rows_that_contradict_or_repeat_another_are_told() {
        for (column, row) in [
            ("desk", DESK.to_owned()),
            ("time_zone", DESK.replace("D1", "D2").replace("Amsterdam", "Berlin")),
            ("opens", DESK.replace("D1", "D2").replace("07:30", "08:00")),
            ("closes", DESK.replace("D1", "D2").replace("19:00", "20:00")),
            ("floor", DESK.replace("D1", "D2").replace(",1,", ",2,")),
            ("table", DESK.replace("D1", "D2").replace("north", "south")),
            ("desk", DESK.replace("T1", "T2")),
            ("zone", CAFE.to_owned()),
            ("kind", DESK.replace(",1,north", ",0,bar").replace("D1", "D2").replace("T1", "T2")),
        ] {
            let file = format!("{}\n{DESK}\n{CAFE}\n{row}\n", COLUMNS.join(","));
            let told = read_places(file.as_bytes()).unwrap_err();
            assert_ne!(told.told()[0].kind, FileMistakeKind::Other, "{row}");
            let errors = read(&[DESK, CAFE, &row]).unwrap_err();
            assert!(errors.starts_with(&format!("line 4, column {column}: ")), "{errors}");
            assert_eq!(errors.lines().count(), 1, "{errors}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(rows in prop::collection::vec(row(), 1..8)) {
            let mut rows = rows;
            for (number, row) in rows.iter_mut().enumerate() {
                row.line = number as u64 + 2;
                // Names are unique in a site, whatever else differs.
                row.zone = format!("{}{number}", row.zone);
                if let Place::Desk { table, desk } = &mut row.place {
                    table.push_str(&number.to_string());
                    desk.push_str(&number.to_string());
                }
            }
            let text = write_places(&rows);
            prop_assert_eq!(read_places(text.as_bytes()).unwrap(), rows);
        }
    }

    fn row() -> impl Strategy<Value = PlaceRow> {
        let name = || "[-=+@',;\"#a-zA-Z0-9é中][-=+@',;\"#a-zA-Z é中]{0,8}[-=+@',;\"#é中]";
        let place = prop_oneof![
            (name(), name()).prop_map(|(table, desk)| Place::Desk { table, desk }),
            (1..=LARGEST_CAPACITY).prop_map(Place::Cafe),
            (1..=LARGEST_CAPACITY).prop_map(Place::Private),
        ];
        let number = prop::num::f64::NORMAL | prop::num::f64::ZERO | prop::num::f64::SUBNORMAL;
        let position = prop::option::of((number, number).prop_map(|(x, y)| Position { x, y }));
        let feature = prop::sample::select(Feature::ALL.to_vec());
        let features = prop::collection::vec(feature, 0..4);
        (name(), name(), place, position, features).prop_map(
            |(floor, zone, place, position, features)| PlaceRow {
                line: 0,
                site: "HQ".to_owned(),
                time_zone: chrono_tz::Europe::Amsterdam,
                hours: OpeningHours::new("07:30".parse().unwrap(), "24:00".parse().unwrap())
                    .unwrap(),
                floor,
                zone,
                place,
                position,
                features: features.into_iter().collect(),
            },
        )
    }

    #[test]
    fn names_may_come_again_in_another_site() {
        let other = DESK.replace("hq", "annex").replace("Amsterdam", "Berlin");
        assert_eq!(read(&[DESK, &other]).unwrap().len(), 2);
    }
}
