//! Derives encounters from who attended the gatherings of a day.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::{Came, Encounter, Level, Met};
use crate::identity::{GatheringId, PersonId, ZoneId};
use crate::person::card::{CameAs, OwnCard};

/// Somebody attended a gathering, has agreed to be seen and is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathered {
    pub person: PersonId,
    pub gathering: GatheringId,
    /// Where it was; none elsewhere than in a zone.
    pub zone: Option<ZoneId>,
    /// From its announced begin to its end. When in it somebody said that they attend does not count, and is not kept.
    pub length: TimeDelta,
    /// The second card under which they were there; none under the first.
    pub card: Option<OwnCard>,
}

/// The encounters of the gatherings of one day at one site, sorted by persons: each pair of those who attended the same.
/// Several add up; the encounter is at the longest, of equals at that with the smallest number.
pub fn encounters_of_gatherings(day: &[Gathered]) -> Vec<Met> {
    let mut sorted: Vec<&Gathered> = day.iter().collect();
    sorted.sort_unstable_by_key(|one| (one.gathering, one.person));
    sorted.dedup_by_key(|one| (one.gathering, one.person));
    let mut met: BTreeMap<(PersonId, PersonId), (TimeDelta, Met)> = BTreeMap::new();
    for together in sorted.chunk_by(|a, b| a.gathering == b.gathering) {
        for (first, a) in together.iter().enumerate() {
            for b in together.iter().skip(first + 1) {
                let here = at_one(a, b);
                met.entry((a.person, b.person))
                    .and_modify(|(longest, met)| add(longest, met, &here))
                    .or_insert_with(|| (a.length, here));
            }
        }
    }
    met.into_values().map(|(_, met)| met).collect()
}

fn at_one(a: &Gathered, b: &Gathered) -> Met {
    Met {
        encounter: Encounter {
            a: a.person,
            b: b.person,
            level: Level::Gathering,
            duration: a.length,
            zone: a.zone,
            table: None,
            gathering: Some(a.gathering),
        },
        came: Came { a: CameAs::of([a.card.as_ref()]), b: CameAs::of([b.card.as_ref()]) },
    }
}

fn add(longest: &mut TimeDelta, met: &mut Met, here: &Met) {
    let duration = met.encounter.duration + here.encounter.duration;
    if here.encounter.duration > *longest {
        *longest = here.encounter.duration;
        met.encounter = here.encounter;
    }
    met.encounter.duration = duration;
    let before = std::mem::take(&mut met.came);
    met.came = Came { a: before.a.and(here.came.a.clone()), b: before.b.and(here.came.b.clone()) };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attended(person: i64, gathering: i64, minutes: i64, card: Option<&str>) -> Gathered {
        Gathered {
            person: PersonId(person),
            gathering: GatheringId(gathering),
            zone: (gathering != 9).then_some(ZoneId(gathering)),
            length: TimeDelta::minutes(minutes),
            card: card.map(|name| OwnCard { organisation: name.to_owned(), line: None }),
        }
    }

    fn told(day: &[Gathered]) -> Vec<String> {
        let line = |met: Met| {
            let Encounter { a, b, duration, zone, gathering, .. } = met.encounter;
            let zone = zone.map_or(0, |zone| zone.0);
            let own = |came: &CameAs| {
                let own = came.own.iter().map(|card| card.organisation.as_str());
                own.chain(came.register.then_some("-")).collect::<String>()
            };
            let (own_a, own_b) = (own(&met.came.a), own(&met.came.b));
            let (minutes, at) = (duration.num_minutes(), gathering.unwrap().0);
            format!("{a} {b}: {minutes} at {at} in {zone}, {own_a} {own_b}")
        };
        encounters_of_gatherings(day).into_iter().map(line).collect()
    }

    #[test]
    fn everybody_met_everybody_of_the_same_gathering_and_nobody_else() {
        let day = [
            attended(3, 7, 20, None),
            attended(1, 7, 20, Some("Bos")),
            attended(2, 9, 90, None),
            attended(4, 9, 90, None),
            attended(5, 8, 60, None),
        ];
        assert_eq!(told(&day), ["1 3: 20 at 7 in 7, Bos -", "2 4: 90 at 9 in 0, - -"]);
    }

    #[test]
    fn several_add_up_and_the_longest_is_told() {
        let day = [
            attended(1, 7, 20, Some("Bos")),
            attended(2, 7, 20, None),
            attended(1, 8, 60, None),
            attended(2, 8, 60, None),
            attended(1, 9, 60, None),
            attended(2, 9, 60, None),
            // Said twice.
            attended(2, 9, 60, None),
        ];
        assert_eq!(told(&day), ["1 2: 140 at 8 in 8, Bos- -"]);
    }
}
