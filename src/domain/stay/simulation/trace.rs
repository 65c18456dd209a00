use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate};

/// One presence of one person. Its day is the date of `arrived_at` in its own offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceRow {
    pub person: String,
    /// For the report; the draw does not know it.
    pub team: String,
    pub arrived_at: DateTime<FixedOffset>,
    pub left_at: DateTime<FixedOffset>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceError {
    pub row: usize,
    pub why: String,
}

impl fmt::Display for TraceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}: {}", self.row + 1, self.why)
    }
}

impl std::error::Error for TraceError {}

#[derive(Debug, Clone)]
pub struct Trace {
    pub(super) persons: Vec<String>,
    pub(super) days: BTreeMap<NaiveDate, Vec<Visit>>,
}

/// A row whose person is a position in [`Trace::persons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Visit {
    pub person: usize,
    pub arrived_at: DateTime<FixedOffset>,
    pub left_at: DateTime<FixedOffset>,
}

impl Trace {
    /// Takes rows in any order; rows with the same arrival keep theirs. Refuses rows in which somebody leaves before
    /// they arrive, or arrives again before they left.
    pub fn new(rows: &[TraceRow]) -> Result<Self, Vec<TraceError>> {
        let mut persons: BTreeMap<&str, Vec<(usize, &TraceRow)>> = BTreeMap::new();
        for (position, row) in rows.iter().enumerate() {
            persons.entry(&row.person).or_default().push((position, row));
        }
        let mut errors = Vec::new();
        let mut visits = Vec::new();
        for (person, of_person) in persons.values_mut().enumerate() {
            of_person.sort_by_key(|(_, row)| (row.arrived_at, row.left_at));
            errors.extend(errors_of_person(of_person));
            visits.extend(of_person.iter().map(|(position, row)| {
                let visit = Visit { person, arrived_at: row.arrived_at, left_at: row.left_at };
                (*position, visit)
            }));
        }
        if !errors.is_empty() {
            errors.sort_by_key(|error| error.row);
            return Err(errors);
        }
        visits.sort_by_key(|(position, visit)| (visit.arrived_at, *position));
        let mut days: BTreeMap<NaiveDate, Vec<Visit>> = BTreeMap::new();
        for (_, visit) in visits {
            days.entry(visit.arrived_at.date_naive()).or_default().push(visit);
        }
        Ok(Self { persons: persons.keys().map(|&person| person.to_owned()).collect(), days })
    }
}

fn errors_of_person(rows: &[(usize, &TraceRow)]) -> Vec<TraceError> {
    let person = rows.first().map(|(_, row)| row.person.clone()).unwrap_or_default();
    let backwards = rows.iter().filter(|(_, row)| row.left_at < row.arrived_at);
    let overlaps = rows.windows(2).filter_map(|pair| match pair {
        [(_, before), (position, after)] if after.arrived_at < before.left_at => Some(position),
        _ => None,
    });
    let backwards: BTreeSet<usize> = backwards.map(|(position, _)| *position).collect();
    let error = |row: &usize, why: String| TraceError { row: *row, why };
    let overlaps = overlaps
        .map(|row| error(row, format!("{person} arrives again before they left")))
        .collect::<Vec<_>>();
    let backwards =
        backwards.iter().map(|row| error(row, format!("{person} leaves before they arrive")));
    backwards.chain(overlaps).collect()
}
