use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::house::{House, Place, minute_of_day};
use super::reference::reference;
use super::tables::Tables;
use super::trace::{Trace, Visit};
use crate::place::draw_policy::Policy;
use crate::place::features::Features;
use crate::stay::draw::{
    DrawRecord, Drawn, EVEN, FreeDesk, Luck, Question, RecentArrival, TableState,
};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Simulated {
    pub policy: &'static str,
    /// How often the trace was replayed, each time with other luck.
    pub seeds: u32,
    /// Pairs that shared a table for 30 minutes on a day: mean over the seeds.
    pub distinct_pairs: f64,
    /// See [`reference()`].
    pub reference: u64,
    /// `distinct_pairs` / `reference`; 0 if no pair was possible.
    pub share: f64,
    /// The lowest chance of a free desk as a multiple of the even chance, over all draws with four or more free
    /// desks; `None` if there was no such draw.
    pub min_p_times_m: Option<f64>,
    pub max_p_times_m: Option<f64>,
    #[serde(skip)]
    pub draws: u64,
}

/// Replays `trace` at `tables` once for each seed. `draw` is [`draw`](crate::stay::draw::draw), or a wrapper that
/// measures its time.
pub fn simulate(
    trace: &Trace,
    tables: &Tables,
    policy: Policy,
    seeds: u32,
    mut draw: impl FnMut(&Question, &Luck) -> Option<Drawn>,
) -> Simulated {
    let mut distinct_pairs = 0;
    let mut chances = Chances::default();
    for seed in 0..seeds {
        let mut house = House::default();
        for (date, visits) in &trace.days {
            let luck = Sha256::digest(format!("aanschuif simulate\n{seed}\n{date}")).into();
            let mut day = Day::new(trace, tables, policy, &house, luck);
            for visit in visits {
                if let Some(record) = day.arrive(visit, &mut draw) {
                    chances.add(&record);
                }
            }
            let (places, arrivals) = (day.places, day.arrivals);
            house.close(*date, &places, arrivals);
        }
        distinct_pairs += house.distinct_pairs();
    }
    let reference = reference(trace, tables);
    let distinct_pairs = distinct_pairs as f64 / f64::from(seeds.max(1));
    Simulated {
        policy: policy.as_str(),
        seeds,
        distinct_pairs,
        reference,
        share: if reference > 0 { distinct_pairs / reference as f64 } else { 0.0 },
        min_p_times_m: chances.lowest,
        max_p_times_m: chances.highest,
        draws: chances.draws,
    }
}

/// The extremes of all chances.
#[derive(Default)]
struct Chances {
    lowest: Option<f64>,
    highest: Option<f64>,
    draws: u64,
}

impl Chances {
    fn add(&mut self, record: &DrawRecord) {
        self.draws += 1;
        if record.free.len() < 4 {
            return;
        }
        for group in record.classes.iter().flat_map(|class| &class.groups) {
            let chance = group.chance as f64 / EVEN as f64;
            self.lowest = Some(self.lowest.map_or(chance, |lowest| lowest.min(chance)));
            self.highest = Some(self.highest.map_or(chance, |highest| highest.max(chance)));
        }
    }
}

struct Day<'a> {
    trace: &'a Trace,
    policy: Policy,
    house: &'a House,
    seed: [u8; 32],
    desks: Vec<FreeDesk>,
    /// Who sits at each desk, and until when.
    seats: Vec<Option<(usize, DateTime<FixedOffset>)>>,
    sizes: &'a [u32],
    turned_away: BTreeSet<usize>,
    check_ins: Vec<(usize, usize, DateTime<FixedOffset>)>,
    places: Vec<Place>,
    arrivals: Vec<u32>,
}

impl<'a> Day<'a> {
    fn new(
        trace: &'a Trace,
        tables: &'a Tables,
        policy: Policy,
        house: &'a House,
        seed: [u8; 32],
    ) -> Self {
        let desks: Vec<FreeDesk> = tables
            .sizes()
            .iter()
            .enumerate()
            .flat_map(|(table, size)| (1..=*size).map(move |desk| (table, desk)))
            .map(|(table, desk)| FreeDesk {
                name: format!("{}-{desk}", name_of(table)),
                table,
                features: Features::NONE,
            })
            .collect();
        Self {
            trace,
            policy,
            house,
            seed,
            seats: vec![None; desks.len()],
            desks,
            sizes: tables.sizes(),
            turned_away: BTreeSet::new(),
            check_ins: Vec::new(),
            places: Vec::new(),
            arrivals: Vec::new(),
        }
    }

    /// Seats a visitor. Returns the record of the draw, or `None` if they are turned away.
    fn arrive(
        &mut self,
        visit: &Visit,
        draw: &mut impl FnMut(&Question, &Luck) -> Option<Drawn>,
    ) -> Option<DrawRecord> {
        if self.turned_away.contains(&visit.person) {
            return None;
        }
        let now = visit.arrived_at;
        for seat in &mut self.seats {
            if seat.is_some_and(|(_, until)| until <= now) {
                *seat = None;
            }
        }
        let pseudonym = self.trace.persons.get(visit.person).cloned().unwrap_or_default();
        let luck = Luck { seed: self.seed, pseudonym, salt: [0; 32] };
        let Some(drawn) = draw(&self.question(visit), &luck) else {
            self.turned_away.insert(visit.person);
            return None;
        };
        let at = self.desks.iter().position(|desk| desk.name == drawn.desk)?;
        *self.seats.get_mut(at)? = Some((visit.person, visit.left_at));
        let table = self.desks.get(at)?.table;
        self.check_ins.push((visit.person, table, now));
        self.places.push(Place::of(visit, table));
        self.arrivals.push(minute_of_day(now));
        Some(drawn.record)
    }

    fn question(&self, visit: &Visit) -> Question {
        let today: NaiveDate = visit.arrived_at.date_naive();
        let mut tables: Vec<TableState> = self
            .sizes
            .iter()
            .enumerate()
            .map(|(table, size)| TableState {
                name: name_of(table),
                size: *size,
                sitting: Vec::new(),
            })
            .collect();
        let mut free = Vec::new();
        for (desk, seat) in self.desks.iter().zip(&self.seats) {
            match (seat, tables.get_mut(desk.table)) {
                (Some((person, _)), Some(table)) => {
                    table.sitting.push(self.house.last_shared(*person, visit.person));
                }
                _ => free.push(desk.clone()),
            }
        }
        Question {
            policy: self.policy,
            needs: Features::NONE,
            today,
            now: visit.arrived_at.to_utc(),
            tables,
            free,
            recent: self.recent(visit),
            expected_arrivals: self
                .house
                .expected_arrivals(visit.arrived_at, self.desks.len() as u64),
            phi: self.house.phi(today),
        }
    }

    /// Check-ins of others in the last two minutes, and the last one before this.
    fn recent(&self, visit: &Visit) -> Vec<RecentArrival> {
        let others = self.check_ins.iter().rev().filter(|(person, ..)| *person != visit.person);
        others
            .enumerate()
            .take_while(|(back, (_, _, at))| {
                *back == 0 || visit.arrived_at - at <= TimeDelta::minutes(2)
            })
            .map(|(_, (person, table, _))| RecentArrival {
                table: *table,
                last_shared: self.house.last_shared(*person, visit.person),
            })
            .collect()
    }
}

fn name_of(table: usize) -> String {
    format!("T{}", table + 1)
}
