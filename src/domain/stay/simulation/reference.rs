//! An upper bound of the pairs that a site could have brought together.

use std::collections::BTreeSet;

use super::house::{Place, pairs};
use super::tables::Tables;
use super::trace::Trace;

/// The smaller of two numbers: pairs that were in for 30 minutes together on some day, and the sum over days of the
/// most pairs that the tables can seat at once.
pub fn reference(trace: &Trace, tables: &Tables) -> u64 {
    let mut together = BTreeSet::new();
    let mut seated = 0;
    for visits in trace.days.values() {
        let places: Vec<Place> = visits.iter().map(|visit| Place::of(visit, 0)).collect();
        together.extend(pairs(&places));
        let persons: BTreeSet<usize> = visits.iter().map(|visit| visit.person).collect();
        seated += most_pairs(tables, persons.len() as u64);
    }
    seated.min(together.len() as u64)
}

/// The most pairs that `persons` can make at the tables, with one person per desk and the largest tables filled
/// first. Each person beyond the desks adds the largest table − 1.
fn most_pairs(tables: &Tables, persons: u64) -> u64 {
    let mut sizes: Vec<u64> = tables.sizes().iter().copied().map(u64::from).collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    let mut waiting = persons;
    let mut pairs = 0;
    for size in &sizes {
        let here = waiting.min(*size);
        pairs += here * here.saturating_sub(1) / 2;
        waiting -= here;
    }
    pairs + waiting * sizes.first().map_or(0, |largest| largest - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_pairs_fill_the_largest_tables_first() {
        let tables: Tables = "1x4,1x6".parse().unwrap();
        let pairs = [0, 1, 2, 6, 7, 8, 10, 12].map(|persons| most_pairs(&tables, persons));
        assert_eq!(pairs, [0, 0, 1, 15, 15, 16, 21, 31]);
    }
}
