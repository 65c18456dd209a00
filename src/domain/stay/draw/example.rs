//! The honest day in `docs/`.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};

use super::*;
use crate::place::features::{Feature, Features};
use crate::place::policy::Policy;

const DAY: &str = "docs/draw-record.example.json";
const PROOF: &str = "docs/draw-record.proof.json";

/// Seconds after opening, needs, and when they last shared a table with each of those before them.
type Arrival = (i64, Features, Vec<Option<NaiveDate>>);

/// The desk that somebody drew, the number of its table, and their seconds after opening.
type Taken = (String, usize, i64);

/// Tables with their numbers of desks, and of quiet ones among those.
const TABLES: [(&str, u32, u32); 3] = [("Duin", 4, 2), ("Haven", 4, 0), ("Vuurtoren", 6, 0)];

fn quiet() -> Features {
    Features::NONE.with(Feature::Quiet)
}

fn today() -> NaiveDate {
    "2026-11-17".parse().unwrap()
}

fn arrivals() -> [Arrival; 6] {
    let day = |text: &str| Some(text.parse::<NaiveDate>().unwrap());
    [
        (0, Features::NONE, vec![]),
        (600, Features::NONE, vec![day("2026-11-10")]),
        (640, Features::NONE, vec![day("2026-10-05"), None]),
        (700, quiet(), vec![None, None, None]),
        (1500, Features::NONE, vec![None, day("2026-08-03"), None, day("2026-11-16")]),
        (1560, Features::NONE, vec![None, None, day("2026-09-30"), None, day("2026-11-12")]),
    ]
}

/// Six arrivals at a table of six and two of four, two desks of which are quiet.
pub fn honest_day() -> DayRecord {
    let seed: Digest =
        Sha256::digest("an example: never use a seed that somebody can guess").into();
    let mut taken: Vec<Taken> = Vec::new();
    let mut draws = Vec::new();
    for arrival in &arrivals() {
        let question = question(arrival, &taken);
        let number = taken.len();
        let pseudonym = hex(&Sha256::digest(format!("person {number}")))[..24].to_owned();
        let drawn = draw(&question, &Luck { seed, pseudonym }).unwrap();
        let table = question.free.iter().find(|desk| desk.name == drawn.desk).unwrap().table;
        taken.push((drawn.desk, table, arrival.0));
        draws.push(drawn.record);
    }
    let zone = chrono_tz::Europe::Amsterdam;
    let day = DayRecord::new("Kade 12", today(), zone, &commitment(&seed), draws);
    let root = day.compute_root();
    day.revealed(&seed, &root)
}

/// What an arrival draws from, while those before it sit at their desks.
fn question((seconds, needs, shared): &Arrival, taken: &[Taken]) -> Question {
    let opening: DateTime<Utc> = "2026-11-17T07:30:00Z".parse().unwrap();
    let number = taken.len();
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
    let desks = TABLES.iter().enumerate().flat_map(|(table, &(name, size, quiets))| {
        (1..=size).map(move |desk| FreeDesk {
            name: format!("{name} {desk}"),
            table,
            features: if desk <= quiets { quiet() } else { Features::NONE },
        })
    });
    let recent = taken
        .iter()
        .zip(shared)
        .enumerate()
        .filter(|(other, ((_, _, at), _))| seconds - at <= 120 || other + 1 == number);
    Question {
        policy: Policy::Bounded,
        needs: *needs,
        today: today(),
        now: opening + TimeDelta::seconds(*seconds) + TimeDelta::microseconds(123_456),
        tables: TABLES.iter().enumerate().map(|(table, kind)| state(table, kind)).collect(),
        free: desks.filter(|desk| taken.iter().all(|(name, _, _)| *name != desk.name)).collect(),
        recent: recent
            .map(|(_, ((_, table, _), last))| RecentArrival { table: *table, last_shared: *last })
            .collect(),
        expected_arrivals: Ratio { numerator: 37 - 6 * number as u64, denominator: 4 },
        phi: Ratio { numerator: 31, denominator: 44 },
    }
}

pub fn text(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

#[test]
fn the_example_in_the_documents_is_current_and_verifies() {
    let day = honest_day();
    let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    for (file, json) in [(DAY, text(&day)), (PROOF, text(&day.proof(4).unwrap()))] {
        let path = root.join(file);
        if std::env::var_os("UPDATE_EXAMPLES").is_some() {
            std::fs::write(&path, &json).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == json, "{file} is out of date: run the test with UPDATE_EXAMPLES=1");
    }
    assert_eq!(verify(&text(&day)), Ok(Verified { draws: 6 }));
    for cap in ["\"full\"", "\"behind\"", "\"behind-known\""] {
        assert!(text(&day).contains(cap), "the example does not show {cap}");
    }
}

#[test]
fn what_is_hashed_is_canonical() {
    for draw in honest_day().draws {
        let mut value = serde_json::to_value(&draw).unwrap();
        value.as_object_mut().unwrap().remove("hash").unwrap();
        assert_eq!(draw.leaf_text(), canonical::canonical(&value));
    }
}

#[test]
fn the_path_of_each_draw_leads_to_the_root() {
    let day = honest_day();
    for index in 0..day.draws.len() {
        let proof = day.proof(index).unwrap();
        let path: Vec<Digest> = proof.path.iter().map(|hash| from_hex(hash).unwrap()).collect();
        let leaf = from_hex(&proof.record.leaf_hash()).unwrap();
        let tree = check_path(leaf, proof.index, proof.count, &path).unwrap();
        assert_eq!(proof.root, Some(hex(&day.header().bind(&tree))));
    }
}

#[test]
fn a_day_without_draws_verifies() {
    let day = DayRecord::new(
        "Kade 12",
        NaiveDate::MIN,
        chrono_tz::UTC,
        &commitment(&[1; 32]),
        Vec::new(),
    );
    let day = DayRecord { date: "2026-11-17".to_owned(), ..day };
    let root = day.compute_root();
    assert_eq!(verify(&text(&day.revealed(&[1; 32], &root))), Ok(Verified { draws: 0 }));
}
