//! Checks of a single draw that do not need its sealed input.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDateTime, Utc};

use super::super::hash::{PSEUDONYM, from_hex};
use super::super::question::MINUTE;
use super::super::sealed::{OwnDraw, OwnGroup};
use super::finding::Whys;
use super::header::{CheckedDay, is_name};

const MOST_DESKS: usize = 20_000;

/// Parses the minute of a draw.
pub(super) fn minute(at: &str) -> Option<DateTime<Utc>> {
    let minute = NaiveDateTime::parse_from_str(at, MINUTE).ok()?.and_utc();
    (minute.format(MINUTE).to_string() == at).then_some(minute)
}

pub(super) fn check(draw: &OwnDraw, day: &CheckedDay) -> Whys {
    let mut whys = Whys::default();
    let at = minute(&draw.at);
    whys.must(at.is_some(), "at is no minute in UTC such as 2026-11-17T07:40Z");
    whys.must(at.is_none_or(|at| day.has(at)), "at is not on the date");
    whys.must(is_hex(&draw.person, PSEUDONYM), "person is no pseudonym of 16 bytes");
    whys.must(from_hex(&draw.inputs).is_some(), "inputs is no seal");
    let seals = draw.groups().all(|group| from_hex(&group.seal).is_some());
    whys.must(seals, "a seal is none");
    let mut names = draw.free.iter().chain(draw.groups().map(|group| &group.table));
    whys.must(
        names.all(|name| is_name(name)),
        "a desk or a table has no name of 1 to 200 characters",
    );
    whys.must((1..=MOST_DESKS).contains(&draw.free.len()), "there are none or too many free desks");
    whys.must(draw.free.is_sorted_by(|a, b| a < b), "free is not sorted, or has a desk twice");
    whys.must(draw.free.contains(&draw.desk), "the desk was not free");
    check_classes(draw, &mut whys);
    check_tables(draw, &mut whys);
    whys
}

fn is_hex(text: &str, bytes: usize) -> bool {
    data_encoding::HEXLOWER.decode(text.as_bytes()).is_ok_and(|read| read.len() == bytes)
}

fn check_classes(draw: &OwnDraw, whys: &mut Whys) {
    let mut positions: Vec<u32> = draw.groups().flat_map(|group| group.desks.clone()).collect();
    positions.sort_unstable();
    whys.must(
        positions.iter().copied().map(u64::from).eq(0..draw.free.len() as u64),
        "the classes do not have each free desk once",
    );
    let kinds = draw.classes.iter().map(|class| (class.table_size, class.features));
    whys.must(kinds.is_sorted_by(|a, b| a < b), "the classes are not in order, each kind once");
    whys.must(
        draw.classes.iter().all(|class| !class.groups.is_empty()),
        "a class has no free desk",
    );
    let mut of_classes = draw.classes.iter();
    whys.must(
        of_classes.all(|class| class.groups.is_sorted_by(|a, b| a.table < b.table)),
        "the tables of a class are not in order, each once",
    );
    let mut groups = draw.groups();
    whys.must(
        groups.all(|group| !group.desks.is_empty() && group.desks.is_sorted_by(|a, b| a < b)),
        "the desks of a table are none or not in order",
    );
}

/// A table may be in several classes, by the features of its desks; its facts must be the same in all.
fn check_tables(draw: &OwnDraw, whys: &mut Whys) {
    let mut tables: BTreeMap<&str, (u32, &OwnGroup, u64)> = BTreeMap::new();
    let mut different = BTreeSet::new();
    for class in &draw.classes {
        for group in &class.groups {
            let seen = tables.entry(&group.table).or_insert((class.table_size, group, 0));
            seen.2 += group.desks.len() as u64;
            if (seen.0, &seen.1.seal) != (class.table_size, &group.seal) {
                different.insert(&group.table);
            }
        }
    }
    for table in different {
        whys.must(false, &format!("{table} is not the same in all classes"));
    }
    for (table, (size, _, free)) in tables {
        whys.must(free <= u64::from(size), &format!("{table} has more free desks than desks"));
    }
}
