//! What the simulated house remembers from one day to the next.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, NaiveDate, Timelike, Utc};

use super::trace::Visit;
use crate::encounter::{Level, Presence, encounters_of_day};
use crate::identity::{PersonId, TableId, ZoneId};
use crate::place::zone::ZoneKind;
use crate::stay::draw::{
    DayOfArrivals, DayOfPairs, Ratio, expected_arrivals, is_known, share_of_new_pairs,
};

pub type Pair = (usize, usize);

/// One person at one table for a while.
pub struct Place {
    person: usize,
    table: usize,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
}

impl Place {
    pub fn of(visit: &Visit, table: usize) -> Self {
        let (from, until) = (visit.arrived_at.to_utc(), visit.left_at.to_utc());
        Self { person: visit.person, table, from, until }
    }
}

/// The pairs that shared a table for 30 minutes in all.
pub fn pairs(places: &[Place]) -> Vec<Pair> {
    let number = |position: usize| i64::try_from(position).unwrap_or(i64::MAX);
    let presence = |place: &Place| Presence {
        person: PersonId(number(place.person)),
        // One zone per table, since zone encounters do not matter here.
        zone: ZoneId(number(place.table)),
        kind: ZoneKind::Desks,
        table: Some(TableId(number(place.table))),
        from: place.from,
        until: place.until,
    };
    let presences: Vec<Presence> = places.iter().map(presence).collect();
    let position = |person: PersonId| usize::try_from(person.0).unwrap_or(usize::MAX);
    encounters_of_day(&presences)
        .into_iter()
        .filter(|encounter| encounter.level == Level::Table)
        .map(|encounter| (position(encounter.a), position(encounter.b)))
        .collect()
}

#[derive(Default)]
pub struct House {
    /// The last day on which a pair shared a table.
    last_shared: HashMap<Pair, NaiveDate>,
    /// The minutes of each day in which people were assigned a desk, ascending.
    arrivals: Vec<(NaiveDate, Vec<u32>)>,
    pairs: Vec<DayOfPairs>,
}

impl House {
    pub fn last_shared(&self, a: usize, b: usize) -> Option<NaiveDate> {
        self.last_shared.get(&(a.min(b), a.max(b))).copied()
    }

    pub fn distinct_pairs(&self) -> usize {
        self.last_shared.len()
    }

    pub fn expected_arrivals(&self, now: DateTime<FixedOffset>, desks: u64) -> Ratio {
        let minute = minute_of_day(now);
        let days: Vec<DayOfArrivals> = self
            .arrivals
            .iter()
            .map(|(date, minutes)| {
                let so_far = minutes.partition_point(|arrival| *arrival <= minute);
                DayOfArrivals { date: *date, arrivals_after: (minutes.len() - so_far) as u64 }
            })
            .collect();
        expected_arrivals(now.date_naive(), desks, &days)
    }

    pub fn phi(&self, today: NaiveDate) -> Ratio {
        share_of_new_pairs(today, &self.pairs)
    }

    pub fn close(&mut self, date: NaiveDate, places: &[Place], arrivals: Vec<u32>) {
        let met = pairs(places);
        let is_new = |pair: &&Pair| !is_known(self.last_shared.get(pair).copied(), date);
        let new_pairs = met.iter().filter(is_new).count() as u64;
        self.pairs.push(DayOfPairs { date, pairs: met.len() as u64, new_pairs });
        self.arrivals.push((date, arrivals));
        self.last_shared.extend(met.into_iter().map(|pair| (pair, date)));
    }
}

/// The minute of the day in local time.
pub fn minute_of_day(moment: DateTime<FixedOffset>) -> u32 {
    moment.hour() * 60 + moment.minute()
}
