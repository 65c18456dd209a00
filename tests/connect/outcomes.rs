//! What good came of an encounter is one thing, wherever it is said, and is counted without persons.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use serde_json::{Value, json};

use super::received::received;
use super::worlds::{WEEK, World};
use crate::serving::{erase, queue_digests_of, until};
use crate::support::tables::{execute, is_on_server, somebody_waits, texts};
use crate::support::{TestDatabase, on_each_database};

const MONDAY: &str = "2026-11-23T07:00:00Z";
const DECEMBER: &str = "2026-12-01T08:00:00Z";

/// What is counted: month, outcome and number.
fn counts(database: &TestDatabase) -> Vec<String> {
    let query =
        "SELECT month || ' ' || outcome || ' ' || number AS line FROM outcome_counts ORDER BY 1";
    texts(database, query)
}

/// Undoes the migration that began to count, and does it again.
fn count_anew(database: &TestDatabase) {
    let engine = if is_on_server(database) { "postgres" } else { "sqlite" };
    let migration = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("migrations")
        .join(engine)
        .join("2026-11-30-000078_outcome_counts");
    for file in ["down.sql", "up.sql"] {
        execute(database, &std::fs::read_to_string(migration.join(file)).unwrap());
    }
}

#[test]
fn what_came_of_it_is_counted_wherever_it_is_said_and_taken_back() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, MONDAY).await;
        queue_digests_of(&database, MONDAY, WEEK);
        let letter = received(&world, &database, 0).await.remove(0);
        let path = format!("/api/letters/{}/good", letter.token);
        let anybody = world.application.client();
        let in_digest = async |kind: Value| {
            let body = json!({ "kind": kind });
            anybody.send_json("POST", &path, &body).await.with_status(204);
        };
        let call = json!({ "kind": "call", "with": { "person": world.numbers[1] } });
        let call = world.make(0, &call).await.with_status(201).body;
        let done = async |outcome: Value| {
            let body = json!({ "state": "done", "outcome": outcome });
            world.change(0, &call["id"], &body).await.with_status(200);
        };
        assert_eq!(counts(&database), [""; 0]);
        in_digest(json!("idea")).await;
        done(json!("idea")).await;
        assert_eq!(counts(&database), ["2026-11-01 idea 2"]);
        count_anew(&database);
        assert_eq!(counts(&database), ["2026-11-01 idea 2"], "by the migration");
        // Said again it is the same; said otherwise, later, it is that of the month of the letter and the deed.
        in_digest(json!("idea")).await;
        world.application.set_clock(DECEMBER);
        done(json!("help")).await;
        assert_eq!(counts(&database), ["2026-11-01 help 1", "2026-11-01 idea 1"]);
        let year = world.people[0].get("/api/me/year").await.with_status(200).body;
        assert_eq!(
            year["half_years"][0]["outcomes"],
            json!([{ "outcome": "idea", "count": 1 }, { "outcome": "help", "count": 1 }])
        );
        in_digest(Value::Null).await;
        done(Value::Null).await;
        assert_eq!(counts(&database), [""; 0]);
    });
}

/// On a server only: an embedded database has one writer at a time.
#[test]
fn what_is_said_while_the_last_of_its_kind_is_taken_back_is_counted() {
    on_each_database(async |database| {
        if !is_on_server(&database) {
            return;
        }
        let world = World::of(&database, 2).await;
        let call = json!({ "kind": "call", "with": { "person": world.numbers[1] } });
        let call = world.make(0, &call).await.with_status(201).body;
        execute(&database, "INSERT INTO outcome_counts VALUES (DATE '2026-11-01', 'lead', 1)");
        let mut other = PgConnection::establish(&database.url).unwrap();
        other.batch_execute("BEGIN; SELECT number FROM outcome_counts FOR UPDATE").unwrap();
        let done = json!({ "state": "done", "outcome": "lead" });
        let taken_back = async {
            until("somebody waits", async || somebody_waits(&database)).await;
            other.batch_execute("DELETE FROM outcome_counts; COMMIT").unwrap();
        };
        let (said, ()) = tokio::join!(world.change(0, &call["id"], &done), taken_back);
        said.with_status(200);
        assert_eq!(counts(&database), ["2026-11-01 lead 1"]);
    });
}

#[test]
fn what_many_say_at_once_is_counted_and_stays_when_they_are_erased() {
    on_each_database(async |database| {
        let world = World::of(&database, 6).await;
        let mut calls = Vec::new();
        for person in 0..6 {
            let with = json!({ "person": world.numbers[(person + 1) % 6] });
            let call = json!({ "kind": "call", "with": with });
            calls.push(world.make(person, &call).await.with_status(201).body["id"].clone());
        }
        let done = json!({ "state": "done", "outcome": "lead" });
        let said = (0..6).map(|person| world.change(person, &calls[person], &done));
        for answer in futures_util::future::join_all(said).await {
            answer.with_status(200);
        }
        assert_eq!(counts(&database), ["2026-11-01 lead 6"]);
        erase(&database, "2026-11-18T09:00:00Z", "p1@example.org");
        assert_eq!(counts(&database), ["2026-11-01 lead 6"]);
    });
}
