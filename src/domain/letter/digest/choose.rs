//! Chooses the people that a letter names. Shared time does not count: it names those the reader would otherwise
//! miss.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use super::{DigestContent, Item, LongAgo};
use crate::calendar::IsoWeek;
use crate::encounter::week::{AtTable, Encountered, InCafe, Summary};
use crate::identity::PersonId;
use crate::letter::numbers::{LONG_TIME_DAYS, MOST_IN_CAFE, MOST_NAMED};
use crate::person::card::CameAs;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who<'a> {
    pub name: &'a str,
    pub organisation: &'a str,
}

/// What a letter is chosen by, besides the week's summary.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    pub week: IsoWeek,
    /// People of whom the reader may be reminded, with the last day of a table or café encounter. Those met this
    /// week, or less than six weeks before it, are ignored. Must not contain people whom the reader does not want to
    /// see.
    pub further_back: &'a BTreeMap<PersonId, NaiveDate>,
    pub names_in_mail: bool,
    /// Seeds every random choice: the same luck gives the same letter.
    pub luck: u64,
}

/// Why a tablemate is named, in order of priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    /// They shared a table or a café for the first time this week.
    New,
    /// They had not met for [`LONG_TIME_DAYS`] or more.
    LongTime,
}

/// Chooses what a letter says. People unknown to `who` are not named.
pub fn choose<'a>(
    summary: &Summary,
    choice: Choice<'_>,
    who: impl Fn(PersonId) -> Option<Who<'a>>,
) -> DigestContent {
    let mut chance = Chance(choice.luck);
    let mut items = Items { next: 0, who };
    let mates = named_tablemates(&summary.table, &mut chance);
    let names: Vec<_> = mates
        .into_iter()
        .filter_map(|mate| items.add(mate.other, &mate.came, mate.shared.clone()))
        .collect();
    let Cafe { named: cafe, in_cafe: cafe_count, at_gatherings: gathering_count } =
        cafe(&summary.cafe, &mut items);
    let dormant = dormant(summary, choice, &mut chance)
        .and_then(|(other, last_day)| items.add(other, &CameAs::default(), LongAgo { last_day }));
    DigestContent {
        names_in_mail: choice.names_in_mail,
        others: summary.table.len() - names.len(),
        names,
        cafe,
        cafe_count,
        gathering_count,
        zone_count: summary.zone_count,
        dormant,
        tablemates: summary.table.len(),
        first_time: summary.table.iter().filter(|mate| mate.shared.first).count(),
        next: None,
        vacancy: None,
        story: None,
    }
}

struct Items<W> {
    next: usize,
    who: W,
}

impl<'a, W: Fn(PersonId) -> Option<Who<'a>>> Items<W> {
    fn add<T>(&mut self, person: PersonId, came: &CameAs, shared: T) -> Option<Item<T>> {
        let item = self.next;
        let added = self.at(item, person, came, shared)?;
        self.next += 1;
        Some(added)
    }

    fn at<T>(&self, item: usize, person: PersonId, came: &CameAs, shared: T) -> Option<Item<T>> {
        let Who { name, organisation } = (self.who)(person)?;
        Some(Item {
            item,
            person,
            name: name.to_owned(),
            organisation: came.organisation(organisation).to_owned(),
            own_cards: came.own.iter().cloned().collect(),
            offers: Vec::new(),
            shared,
        })
    }
}

/// Up to [`MOST_NAMED`] tablemates: first those who are new, then those not met for a long time; in random order
/// within each group.
fn named_tablemates<'a>(
    table: &'a [Encountered<AtTable>],
    chance: &mut Chance,
) -> Vec<&'a Encountered<AtTable>> {
    let mut named: Vec<(Why, u64, &Encountered<AtTable>)> = table
        .iter()
        .filter_map(|mate| Some((reason(&mate.shared)?, chance.next(), mate)))
        .collect();
    named.sort_by_key(|(why, lot, _)| (*why, *lot));
    named.truncate(MOST_NAMED);
    named.into_iter().map(|(.., mate)| mate).collect()
}

fn reason(shared: &AtTable) -> Option<Why> {
    if shared.first {
        return Some(Why::New);
    }
    shared.dormant_days.is_some_and(|days| days >= LONG_TIME_DAYS).then_some(Why::LongTime)
}

/// The pick list of the cafés and gatherings, and how many people are not on it.
struct Cafe {
    named: Vec<Item<InCafe>>,
    in_cafe: usize,
    at_gatherings: usize,
}

/// The pick list, by day, place and name.
fn cafe<'a, W: Fn(PersonId) -> Option<Who<'a>>>(
    guests: &[Encountered<InCafe>],
    items: &mut Items<W>,
) -> Cafe {
    let mut guests: Vec<&Encountered<InCafe>> = guests.iter().collect();
    guests.sort_by_cached_key(|guest| {
        let InCafe { date, zone, gathering, .. } = &guest.shared;
        let place = (gathering.clone(), zone.clone());
        (*date, place, (items.who)(guest.other).map(|who| who.name.to_owned()), guest.other)
    });
    let mut cafe = Cafe { named: Vec::new(), in_cafe: 0, at_gatherings: 0 };
    // The same person on two days is one row of the letter.
    let mut known: BTreeMap<PersonId, usize> = BTreeMap::new();
    for company in guests.chunk_by(|a, b| visit(a) == visit(b)) {
        if company.len() > MOST_IN_CAFE {
            let gathering = company.first().is_some_and(|one| one.shared.gathering.is_some());
            *(if gathering { &mut cafe.at_gatherings } else { &mut cafe.in_cafe }) += company.len();
            continue;
        }
        for Encountered { other, shared, came } in company {
            let added = match known.get(other) {
                Some(item) => items.at(*item, *other, came, shared.clone()),
                None => items.add(*other, came, shared.clone()),
            };
            known.extend(added.as_ref().map(|item| (*other, item.item)));
            cafe.named.extend(added);
        }
    }
    cafe
}

fn visit(guest: &Encountered<InCafe>) -> (NaiveDate, Option<&str>, &str) {
    (guest.shared.date, guest.shared.gathering.as_deref(), &guest.shared.zone)
}

fn dormant(
    summary: &Summary,
    choice: Choice<'_>,
    chance: &mut Chance,
) -> Option<(PersonId, NaiveDate)> {
    let long_ago = choice.week.monday().checked_sub_signed(TimeDelta::days(LONG_TIME_DAYS))?;
    let seen = summary.people();
    // Each of them has one ticket.
    choice
        .further_back
        .iter()
        .filter(|(other, last)| **last <= long_ago && !seen.contains(other))
        .map(|(other, last)| (chance.next(), *other, *last))
        .min()
        .map(|(_, other, last)| (other, last))
}

/// Pseudo-random numbers from one seed: the SplitMix64 sequence (Steele, Lea and Flood 2014).
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
    use crate::encounter::week::DayAtTable;
    use crate::place::location::TableLocation;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn mate(other: i64, dormant_days: Option<i64>, minutes: i64) -> Encountered<AtTable> {
        let [floor, zone, table] = ["1", "north", "N1"].map(str::to_owned);
        let place = TableLocation { floor, zone, table };
        let days = vec![DayAtTable { date: day("2026-11-17"), place, minutes }];
        let shared = AtTable { days, first: dormant_days.is_none(), dormant_days };
        Encountered { other: PersonId(other), shared, came: CameAs::default() }
    }

    fn guest(other: i64, date: &str) -> Encountered<InCafe> {
        let shared = InCafe { date: day(date), zone: "bar".into(), minutes: 20, gathering: None };
        Encountered { other: PersonId(other), shared, came: CameAs::default() }
    }

    fn guests(count: i64) -> Vec<Encountered<InCafe>> {
        (0..count).map(|other| guest(other, "2026-11-18")).collect()
    }

    fn summary(table: Vec<Encountered<AtTable>>, cafe: Vec<Encountered<InCafe>>) -> Summary {
        Summary { table, cafe, zone_count: 0 }
    }

    fn letter(
        summary: &Summary,
        further_back: &BTreeMap<PersonId, NaiveDate>,
        luck: u64,
    ) -> DigestContent {
        let week = "2026-W47".parse().unwrap();
        choose(summary, Choice { week, further_back, names_in_mail: true, luck }, |_| {
            Some(Who { name: "Anna Bos", organisation: "Host" })
        })
    }

    fn chosen(summary: &Summary, luck: u64) -> DigestContent {
        letter(summary, &BTreeMap::new(), luck)
    }

    fn names(letter: &DigestContent) -> Vec<i64> {
        letter.names.iter().map(|named| named.person.0).collect()
    }

    #[test]
    fn new_people_come_before_those_of_long_ago_and_the_rest_is_folded() {
        let table = vec![mate(1, Some(41), 400), mate(2, Some(42), 30), mate(3, None, 30)];
        let letter = chosen(&summary(table, vec![]), 7);
        assert_eq!(names(&letter), [3, 2]);
        assert_eq!(letter.names.iter().map(|named| named.item).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(letter.others, 1);
    }

    #[test]
    fn of_more_than_five_new_people_each_is_named_as_often_whatever_the_time_shared() {
        let summary = summary((0..8).map(|n| mate(n, None, 60 * n)).collect(), vec![]);
        let mut named = [0_u32; 8];
        for luck in 0..8_000 {
            let letter = chosen(&summary, luck);
            assert_eq!((letter.names.len(), letter.others), (5, 3));
            for person in names(&letter) {
                named[usize::try_from(person).unwrap()] += 1;
            }
        }
        // 5,000 each are expected; the standard deviation is 43.
        assert!(named.iter().all(|times| (4_780..5_220).contains(times)), "{named:?}");
    }

    #[test]
    fn the_same_luck_gives_the_same_letter() {
        let summary = summary((0..9).map(|n| mate(n, None, 30)).collect(), vec![]);
        assert_eq!(chosen(&summary, 3), chosen(&summary, 3));
    }

    #[test]
    fn a_cafe_names_eight_people_and_counts_nine() {
        let eight = chosen(&summary(vec![], guests(8)), 1);
        assert_eq!((eight.cafe.len(), eight.cafe_count), (8, 0));
        let nine = chosen(&summary(vec![], guests(9)), 1);
        assert_eq!((nine.cafe.len(), nine.cafe_count), (0, 9));
    }

    #[test]
    fn somebody_in_the_cafe_on_two_days_has_one_position() {
        let twice = vec![guest(4, "2026-11-18"), guest(4, "2026-11-19"), guest(5, "2026-11-19")];
        let letter = chosen(&summary(vec![mate(1, None, 30)], twice), 1);
        let items: Vec<_> = letter.cafe.iter().map(|guest| (guest.person.0, guest.item)).collect();
        assert_eq!(items, [(4, 1), (4, 1), (5, 2)]);
        assert_eq!(letter.cafe_people(), 2);
    }

    #[test]
    fn the_subject_counts_tablemates_and_those_who_are_new() {
        let table = vec![mate(1, Some(3), 30), mate(2, None, 30)];
        let letter = chosen(&summary(table, vec![guest(3, "2026-11-18")]), 1);
        assert_eq!((letter.tablemates, letter.first_time), (2, 1));
    }

    #[test]
    fn one_of_those_from_further_back_is_picked_by_chance() {
        let summary = summary(vec![mate(1, Some(50), 30)], vec![guest(2, "2026-11-18")]);
        let long_ago = day("2026-10-05");
        let further_back = BTreeMap::from(
            [
                (1, long_ago),
                (2, long_ago),
                (3, long_ago),
                (4, day("2026-01-01")),
                (5, day("2026-10-06")),
            ]
            .map(|(other, last)| (PersonId(other), last)),
        );
        let picked: BTreeSet<_> = (0..100)
            .filter_map(|luck| letter(&summary, &further_back, luck).dormant)
            .map(|dormant| (dormant.person.0, dormant.shared.last_day))
            .collect();
        assert_eq!(picked, BTreeSet::from([(3, long_ago), (4, day("2026-01-01"))]));
    }
}
