//! Derives a day's encounters from its stays by sweeping over sorted starts and ends, place by place.
//!
//! The cost is that of sorting the stays plus the overlaps found; two persons who never overlapped are never
//! compared. The overlaps of a pair are added up as soon as a place is swept, unless both persons were in several
//! places at that level, so that more may follow.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;

use super::{Encounter, Level, Presence};
use crate::identity::{PersonId, TableId, ZoneId};
use crate::place::zone::ZoneKind;

type Pair = (PersonId, PersonId);

/// One person in one place without a gap, in microseconds since 1970.
#[derive(Clone, Copy)]
struct Spell {
    place: Place,
    person: PersonId,
    from: i64,
    until: i64,
}

/// A table, a café or a zone, depending on the level; `id` is its number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    id: i64,
    zone: ZoneId,
}

/// Time that two persons spent together in one place, in microseconds.
#[derive(Clone, Copy)]
struct Together {
    pair: Pair,
    place: Place,
    micros: i64,
    first: i64,
}

/// The encounters of one day at one site, sorted by persons and level.
///
/// `day` holds the presences of that day, clipped to it, of people who agreed and are seen. Overlaps of two persons
/// at one level add up over the day. An encounter is placed where most of that time was spent; in a tie, where they
/// were together first, then at the smaller number.
pub fn encounters_of_day(day: &[Presence]) -> Vec<Encounter> {
    let mut encounters = at_level(day, Level::Table, &HashSet::new());
    let at_table: HashSet<Pair> = encounters.iter().map(|e| (e.a, e.b)).collect();
    encounters.extend(at_level(day, Level::Cafe, &HashSet::new()));
    encounters.extend(at_level(day, Level::Zone, &at_table));
    encounters.sort_unstable();
    encounters
}

/// The encounters at one level, except for the pairs in `except`.
fn at_level(day: &[Presence], level: Level, except: &HashSet<Pair>) -> Vec<Encounter> {
    let mut spells = spells(day, level);
    let roaming = roaming(&spells);
    spells.sort_unstable_by_key(|spell| (spell.place, spell.from, spell.until, spell.person));

    let mut encounters = Vec::new();
    let mut judge = |parts: &[Together]| encounters.extend(encounter(level, parts));
    let mut overlaps = Vec::new();
    let mut unfinished = Vec::new();
    for in_place in spells.chunk_by(|a, b| a.place == b.place) {
        overlaps.clear();
        sweep(in_place, &mut overlaps);
        overlaps.retain(|together| !except.contains(&together.pair));
        overlaps.sort_unstable_by_key(|together| (together.pair, together.first));
        for parts in overlaps.chunk_by(|a, b| a.pair == b.pair) {
            let Some(sum) = sum(parts) else { continue };
            if roaming.contains(&sum.pair.0) && roaming.contains(&sum.pair.1) {
                unfinished.push(sum);
            } else {
                judge(&[sum]);
            }
        }
    }
    unfinished.sort_unstable_by_key(|together| (together.pair, together.place));
    unfinished.chunk_by(|a, b| a.pair == b.pair).for_each(judge);
    encounters
}

/// Where each person was, as far as it matters at `level`, sorted by place and person. Leaves out people who were
/// there too briefly for any encounter.
fn spells(day: &[Presence], level: Level) -> Vec<Spell> {
    let mut spells: Vec<Spell> = day.iter().filter_map(|stay| spell(stay, level)).collect();
    spells.sort_unstable_by_key(|spell| (spell.place, spell.person, spell.from, spell.until));
    // One person's stays should not overlap. If they do, count no minute twice.
    spells.dedup_by(|next, kept| {
        let joined =
            (next.place, next.person) == (kept.place, kept.person) && next.from <= kept.until;
        if joined {
            kept.until = kept.until.max(next.until);
        }
        joined
    });
    let mut present: HashMap<PersonId, i64> = HashMap::new();
    for spell in &spells {
        *present.entry(spell.person).or_default() += spell.until - spell.from;
    }
    let enough = micros(level.threshold());
    spells.retain(|spell| present.get(&spell.person).is_some_and(|time| *time >= enough));
    spells
}

/// A presence at `level`; `None` if it does not matter there.
fn spell(stay: &Presence, level: Level) -> Option<Spell> {
    let id = match (level, stay.kind) {
        (Level::Table, ZoneKind::Desks) => stay.table?.0,
        (Level::Zone, ZoneKind::Desks) | (Level::Cafe, ZoneKind::Cafe) => stay.zone.0,
        _ => return None,
    };
    let place = Place { id, zone: stay.zone };
    let (from, until) = (stay.from.timestamp_micros(), stay.until.timestamp_micros());
    (from < until).then_some(Spell { place, person: stay.person, from, until })
}

/// The persons who were in more than one place. `spells` are sorted by place.
fn roaming(spells: &[Spell]) -> HashSet<PersonId> {
    let mut seen_in: HashMap<PersonId, Place> = HashMap::new();
    let elsewhere =
        |spell: &&Spell| *seen_in.entry(spell.person).or_insert(spell.place) != spell.place;
    spells.iter().filter(elsewhere).map(|spell| spell.person).collect()
}

/// Adds every overlap of two persons in one place to `overlaps`. `spells` are sorted by start.
fn sweep(spells: &[Spell], overlaps: &mut Vec<Together>) {
    let mut present: Vec<Spell> = Vec::new();
    for arrival in spells {
        // Everybody who remains overlaps with the arrival, and whoever is dropped is never compared again.
        present.retain(|other| other.until > arrival.from);
        overlaps.extend(present.iter().map(|other| Together {
            pair: (arrival.person.min(other.person), arrival.person.max(other.person)),
            place: arrival.place,
            micros: arrival.until.min(other.until) - arrival.from,
            first: arrival.from,
        }));
        present.push(*arrival);
    }
}

/// Merges the overlaps of one pair in one place, sorted by start.
fn sum(parts: &[Together]) -> Option<Together> {
    let micros = parts.iter().map(|part| part.micros).sum();
    parts.first().map(|first| Together { micros, ..*first })
}

/// The encounter of one pair at one level, if their total time is enough.
fn encounter(level: Level, places: &[Together]) -> Option<Encounter> {
    let duration = TimeDelta::microseconds(places.iter().map(|part| part.micros).sum());
    if duration < level.threshold() {
        return None;
    }
    let most = places.iter().min_by_key(|part| (-part.micros, part.first, part.place.id))?;
    Some(Encounter {
        a: most.pair.0,
        b: most.pair.1,
        level,
        duration,
        zone: Some(most.place.zone),
        table: (level == Level::Table).then_some(TableId(most.place.id)),
        gathering: None,
    })
}

fn micros(time: TimeDelta) -> i64 {
    time.num_microseconds().unwrap_or(i64::MAX)
}
