//! Which people a letter names: never those with the most shared time, but those one would miss.

use chrono::{NaiveDate, TimeDelta};

use super::{CafeGuest, Summary, Tablemate};
use crate::calendar::IsoWeek;

/// The most tablemates a letter names.
pub const MOST_NAMED: usize = 5;

/// From how many days on people have not met for a *long time*: six weeks.
pub const LONG_TIME_DAYS: i64 = 42;

/// The most people of one café and day that a letter names; more are a number.
const MOST_IN_CAFE: usize = 8;

/// What a letter says about people. It borrows from the [`Summary`] it was chosen from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter<'a, K> {
    /// Up to [`MOST_NAMED`] tablemates: first those who are new, then those not met for a long time;
    /// within each, and when there are too many, by chance.
    pub named: Vec<Named<'a, K>>,
    /// The rest of the table, for one line; sorted by person.
    pub folded: Vec<&'a K>,
    /// The reader's visits to cafés, sorted by date and café.
    pub cafe: Vec<CafeVisit<'a, K>>,
    /// With how many people the reader shared a zone.
    pub zone_count: usize,
    /// Somebody from further back, whom the reader did not see this week.
    pub dormant: Option<K>,
}

/// A tablemate who is named, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'a, K> {
    /// The tablemate, with days and places.
    pub mate: &'a Tablemate<K>,
    /// What makes the name worth a line.
    pub why: Why,
}

/// Why a tablemate is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The two shared a table or a café for the first time this week.
    New,
    /// They had not for [`LONG_TIME_DAYS`] or more.
    LongTime,
}

/// One day in one café.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CafeVisit<'a, K> {
    /// The site's date.
    pub date: NaiveDate,
    /// The café.
    pub zone: &'a str,
    /// Who was there too.
    pub company: Company<'a, K>,
}

/// The people who overlapped with the reader in a café.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Company<'a, K> {
    /// At most eight: a list to pick from, sorted by person.
    Named(Vec<&'a CafeGuest<K>>),
    /// More: how many.
    Number(usize),
}

/// Chooses what a letter about `week` says.
///
/// `further_back` are people whom the reader may be reminded of, with the last day of a table or
/// café encounter; those met this week, or less than six weeks before it began, are passed over.
/// Leave out of it whom the reader does not want to see.
/// `luck` decides wherever chance does: the same luck gives the same letter again. How much time was
/// shared decides nothing.
pub fn letter<'a, K: Ord + Clone>(
    summary: &'a Summary<K>,
    week: IsoWeek,
    further_back: &[(K, NaiveDate)],
    luck: u64,
) -> Letter<'a, K> {
    let mut chance = Chance(luck);
    let mut named: Vec<(Why, u64, &Tablemate<K>)> = Vec::new();
    let mut folded = Vec::new();
    for mate in &summary.table {
        match reason(mate) {
            Some(why) => named.push((why, chance.next(), mate)),
            None => folded.push(&mate.other),
        }
    }
    named.sort_by_key(|(why, lot, _)| (*why, *lot));
    folded.extend(named.iter().skip(MOST_NAMED).map(|(.., mate)| &mate.other));
    folded.sort_unstable();
    named.truncate(MOST_NAMED);
    Letter {
        named: named.into_iter().map(|(why, _, mate)| Named { mate, why }).collect(),
        folded,
        cafe: visits(&summary.cafe),
        zone_count: summary.zone_count,
        dormant: dormant(summary, week, further_back, &mut chance),
    }
}

fn reason<K>(mate: &Tablemate<K>) -> Option<Why> {
    if mate.first {
        return Some(Why::New);
    }
    mate.dormant_days.is_some_and(|days| days >= LONG_TIME_DAYS).then_some(Why::LongTime)
}

fn visits<K: Ord>(guests: &[CafeGuest<K>]) -> Vec<CafeVisit<'_, K>> {
    let mut guests: Vec<&CafeGuest<K>> = guests.iter().collect();
    guests.sort_by_key(|guest| (guest.date, &guest.zone, &guest.other));
    let visits = guests.chunk_by(|a, b| (a.date, &a.zone) == (b.date, &b.zone));
    visits
        .filter_map(|company| {
            let CafeGuest { date, zone, .. } = company.first()?;
            let company = if company.len() <= MOST_IN_CAFE {
                Company::Named(company.to_vec())
            } else {
                Company::Number(company.len())
            };
            Some(CafeVisit { date: *date, zone, company })
        })
        .collect()
}

fn dormant<K: Ord + Clone>(
    summary: &Summary<K>,
    week: IsoWeek,
    further_back: &[(K, NaiveDate)],
    chance: &mut Chance,
) -> Option<K> {
    let long_ago = week.monday().checked_sub_signed(TimeDelta::days(LONG_TIME_DAYS))?;
    let seen = |other: &K| {
        summary.table.binary_search_by(|mate| mate.other.cmp(other)).is_ok()
            || summary.cafe.binary_search_by(|guest| guest.other.cmp(other)).is_ok()
    };
    let candidates = further_back.iter().filter(|(other, last)| *last <= long_ago && !seen(other));
    // Each has one ticket; the order in which they come must not matter.
    let mut candidates: Vec<&K> = candidates.map(|(other, _)| other).collect();
    candidates.sort_unstable();
    candidates.dedup();
    candidates.into_iter().map(|other| (chance.next(), other)).min().map(|(_, other)| other.clone())
}

/// Lots that follow from one number: the SplitMix64 sequence (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::letter::digest::TableDay;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn week() -> IsoWeek {
        "2026-W47".parse().unwrap()
    }

    fn mate(other: u32, dormant_days: Option<i64>, minutes: i64) -> Tablemate<u32> {
        let days = vec![TableDay { date: day("2026-11-17"), table: "1/north/N1".into(), minutes }];
        Tablemate { other, days, first: dormant_days.is_none(), dormant_days }
    }

    fn summary(table: Vec<Tablemate<u32>>, cafe: Vec<CafeGuest<u32>>) -> Summary<u32> {
        Summary { table, cafe, zone_count: 0 }
    }

    fn guest(other: u32) -> CafeGuest<u32> {
        CafeGuest { other, date: day("2026-11-18"), zone: "bar".into(), minutes: 20 }
    }

    fn names(letter: &Letter<'_, u32>) -> Vec<u32> {
        letter.named.iter().map(|named| named.mate.other).collect()
    }

    #[test]
    fn new_people_come_before_those_of_long_ago_and_the_rest_is_folded() {
        let table = vec![mate(1, Some(41), 400), mate(2, Some(42), 30), mate(3, None, 30)];
        let summary = summary(table, vec![]);
        let letter = letter(&summary, week(), &[], 7);
        assert_eq!(names(&letter), [3, 2]);
        assert_eq!(
            letter.named.iter().map(|n| n.why).collect::<Vec<_>>(),
            [Why::New, Why::LongTime]
        );
        assert_eq!(letter.folded, [&1]);
    }

    #[test]
    fn of_more_than_five_new_people_each_is_named_as_often_whatever_the_time_shared() {
        let summary = summary((0..8).map(|n| mate(n, None, 60 * i64::from(n))).collect(), vec![]);
        let mut named = [0_u32; 8];
        for luck in 0..8_000 {
            let letter = letter(&summary, week(), &[], luck);
            assert_eq!((letter.named.len(), letter.folded.len()), (5, 3));
            names(&letter).into_iter().for_each(|n| named[n as usize] += 1);
        }
        // 5,000 each are expected; the standard deviation is 43.
        assert!(named.iter().all(|times| (4_780..5_220).contains(times)), "{named:?}");
    }

    #[test]
    fn the_same_luck_gives_the_same_letter() {
        let summary = summary((0..9).map(|n| mate(n, None, 30)).collect(), vec![]);
        assert_eq!(letter(&summary, week(), &[], 3), letter(&summary, week(), &[], 3));
    }

    #[test]
    fn a_cafe_names_eight_people_and_counts_nine() {
        let eight = summary(vec![], (0..8).map(guest).collect());
        assert!(
            matches!(&letter(&eight, week(), &[], 1).cafe[0].company, Company::Named(n) if n.len() == 8)
        );
        let nine = summary(vec![], (0..9).map(guest).collect());
        assert_eq!(letter(&nine, week(), &[], 1).cafe[0].company, Company::Number(9));
    }

    #[test]
    fn one_of_those_from_further_back_is_picked_by_chance() {
        let summary = summary(vec![mate(1, Some(50), 30)], vec![guest(2)]);
        let long_ago = day("2026-10-05");
        let further_back = [
            (1, long_ago),
            (2, long_ago),
            (3, long_ago),
            (4, day("2026-01-01")),
            (5, day("2026-10-06")),
        ];
        let picked: BTreeSet<_> = (0..100)
            .filter_map(|luck| letter(&summary, week(), &further_back, luck).dormant)
            .collect();
        assert_eq!(picked, BTreeSet::from([3, 4]));
    }
}
