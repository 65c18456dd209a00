//! The input of a draw, and the draw itself.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::chance::{is_known, worth};
use super::hash::hex;
use super::luck::Luck;
use super::record::{Cap, Class, DrawRecord, Group, Ratio};
use crate::place::draw_policy::Policy;
use crate::place::features::Features;

/// The format of the minute of a draw, in UTC.
pub(super) const MINUTE: &str = "%Y-%m-%dT%H:%MZ";

/// All that the draw may know about an arrival.
#[derive(Debug, Clone)]
pub struct Question {
    pub policy: Policy,
    pub needs: Features,
    pub today: NaiveDate,
    pub now: DateTime<Utc>,
    /// The tables of the site; desks and arrivals refer to them by position.
    pub tables: Vec<TableState>,
    /// All free desks, whether they fit or not.
    pub free: Vec<FreeDesk>,
    /// Check-ins of others at a table in the last two minutes, and the last one before this.
    pub recent: Vec<RecentArrival>,
    /// The usual number of arrivals still to come today; see [`expected_arrivals`](super::expected_arrivals).
    pub expected_arrivals: Ratio,
    /// The share of new pairs last week; see [`share_of_new_pairs`](super::share_of_new_pairs).
    pub phi: Ratio,
}

#[derive(Debug, Clone)]
pub struct TableState {
    pub name: String,
    /// Desks at the table, free or not.
    pub size: u32,
    /// For each person sitting there, the last day on which they shared a table with the arriving person; `None` if
    /// never, or if one of the two is unseen or did not agree.
    pub sitting: Vec<Option<NaiveDate>>,
}

#[derive(Debug, Clone)]
pub struct FreeDesk {
    pub name: String,
    /// Position of its table in [`Question::tables`].
    pub table: usize,
    pub features: Features,
}

#[derive(Debug, Clone, Copy)]
pub struct RecentArrival {
    /// Position of their table in [`Question::tables`].
    pub table: usize,
    /// As in [`TableState::sitting`].
    pub last_shared: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    pub desk: String,
    pub record: DrawRecord,
}

/// Draws a desk; `None` if no free desk covers the needs.
pub fn draw(question: &Question, luck: &Luck) -> Option<Drawn> {
    let mut record = facts(question, luck);
    record.settle();
    record.desk = record.outcome(&luck.seed)?.to_owned();
    record.hash = record.leaf_hash();
    Some(Drawn { desk: record.desk.clone(), record })
}

/// The record with its facts, before anything is derived.
fn facts(question: &Question, luck: &Luck) -> DrawRecord {
    let mut fitting: Vec<(&FreeDesk, &TableState)> = question
        .free
        .iter()
        .filter(|desk| desk.features.cover(question.needs))
        .filter_map(|desk| Some((desk, question.tables.get(desk.table)?)))
        .collect();
    fitting.sort_unstable_by(|a, b| a.0.name.cmp(&b.0.name));

    let caps = caps(question);
    let mut classes: BTreeMap<(u32, Features), BTreeMap<usize, Group>> = BTreeMap::new();
    for (position, (desk, table)) in (0_u32..).zip(&fitting) {
        classes
            .entry((table.size, desk.features))
            .or_default()
            .entry(desk.table)
            .or_insert_with(|| Group {
                table: table.name.clone(),
                desks: Vec::new(),
                seated: u32::try_from(table.sitting.len()).unwrap_or(u32::MAX),
                met: worth(&table.sitting, question.today),
                score: 0,
                cap: caps.get(&desk.table).copied().unwrap_or(Cap::Full),
                chance: 0,
            })
            .desks
            .push(position);
    }
    let classes = classes.into_iter().map(|((table_size, features), groups)| {
        let mut groups: Vec<Group> = groups.into_values().collect();
        groups.sort_unstable_by(|a, b| a.table.cmp(&b.table));
        Class { table_size, features, groups }
    });

    DrawRecord {
        person: luck.pseudonym.clone(),
        at: question.now.format(MINUTE).to_string(),
        policy: question.policy,
        needs: question.needs,
        free: fitting.iter().map(|(desk, _)| desk.name.clone()).collect(),
        expected_arrivals: question.expected_arrivals,
        phi: question.phi,
        rho: 0,
        theta: 0,
        classes: classes.collect(),
        desk: String::new(),
        salt: hex(&luck.salt),
        hash: String::new(),
    }
}

fn caps(question: &Question) -> BTreeMap<usize, Cap> {
    let mut caps = BTreeMap::new();
    for arrival in &question.recent {
        let cap = caps.entry(arrival.table).or_insert(Cap::Behind);
        if is_known(arrival.last_shared, question.today) {
            *cap = Cap::BehindKnown;
        }
    }
    caps
}
