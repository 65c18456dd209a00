//! Verifies the full record of a day by recomputing every draw.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::chance::ONE;
use super::super::day::{FullRecord, NOTICE, order};
use super::super::hash::{from_hex, hex};
use super::super::leaves::leaves_of;
use super::super::merkle;
use super::super::record::{DrawRecord, Group};
use super::super::sealed::OwnDraw;
use super::finding::{Which, Whys};
use super::header::{self, CheckedDay, Said};
use super::{Finding, Verified, about_day, compare, facts, read_as_written};

pub(super) fn verify(value: &Value) -> Result<Verified, Vec<Finding>> {
    let unreadable = unreadable_draws(value);
    if !unreadable.is_empty() {
        return Err(unreadable);
    }
    let day: FullRecord = read_as_written(value).or_else(about_day)?;
    let (checked, mut findings) = check_day(&day);
    let mut previous = None;
    for (index, draw) in day.draws.iter().enumerate() {
        let mut whys = check_draw(draw, &checked);
        let follows = previous.is_none_or(|previous| order(previous) < order(draw));
        whys.must(follows, "it is out of order, or there twice");
        previous = Some(draw);
        findings.extend(whys.about(&which(index, draw)));
    }
    // Compare draws only if each is sound by itself; otherwise the same error would be reported again and again.
    if findings.is_empty() {
        for (index, whys) in compare::check(&day.draws, &checked) {
            let Some(draw) = day.draws.get(index) else { continue };
            findings.extend(whys.about(&which(index, draw)));
        }
    }
    if findings.is_empty() {
        Ok(Verified { depth: day.depth, leaves: day.count, draws: day.draws.len() })
    } else {
        Err(findings)
    }
}

fn which(index: usize, draw: &DrawRecord) -> Which {
    Which { index: Some(index), at: draw.at.clone(), person: draw.person.clone() }
}

/// The draws that cannot be read as draw records, whatever else is wrong with the day.
fn unreadable_draws(day: &Value) -> Vec<Finding> {
    let draws = day.get("draws").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let text = |draw: &Value, key| draw.get(key).and_then(Value::as_str).unwrap_or("?").to_owned();
    draws
        .iter()
        .enumerate()
        .filter_map(|(index, draw)| {
            let why = read_as_written::<DrawRecord>(draw).err()?;
            let (at, person) = (text(draw, "at"), text(draw, "person"));
            Some(Finding { draw: Some(Which { index: Some(index), at, person }), why })
        })
        .collect()
}

fn check_day(day: &FullRecord) -> (CheckedDay, Vec<Finding>) {
    let (checked, mut whys) = header::check(&Said {
        site: &day.site,
        date: &day.date,
        time_zone: &day.time_zone,
        commitment: &day.commitment,
        count: day.count,
        seed: &day.seed,
        pseudonym_key: &day.pseudonym_key,
    });
    whys.must(day.notice == NOTICE, "notice is not what every full record says");
    let leaves = day.draws.len() + day.blanks.len();
    let filled = leaves == leaves_of(day.draws.len()) && day.count == leaves as u64;
    whys.must(filled, "the blanks do not fill the draws up to count");
    let blanks = &day.blanks;
    whys.must(blanks.iter().all(|blank| from_hex(blank).is_some()), "a blank is none of 32 bytes");
    whys.must(blanks.is_sorted_by(|a, b| a < b), "the blanks are not ascending, each once");
    let leaves = day.leaves();
    whys.must(leaves.is_sorted_by(|a, b| a < b), "a draw is there twice");
    let root = hex(&checked.header.bind(&merkle::root(&leaves)));
    whys.must(day.root == root, "root does not follow from the header and the leaves");
    (checked, whys.about_day())
}

fn check_draw(draw: &DrawRecord, day: &CheckedDay) -> Whys {
    let own = OwnDraw::of(draw);
    let mut whys = facts::check(&own, day);
    whys.must(from_hex(&draw.salt).is_some(), "salt is none of 32 bytes");
    check_inputs(draw, &mut whys);
    check_tables(draw, &mut whys);
    let mut again = draw.clone();
    again.settle();
    whys.must(draw.rho == again.rho, &format!("rho is not {}", again.rho));
    whys.must(draw.theta == again.theta, &format!("theta is not {}", again.theta));
    for (group, again) in draw.groups().zip(again.groups()) {
        let Group { table, score, chance, .. } = group;
        whys.must(*score == again.score, &format!("the score of {table} is not {}", again.score));
        whys.must(
            *chance == again.chance,
            &format!("the chance of {table} is not {}", again.chance),
        );
    }
    if let Some(seed) = day.seed() {
        let desk = again.outcome(seed).unwrap_or_default();
        whys.must(draw.desk == desk, &format!("the desk is not {desk}"));
    }
    whys.must(draw.hash == own.leaf_hash(), "hash does not follow from the record");
    whys
}

fn check_inputs(draw: &DrawRecord, whys: &mut Whys) {
    whys.must(draw.expected_arrivals.denominator > 0, "the denominator of expected_arrivals is 0");
    whys.must(
        draw.phi.denominator > 0 && draw.phi.numerator <= draw.phi.denominator,
        "phi is not between 0 and 1",
    );
    whys.must(
        draw.classes.iter().all(|class| class.features.cover(draw.needs)),
        "a class does not cover the needs",
    );
}

fn check_tables(draw: &DrawRecord, whys: &mut Whys) {
    let mut tables: BTreeMap<&str, (u32, &Group, u64)> = BTreeMap::new();
    let mut different = BTreeSet::new();
    for class in &draw.classes {
        for group in &class.groups {
            let seated = u64::from(group.seated);
            let seen = tables.entry(&group.table).or_insert((class.table_size, group, seated));
            seen.2 += group.desks.len() as u64;
            let first = seen.1;
            if (first.seated, first.met, first.cap) != (group.seated, group.met, group.cap) {
                different.insert(&group.table);
            }
            let possible = can_be_met(group.met, seated);
            whys.must(possible, &format!("met of {} cannot come of {seated} people", group.table));
        }
    }
    for table in different {
        whys.must(false, &format!("{table} is not the same in all classes"));
    }
    for (table, (size, _, taken)) in tables {
        let why = format!("{table} has more people and free desks than desks");
        whys.must(taken <= u64::from(size), &why);
    }
}

/// Whether `met` is ⌊10⁹ · k/150⌋ for a sum `k` that this many people can give: each 0 to 60, or 150.
fn can_be_met(met: u64, seated: u64) -> bool {
    let (met, one) = (u128::from(met), u128::from(ONE));
    let sum = (met * 150).div_ceil(one);
    if sum * one / 150 != met {
        return false;
    }
    let seated = u128::from(seated);
    let new = (sum / 150).min(seated);
    // One more new person takes 150 off the rest, and 60 off what the others can give.
    sum - new * 150 <= 60 * (seated - new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn met_is_what_people_can_give() {
        for seated in 0..6_u64 {
            let mut sums = BTreeSet::from([0_u64]);
            for _ in 0..seated {
                let each = || (0..=60).chain([150]);
                sums = sums.iter().flat_map(|sum| each().map(move |one| sum + one)).collect();
            }
            for sum in 0..=150 * 6 {
                let met = sum * ONE / 150;
                assert_eq!(can_be_met(met, seated), sums.contains(&sum), "{sum} of {seated}");
                assert!(!can_be_met(met + 1, seated), "{sum} and a bit of {seated}");
            }
        }
    }
}
