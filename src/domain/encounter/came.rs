//! Under which cards two people came when they shared a place.

use std::collections::{HashMap, HashSet};

use super::{Encounter, Level, Presence};
use crate::identity::PersonId;
use crate::person::card::{CameAs, OwnCard};
use crate::place::zone::ZoneKind;

/// A presence and the second card of its stay, if it began under that one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carded {
    pub presence: Presence,
    pub card: Option<OwnCard>,
}

/// Under which cards the two of an encounter came.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Came {
    pub a: CameAs,
    pub b: CameAs,
}

/// An encounter, and what each of the two reads of the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    pub encounter: Encounter,
    pub came: Came,
}

/// Adds to the encounters of a day under which cards the two came while they were together at that level. A zone is shared
/// without a name, and so without a card.
///
/// Costs nothing on a day on which nobody came under a second card; else as much as comparing the stays of those who did
/// with the stays of those whom they met.
pub fn with_cards(day: &[Carded], encounters: Vec<Encounter>) -> Vec<Met> {
    let owners: HashSet<PersonId> =
        day.iter().filter(|stay| stay.card.is_some()).map(|stay| stay.presence.person).collect();
    let mut stays: HashMap<PersonId, Vec<&Carded>> = HashMap::new();
    if !owners.is_empty() {
        for stay in day {
            stays.entry(stay.presence.person).or_default().push(stay);
        }
    }
    let of = |person| stays.get(&person).map(Vec::as_slice).unwrap_or_default();
    let met = |encounter: Encounter| {
        let Encounter { a, b, level, .. } = encounter;
        let plain = !level.is_personal() || !(owners.contains(&a) || owners.contains(&b));
        let came = if plain { Came::default() } else { came(level, of(a), of(b)) };
        Met { encounter, came }
    };
    encounters.into_iter().map(met).collect()
}

fn came(level: Level, a: &[&Carded], b: &[&Carded]) -> Came {
    let together = a.iter().flat_map(|one| b.iter().map(move |other| (one, other)));
    let together: Vec<_> =
        together.filter(|(one, other)| overlap(level, &one.presence, &other.presence)).collect();
    Came {
        a: CameAs::of(together.iter().map(|(one, _)| one.card.as_ref())),
        b: CameAs::of(together.iter().map(|(_, other)| other.card.as_ref())),
    }
}

/// Whether two stays share a place of the level for some time.
fn overlap(level: Level, one: &Presence, other: &Presence) -> bool {
    let same_place = match level {
        Level::Table => one.table.is_some() && one.table == other.table,
        Level::Cafe => one.zone == other.zone && one.kind == ZoneKind::Cafe,
        Level::Zone => one.zone == other.zone,
        // Derived with its cards.
        Level::Gathering => false,
    };
    same_place && one.from.max(other.from) < one.until.min(other.until)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::*;
    use crate::encounter::encounters_of_day;
    use crate::identity::{TableId, ZoneId};

    fn own(organisation: &str) -> OwnCard {
        OwnCard { organisation: organisation.to_owned(), line: None }
    }

    /// From one hour of the day to another, at a table or (0) in the café.
    fn stay(person: i64, table: i64, hours: (i64, i64), card: Option<&str>) -> Carded {
        let at = |hour| DateTime::<Utc>::UNIX_EPOCH + TimeDelta::hours(hour);
        let in_cafe = table == 0;
        Carded {
            presence: Presence {
                person: PersonId(person),
                zone: ZoneId(i64::from(in_cafe)),
                kind: if in_cafe { ZoneKind::Cafe } else { ZoneKind::Desks },
                table: (!in_cafe).then_some(TableId(table)),
                from: at(hours.0),
                until: at(hours.1),
            },
            card: card.map(own),
        }
    }

    #[test]
    fn each_reads_the_cards_of_the_stays_that_they_shared_and_of_no_other() {
        let day = [
            stay(1, 7, (9, 12), Some("Bos")),
            stay(1, 7, (12, 14), None),
            stay(1, 0, (14, 17), Some("Bo")),
            stay(2, 7, (9, 11), None),
            stay(3, 7, (9, 13), Some("Vos")),
            stay(3, 0, (15, 16), None),
            stay(4, 8, (9, 17), None),
            stay(5, 8, (9, 17), None),
        ];
        let plain: Vec<_> = day.iter().map(|stay| stay.presence).collect();
        let mut met = with_cards(&day, encounters_of_day(&plain));
        met.retain(|met| met.encounter.level.is_personal());
        let read = |came: &CameAs| {
            let own = came.own.iter().map(|own| own.organisation.as_str());
            own.chain(came.register.then_some("-")).collect::<Vec<_>>().join(" ")
        };
        let told: Vec<_> = met
            .iter()
            .map(|Met { encounter, came }| {
                let (a, b, level) = (encounter.a.0, encounter.b.0, encounter.level.as_str());
                format!("{a} {b} {level}: {} / {}", read(&came.a), read(&came.b))
            })
            .collect();
        assert_eq!(
            told,
            [
                "1 2 table: Bos / -",
                "1 3 table: Bos - / Vos",
                "1 3 cafe: Bo / -",
                "2 3 table: - / Vos",
                "4 5 table: - / -",
            ]
        );
    }
}
