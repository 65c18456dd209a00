//! The example day in `docs/`.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};

use super::*;
use crate::place::draw_policy::Policy;
use crate::place::features::{Feature, Features};

const PUBLIC: &str = "docs/draw-record.public.json";
const OWN: &str = "docs/draw-record.own.json";
const FULL: &str = "docs/draw-record.full.json";

/// A day in its three depths, and who drew on it.
pub struct ExampleDay {
    pub facts: DayFacts,
    pub tree: DayTree,
    pub draws: Vec<DrawRecord>,
    /// The numbers of the persons, in the order of `draws`.
    pub numbers: Vec<Digest>,
}

impl ExampleDay {
    /// The day with the tree built from these draws, which a forger may have changed.
    pub fn grown(facts: DayFacts, draws: Vec<DrawRecord>, numbers: Vec<Digest>) -> Self {
        let hashes = draws.iter().map(|draw| from_hex(&draw.leaf_hash()).unwrap());
        let mut blank = 0;
        let leaves = fill_up(hashes, || {
            blank += 1;
            Sha256::digest(format!("blank {blank}")).into()
        });
        let tree = DayTree::grow(&facts, leaves);
        Self { facts, tree, draws, numbers }
    }

    pub fn public(&self) -> PublicRecord {
        let leaves: Vec<Digest> = self.tree.leaves.iter().map(|leaf| leaf.hash).collect();
        self.facts.public(&self.tree.root, &leaves)
    }

    pub fn own(&self, draw: usize) -> OwnRecord {
        let record = &self.draws[draw];
        let hash = from_hex(&record.leaf_hash()).unwrap();
        let leaves: Vec<Digest> = self.tree.leaves.iter().map(|leaf| leaf.hash).collect();
        let index = leaves.iter().position(|leaf| *leaf == hash).unwrap();
        let path = audit_path(&leaves, index);
        let place = Place { count: leaves.len() as u64, index: index as u64, path };
        self.facts.own(&self.tree.root, &self.numbers[draw], place, record)
    }

    pub fn full(&self) -> FullRecord {
        let blanks = self.tree.leaves.iter().filter_map(|leaf| leaf.blank);
        self.facts.full(&self.tree.root, self.draws.clone(), blanks)
    }
}

/// Six arrivals at a table of six and two of four, with two quiet desks.
#[expect(clippy::too_many_lines, reason = "one case after another, read from top to bottom")]
pub fn honest_day() -> ExampleDay {
    let keys = DayKeys {
        seed: Sha256::digest("an example: never use a seed that somebody can guess").into(),
        pseudonym_key: Sha256::digest("an example of the other secret of a day").into(),
    };
    let today: NaiveDate = "2026-11-17".parse().unwrap();
    let opening: DateTime<Utc> = "2026-11-17T07:30:00Z".parse().unwrap();
    let quiet = Features::NONE.with(Feature::Quiet);
    let tables = [("Duin", 4, 2), ("Haven", 4, 0), ("Vuurtoren", 6, 0)];
    let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());

    // Seconds after opening, needs, and when they last shared a table with each of those before them.
    let arrivals: [(i64, Features, Vec<Option<NaiveDate>>); 6] = [
        (0, Features::NONE, vec![]),
        (600, Features::NONE, vec![day("2026-11-10")]),
        (640, Features::NONE, vec![day("2026-10-05"), None]),
        (700, quiet, vec![None, None, None]),
        (1500, Features::NONE, vec![None, day("2026-08-03"), None, day("2026-11-16")]),
        (1560, Features::NONE, vec![None, None, day("2026-09-30"), None, day("2026-11-12")]),
    ];
    let mut taken: Vec<(String, usize, i64)> = Vec::new();
    let (mut draws, mut numbers) = (Vec::new(), Vec::new());
    for (number, (seconds, needs, shared)) in arrivals.iter().enumerate() {
        let state = |table: usize, &(name, size, _): &(&str, u32, u32)| TableState {
            name: name.to_owned(),
            size,
            sitting: taken
                .iter()
                .zip(shared)
                .filter(|((_, at, _), _)| *at == table)
                .map(|(_, last)| *last)
                .collect(),
        };
        let desks = tables.iter().enumerate().flat_map(|(table, &(name, size, quiets))| {
            (1..=size).map(move |desk| FreeDesk {
                name: format!("{name} {desk}"),
                table,
                features: if desk <= quiets { quiet } else { Features::NONE },
            })
        });
        let recent = taken
            .iter()
            .zip(shared)
            .enumerate()
            .filter(|(other, ((_, _, at), _))| seconds - at <= 120 || other + 1 == number);
        let question = Question {
            policy: Policy::Bounded,
            needs: *needs,
            today,
            now: opening + TimeDelta::seconds(*seconds),
            tables: tables.iter().enumerate().map(|(table, kind)| state(table, kind)).collect(),
            free: desks
                .filter(|desk| taken.iter().all(|(name, _, _)| *name != desk.name))
                .collect(),
            recent: recent
                .map(|(_, ((_, table, _), last))| RecentArrival {
                    table: *table,
                    last_shared: *last,
                })
                .collect(),
            expected_arrivals: Ratio { numerator: 37 - 6 * number as u64, denominator: 4 },
            phi: Ratio { numerator: 31, denominator: 44 },
        };
        let own_number: Digest = Sha256::digest(format!("person {number}")).into();
        let luck = Luck {
            seed: keys.seed,
            pseudonym: keys.pseudonym(&own_number),
            salt: Sha256::digest(format!("salt {number}")).into(),
        };
        let drawn = draw(&question, &luck).unwrap();
        let table = question.free.iter().find(|desk| desk.name == drawn.desk).unwrap().table;
        taken.push((drawn.desk, table, *seconds));
        draws.push(drawn.record);
        numbers.push(own_number);
    }
    let facts = DayFacts {
        site: "Kade 12".to_owned(),
        date: today,
        time_zone: chrono_tz::Europe::Amsterdam,
        keys,
    };
    ExampleDay::grown(facts, draws, numbers)
}

pub fn text(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

fn verified(depth: Depth, draws: usize) -> Result<Verified, Vec<Finding>> {
    Ok(Verified { depth, leaves: 50, draws })
}

#[test]
fn the_examples_in_the_documents_are_current_and_verify() {
    let day = honest_day();
    let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let files =
        [(PUBLIC, text(&day.public())), (OWN, text(&day.own(4))), (FULL, text(&day.full()))];
    for (file, json) in files {
        let path = root.join(file);
        if std::env::var_os("UPDATE_EXAMPLES").is_some() {
            std::fs::write(&path, &json).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == json, "{file} is out of date: run the test with UPDATE_EXAMPLES=1");
    }
    assert_eq!(verify(&text(&day.public())), verified(Depth::Public, 0));
    assert_eq!(verify(&text(&day.full())), verified(Depth::Full, 6));
    for cap in ["\"full\"", "\"behind\"", "\"behind-known\""] {
        assert!(text(&day.full()).contains(cap), "the example does not show {cap}");
    }
}

#[test]
fn every_own_draw_verifies() {
    let day = honest_day();
    for draw in 0..day.draws.len() {
        assert_eq!(verify(&text(&day.own(draw))), verified(Depth::Own, 1));
    }
}

#[test]
fn what_is_hashed_is_canonical() {
    for draw in &honest_day().draws {
        let own = OwnDraw::of(draw);
        let value = serde_json::to_value(&own).unwrap();
        assert_eq!(serde_json::to_string(&own).unwrap(), canonical::canonical(&value));
    }
}

#[test]
fn an_own_record_tells_nothing_of_what_its_tables_were_made_of() {
    let own = text(&honest_day().own(4));
    for word in ["met", "seated", "score", "cap", "theta", "phi", "needs", "salt", "expected"] {
        assert!(!own.contains(&format!("\"{word}")), "{word}");
    }
}

#[test]
fn a_day_without_draws_verifies() {
    let facts = honest_day().facts;
    let day = ExampleDay::grown(facts, Vec::new(), Vec::new());
    assert_eq!(verify(&text(&day.public())), verified(Depth::Public, 0));
    assert_eq!(verify(&text(&day.full())), verified(Depth::Full, 0));
}
