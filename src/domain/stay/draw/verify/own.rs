//! Verifies a person's own draw, as far as possible without the sealed input.

use serde_json::Value;

use super::super::chance::{EVEN, FLOOR, highest, is_even_for_all};
use super::super::day::OwnRecord;
use super::super::hash::{Digest, from_hex, hex};
use super::super::luck::outcome;
use super::super::merkle::check_path;
use super::super::sealed::OwnDraw;
use super::finding::{Which, Whys};
use super::header::{self, CheckedDay, Said};
use super::{Finding, Verified, about_day, facts, read_as_written};

/// The largest height of a day's tree.
const LONGEST_PATH: usize = 17;

pub(super) fn verify(value: &Value) -> Result<Verified, Vec<Finding>> {
    let own: OwnRecord = read_as_written(value).or_else(about_day)?;
    let (day, mut whys) = header::check(&Said {
        site: &own.site,
        date: &own.date,
        time_zone: &own.time_zone,
        commitment: &own.commitment,
        count: own.count,
        seed: &own.seed,
        pseudonym_key: &own.pseudonym_key,
    });
    let number = from_hex(&own.number);
    whys.must(number.is_some(), "number is none of 32 bytes");
    let pseudonym = day.keys.zip(number).map(|(keys, number)| keys.pseudonym(&number));
    let whose = pseudonym.is_none_or(|pseudonym| pseudonym == own.record.person);
    whys.must(whose, "person does not follow from number and pseudonym_key");
    let root = root_of(&own, &day);
    whys.must(root.as_deref() == Some(&own.root), "the draw and path do not lead to root");
    let mut findings = whys.about_day();

    let record = &own.record;
    let mut whys = facts::check(record, &day);
    check_chances(record, &mut whys);
    if let Some(seed) = day.seed() {
        check_outcome(record, seed, &mut whys);
    }
    let which = Which { index: None, at: record.at.clone(), person: record.person.clone() };
    findings.extend(whys.about(&which));
    if findings.is_empty() {
        Ok(Verified { depth: own.depth, leaves: own.count, draws: 1 })
    } else {
        Err(findings)
    }
}

fn root_of(own: &OwnRecord, day: &CheckedDay) -> Option<String> {
    let path: Option<Vec<Digest>> =
        own.path.iter().take(LONGEST_PATH + 1).map(|hash| from_hex(hash)).collect();
    let path = path.filter(|path| path.len() <= LONGEST_PATH)?;
    let tree = check_path(own.record.leaf(), own.index, own.count, &path)?;
    Some(hex(&day.header.bind(&tree)))
}

/// Checks the bounds of every chance, and each class's share.
fn check_chances(record: &OwnDraw, whys: &mut Whys) {
    let free = record.free.len() as u64;
    let bounds =
        if is_even_for_all(record.policy, free) { EVEN..=EVEN } else { FLOOR..=highest(free) };
    for class in &record.classes {
        let (mut desks, mut chance) = (0_u128, 0_u128);
        for group in &class.groups {
            let table = &group.table;
            whys.must(
                bounds.contains(&group.chance),
                &format!("the chance of {table} is beyond its bounds"),
            );
            desks += group.desks.len() as u128;
            chance += u128::from(group.chance) * group.desks.len() as u128;
        }
        let share = desks * u128::from(EVEN);
        whys.must(
            chance <= share && share < chance + desks.max(1),
            "a class does not have its share of the chance",
        );
    }
}

fn check_outcome(record: &OwnDraw, seed: &Digest, whys: &mut Whys) {
    let groups = record.groups().map(|group| (group.desks.as_slice(), group.chance));
    let desk = outcome(seed, &record.person, &record.free, groups).unwrap_or_default();
    whys.must(record.desk == desk, &format!("the desk is not {desk}"));
}
