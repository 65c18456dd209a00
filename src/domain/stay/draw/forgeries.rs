//! What must not pass for an honest day.

use serde_json::{Map, Value, json};

use super::example::{honest_day, text};
use super::*;

/// The findings, one a line; empty if the day verifies.
fn findings(day: &impl serde::Serialize) -> String {
    let findings = verify(&text(day)).err().unwrap_or_default();
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

/// Every single change of one value: its kind, what it says, whether it is there, its order.
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
        Value::String(word) => changes_of_word(word),
        Value::Array(items) => changes_of_list(items),
        Value::Object(fields) => changes_of_object(fields),
    };
    if !value.is_null() {
        changes.push(Value::Null);
    }
    changes
}

fn changes_of_word(word: &str) -> Vec<Value> {
    let mut flipped = word.to_owned().into_bytes();
    flipped[word.len() / 2] ^= 1;
    let flipped = String::from_utf8(flipped).unwrap();
    let caps = word.to_uppercase();
    let caps = if caps == word { word.to_lowercase() } else { caps };
    let mut all = vec![json!(format!("{word}0")), json!(""), json!(flipped)];
    all.extend((caps != word).then(|| json!(caps)));
    all
}

fn changes_of_list(items: &[Value]) -> Vec<Value> {
    let mut all = vec![json!({}), json!("x")];
    for index in 0..items.len() {
        let without = items.iter().enumerate().filter(|(at, _)| *at != index);
        all.push(without.map(|(_, item)| item.clone()).collect());
        let mut twice = items.to_vec();
        twice.insert(index, items[index].clone());
        all.push(twice.into());
        let mut moved = items.to_vec();
        moved.rotate_left(index);
        all.extend((moved != items).then(|| moved.into()));
        for change in changes_of(&items[index]) {
            let mut changed = items.to_vec();
            changed[index] = change;
            all.push(changed.into());
        }
    }
    all.push([items.to_vec(), vec![json!(0)]].concat().into());
    all
}

fn changes_of_object(fields: &Map<String, Value>) -> Vec<Value> {
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

#[test]
fn no_single_change_of_a_day_verifies() {
    let mut day = honest_day();
    day.draws.truncate(3);
    let day = DayRecord { count: 3, ..day };
    let root = day.compute_root();
    let honest = serde_json::to_value(DayRecord { root: Some(hex(&root)), ..day }).unwrap();
    assert!(verify(&honest.to_string()).is_ok());
    let changes = changes_of(&honest);
    assert!(changes.len() > 500);
    for change in changes {
        assert_ne!(change, honest);
        assert!(verify(&change.to_string()).is_err(), "{change:#}");
    }
}

#[test]
fn a_key_that_is_there_twice_does_not_verify() {
    let honest = text(&honest_day());
    for (from, to) in [
        ("\"site\": ", "\"site\": \"Elsewhere\",\n  \"site\": "),
        ("\"desk\": ", "\"desk\": \"Haven 1\",\n  \"desk\": "),
    ] {
        let twice = honest.replacen(from, to, 1);
        assert!(verify(&twice).unwrap_err()[0].why.contains("there twice"));
    }
}

#[test]
fn a_forger_who_mends_the_hashes_is_named_all_the_same() {
    let honest = honest_day();
    type Forgery = fn(&mut DrawRecord);
    let forgeries: [(&str, Forgery); 12] = [
        ("the desk is not", |draw| {
            draw.desk = draw.free[usize::from(draw.free[0] == draw.desk)].clone()
        }),
        ("the desk is not", |draw| draw.desk = "Nowhere".to_owned()),
        ("the chance of", |draw| draw.classes[1].groups[0].chance += 1),
        ("the score of", |draw| draw.classes[1].groups[0].score += 1),
        ("theta is not", |draw| draw.theta -= 1),
        ("rho is not", |draw| draw.rho += 1),
        ("even is not", |draw| draw.even += 1),
        ("phi is not between", |draw| draw.phi.numerator = 45),
        ("the classes do not have", |draw| draw.free.push("Zolder 1".to_owned())),
        ("is not the same in all", |draw| draw.classes[0].groups[0].seated += 1),
        ("more people and free desks", |draw| draw.classes[2].groups[0].seated += 6),
        ("at is no moment", |draw| draw.at = draw.at.replace('Z', "+00:00")),
    ];
    for (why, forge) in forgeries {
        let mut day = honest.clone();
        forge(&mut day.draws[4]);
        day.draws[4].hash = day.draws[4].leaf_hash();
        day.root = Some(hex(&day.compute_root()));
        let found = findings(&day);
        assert!(found.contains(why), "{why}: {found}");
        assert!(found.lines().all(|line| line.starts_with("draws[4] (")), "{why}: {found}");
    }
}

#[test]
fn a_draw_that_does_not_follow_is_named() {
    let mut day = honest_day();
    day.draws[2].classes[0].groups[0].chance += 1;
    let found = findings(&day);
    assert!(found.starts_with("draws[2] (2026-11-17T07:40:40.123456Z, person "), "{found}");
    assert!(found.contains("the chance of"), "{found}");
}

#[test]
fn a_draw_that_cannot_be_read_is_named() {
    let mut day = serde_json::to_value(honest_day()).unwrap();
    day["draws"][1]["rho"] = json!("much");
    let found = findings(&day);
    assert!(found.starts_with("draws[1] (2026-11-17T07:40:00.123456Z, person "), "{found}");
}

#[test]
fn a_day_that_is_not_revealed_says_so_and_its_chances_are_checked() {
    let mut day = DayRecord { seed: None, root: None, ..honest_day() };
    let found = findings(&day);
    assert!(
        found.starts_with("the day: the day is not revealed yet") && found.lines().count() == 1
    );
    day.draws[3].theta += 1;
    assert!(findings(&day).contains("draws[3]"));
}
