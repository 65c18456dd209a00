//! Erasure: at once, in every table, leaving figures and draws that belong to nobody.

use std::io::Read as _;

use aanschuif::domain::identity::LetterId;
use aanschuif::usecases::Keys;
use aanschuif::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use diesel::sql_types::Binary;
use diesel::{Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection};
use serde_json::json;

use crate::privacy::data::references;
use crate::privacy::office::{MARKS, MONDAY_10, Office, QUIRIJN};
use crate::serving::house::{SITE, crowd};
use crate::serving::{close_day, import, ok, run};
use crate::support::tables::{count_where, execute, is_on_server, person_number, texts};
use crate::support::{TestDatabase, on_each_database};

/// `table.column` of everything that is kept.
fn columns(database: &TestDatabase) -> Vec<(String, String)> {
    let query = if is_on_server(database) {
        "SELECT table_name::text || '.' || column_name::text AS line
         FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1"
    } else {
        "SELECT t.name || '.' || c.name AS line FROM sqlite_schema t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' ORDER BY 1"
    };
    let split =
        |line: String| line.split_once('.').map(|(t, c)| (t.to_owned(), c.to_owned())).unwrap();
    texts(database, query).into_iter().map(split).collect()
}

#[derive(QueryableByName)]
struct Packed {
    #[diesel(sql_type = Binary)]
    record: Vec<u8>,
}

/// The records of draws, unpacked.
fn records(database: &TestDatabase) -> Vec<String> {
    let query = diesel::sql_query("SELECT record FROM draws ORDER BY leaf");
    let packed: Vec<Packed> = match database.url.strip_prefix("sqlite://") {
        Some(file) => query.load(&mut SqliteConnection::establish(file).unwrap()).unwrap(),
        None => query.load(&mut PgConnection::establish(&database.url).unwrap()).unwrap(),
    };
    let unpack = |packed: Packed| {
        let mut text = String::new();
        flate2::read::DeflateDecoder::new(packed.record.as_slice())
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    packed.into_iter().map(unpack).collect()
}

/// Where something is stored that contains one of these marks.
pub fn traces(database: &TestDatabase, marks: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for (table, column) in
        columns(database).into_iter().filter(|(table, _)| table != "__diesel_schema_migrations")
    {
        if (table.as_str(), column.as_str()) == ("draws", "record") {
            continue;
        }
        let query = format!(
            "SELECT CAST(\"{column}\" AS TEXT) AS line FROM \"{table}\" WHERE \"{column}\" IS NOT NULL"
        );
        for line in texts(database, &query) {
            if marks.iter().any(|mark| line.contains(mark.as_str())) {
                found.push(format!("{table}.{column}: {line}"));
            }
        }
    }
    found.extend(
        records(database)
            .into_iter()
            .filter(|text| marks.iter().any(|mark| text.contains(mark.as_str()))),
    );
    found
}

/// How many rows refer to a person, by place.
pub fn referring(database: &TestDatabase, person: i64) -> Vec<String> {
    let places = references(database);
    let refers = |place: &&String| {
        let (table, column) = place.split_once('.').unwrap();
        count_where(database, table, &format!("{column} = {person}")) > 0
    };
    places.iter().filter(refers).cloned().collect()
}

#[test]
fn nothing_of_who_is_erased_is_left_in_any_column_of_any_table() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let person = person_number(&database, QUIRIJN);
        let mut marks = MARKS.map(str::to_owned).to_vec();
        marks.push(format!("person:{person}"));
        marks.push(format!("\"person\":{person},"));
        // A kiosk read their badge, whatever came of it.
        let nowhere = json!({ "badge": "AXOLOTL-7", "place": "cafe", "zone": "nowhere" });
        office.kiosk.kiosk_check_in_with(&nowhere).await.with_status(400);
        let before = traces(&database, &marks);
        for place in [
            "persons.email",
            "persons.team",
            "organisations.name",
            "letters.to_address",
            "letters.text_body",
            "digests.content",
            "identities.subject",
            "idempotency_keys.scope",
            "access_log.actor",
        ] {
            assert!(before.iter().any(|trace| trace.starts_with(place)), "{place} tests nothing");
        }
        // Whom somebody thinks of is forgotten by a job within a second.
        let lasts = |places: Vec<String>| -> Vec<String> {
            places.into_iter().filter(|place| place != "story_nominations.other_id").collect()
        };
        let before_all = lasts(referring(&database, person));
        assert_eq!(before_all, lasts(references(&database)), "traces everywhere");
        let told_a_name =
            |trace: &&String| trace.starts_with("idempotency_keys.") && trace.contains("Quirijn");
        assert_eq!(before.iter().find(told_a_name), None, "no name is kept for a key");
        let draws = count_where(&database, "draws", "1 = 1");
        let looked_at_anna =
            count_where(&database, "access_log", &format!("actor = 'admin:person:{person}'"));
        assert!(looked_at_anna > 0);

        let asked = json!({ "email": " Zebrafinch@Marker.Example" });
        office.quirijn.send_json("DELETE", "/api/me", &asked).await.with_status(204);
        assert_eq!(traces(&database, &marks), [""; 0]);
        assert_eq!(referring(&database, person), [""; 0]);
        // What they did in a role stays on record for the people it was done to.
        assert_eq!(count_where(&database, "access_log", "actor = 'admin:person'"), looked_at_anna);
        assert_eq!(count_where(&database, "draws", "1 = 1"), draws);
        assert_eq!(count_where(&database, "pseudonyms", &format!("person_id = {person}")), 0);
        assert_eq!(count_where(&database, "tombstones", "1 = 1"), 1);
        let figures = |table: &str| count_where(&database, table, "1 = 1");
        assert!(
            figures("house_figures") > 0 && figures("figures") > 0 && figures("figure_days") > 0
        );
        if !is_on_server(&database) {
            drop(office);
            let file = std::fs::read(database.url.strip_prefix("sqlite://").unwrap()).unwrap();
            for mark in MARKS {
                let is_there = file.windows(mark.len()).any(|part| part == mark.as_bytes());
                assert!(!is_there, "{mark} is in a page of the file");
            }
        }
    });
}

#[test]
fn who_is_erased_is_out_at_once_and_their_desk_free() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let person = person_number(&database, QUIRIJN);
        let at = "SELECT desk_id || '' AS line FROM stays WHERE ended_at IS NULL";
        assert_eq!(texts(&database, at).len(), 3);
        let anna = person_number(&database, "anna@example.org");
        execute(
            &database,
            &format!("UPDATE stays SET ends_by = '2026-11-23 09:15:00' WHERE person_id = {anna}"),
        );
        for wrong in [json!({ "email": "anna@example.org" }), json!({ "email": "" }), json!({})] {
            let refused = office.quirijn.send_json("DELETE", "/api/me", &wrong).await;
            assert_eq!(refused.refusal(), (400, "bad-request"), "{wrong}");
        }
        assert_eq!(count_where(&database, "tombstones", "1 = 1"), 0);
        let erased =
            office.quirijn.send_json("DELETE", "/api/me", &json!({ "email": QUIRIJN })).await;
        assert_eq!(erased.with_status(204).cookie("aanschuif_session"), "");

        assert_eq!(texts(&database, at).len(), 2);
        assert_eq!(office.quirijn.me().await.refusal(), (401, "unauthorized"));
        assert_eq!(
            office.quirijn.get("/api/facility/sites").await.refusal(),
            (401, "unauthorized")
        );
        assert_eq!(
            office.kiosk.kiosk_check_in("AXOLOTL-7").await.refusal(),
            (404, "unknown-badge")
        );
        assert_eq!(office.anna.my_stay().await.beside(), ["Bram"]);
        let persons = office.admin.get("/api/admin/persons?search=zebra").await.with_status(200);
        assert_eq!(persons.body["total"], 0);
        let path = format!("/api/admin/persons/{person}/active");
        let active = office.admin.send_json("PUT", &path, &json!({ "active": true })).await;
        assert_eq!(active.refusal(), (404, "unknown-person"));
        // The person whom they asked *are you still there?* is no longer asked, and stays.
        let stay = office.anna.my_stay().await.with_status(200);
        assert_eq!(stay.body["stay"]["ends_by"], "2026-11-23T18:00:00Z");
        // The day closes, and its draws can be checked.
        let evening = "2026-11-23T19:00:00Z";
        close_day(&database, evening, SITE, "2026-11-23");
        let record = ok(
            &database,
            evening,
            &["draws", "export", SITE, "2026-11-23", "--full", "--reason", "a test"],
        );
        let file = database.folder().join("record.json");
        std::fs::write(&file, record).unwrap();
        ok(&database, evening, &["draws", "verify", file.to_str().unwrap()]);
    });
}

#[test]
fn the_command_says_what_it_did_and_notes_that_without_whom() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let (status, stdout, stderr) =
            run(&database, MONDAY_10, &["person", "erase", "ZEBRAFINCH@marker.example"]);
        assert_eq!((status, stdout.as_str()), (0, ""), "{stderr}");
        for part in ["erased", "2 letters", "figures", "being sent at this moment", "Backups"] {
            assert!(stderr.contains(part), "{part} in {stderr}");
        }
        let log = "SELECT actor || ' ' || coalesce(person_id, 0) || detail AS line FROM access_log
                   WHERE action = 'person-erased'";
        assert_eq!(texts(&database, log), ["command 0"]);
        assert_eq!(office.quirijn.me().await.refusal(), (401, "unauthorized"));
        let (status, ..) = run(&database, MONDAY_10, &["person", "erase", QUIRIJN]);
        assert_eq!(status, 1);
    });
}

#[test]
fn whatever_they_do_at_the_same_moment_nothing_of_them_is_left() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let person = person_number(&database, QUIRIJN);
        let busy = (0..6).map(|_| {
            let (kiosk, phone) = (office.kiosk.clone(), office.quirijn.clone());
            async move {
                for _ in 0..8 {
                    kiosk.kiosk_check_in("AXOLOTL-7").await;
                    phone.consent(false).await;
                    kiosk.kiosk_check_out("AXOLOTL-7").await;
                    phone.consent(true).await;
                }
            }
        });
        let busy = futures_util::future::join_all(busy);
        let erase = async {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            office.quirijn.send_json("DELETE", "/api/me", &json!({ "email": QUIRIJN })).await
        };
        // A concurrent withdrawal waits for the same letters.
        let ((_, withdrawn), erased) =
            tokio::join!(async { tokio::join!(busy, office.anna.consent(false)) }, erase);
        withdrawn.with_status(200);
        erased.with_status(204);
        assert_eq!(count_where(&database, "persons", &format!("id = {person}")), 0);
        assert_eq!(referring(&database, person), [""; 0]);
        let open = "SELECT 'x' AS line FROM stays WHERE ended_at IS NULL";
        assert_eq!(texts(&database, open).len(), 2);
    });
}

#[test]
fn a_kiosk_that_asks_again_is_not_told_the_stay_of_who_was_erased() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let again = office.kiosk.with_key("again");
        assert_eq!(again.kiosk_check_in("AXOLOTL-7").await.status, 200, "the stay that is open");
        let other = office.kiosk.with_key("other");
        other.kiosk_check_in("B2").await.with_status(200);
        let asked = json!({ "email": QUIRIJN });
        office.quirijn.send_json("DELETE", "/api/me", &asked).await.with_status(204);
        assert_eq!(again.kiosk_check_in("AXOLOTL-7").await.refusal(), (404, "unknown-badge"));
        other.kiosk_check_in("B2").await.with_status(200);
        assert_eq!(count_where(&database, "idempotency_keys", "scope LIKE 'kiosk:%'"), 1);
    });
}

#[test]
fn whom_the_erased_asked_whether_they_are_still_there_loses_nothing() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let [q, anna] = [QUIRIJN, "anna@example.org"].map(|email| person_number(&database, email));
        let sent = "sent_at = '2026-11-23 09:00:00'";
        execute(
            &database,
            &format!(
                "INSERT INTO letters (id, kind, person_id, to_address, to_name, language, message_id, subject,
                     text_body, html_body, created_at, next_attempt_at)
                 VALUES (900, 'still-here', {anna}, '', '', 'en', 's@example.org', '', '', '',
                     '2026-11-23 09:00:00', '2026-11-23 09:00:00')"
            ),
        );
        execute(&database, &format!("UPDATE letters SET {sent} WHERE id = 900"));
        let asked = format!("asked_by = {q} AND closed_at IS NULL");
        execute(&database, &format!("UPDATE desk_questions SET letter_id = 900 WHERE {asked}"));
        let keys = Keys::new("a secret key that only tests know");
        let letter = Linked { id: LetterId(900), message_id: "s@example.org" };
        let path = format!("/api/letters/{}", sign(&keys, LinkPurpose::Letter, letter));
        let page = async || office.application.client().get(&path).await.with_status(200).body;
        assert_eq!(page().await["open"], true);

        let asked = json!({ "email": QUIRIJN });
        office.quirijn.send_json("DELETE", "/api/me", &asked).await.with_status(204);
        assert_eq!(page().await["open"], false, "nobody waits for an answer any more");
        let path = format!("{path}/still-here");
        let stranger = office.application.client();
        assert_eq!(stranger.send_json("POST", &path, &json!({})).await.status / 100, 2);
        let kept = "asked_by IS NULL AND closed_at IS NOT NULL AND letter_id = 900";
        assert_eq!(count_where(&database, "desk_questions", kept), 1);
        let stay = office.anna.my_stay().await.with_status(200);
        assert!(stay.body["stay"]["ended_at"].is_null());
        // It is part of Anna's own data.
        let data = office.anna.get("/api/me/data").await.with_status(200);
        let questions = data.body["questions"].as_array().unwrap();
        assert!(questions.iter().any(|one| one["asked_by_me"] == false), "{questions:?}");
    });
}

#[test]
fn the_number_of_somebody_who_was_erased_is_given_to_nobody() {
    on_each_database(async |database| {
        import(&database, MONDAY_10, "people", &crowd(2));
        let last = person_number(&database, "p2@example.org");
        ok(&database, MONDAY_10, &["person", "erase", "p2@example.org"]);
        import(&database, MONDAY_10, "people", &crowd(3).replace("p2@", "p4@"));
        for new in ["p3@example.org", "p4@example.org"] {
            assert!(person_number(&database, new) > last, "{new}");
        }
    });
}
