//! Constructed cases in which rounding and hiding alone would reveal a count.

use super::hide::Published;
use super::hide::{protect, rule_alone};
use super::*;
use crate::identity::{DeskId, FloorId, TableId, ZoneId};
use crate::place::features::Features;
use crate::place::site::{DeskPlace, FloorPlace, Plan, TablePlace, ZonePlace};
use crate::place::zone::ZoneKind;

/// One floor with these zones: kind, places, and number of people.
fn floor(zones: &[(ZoneKind, usize, u32)]) -> (Building, Vec<Count>) {
    let floors =
        vec![FloorPlace { id: FloorId(0), name: "0".to_owned(), entrance: None, drawing: None }];
    let (mut rooms, mut tables, mut desks) = (Vec::new(), Vec::new(), Vec::new());
    let mut whole = Count::default();
    let mut parts = Vec::new();
    for (number, (kind, places, persons)) in zones.iter().enumerate() {
        let id = i64::try_from(number).unwrap();
        let capacity = (*kind != ZoneKind::Desks).then(|| i64::try_from(*places).unwrap());
        let name = format!("z{number}");
        rooms.push(ZonePlace {
            id: ZoneId(id),
            name: name.clone(),
            floor: 0,
            kind: *kind,
            capacity,
        });
        let mut count = Count { persons: *persons, ..Count::default() };
        match kind {
            ZoneKind::Desks => {
                tables.push(TablePlace { id: TableId(id), name, zone: number, size: 0 });
                let table = tables.len() - 1;
                desks.extend((0..*places).map(|desk| DeskPlace {
                    id: DeskId(id * 1000 + i64::try_from(desk).unwrap()),
                    name: format!("d{number}-{desk}"),
                    table,
                    features: Features::NONE,
                    position: None,
                }));
                (count.desks, count.at_desks) = (*persons, *persons);
            }
            ZoneKind::Cafe => count.guests = *persons,
            ZoneKind::Private => {}
        }
        whole.persons += count.persons;
        whole.desks += count.desks;
        whole.at_desks += count.at_desks;
        whole.guests += count.guests;
        if *kind != ZoneKind::Private {
            parts.push(count);
        }
    }
    let plan = Plan::new(floors, rooms, tables, desks);
    let building = Building::new(1, &plan, &std::collections::HashSet::new());
    (building, [vec![whole, whole], parts].concat())
}

fn hidden_by_protection(zones: &[(ZoneKind, usize, u32)]) -> Vec<(usize, Measure)> {
    let (building, counts) = floor(zones);
    let peak = Some(rounded(counts[0].persons));
    let (alone, shown) = (rule_alone(&counts, 10), protect(&building, &counts, peak, 10));
    let mut hidden = Vec::new();
    for (place, (before, after)) in alone.iter().zip(&shown).enumerate() {
        for measure in Measure::ALL {
            if before.of(measure) != after.of(measure) {
                assert_eq!(after.of(measure), None);
                hidden.push((place, measure));
            }
        }
    }
    hidden
}

const DESKS: ZoneKind = ZoneKind::Desks;

#[test]
fn an_empty_zone_beside_four_of_thirteen_stays_unknown() {
    let zones = [[(DESKS, 20, 13); 4].to_vec(), vec![(DESKS, 20, 0)]].concat();
    assert_ne!(hidden_by_protection(&zones), []);
}

#[test]
fn nine_beside_two_of_twelve_stay_unknown() {
    assert_ne!(hidden_by_protection(&[(DESKS, 20, 12), (DESKS, 20, 12), (DESKS, 20, 9)]), []);
}

#[test]
fn the_only_desk_of_a_zone_beside_a_full_one_stays_unknown() {
    // The zone of 12 desks holds at most 12, the floor at least 13.
    assert_ne!(hidden_by_protection(&[(DESKS, 12, 12), (DESKS, 1, 1)]), []);
}

#[test]
fn whether_somebody_is_with_the_doctor_stays_unknown() {
    let private = (ZoneKind::Private, 1, 1);
    assert_ne!(hidden_by_protection(&[(DESKS, 12, 12), private]), []);
}

#[test]
fn the_difference_between_persons_and_desks_does_not_tell_the_guests() {
    // Persons 33 to 37, desks at most 28: at least five guests; hidden below ten. Nothing is certain.
    let open = [(DESKS, 28, 28), (ZoneKind::Cafe, 40, 7)];
    assert_eq!(hidden_by_protection(&open), []);
    // Persons at least 33, desks at most 24: nine.
    let closed = [(DESKS, 24, 24), (ZoneKind::Cafe, 40, 9)];
    assert_ne!(hidden_by_protection(&closed), []);
}

#[test]
fn most_half_hours_need_no_more_than_the_rule() {
    let zones = [(DESKS, 24, 15), (DESKS, 24, 18), (DESKS, 24, 4), (ZoneKind::Cafe, 40, 6)];
    assert_eq!(hidden_by_protection(&zones), []);
    assert_eq!(hidden_by_protection(&[(DESKS, 24, 0), (DESKS, 24, 3)]), []);
    assert_eq!(hidden_by_protection(&[(DESKS, 24, 20), (DESKS, 24, 20)]), []);
}

#[test]
fn nobody_at_all_is_a_hidden_figure_everywhere() {
    let (building, counts) = floor(&[(DESKS, 24, 0), (ZoneKind::Cafe, 40, 0)]);
    let shown = protect(&building, &counts, None, 10);
    assert!(shown.iter().all(|figures| *figures == Published::default()));
}
