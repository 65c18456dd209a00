//! Properties that hold for every question.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::model::model;
use super::*;
use crate::place::draw_policy::Policy;
use crate::place::features::{Feature, Features};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();

fn last_shared() -> impl Strategy<Value = Option<NaiveDate>> {
    proptest::option::of((0_u64..100).prop_map(|days| TODAY - Days::new(days)))
}

fn features() -> impl Strategy<Value = Features> {
    (0..4_u8).prop_map(|kind| match kind {
        0 => Features::NONE.with(Feature::Quiet),
        1 => Features::NONE.with(Feature::Quiet).with(Feature::StepFree),
        _ => Features::NONE,
    })
}

/// A table: its size, its free desks with their features, who sits there.
fn table() -> impl Strategy<Value = (u32, Vec<Features>, Vec<Option<NaiveDate>>)> {
    (prop_oneof![Just(1_u32), Just(4), Just(6), Just(10)], 0..=10_usize).prop_flat_map(
        |(size, free)| {
            let free = free.min(size as usize);
            let sitting = proptest::collection::vec(last_shared(), 0..=(size as usize - free));
            (Just(size), proptest::collection::vec(features(), free), sitting)
        },
    )
}

fn question() -> impl Strategy<Value = Question> {
    let tables = proptest::collection::vec(table(), 1..14);
    let ratio = (0..60_u64, 1..5_u64).prop_map(|(n, d)| Ratio { numerator: n, denominator: d });
    let phi =
        (0..20_u64, 1..20_u64).prop_map(|(n, more)| Ratio { numerator: n, denominator: n + more });
    let recent = proptest::collection::vec((0..14_usize, last_shared()), 0..6);
    let needs = prop_oneof![4 => Just(Features::NONE), 1 => features()];
    (tables, ratio, phi, recent, needs).prop_map(
        |(tables, expected_arrivals, phi, recent, needs)| {
            let desk = |table: usize, place: usize, features: Features| FreeDesk {
                name: format!("T{table}-{place}"),
                table,
                features,
            };
            Question {
                policy: Policy::Bounded,
                needs,
                today: TODAY,
                now: TODAY.and_hms_opt(9, 0, 0).unwrap().and_utc(),
                free: tables
                    .iter()
                    .enumerate()
                    .flat_map(|(table, (_, free, _))| {
                        free.iter()
                            .enumerate()
                            .map(move |(place, features)| desk(table, place, *features))
                    })
                    .collect(),
                tables: tables
                    .into_iter()
                    .enumerate()
                    .map(|(number, (size, _, sitting))| TableState {
                        name: format!("T{number}"),
                        size,
                        sitting,
                    })
                    .collect(),
                recent: recent
                    .into_iter()
                    .map(|(table, last_shared)| RecentArrival { table, last_shared })
                    .collect(),
                expected_arrivals,
                phi,
            }
        },
    )
}

const PSEUDONYM: &str = "0123456789abcdef0123456789abcdef";

fn luck(number: u64) -> Luck {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&number.to_be_bytes());
    Luck { seed, pseudonym: PSEUDONYM.to_owned(), salt: [3; 32] }
}

/// The chance of each desk, where 1 is certain.
fn chances(record: &DrawRecord) -> BTreeMap<&str, f64> {
    let units = (EVEN * record.free.len() as u64) as f64;
    let groups = record.classes.iter().flat_map(|class| &class.groups);
    groups
        .flat_map(|group| group.desks.iter().map(move |desk| (desk, group.chance as f64 / units)))
        .map(|(desk, chance)| (record.free[*desk as usize].as_str(), chance))
        .collect()
}

proptest! {
    #[test]
    fn every_free_desk_keeps_a_chance_and_none_gets_more_than_the_bound(question in question()) {
        let Some(drawn) = draw(&question, &luck(1)) else { return Ok(()) };
        let chances = chances(&drawn.record);
        let m = chances.len() as f64;
        for (desk, chance) in &chances {
            if m >= 4.0 {
                prop_assert!(*chance >= 0.1 / m - 1e-12, "{desk}: {}", chance * m);
                prop_assert!(*chance <= (4.0 / m).min(0.25) + 1e-12, "{desk}: {}", chance * m);
            } else {
                prop_assert_eq!(*chance, 1.0 / m);
            }
        }
        prop_assert!((chances.values().sum::<f64>() - 1.0).abs() < 1e-8);
        prop_assert!(chances.contains_key(drawn.desk.as_str()));
    }

    #[test]
    fn a_class_has_its_share_of_the_desks_whoever_draws(question in question()) {
        let Some(drawn) = draw(&question, &luck(1)) else { return Ok(()) };
        for class in &drawn.record.classes {
            let desks: u64 = class.groups.iter().map(|group| group.desks.len() as u64).sum();
            let chance: u64 = class.groups.iter().map(|group| group.desks.len() as u64 * group.chance).sum();
            prop_assert!(chance <= desks * EVEN && chance + desks >= desks * EVEN);
        }
    }

    #[test]
    fn nobody_is_told_full_while_a_fitting_desk_is_free(question in question()) {
        let fits = question.free.iter().any(|desk| desk.features.cover(question.needs));
        prop_assert_eq!(draw(&question, &luck(1)).is_some(), fits);
    }

    #[test]
    fn the_drawn_desk_is_free_and_fits(question in question(), number: u64) {
        if let Some(drawn) = draw(&question, &luck(number)) {
            let desk = question.free.iter().find(|desk| desk.name == drawn.desk).unwrap();
            prop_assert!(desk.features.cover(question.needs));
        }
    }

    #[test]
    fn the_slow_model_agrees(question in question()) {
        let Some(drawn) = draw(&question, &luck(1)) else { return Ok(()) };
        let chances = chances(&drawn.record);
        for desk in model(&question, &drawn.record) {
            let got = chances[desk.name.as_str()];
            prop_assert!((got - desk.chance).abs() < 1e-6, "{}: {got} instead of {}", desk.name, desk.chance);
            prop_assert!((desk.tier as f64 / ONE as f64 - desk.score).abs() < 1e-6, "{}", desk.name);
        }
    }

    #[test]
    fn the_order_in_which_desks_and_tables_are_told_changes_nothing(question in question(), number: u64) {
        let mut turned = question.clone();
        let last = turned.tables.len() - 1;
        turned.tables.reverse();
        turned.free.reverse();
        turned.recent.reverse();
        for desk in &mut turned.free {
            desk.table = last - desk.table;
        }
        turned.recent.retain(|arrival| arrival.table <= last);
        for arrival in &mut turned.recent {
            arrival.table = last - arrival.table;
        }
        prop_assert_eq!(draw(&question, &luck(number)), draw(&turned, &luck(number)));
    }

    #[test]
    fn uniform_gives_every_fitting_desk_the_even_chance(question in question()) {
        let question = Question { policy: Policy::Uniform, ..question };
        let Some(drawn) = draw(&question, &luck(1)) else { return Ok(()) };
        let mut groups = drawn.record.classes.iter().flat_map(|class| &class.groups);
        prop_assert!(groups.all(|group| group.chance == EVEN));
    }

    #[test]
    fn an_honest_record_verifies(question in question(), number: u64) {
        // Remove recent arrivals: the record has no draws of others that would explain them.
        let question = Question { recent: Vec::new(), ..question };
        let Some(drawn) = draw(&question, &luck(number)) else { return Ok(()) };
        let keys = DayKeys { seed: luck(number).seed, pseudonym_key: [9; 32] };
        let facts = DayFacts {
            site: "Kade 12".to_owned(),
            date: TODAY,
            time_zone: chrono_tz::Europe::Amsterdam,
            keys,
        };
        let leaf = from_hex(&drawn.record.hash).unwrap();
        let mut blank = 0_u8;
        let leaves = fill_up([leaf], || {
            blank += 1;
            [blank; 32]
        });
        let tree = DayTree::grow(&facts, leaves);
        let blanks = tree.leaves.iter().filter_map(|leaf| leaf.blank);
        let full = facts.full(&tree.root, vec![drawn.record], blanks);
        let text = serde_json::to_string(&full).unwrap();
        prop_assert_eq!(verify(&text), Ok(Verified { depth: Depth::Full, leaves: 50, draws: 1 }));
    }

    #[test]
    fn a_desk_that_was_drawn_is_drawn_again_while_the_others_only_get_fewer(
        question in question(),
        number: u64,
        gone: prop::sample::Index,
    ) {
        // Leaving and coming back does not draw new luck.
        let mut question = Question { policy: Policy::Uniform, ..question };
        let Some(first) = draw(&question, &luck(number)) else { return Ok(()) };
        let gone = gone.index(question.free.len());
        if question.free[gone].name != first.desk {
            question.free.remove(gone);
        }
        prop_assert_eq!(draw(&question, &luck(number)).map(|drawn| drawn.desk), Some(first.desk));
    }
}

#[test]
fn desks_are_drawn_as_often_as_their_chance_says() {
    let desk = |table: usize, place: usize| FreeDesk {
        name: format!("T{table}-{place}"),
        table,
        features: Features::NONE,
    };
    let sitting = [vec![None, None], vec![Some(TODAY); 3], vec![]];
    let question = Question {
        policy: Policy::Bounded,
        needs: Features::NONE,
        today: TODAY,
        now: TODAY.and_hms_opt(9, 0, 0).unwrap().and_utc(),
        free: (0..3)
            .flat_map(|table| (0..6 - sitting[table].len()).map(move |at| desk(table, at)))
            .collect(),
        tables: sitting
            .iter()
            .enumerate()
            .map(|(table, sitting)| TableState {
                name: format!("T{table}"),
                size: 6,
                sitting: sitting.clone(),
            })
            .collect(),
        recent: vec![RecentArrival { table: 2, last_shared: None }],
        expected_arrivals: Ratio { numerator: 8, denominator: 1 },
        phi: Ratio { numerator: 3, denominator: 4 },
    };
    let draws = 20_000;
    let mut times: BTreeMap<String, f64> = BTreeMap::new();
    for number in 0..draws {
        *times.entry(draw(&question, &luck(number)).unwrap().desk).or_default() += 1.0;
    }
    let record = draw(&question, &luck(0)).unwrap().record;
    let chances = chances(&record);
    assert!(chances.values().any(|chance| *chance * 13.0 > 2.0));
    let total: f64 = chances
        .iter()
        .map(|(desk, chance)| {
            let expected = chance * draws as f64;
            (times.get(*desk).unwrap_or(&0.0) - expected).powi(2) / expected
        })
        .sum();
    // 12 degrees of freedom: 1 in 1,000 honest draws would be above 32.9. The seeds are fixed.
    assert!(total < 32.9, "chi-square {total}");
}
