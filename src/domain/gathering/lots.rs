//! The record of a debate's lots, which anybody who has it can check without a database.
//!
//! Each draw binds the one before it by a hash, and the screen shows the hash of the last while the debate goes on: a record
//! that was changed afterwards has another. Handles stand for people, others in each draw; whose they were is deleted at the end.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;

use super::debate::{drawn, is_handle};
use crate::stay::draw::{DayKeys, Digest, from_hex, hex, read_as_written, read_strictly};

/// The name of the format.
pub const FORMAT: &str = "aanschuif-speakers-1";

/// The lots of one debate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LotRecord {
    /// `aanschuif-speakers-1`.
    pub format: String,
    /// By this the gathering is called.
    pub gathering: String,
    /// The days whose seeds gave the luck.
    pub days: Vec<SeedDay>,
    /// In their order.
    pub draws: Vec<SpeakerDraw>,
}

/// A day whose seed gave luck to a debate: the first of the site that was not closed at the draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SeedDay {
    pub date: NaiveDate,
    /// SHA-256 of seed and key of pseudonyms, hexadecimal; published before the draw.
    pub commitment: String,
    /// The seed, hexadecimal; null until the day is closed.
    pub seed: Option<String>,
    /// The other half of what was committed, likewise.
    pub pseudonym_key: Option<String>,
}

/// One draw of a speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SpeakerDraw {
    /// From 1.
    pub number: i64,
    /// The day whose seed gave the luck.
    pub date: NaiveDate,
    /// The handles among which the lot fell, in their order.
    pub pool: Vec<String>,
    /// The one that it gave the floor.
    pub drawn: String,
    /// SHA-256 over the hash before and all of this, hexadecimal.
    pub hash: String,
}

/// The hash before the first draw.
pub fn first_hash(gathering: &str) -> Digest {
    Sha256::digest(format!("aanschuif speakers\n{gathering}")).into()
}

/// The hash of a draw after another.
pub fn next_hash(
    before: &Digest,
    number: i64,
    date: NaiveDate,
    pool: &[String],
    drawn: &str,
) -> Digest {
    let pool = pool.join(",");
    Sha256::new()
        .chain_update(before)
        .chain_update(format!("{number}\n{date}\n{pool}\n{drawn}"))
        .finalize()
        .into()
}

/// Checks a record and returns how many draws follow, or everything that does not.
pub fn verify(text: &str) -> Result<usize, Vec<String>> {
    let value = read_strictly(text).map_err(|why| vec![why.to_string()])?;
    let record: LotRecord = read_as_written(&value).map_err(|why| vec![why])?;
    let mut wrong = Vec::new();
    if record.format != FORMAT {
        wrong.push(format!("format is not {FORMAT}"));
    }
    let seeds: Vec<(NaiveDate, Option<Digest>)> =
        record.days.iter().map(|day| (day.date, seed_of(day, &mut wrong))).collect();
    if !seeds.is_sorted_by(|one, next| one.0 < next.0) {
        wrong.push("days: not each once and in order".to_owned());
    }
    if let Some(unused) =
        seeds.iter().find(|(date, _)| record.draws.iter().all(|draw| draw.date != *date))
    {
        wrong.push(format!("days: no draw is of {}", unused.0));
    }
    let mut before = first_hash(&record.gathering);
    for (place, draw) in (1..).zip(&record.draws) {
        let mut must = |holds: bool, why: &str| {
            if !holds {
                wrong.push(format!("draw {place}: {why}"));
            }
        };
        must(draw.number == place, "its number is not its place");
        must(draw.pool.is_sorted_by(|one, next| one < next), "pool: not each once and in order");
        must(draw.pool.iter().all(|handle| is_handle(handle)), "pool: not all of it are handles");
        match seeds.iter().find(|(date, _)| *date == draw.date) {
            None => must(false, "date: it is none of the days"),
            Some((_, None)) => {}
            Some((_, Some(seed))) => {
                let winner = drawn(seed, &record.gathering, draw.number, &draw.pool);
                must(winner == Some(&draw.drawn), "drawn: the lot fell on another of the pool");
            }
        }
        before = next_hash(&before, draw.number, draw.date, &draw.pool, &draw.drawn);
        must(hex(&before) == draw.hash, "hash: not that of this draw after the one before");
    }
    if wrong.is_empty() { Ok(record.draws.len()) } else { Err(wrong) }
}

/// The seed of a day, if it is public and what was committed.
fn seed_of(day: &SeedDay, wrong: &mut Vec<String>) -> Option<Digest> {
    let date = day.date;
    let (Some(seed), Some(pseudonym_key)) = (&day.seed, &day.pseudonym_key) else {
        wrong.push(format!(
            "days: the seed of {date} is not public yet; it is once the day is closed"
        ));
        return None;
    };
    let keys = from_hex(seed).zip(from_hex(pseudonym_key));
    let keys = keys.map(|(seed, pseudonym_key)| DayKeys { seed, pseudonym_key });
    match keys {
        Some(keys) if hex(&keys.commitment()) == day.commitment => Some(keys.seed),
        _ => {
            wrong.push(format!("days: the seed of {date} is not the one that was committed"));
            None
        }
    }
}

/// Whether a text says that it is a record of a debate's lots.
pub fn is_lot_record(text: &str) -> bool {
    let format = serde_json::from_str::<Value>(text).ok();
    format.is_some_and(|value| value.get("format").and_then(Value::as_str) == Some(FORMAT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gathering::debate::tests::handle_of;

    fn record() -> LotRecord {
        let keys = DayKeys { seed: [3; 32], pseudonym_key: [4; 32] };
        let date = "2026-11-30".parse().unwrap();
        let mut before = first_hash("abc");
        let draws = (1..=4).map(|number| {
            let mut pool: Vec<String> = (0..6).map(|who| handle_of(who, number)).collect();
            pool.sort_unstable();
            let drawn = drawn(&keys.seed, "abc", number, &pool).unwrap().clone();
            before = next_hash(&before, number, date, &pool, &drawn);
            SpeakerDraw { number, date, pool, drawn, hash: hex(&before) }
        });
        LotRecord {
            format: FORMAT.to_owned(),
            gathering: "abc".to_owned(),
            draws: draws.collect(),
            days: vec![SeedDay {
                date,
                commitment: hex(&keys.commitment()),
                seed: Some(hex(&keys.seed)),
                pseudonym_key: Some(hex(&keys.pseudonym_key)),
            }],
        }
    }

    #[test]
    fn a_record_verifies_and_no_value_of_it_can_be_changed() {
        let text = serde_json::to_string(&record()).unwrap();
        assert_eq!(verify(&text), Ok(4));
        assert!(is_lot_record(&text) && !is_lot_record("{}") && !is_lot_record("x"));
        let value: Value = serde_json::from_str(&text).unwrap();
        let mut paths = Vec::new();
        walk(&value, String::new(), &mut paths);
        assert!(paths.len() > 40, "{paths:?}");
        for path in paths {
            let mut forged = value.clone();
            let place = forged.pointer_mut(&path).unwrap();
            *place = match &*place {
                Value::String(text) if text.len() == 10 => "2026-12-01".into(),
                Value::String(text) => {
                    let first = if text.starts_with('a') { "b" } else { "a" };
                    format!("{first}{}", &text[1..]).into()
                }
                Value::Number(number) => (9 - number.as_i64().unwrap()).into(),
                _ => continue,
            };
            assert!(verify(&forged.to_string()).is_err(), "{path} can be changed");
        }
    }

    fn walk(value: &Value, path: String, paths: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| walk(value, format!("{path}/{key}"), paths));
            }
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(at, value)| walk(value, format!("{path}/{at}"), paths)),
            _ => paths.push(path),
        }
    }

    #[test]
    fn nothing_can_be_left_out_and_a_seed_that_is_not_public_says_so() {
        let mut shorter = record();
        shorter.draws[1].pool.pop();
        assert!(verify(&serde_json::to_string(&shorter).unwrap()).is_err());
        let mut without = record();
        without.draws.remove(0);
        assert!(verify(&serde_json::to_string(&without).unwrap()).is_err());
        let mut secret = record();
        secret.days[0].seed = None;
        let wrong = verify(&serde_json::to_string(&secret).unwrap()).unwrap_err();
        assert!(wrong[0].contains("not public yet"), "{wrong:?}");
        for text in ["", "[]", "{}", "{\"format\":\"aanschuif-speakers-1\"}"] {
            assert!(verify(text).is_err(), "{text}");
        }
    }
}
