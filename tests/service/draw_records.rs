//! The record of a day's draws, from arrivals to verification by a stranger.

use aanschuif::domain::stay::draw::{DayKeys, from_hex, hex};
use chrono::TimeDelta;
use serde_json::Value;

use crate::serving::house::{SITE, TUESDAY_10, crowd, office, sign_in};
use crate::serving::{Application, House, ok, run};
use crate::support::{TestDatabase, on_each_database};

const EVENING: &str = "2026-11-17T19:00:00Z";
const DAY: &str = "2026-11-17";

/// About how many values are changed, one at a time.
const CHANGES: usize = 60;

/// A day on which people come, leave, drink coffee and come back.
async fn live(application: &Application, kiosk: &crate::serving::Client) {
    for person in 1..=12 {
        kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
        application.move_clock(TimeDelta::seconds(50));
    }
    for person in 1..=4 {
        kiosk.kiosk_check_out(&format!("B{person}")).await.with_status(200);
        application.move_clock(TimeDelta::minutes(10));
        let wish = serde_json::json!({ "badge": format!("B{person}"), "unseen": person == 2 });
        kiosk.kiosk_check_in_with(&wish).await.with_status(201);
    }
}

fn verify(database: &TestDatabase, record: &str) -> (i32, String) {
    let file = database.folder().join("record.json");
    std::fs::write(&file, record).unwrap();
    let (status, stdout, stderr) =
        run(database, EVENING, &["draws", "verify", file.to_str().unwrap()]);
    (status, stdout + &stderr)
}

/// The JSON pointers of all values that hold no others.
fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| leaves(member, &format!("{path}/{key}"), found))
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, item)| leaves(item, &format!("{path}/{index}"), found)),
        _ => found.push(path.to_owned()),
    }
}

/// The pointer with `*` for positions: what kind of value it is.
fn kind(pointer: &str) -> String {
    let steps = pointer.split('/');
    steps
        .map(|step| if step.parse::<u32>().is_ok() { "*" } else { step })
        .collect::<Vec<_>>()
        .join("/")
}

fn changed(value: &Value) -> Value {
    match value {
        Value::Null => Value::from(1),
        Value::Bool(flag) => Value::from(!flag),
        Value::Number(number) => Value::from(number.as_u64().map_or(1, |number| number + 1)),
        Value::String(text) => {
            // The last digit or letter becomes another one, so that the form stays right.
            let (rest, last) = text.split_at(text.len().saturating_sub(1));
            Value::from(format!("{rest}{}", if last == "1" { "2" } else { "1" }))
        }
        _ => unreachable!("a leaf holds no others"),
    }
}

#[test]
fn a_days_record_verifies_once_closed_and_no_value_of_it_can_be_changed() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(4, 5), &crowd(12));
        let application = Application::start(&database, TUESDAY_10);
        live(&application, &application.client().with_token(&house.kiosk_token)).await;

        let open = ok(&database, EVENING, &["draws", "export", SITE, DAY]);
        assert_eq!(verify(&database, &open).0, 1, "the seed is not revealed yet");
        let known: Value = serde_json::from_str(&open).unwrap();
        for hidden in ["count", "seed", "pseudonym_key", "root", "leaves"] {
            assert_eq!(known[hidden], Value::Null, "{hidden} before closing");
        }
        let full = ["draws", "export", SITE, DAY, "--full", "--reason", "a test"];
        assert_eq!(run(&database, EVENING, &full).0, 1, "not before closing");
        let (early, _, why) = run(&database, TUESDAY_10, &["close-day", SITE, DAY]);
        assert_eq!(early, 1, "{why}");
        ok(&database, EVENING, &["close-day", SITE, DAY]);
        let public = ok(&database, EVENING, &["draws", "export", SITE, DAY]);
        ok(&database, EVENING, &["close-day", SITE, DAY]);
        assert_eq!(ok(&database, EVENING, &["draws", "export", SITE, DAY]), public);
        let (status, said) = verify(&database, &public);
        assert_eq!(status, 0, "{said}");
        let known: Value = serde_json::from_str(&public).unwrap();
        assert_eq!(known["leaves"].as_array().unwrap().len(), 50, "sixteen draws among blanks");
        let closed = ok(&database, EVENING, &full);
        assert_eq!(verify(&database, &closed), (0, "16 draws follow\n".to_owned()));
        // Another name of the site changes no record.
        ok(&database, EVENING, &["site", "set", SITE, "name=Head Office"]);
        let renamed = ok(&database, EVENING, &["draws", "export", "Head Office", DAY]);
        assert_eq!(renamed, public, "the day was closed under the other name");

        let record: Value = serde_json::from_str(&closed).unwrap();
        let mut paths = Vec::new();
        leaves(&record, "", &mut paths);
        let step = paths.len().div_ceil(CHANGES);
        let mut kinds = std::collections::BTreeSet::new();
        for (index, path) in paths.iter().enumerate() {
            // One of each kind, and some of the rest.
            if !kinds.insert(kind(path)) && index % step != 0 {
                continue;
            }
            let mut forged = record.clone();
            let value = forged.pointer_mut(path).unwrap();
            *value = changed(value);
            let (status, findings) = verify(&database, &forged.to_string());
            assert_eq!(status, 1, "{path} was changed and nobody noticed");
            if let Some(draw) = path.strip_prefix("/draws/") {
                let draw = draw.split('/').next().unwrap();
                assert!(findings.contains(&format!("draws[{draw}]")), "{path}: {findings}");
            }
        }
    });
}

#[test]
fn ones_own_draws_are_there_after_closing_and_verify_with_a_number_that_stays_the_same() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(4, 5), &crowd(12));
        let application = Application::start(&database, TUESDAY_10);
        live(&application, &application.client().with_token(&house.kiosk_token)).await;
        let anna = application.client();
        sign_in(&application, &anna, "p1@example.org").await;
        let path = format!("/api/me/draws?date={DAY}");
        let early = anna.get(&path).await.with_status(200);
        assert_eq!(early.body["draws"], serde_json::json!([]), "who sits where is seen in it");
        application.set_clock(EVENING);
        ok(&database, EVENING, &["close-day", SITE, DAY]);
        let own = anna.get(&path).await.with_status(200);
        let draws = own.body["draws"].as_array().unwrap();
        assert_eq!(draws.len(), 2, "she left and came back");
        for draw in draws {
            let (status, said) = verify(&database, &draw.to_string());
            assert_eq!((status, said.as_str()), (0, "this draw follows\n"));
            assert_eq!(draw["record"]["person"], draws[0]["record"]["person"]);
            for sealed in
                ["\"met\"", "\"seated\"", "\"score\"", "\"cap\"", "\"needs\"", "\"theta\""]
            {
                assert!(!draw.to_string().contains(sealed), "{sealed}");
            }
        }
        let public = application
            .client()
            .get(&format!("/api/draws/record?site={SITE}&date={DAY}"))
            .await
            .with_status(200);
        assert_eq!(public.body["root"], draws[0]["root"]);
        assert_eq!(verify(&database, &public.body.to_string()).0, 0);
    });
}

#[test]
fn a_pseudonym_is_settled_before_anybody_comes() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(4, 5), &crowd(12));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        // Whoever comes first finds the day made.
        kiosk.kiosk_check_in("B12").await.with_status(201);
        let all = |query: &str| crate::support::tables::texts(&database, query);
        let keys = all("SELECT seed || pseudonym_key AS line FROM days WHERE day = '2026-11-17'");
        let part = |from, to| from_hex(&keys[0][from..to]).unwrap();
        let keys = DayKeys { seed: part(0, 64), pseudonym_key: part(64, 128) };
        let days = application.client().get("/api/draws").await.with_status(200);
        let of_day = |day: &&Value| day["date"] == DAY;
        let today = days.body["days"].as_array().unwrap().iter().find(of_day).unwrap().clone();
        assert_eq!(today["commitment"], hex(&keys.commitment()));
        assert_eq!((&today["seed"], &today["pseudonym_key"]), (&Value::Null, &Value::Null));
        let numbers = all("SELECT draw_number AS line FROM persons ORDER BY id");
        let mut settled: Vec<String> =
            numbers.iter().map(|number| keys.pseudonym(&from_hex(number).unwrap())).collect();
        for person in 1..=11 {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
        }
        settled.sort_unstable();
        assert_eq!(all("SELECT pseudonym AS line FROM pseudonyms ORDER BY 1"), settled);
    });
}
