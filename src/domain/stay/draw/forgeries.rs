//! Forged days that must not verify.

use serde_json::{Value, json};

use super::example::{ExampleDay, honest_day, text};
use super::*;

/// The findings, one per line; empty if the day verifies.
fn findings(day: &impl serde::Serialize) -> String {
    let findings = verify(&text(day)).err().unwrap_or_default();
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

/// Every change of a single value: its type, its content, its presence, its order.
#[expect(clippy::too_many_lines, reason = "one case after another, read from top to bottom")]
fn changes_of(value: &Value) -> Vec<Value> {
    let mut changes: Vec<Value> = match value {
        Value::Null => vec![json!("x")],
        Value::Bool(on) => vec![json!(!on)],
        Value::Number(number) => {
            let number = number.as_i64().unwrap();
            vec![
                json!(number + 1),
                json!(number - 1),
                json!(-number - 7),
                json!(number.to_string()),
            ]
        }
        Value::String(word) => {
            let mut flipped = word.clone().into_bytes();
            flipped[word.len() / 2] ^= 1;
            let flipped = String::from_utf8(flipped).unwrap();
            let caps = word.to_uppercase();
            let caps = if caps == *word { word.to_lowercase() } else { caps };
            let mut all = vec![json!(word.clone() + "0"), json!(""), json!(flipped)];
            all.extend((caps != *word).then(|| json!(caps)));
            all
        }
        Value::Array(items) => {
            let mut all = vec![json!({}), json!("x")];
            for index in 0..items.len() {
                let without = items.iter().enumerate().filter(|(at, _)| *at != index);
                all.push(without.map(|(_, item)| item.clone()).collect());
                let mut twice = items.clone();
                twice.insert(index, items[index].clone());
                all.push(twice.into());
                let mut moved = items.clone();
                moved.rotate_left(index);
                all.extend((moved != *items).then(|| moved.into()));
                for change in changes_of(&items[index]) {
                    let mut changed = items.clone();
                    changed[index] = change;
                    all.push(changed.into());
                }
            }
            all.push([items.clone(), vec![json!(0)]].concat().into());
            all
        }
        Value::Object(fields) => {
            let mut all = vec![json!([])];
            for (key, item) in fields {
                let mut without = fields.clone();
                without.remove(key);
                all.push(without.into());
                for change in changes_of(item) {
                    let mut changed = fields.clone();
                    changed.insert(key.clone(), change);
                    all.push(changed.into());
                }
            }
            let mut more = fields.clone();
            more.insert("more".to_owned(), json!(0));
            all.push(more.into());
            all
        }
    };
    if !value.is_null() {
        changes.push(Value::Null);
    }
    changes
}

fn no_change_verifies(honest: &impl serde::Serialize) {
    let honest = serde_json::to_value(honest).unwrap();
    assert_eq!(verify(&honest.to_string()).err(), None);
    let changes = changes_of(&honest);
    assert!(changes.len() > 250, "{}", changes.len());
    for change in changes {
        assert_ne!(change, honest);
        assert!(verify(&change.to_string()).is_err(), "{change:#}");
    }
}

/// The example with its first draws only.
fn short_day(draws: usize) -> ExampleDay {
    let day = honest_day();
    ExampleDay::grown(day.facts, day.draws[..draws].to_vec(), day.numbers[..draws].to_vec())
}

#[test]
fn no_single_change_of_a_public_record_verifies() {
    no_change_verifies(&honest_day().public());
}

#[test]
fn no_single_change_of_an_own_record_verifies() {
    no_change_verifies(&honest_day().own(4));
}

#[test]
fn no_single_change_of_a_full_record_verifies() {
    no_change_verifies(&short_day(3).full());
}

#[test]
fn what_is_written_in_another_way_does_not_verify() {
    let honest = serde_json::to_value(short_day(2).full()).unwrap();
    let whole = |value: &Value| value.as_object().unwrap().values().cloned().collect::<Vec<_>>();
    let mut changes: Vec<Value> = vec![whole(&honest).into()];
    for pointer in ["/draws/0", "/draws/0/phi", "/draws/0/classes/0", "/draws/0/classes/0/groups/0"]
    {
        let mut changed = honest.clone();
        let record = changed.pointer_mut(pointer).unwrap();
        *record = whole(record).into();
        changes.push(changed);
    }
    for (pointer, word) in
        [("/draws/0/classes/0/groups/0/cap", "full"), ("/draws/0/policy", "bounded")]
    {
        let mut changed = honest.clone();
        *changed.pointer_mut(pointer).unwrap() = json!({ word: null });
        changes.push(changed);
    }
    let mut changed = honest.clone();
    changed["depth"] = json!({ "full": null });
    changes.push(changed);
    let mut doubled = honest.clone();
    let draw = doubled["draws"][0].clone();
    doubled["draws"].as_array_mut().unwrap().insert(0, draw);
    doubled["blanks"].as_array_mut().unwrap().pop();
    changes.push(doubled);
    for change in changes {
        assert!(verify(&change.to_string()).is_err(), "{change:#}");
    }
    let text = honest.to_string();
    for (from, to) in
        [("\"phi\":{", "\"phi\":{\"denominator\":44,"), ("\"seated\":0", "\"seated\":-0")]
    {
        assert!(text.contains(from));
        assert!(verify(&text.replacen(from, to, 1)).is_err(), "{to}");
    }
}

#[test]
fn a_key_that_is_there_twice_does_not_verify() {
    let honest = text(&honest_day().full());
    for (from, to) in [
        ("\"site\": ", "\"site\": \"Elsewhere\",\n  \"site\": "),
        ("\"desk\": ", "\"desk\": \"Haven 1\",\n  \"desk\": "),
    ] {
        let twice = honest.replacen(from, to, 1);
        assert!(verify(&twice).unwrap_err()[0].why.contains("there twice"));
    }
}

#[test]
fn a_record_of_the_first_format_is_refused_by_name() {
    let found = findings(&json!({ "format": "aanschuif-draws-1", "draws": [] }));
    assert!(found.contains("first format"), "{found}");
}

type Forgery = fn(&mut DrawRecord);

/// The example with one draw forged and everything after it rebuilt.
fn forged(draw: usize, forge: Forgery) -> ExampleDay {
    let ExampleDay { facts, mut draws, numbers, .. } = honest_day();
    forge(&mut draws[draw]);
    draws[draw].hash = draws[draw].leaf_hash();
    ExampleDay::grown(facts, draws, numbers)
}

#[test]
fn a_forger_who_mends_the_hashes_is_named_all_the_same() {
    let forgeries: [(&str, Forgery); 20] = [
        ("the desk is not", |draw| {
            draw.desk = draw.free[usize::from(draw.free[0] == draw.desk)].clone()
        }),
        ("the desk was not free", |draw| draw.desk = "Nowhere".to_owned()),
        ("the chance of", |draw| draw.classes[1].groups[0].chance += 1),
        ("the score of", |draw| draw.classes[1].groups[0].score += 1),
        ("theta is not", |draw| draw.theta -= 1),
        ("rho is not", |draw| draw.rho += 1),
        ("phi is not between", |draw| draw.phi.numerator = 45),
        ("denominator of expected", |draw| draw.expected_arrivals.denominator = 0),
        ("the classes do not have", |draw| draw.free.push("Zolder 1".to_owned())),
        ("is not the same in all", |draw| draw.classes[0].groups[0].seated += 1),
        ("more people and free desks", |draw| draw.classes[2].groups[0].seated += 6),
        ("cannot come of", |draw| draw.classes[2].groups[0].met += 1),
        ("classes are not in order", |draw| draw.classes.reverse()),
        ("tables of a class are not in order", |draw| draw.classes[0].groups.reverse()),
        ("desks of a table are", |draw| draw.classes[2].groups[0].desks.reverse()),
        ("at is no minute", |draw| draw.at = draw.at.replace('Z', ":60Z")),
        ("at is not on the date", |draw| draw.at = draw.at.replace("-17T", "-18T")),
        ("no pseudonym of 16 bytes", |draw| draw.person.truncate(24)),
        ("salt is none", |draw| draw.salt.truncate(32)),
        ("has no name", |draw| draw.classes[1].groups[0].table.clear()),
    ];
    for (why, forge) in forgeries {
        let day = forged(1, forge);
        let found = findings(&day.full());
        assert!(found.contains(why), "{why}: {found}");
        let about = |line: &str| line.starts_with("draws[");
        assert!(found.lines().all(about), "{why}: {found}");
    }
}

#[test]
fn a_forger_of_an_own_record_is_found_where_it_can_be_seen() {
    let forgeries: [(&str, Forgery); 5] = [
        ("the desk is not", |draw| {
            draw.desk = draw.free[usize::from(draw.free[0] == draw.desk)].clone()
        }),
        ("beyond its bounds", |draw| draw.classes[2].groups[0].chance = 99_999_999),
        ("does not have its share", |draw| draw.classes[2].groups[0].chance += 1),
        ("person does not follow", |draw| draw.person = "0".repeat(32)),
        ("is not the same in all", |draw| draw.classes[0].table_size = 3),
    ];
    for (why, forge) in forgeries {
        let found = findings(&forged(1, forge).own(1));
        assert!(found.contains(why), "{why}: {found}");
    }
}

/// Derives a draw again from forged facts, so that only other draws contradict it.
fn settle_anew(draw: &mut DrawRecord) {
    draw.settle();
    let seed = honest_day().facts.keys.seed;
    draw.desk = draw.outcome(&seed).unwrap().to_owned();
}

#[test]
fn draws_that_contradict_each_other_are_named() {
    let forgeries: [(&str, usize, Forgery); 4] = [
        ("had just come there", 3, |draw| {
            draw.classes.iter_mut().flat_map(|class| &mut class.groups).for_each(|group| {
                group.cap = Cap::Full;
            });
            settle_anew(draw);
        }),
        ("nobody had come there", 1, |draw| {
            draw.classes.iter_mut().flat_map(|class| &mut class.groups).for_each(|group| {
                if group.seated == 0 {
                    group.cap = Cap::Behind;
                }
            });
            settle_anew(draw);
        }),
        ("more people sit at", 5, |draw| {
            draw.free.pop();
            let group = &mut draw.classes.last_mut().unwrap().groups[0];
            group.desks.pop();
            (group.seated, group.met) = (3, 3 * ONE);
            settle_anew(draw);
        }),
        ("was drawn and is free", 5, |draw| {
            assert_eq!(draw.free[2], "Haven 2");
            draw.free[2] = "Haven 1".to_owned();
            settle_anew(draw);
        }),
    ];
    for (why, index, forge) in forgeries {
        let found = findings(&forged(index, forge).full());
        assert!(found.contains(why), "{why}: {found}");
    }
}

#[test]
fn a_draw_that_does_not_follow_is_named() {
    let mut day = honest_day().full();
    day.draws[2].classes[0].groups[0].chance += 1;
    let found = findings(&day);
    assert!(found.starts_with("draws[2] (2026-11-17T07:40Z, person "), "{found}");
    assert!(found.contains("the chance of"), "{found}");
}

#[test]
fn a_draw_that_cannot_be_read_is_named() {
    let mut day = serde_json::to_value(honest_day().full()).unwrap();
    day["draws"][1]["rho"] = json!("much");
    let found = findings(&day);
    assert!(found.starts_with("draws[1] (2026-11-17T07:40Z, person "), "{found}");
}

#[test]
fn a_day_that_is_not_revealed_says_so() {
    let found = findings(&honest_day().facts.unrevealed());
    assert!(found.starts_with("the day: the day is not revealed yet"), "{found}");
}
