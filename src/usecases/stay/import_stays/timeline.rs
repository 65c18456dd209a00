//! Finds overlaps of a time with one of very many stays, by person or by desk.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

/// Stays by the number of a person or a desk.
#[derive(Default)]
pub(super) struct Timelines(HashMap<i64, Vec<Stretch>>);

/// A stay in a timeline, which is sorted by start.
struct Stretch {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
    /// The latest end of this stay and those before it.
    reach: DateTime<Utc>,
}

impl Timelines {
    /// Builds timelines from keys, starts and ends (`None` while open). A stay of no length overlaps nothing.
    pub fn new(stays: impl Iterator<Item = (i64, DateTime<Utc>, Option<DateTime<Utc>>)>) -> Self {
        let mut timelines: HashMap<i64, Vec<Stretch>> = HashMap::new();
        for (key, start, end) in stays {
            let end = end.unwrap_or(DateTime::<Utc>::MAX_UTC);
            if start < end {
                timelines.entry(key).or_default().push(Stretch { start, end, reach: end });
            }
        }
        for timeline in timelines.values_mut() {
            timeline.sort_by_key(|stretch| stretch.start);
            let mut reach = DateTime::<Utc>::MIN_UTC;
            for stretch in timeline {
                reach = reach.max(stretch.end);
                stretch.reach = reach;
            }
        }
        Self(timelines)
    }

    /// Whether a stay of this key overlaps the half-open range from `start` to `end`.
    pub fn overlaps(&self, key: i64, start: DateTime<Utc>, end: DateTime<Utc>) -> bool {
        let Some(timeline) = self.0.get(&key).filter(|_| start < end) else { return false };
        let begun = timeline.partition_point(|stretch| stretch.start < end);
        let last = begun.checked_sub(1).and_then(|index| timeline.get(index));
        last.is_some_and(|stretch| stretch.reach > start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn at(hour: u32) -> DateTime<Utc> {
        NaiveDate::from_ymd_opt(2026, 11, 16).unwrap().and_hms_opt(hour, 0, 0).unwrap().and_utc()
    }

    #[test]
    fn an_overlap_is_found_behind_a_long_stay_and_before_an_open_one() {
        let stays = [(1, 9, Some(17)), (1, 10, Some(11)), (1, 20, None), (1, 18, Some(18))];
        let timelines = Timelines::new(
            stays.into_iter().map(|(key, start, end)| (key, at(start), end.map(at))),
        );
        let overlaps = |key, start, end| timelines.overlaps(key, at(start), at(end));
        assert!(overlaps(1, 12, 13) && overlaps(1, 8, 10) && overlaps(1, 22, 23));
        assert!(!overlaps(1, 17, 20), "half-open on both sides, and 18 to 18 has no length");
        assert!(!overlaps(1, 12, 12) && !overlaps(2, 12, 13));
    }
}
