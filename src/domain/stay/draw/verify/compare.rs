//! Compares the draws of a day with each other.
//!
//! A record has only minutes, and does not show when people leave, so only certain contradictions are reported.

use std::collections::{BTreeMap, BTreeSet};

use super::super::record::{Cap, DrawRecord, Group};
use super::facts::minute;
use super::finding::Whys;
use super::header::CheckedDay;
use crate::place::features::Features;

/// A draw as the others see it.
struct Arrival<'a> {
    minute: i64,
    person: &'a str,
    desk: &'a str,
    table: &'a str,
    features: Features,
    seated: u32,
}

/// The arrivals of a day by minute, and at each table.
struct Day<'a> {
    all: Vec<Arrival<'a>>,
    at_table: BTreeMap<&'a str, Vec<usize>>,
    at_desk: BTreeMap<&'a str, Vec<usize>>,
}

/// The contradictions, by the position of the draw.
pub(super) fn check(draws: &[DrawRecord], day: &CheckedDay) -> Vec<(usize, Whys)> {
    let arrivals = Day::of(draws);
    // For each table, the minute when it was last seen and the people at it.
    let mut seen: BTreeMap<&str, (i64, u32)> = BTreeMap::new();
    let mut found = Vec::new();
    let mut from = 0;
    for of_minute in draws.chunk_by(|a, b| a.at == b.at) {
        for (index, draw) in (from..).zip(of_minute) {
            let mut whys = Whys::default();
            let Some(at) = minute(&draw.at) else { continue };
            if !day.has_just_begun(at) {
                arrivals.check_caps(draw, at.timestamp() / 60, &mut whys);
            }
            arrivals.check_seated(draw, at.timestamp() / 60, &seen, &mut whys);
            if !whys.0.is_empty() {
                found.push((index, whys));
            }
        }
        for draw in of_minute {
            let Some(at) = minute(&draw.at) else { continue };
            for group in draw.groups() {
                seen.insert(&group.table, (at.timestamp() / 60, group.seated));
            }
        }
        from += of_minute.len();
    }
    found
}

impl<'a> Day<'a> {
    fn of(draws: &'a [DrawRecord]) -> Self {
        let all: Vec<Arrival<'_>> = draws.iter().filter_map(Arrival::of).collect();
        let mut at_table: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut at_desk: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, arrival) in all.iter().enumerate() {
            at_table.entry(arrival.table).or_default().push(index);
            at_desk.entry(arrival.desk).or_default().push(index);
        }
        Self { all, at_table, at_desk }
    }

    fn at_table(&self, table: &str) -> impl DoubleEndedIterator<Item = &Arrival<'a>> {
        let places = self.at_table.get(table).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|place| self.all.get(*place))
    }

    fn at_desk(&self, desk: &str) -> impl DoubleEndedIterator<Item = &Arrival<'a>> {
        let places = self.at_desk.get(desk).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|place| self.all.get(*place))
    }

    /// A table is behind somebody if another person came to it in the minute before and still sits there. If it is
    /// behind somebody, another person came within these three minutes, or it is the table of the last arrival
    /// before.
    fn check_caps(&self, draw: &DrawRecord, at: i64, whys: &mut Whys) {
        let mut just_before = BTreeSet::new();
        for group in draw.groups() {
            let table = group.table.as_str();
            let others = || {
                self.at_table(table)
                    .rev()
                    .filter(|other| other.person != draw.person && other.minute <= at)
            };
            let lately = || others().take_while(|other| other.minute >= at - 2);
            if group.cap == Cap::Full {
                let sits = |other: &Arrival<'_>| {
                    other.minute == at - 1
                        && other.features.cover(draw.needs)
                        && draw.free.binary_search_by(|desk| desk.as_str().cmp(other.desk)).is_err()
                };
                let sits = lately().any(sits);
                whys.must(
                    !sits,
                    &format!("{table} has cap full, and somebody had just come there"),
                );
            } else if lately().next().is_none() {
                just_before.insert(table);
                let came = others().next().is_some();
                whys.must(came, &format!("{table} is behind somebody, and nobody had come there"));
            }
        }
        whys.must(just_before.len() <= 1, "more than one table is that of who came just before");
    }

    /// A table cannot have more people than when it was last seen plus those who came since, and one less if one of
    /// those has left, which a free desk shows.
    fn check_seated(
        &self,
        draw: &DrawRecord,
        at: i64,
        seen: &BTreeMap<&str, (i64, u32)>,
        whys: &mut Whys,
    ) {
        let own = |arrival: &Arrival<'_>| arrival.minute == at && arrival.person == draw.person;
        let came = |table: &str, since: i64| {
            let lately = self.at_table(table).rev().skip_while(|arrival| arrival.minute > at);
            let lately = lately.take_while(|arrival| arrival.minute >= since);
            lately.filter(|arrival| !(own(arrival) && arrival.desk == draw.desk)).count() as u64
        };
        for group in draw.groups() {
            let Group { table, seated, .. } = group;
            if let Some((since, before)) = seen.get(table.as_str()) {
                let most = u64::from(*before) + came(table, *since);
                let why = format!("more people sit at {table} than were there and came");
                whys.must(u64::from(*seated) <= most, &why);
            }
            for desk in group.desks.iter().filter_map(|desk| draw.free.get(*desk as usize)) {
                let Some(last) = self.last_at(desk, at) else { continue };
                if last.table != table {
                    continue;
                }
                let most = (u64::from(last.seated) + came(table, last.minute)).saturating_sub(1);
                let why =
                    format!("{desk} was drawn and is free, and its person is counted at {table}");
                whys.must(u64::from(*seated) <= most, &why);
            }
        }
    }

    /// The last person to draw a desk before a minute; `None` if that is uncertain.
    fn last_at(&self, desk: &str, at: i64) -> Option<&Arrival<'a>> {
        let mut before = self.at_desk(desk).rev().skip_while(|other| other.minute > at);
        let last = before.next().filter(|last| last.minute < at)?;
        before.next().is_none_or(|other| other.minute < last.minute).then_some(last)
    }
}

impl<'a> Arrival<'a> {
    fn of(draw: &'a DrawRecord) -> Option<Self> {
        let position = draw.free.iter().position(|desk| *desk == draw.desk)?;
        let position = u32::try_from(position).ok()?;
        let (class, group) = draw.classes.iter().find_map(|class| {
            let group = class.groups.iter().find(|group| group.desks.contains(&position))?;
            Some((class, group))
        })?;
        Some(Self {
            minute: minute(&draw.at)?.timestamp() / 60,
            person: &draw.person,
            desk: &draw.desk,
            table: &group.table,
            features: class.features,
            seated: group.seated,
        })
    }
}
