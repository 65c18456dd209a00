//! What people answered before there were contacts and follow-ups is these, and stays an answer.

use std::path::Path;

use serde_json::json;

use crate::digests::once::{TUESDAY, at_one_table};
use crate::serving::Application;
use crate::serving::house::sign_in;
use crate::support::tables::{count, execute, is_on_server, texts};
use crate::support::{TestDatabase, on_each_database};

/// The first of the migrations that made contacts and follow-ups.
const FIRST: &str = "2026-11-29-000070";

/// Undoes all migrations from the first on.
fn undo(database: &TestDatabase) {
    let engine = if is_on_server(database) { "postgres" } else { "sqlite" };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let names = std::fs::read_dir(&folder).unwrap();
    let mut names: Vec<_> =
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.as_str() >= FIRST);
    names.sort_unstable();
    assert!(names.len() >= 3, "{names:?}");
    // As the program does: tables that others refer to are made anew.
    let unbound = if is_on_server(database) { "" } else { "PRAGMA foreign_keys = OFF; " };
    for name in names.iter().rev() {
        let down = std::fs::read_to_string(folder.join(name).join("down.sql")).unwrap();
        execute(database, &(unbound.to_owned() + &down));
        let version = name.split('_').next().unwrap().replace('-', "");
        execute(
            database,
            &format!("DELETE FROM __diesel_schema_migrations WHERE version = '{version}'"),
        );
    }
}

fn answer(database: &TestDatabase, person: usize, about: usize, answer: &str, at: &str) {
    let id = |n: usize| format!("(SELECT id FROM persons WHERE email = 'p{n}@example.org')");
    execute(
        database,
        &format!(
            "INSERT INTO answers (person_id, other_id, answer, week, answered_at)
             VALUES ({}, {}, '{answer}', '2026-11-16', '{at}')",
            id(person),
            id(about)
        ),
    );
}

#[test]
fn old_answers_are_contacts_and_follow_ups_without_loss() {
    on_each_database(async |database| {
        at_one_table(&database, 5, TUESDAY);
        undo(&database);
        answer(&database, 1, 2, "talked", "2026-11-17 20:00:00");
        answer(&database, 2, 1, "talked", "2026-11-18 08:00:00");
        answer(&database, 1, 3, "follow-up", "2026-11-17 21:30:00.5");
        answer(&database, 3, 1, "follow-up", "2026-11-18 07:00:00");
        answer(&database, 1, 4, "talked", "2026-11-17 20:00:00");
        answer(&database, 1, 5, "not-this-one", "2026-11-17 20:00:00");
        answer(&database, 5, 2, "follow-up", "2026-11-17 20:00:00");
        let all = "SELECT person_id || ' ' || other_id || ' ' || answer || ' ' || week AS line
                   FROM answers ORDER BY person_id, other_id";
        let before = texts(&database, all);
        let application = Application::start(&database, "2026-11-18T09:00:00Z");
        assert_eq!(texts(&database, all), before);
        assert_eq!(count(&database, "follow_ups WHERE closed_at IS NULL AND kind = 'other'"), 3);
        assert_eq!(count(&database, "contacts"), 1);
        let mut people = Vec::new();
        for person in 1..=5 {
            let browser = application.client();
            sign_in(&application, &browser, &format!("p{person}@example.org")).await;
            people.push(browser);
        }
        let open = people[0].get("/api/me/follow-ups").await.with_status(200).body["open"].clone();
        let [one] = &open.as_array().unwrap()[..] else { panic!("{open}") };
        assert_eq!(
            (&one["with"]["name"], &one["due"]),
            (&json!("First3 Last"), &json!("2026-11-24"))
        );
        let contacts = people[1].get("/api/me/contacts").await.with_status(200).body;
        let [contact] = &contacts["contacts"].as_array().unwrap()[..] else { panic!("{contacts}") };
        assert_eq!(
            (&contact["name"], &contact["since"]),
            (&json!("First1 Last"), &json!("2026-11-18"))
        );
        // It goes with its answer, as one of today does.
        let path = format!("/api/me/answers/{}", one["with"]["person"]);
        let browser = &people[0];
        browser.send(browser.request("DELETE", &path)).await.with_status(204);
        let open = people[0].get("/api/me/follow-ups").await.with_status(200).body["open"].clone();
        assert_eq!(open, json!([]));
        assert_eq!(count(&database, "follow_ups"), 2);
    });
}
