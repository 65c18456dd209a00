//! Recomputing a day of draws from its record alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde_json::Value;

use super::canonical::read_strictly;
use super::chance::ONE;
use super::day::{DayRecord, FORMAT, order};
use super::hash::{Digest, commitment, from_hex, hex};
use super::record::{DrawRecord, Group};

/// A day whose every draw follows from its facts, its seed and its commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    pub draws: usize,
}

/// Something in the record of a day that does not follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The draw; `None` if it is about the day.
    pub draw: Option<Which>,
    /// What does not follow.
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Which {
    /// Its position in `draws`, from 0.
    pub index: usize,
    pub at: String,
    pub person: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.draw {
            Some(Which { index, at, person }) => {
                write!(f, "draws[{index}] ({at}, person {person}): {}", self.why)
            }
            None => write!(f, "the day: {}", self.why),
        }
    }
}

/// Recomputes the day in `text`, the JSON that `draws export` prints, and names what does not
/// follow. A day that is not revealed yet does not verify, but its chances are checked.
pub fn verify(text: &str) -> Result<Verified, Vec<Finding>> {
    let about_day = |why: String| Finding { draw: None, why };
    let value = read_strictly(text).map_err(|error| vec![about_day(error.to_string())])?;
    let unreadable = unreadable_draws(&value);
    if !unreadable.is_empty() {
        return Err(unreadable);
    }
    let day = DayRecord::deserialize_strictly(value).map_err(|why| vec![about_day(why)])?;

    let mut findings: Vec<Finding> = check_day(&day).into_iter().map(about_day).collect();
    let seed = day.seed.as_deref().and_then(from_hex);
    let mut previous = None;
    for (index, draw) in day.draws.iter().enumerate() {
        let mut whys = check_draw(draw, seed.as_ref());
        if previous.is_some_and(|previous| order(previous) > order(draw)) {
            whys.push("it is out of order".to_owned());
        }
        previous = Some(draw);
        let which = Which { index, at: draw.at.clone(), person: draw.person.clone() };
        findings.extend(whys.into_iter().map(|why| Finding { draw: Some(which.clone()), why }));
    }
    if findings.is_empty() { Ok(Verified { draws: day.draws.len() }) } else { Err(findings) }
}

impl DayRecord {
    fn deserialize_strictly(value: Value) -> Result<Self, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }
}

/// The draws that are no draw records, whatever else is wrong with the day.
fn unreadable_draws(day: &Value) -> Vec<Finding> {
    let draws = day.get("draws").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let text = |draw: &Value, key| draw.get(key).and_then(Value::as_str).unwrap_or("?").to_owned();
    draws
        .iter()
        .enumerate()
        .filter_map(|(index, draw)| {
            let error = serde_json::from_value::<DrawRecord>(draw.clone()).err()?;
            let which = Which { index, at: text(draw, "at"), person: text(draw, "person") };
            Some(Finding { draw: Some(which), why: error.to_string() })
        })
        .collect()
}

fn check_day(day: &DayRecord) -> Vec<String> {
    let mut whys = Vec::new();
    let mut must = |holds: bool, why: &str| {
        if !holds {
            whys.push(why.to_owned());
        }
    };
    must(day.format == FORMAT, &format!("format is not {FORMAT}"));
    must(
        day.date.parse::<NaiveDate>().is_ok_and(|date| date.to_string() == day.date),
        "date is no date such as 2026-11-17",
    );
    must(day.time_zone.parse::<chrono_tz::Tz>().is_ok(), "time_zone is no time zone");
    must(from_hex(&day.commitment).is_some(), "commitment is no SHA-256");
    must(day.count == day.draws.len() as u64, "count is not the number of draws");
    match (&day.seed, &day.root) {
        (Some(seed), Some(root)) => {
            let computed = from_hex(seed).map(|seed| hex(&commitment(&seed)));
            must(
                computed.as_deref() == Some(&day.commitment),
                "commitment is not the SHA-256 of seed",
            );
            must(
                *root == hex(&day.compute_root()),
                "root does not follow from the header and the draws",
            );
        }
        _ => must(
            false,
            "the day is not revealed yet: without seed and root nobody can check the luck",
        ),
    }
    whys
}

/// What does not follow in one draw; without the seed all but the outcome is checked.
fn check_draw(draw: &DrawRecord, seed: Option<&Digest>) -> Vec<String> {
    let mut whys = check_facts(draw);
    let mut must = |holds: bool, why: String| {
        if !holds {
            whys.push(why);
        }
    };
    let mut again = draw.clone();
    again.settle();
    must(draw.even == again.even, format!("even is not {}", again.even));
    must(draw.rho == again.rho, format!("rho is not {}", again.rho));
    must(draw.theta == again.theta, format!("theta is not {}", again.theta));
    for (group, again) in groups(draw).zip(groups(&again)) {
        let table = &group.table;
        must(group.score == again.score, format!("the score of {table} is not {}", again.score));
        must(
            group.chance == again.chance,
            format!("the chance of {table} is not {}", again.chance),
        );
    }
    if let Some(seed) = seed {
        let desk = again.outcome(seed).unwrap_or("");
        must(draw.desk == desk, format!("the desk is not {desk}"));
    } else {
        must(draw.free.contains(&draw.desk), "the desk was not free".to_owned());
    }
    must(draw.hash == draw.leaf_hash(), "hash does not follow from the record".to_owned());
    whys
}

fn groups(draw: &DrawRecord) -> impl Iterator<Item = &Group> {
    draw.classes.iter().flat_map(|class| &class.groups)
}

fn check_facts(draw: &DrawRecord) -> Vec<String> {
    let mut whys = Vec::new();
    let mut must = |holds: bool, why: &str| {
        if !holds {
            whys.push(why.to_owned());
        }
    };
    let at = draw.at.parse::<DateTime<Utc>>();
    must(
        at.is_ok_and(|at| at.to_rfc3339_opts(SecondsFormat::Micros, true) == draw.at),
        "at is no moment in UTC with six digits of a second",
    );
    must(!draw.free.is_empty(), "no desk was free");
    must(draw.free.is_sorted_by(|a, b| a < b), "free is not sorted, or has a desk twice");
    must(draw.expected_arrivals.denominator > 0, "the denominator of expected_arrivals is 0");
    must(
        draw.phi.denominator > 0 && draw.phi.numerator <= draw.phi.denominator,
        "phi is not between 0 and 1",
    );

    let mut positions: Vec<u32> = groups(draw).flat_map(|group| group.desks.clone()).collect();
    positions.sort_unstable();
    must(
        positions.iter().copied().map(u64::from).eq(0..draw.free.len() as u64),
        "the classes do not have each free desk once",
    );
    let kinds: BTreeSet<_> =
        draw.classes.iter().map(|class| (class.table_size, class.features)).collect();
    must(kinds.len() == draw.classes.len(), "two classes are of the same kind");
    must(
        draw.classes.iter().all(|class| class.features.cover(draw.needs)),
        "a class does not cover the needs",
    );
    whys.extend(contradictions_about_tables(draw));
    whys
}

/// A table may be in several classes, by the features of its desks; it is the same table in all.
fn contradictions_about_tables(draw: &DrawRecord) -> Vec<String> {
    let mut whys = Vec::new();
    let mut tables: BTreeMap<&str, (u32, &Group, u64)> = BTreeMap::new();
    for class in &draw.classes {
        let mut names = BTreeSet::new();
        for group in &class.groups {
            let table = &group.table;
            let (size, first, taken) =
                tables.entry(table).or_insert((class.table_size, group, u64::from(group.seated)));
            *taken += group.desks.len() as u64;
            if !names.insert(table) {
                whys.push(format!("{table} is in one class twice"));
            }
            if group.desks.is_empty() {
                whys.push(format!("{table} has no free desk in its class"));
            }
            if (*size, first.seated, first.met, first.cap)
                != (class.table_size, group.seated, group.met, group.cap)
            {
                whys.push(format!("{table} is not the same in all classes"));
            }
            if group.met > u64::from(group.seated) * ONE {
                whys.push(format!("met of {table} is more than all who sit there"));
            }
        }
    }
    let crowded = tables.iter().filter(|(_, (size, _, taken))| *taken > u64::from(*size));
    whys.extend(
        crowded.map(|(table, _)| format!("{table} has more people and free desks than desks")),
    );
    whys
}
