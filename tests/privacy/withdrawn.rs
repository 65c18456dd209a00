//! After a withdrawal nothing remains that came of consent, whatever else happens before, during or after it.

use std::fs;
use std::path::{Path, PathBuf};

use aanschuif::domain::identity::LetterId;
use aanschuif::domain::stay::draw::{DayKeys, from_hex};
use aanschuif::usecases::Keys;
use aanschuif::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use serde_json::{Value, json};

use crate::privacy::office::{MONDAY_10, Office, QUIRIJN, furnish, people};
use crate::serving::application::tombstones;
use crate::serving::house::{SITE, sign_in};
use crate::serving::{Application, Client, beside, close_day, command, import, ok, run};
use crate::support::tables::{begin, count_where, execute, is_on_server, person_number, texts};
use crate::support::{TestDatabase, databases, on_each_database};

const MONDAY_20: &str = "2026-11-23T19:00:00Z";
const TUESDAY_10: &str = "2026-11-24T09:00:00Z";

#[test]
fn who_withdraws_after_closing_is_linked_to_no_draw_of_that_day_either() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let mine = format!("person_id = {}", person_number(&database, QUIRIJN));
        office.application.set_clock(MONDAY_20);
        close_day(&database, MONDAY_20, SITE, "2026-11-23");
        assert_eq!(count_where(&database, "pseudonyms", &mine), 1, "the draw of this morning");
        office.quirijn.consent(false).await.with_status(200);
        assert_eq!(count_where(&database, "pseudonyms", &mine), 0);
        let record = ok(
            &database,
            MONDAY_20,
            &["draws", "export", SITE, "2026-11-23", "--full", "--reason", "a test"],
        );
        let file = database.folder().join("record.json");
        fs::write(&file, record).unwrap();
        ok(&database, MONDAY_20, &["draws", "verify", file.to_str().unwrap()]);
    });
}

/// The draws in Monday's full record that can be matched with somebody's stays: by desk and minute, by the pseudonym
/// derived from their number, or because everybody else's draw is known.
fn matched(database: &TestDatabase, record: &str, person: i64) -> Vec<String> {
    let record: Value = serde_json::from_str(record).unwrap();
    let draws = record["draws"].as_array().unwrap();
    let query = "SELECT replace(substr(CAST(s.started_at AS TEXT), 1, 16), ' ', 'T') || 'Z ' || d.name AS line \
                 FROM stays s JOIN desks d ON d.id = s.desk_id";
    let stays = texts(database, &format!("{query} WHERE s.person_id = {person}"));
    let number =
        &texts(database, &format!("SELECT draw_number AS line FROM persons WHERE id = {person}"))
            [0];
    let key = |name: &str| from_hex(record[name].as_str().unwrap()).unwrap();
    let keys = DayKeys { seed: key("seed"), pseudonym_key: key("pseudonym_key") };
    let own = keys.pseudonym(&from_hex(number).unwrap());
    let linked = texts(
        database,
        &format!("SELECT pseudonym AS line FROM pseudonyms WHERE person_id = {person}"),
    );
    let text = |draw: &Value, key: &str| draw[key].as_str().unwrap().to_owned();
    let mut found: Vec<String> = draws
        .iter()
        .filter(|draw| {
            let pseudonym = text(draw, "person");
            stays.contains(&format!("{} {}", text(draw, "at"), text(draw, "desk")))
                || pseudonym == own
                || linked.contains(&pseudonym)
        })
        .map(|draw| text(draw, "person"))
        .collect();
    found.dedup();
    found
}

#[test]
fn who_withdraws_leaves_nothing_by_which_a_draw_can_be_matched_with_them() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let person = person_number(&database, QUIRIJN);
        office.application.set_clock(MONDAY_20);
        close_day(&database, MONDAY_20, SITE, "2026-11-23");
        let export = ["draws", "export", SITE, "2026-11-23", "--full", "--reason", "a test"];
        let before = ok(&database, MONDAY_20, &export);
        assert_eq!(matched(&database, &before, person).len(), 1, "the test finds what is there");
        let told =
            format!("person_id = {person} AND action = 'draws-exported' AND reason = 'a test'");
        assert_eq!(
            count_where(&database, "access_log", &told),
            1,
            "whoever is in it can read that"
        );
        office.quirijn.consent(false).await.with_status(200);
        let after = ok(&database, MONDAY_20, &export);
        assert_eq!(before, after, "the record stays");
        assert_eq!(matched(&database, &after, person), [""; 0]);
    });
}

#[test]
fn who_withdraws_during_the_day_keeps_their_luck_until_it_is_closed() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let mine = format!("person_id = {}", person_number(&database, QUIRIJN));
        office.quirijn.consent(false).await.with_status(200);
        assert_eq!(count_where(&database, "pseudonyms", &mine), 1);
        close_day(&database, MONDAY_20, SITE, "2026-11-23");
        assert_eq!(count_where(&database, "pseudonyms", &mine), 0);
        let record = ok(
            &database,
            MONDAY_20,
            &["draws", "export", SITE, "2026-11-23", "--full", "--reason", "a test"],
        );
        assert_eq!(matched(&database, &record, person_number(&database, QUIRIJN)), [""; 0]);
    });
}

/// Starts a withdrawal in a transaction that stays open, sends a request meanwhile, and returns its outcome.
async fn ask_while_withdrawing<T>(
    database: &TestDatabase,
    person: i64,
    ask: impl Future<Output = T>,
) -> T {
    let withdraw = format!(
        "UPDATE persons SET consent = false, visible_since = NULL WHERE id = {person};
         DELETE FROM encounters WHERE {person} IN (person_a, person_b);
         DELETE FROM acquaintances WHERE {person} IN (person_a, person_b);
         DELETE FROM answers WHERE {person} IN (person_id, other_id);"
    );
    beside(database, begin(database, &withdraw), ask).await
}

#[tokio::test]
async fn an_answer_about_somebody_who_withdraws_at_that_moment_waits_and_is_refused() {
    for database in databases().into_iter().filter(is_on_server) {
        let office = Office::lived_in(&database).await;
        let q = person_number(&database, QUIRIJN);
        let about = format!("{q} IN (person_id, other_id)");
        let body = json!({ "answer": "follow-up", "week": "2026-W47" });
        let path = format!("/api/me/answers/{q}");
        let asked = office.anna.send_json("PUT", &path, &body);
        let answer = ask_while_withdrawing(&database, q, asked).await;
        assert_eq!(answer.status / 100, 4, "{answer:?}");
        assert_eq!(count_where(&database, "answers", &about), 0);
    }
}

#[tokio::test]
async fn an_answer_by_letter_about_somebody_who_withdraws_at_that_moment_waits_and_is_refused() {
    for database in databases().into_iter().filter(is_on_server) {
        let office = Office::lived_in(&database).await;
        let [q, a] = [QUIRIJN, "anna@example.org"].map(|email| person_number(&database, email));
        let letter = format!("SELECT letter_id || '' AS line FROM digests WHERE person_id = {a}");
        let letter: i64 = texts(&database, &letter)[0].parse().unwrap();
        let id = LetterId(letter);
        let query = format!("SELECT message_id AS line FROM letters WHERE id = {letter}");
        let message_id = &texts(&database, &query)[0];
        let keys = Keys::new("a secret key that only tests know");
        let token = sign(&keys, LinkPurpose::Letter, Linked { id, message_id });
        let stranger = office.application.client();
        let page = stranger.get(&format!("/api/letters/{token}")).await.with_status(200);
        let names = page.body["names"].as_array().unwrap();
        let item = names.iter().find(|one| one["name"] == "Quirijn Okapi").unwrap()["item"].clone();
        let body = json!({ "item": item, "answer": "follow-up" });
        let path = format!("/api/letters/{token}/answers");
        let asked = stranger.send_json("POST", &path, &body);
        let answer = ask_while_withdrawing(&database, q, asked).await;
        assert_eq!(answer.refusal(), (404, "unknown-item"));
        assert_eq!(count_where(&database, "answers", &format!("{q} IN (person_id, other_id)")), 0);
    }
}

#[tokio::test]
async fn a_no_while_a_file_of_people_is_imported_stands() {
    for database in databases().into_iter().filter(is_on_server) {
        let office = Office::lived_in(&database).await;
        let cleo = person_number(&database, "cleo@example.org");
        let file = people().replace("Cleo Mol,Host,,en,B3,,", "Cleo Mol,Host,,en,B3,,2026-01-01");
        let request = office.admin.request("POST", "/api/admin/people.csv");
        let import = office.admin.send(request.header("content-type", "text/csv").body(file));
        ask_while_withdrawing(&database, cleo, import).await.with_status(200);
        assert_eq!(
            count_where(&database, "persons", &format!("id = {cleo} AND consent = true")),
            0
        );
    }
}

#[tokio::test]
async fn who_withdraws_while_digests_are_written_gets_none() {
    for database in databases().into_iter().filter(is_on_server) {
        furnish(&database);
        execute(&database, "DELETE FROM digests; DELETE FROM letters");
        let anna = person_number(&database, "anna@example.org");
        let words = ["digest", "--week", "2026-W47", "--queue"];
        let mut write = command(&database, MONDAY_10, &words);
        let written = tokio::task::spawn_blocking(move || write.output().unwrap());
        let written = ask_while_withdrawing(&database, anna, written).await.unwrap();
        assert!(written.status.success(), "{written:?}");
        assert_eq!(count_where(&database, "digests", &format!("person_id = {anna}")), 0);
        assert_eq!(count_where(&database, "digests", "content LIKE '%Anna%'"), 0);
        assert_eq!(count_where(&database, "digests", "content LIKE '%Bram%'"), 1, "Quirijn's");
    }
}

#[test]
fn whom_one_wants_to_follow_up_with_is_named_as_long_as_they_agree() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let q = person_number(&database, QUIRIJN);
        let body = json!({ "answer": "follow-up", "week": "2026-W47" });
        let path = format!("/api/me/answers/{q}");
        office.anna.send_json("PUT", &path, &body).await.with_status(200);
        let named = async || office.anna.get("/api/me/follow-ups").await.with_status(200).text;
        assert!(named().await.contains("Quirijn"));
        // The state of somebody who withdrew, with the answer left.
        let withdrawn = "consent = false, visible_since = NULL";
        execute(&database, &format!("UPDATE persons SET {withdrawn} WHERE id = {q}"));
        assert!(!named().await.contains("Quirijn"));
    });
}

/// What lies in the files of an embedded database.
fn raw(database: &TestDatabase) -> Vec<u8> {
    let file = database.url.strip_prefix("sqlite://").unwrap();
    let read = |ending: &str| fs::read(format!("{file}{ending}")).unwrap_or_default();
    [read(""), read("-wal")].concat()
}

fn has(data: &[u8], mark: &str) -> bool {
    data.windows(mark.len()).any(|part| part == mark.as_bytes())
}

#[tokio::test]
async fn what_others_were_told_of_who_withdrew_is_in_no_file_of_the_database() {
    const TOLD: &str = "\"name\":\"Quirijn Okapi\"";
    // As stored in a response for a phone.
    const TOLD_TO_A_PHONE: &str = "\\\"Quirijn\\\"";
    for database in databases().into_iter().filter(|database| !is_on_server(database)) {
        let office = Office::lived_in(&database).await;
        assert!(has(&raw(&database), TOLD), "tests nothing");
        assert!(!has(&raw(&database), TOLD_TO_A_PHONE));
        office.quirijn.consent(false).await.with_status(200);
        for told in [TOLD, TOLD_TO_A_PHONE] {
            assert!(!has(&raw(&database), told), "{told}");
        }
    }
}

/// A copy of an embedded database, made and restored by the commands. On a server, the rows that a dump would bring
/// back are inserted by hand.
struct Copy {
    file: Option<PathBuf>,
    person: i64,
    other: i64,
}

impl Copy {
    fn of(database: &TestDatabase) -> Self {
        let [person, other] =
            [QUIRIJN, "anna@example.org"].map(|email| person_number(database, email));
        let file = (!is_on_server(database)).then(|| {
            let file = database.folder().join("copy.sqlite");
            ok(database, MONDAY_10, &["backup", file.to_str().unwrap()]);
            file
        });
        Self { file, person, other }
    }

    /// Returns what it prints to standard error.
    fn put_back(&self, database: &TestDatabase) -> String {
        let Self { file, person, other } = self;
        if let Some(file) = file {
            let file: &Path = file;
            let (status, _, told) = run(database, TUESDAY_10, &["restore", file.to_str().unwrap()]);
            assert_eq!(status, 0, "{told}");
            return told;
        }
        execute(
            database,
            &format!(
                "UPDATE persons SET consent = true, visible_since = '2026-01-01', consent_at = '2026-11-17 22:00:00'
                 WHERE id = {person};
                 DELETE FROM consents WHERE person_id = {person} AND way <> 'file';
                 INSERT INTO encounters (site_id, day, person_a, person_b, level, seconds, zone_id)
                     SELECT s.id, '2026-11-17', {other}, {person}, 'zone', 7260, z.id
                     FROM sites s, zones z WHERE z.name = 'north'"
            ),
        );
        let (status, _, told) = run(database, TUESDAY_10, &["kiosk", "list"]);
        assert_eq!(status, 0, "{told}");
        told
    }
}

async fn withdraw(database: &TestDatabase) {
    let application = Application::start(database, MONDAY_10);
    let quirijn: Client = application.client();
    sign_in(&application, &quirijn, QUIRIJN).await;
    quirijn.consent(false).await.with_status(200);
}

#[test]
fn consent_that_was_withdrawn_does_not_come_back_with_an_older_copy() {
    on_each_database(async |database| {
        furnish(&database);
        let copy = Copy::of(&database);
        let q = copy.person;
        withdraw(&database).await;
        let kept = fs::read_to_string(tombstones(&database)).unwrap();
        let words: Vec<&str> = kept.split_whitespace().collect();
        assert_eq!((words.len(), words[0], words[1].len(), words[2].len()), (4, "w1", 32, 64));
        assert!(!kept.contains("zebra"));

        let told = copy.put_back(&database);
        assert!(told.contains("consent withdrawn again: 1"), "{told}");
        assert_eq!(count_where(&database, "persons", &format!("id = {q} AND consent = true")), 0);
        let met = format!("{q} IN (person_a, person_b)");
        assert_eq!(count_where(&database, "encounters", &met), 0);
        assert_eq!(count_where(&database, "digests", "content LIKE '%Quirijn%'"), 0);
        assert_eq!(count_where(&database, "pseudonyms", &format!("person_id = {q}")), 0);
        let last = format!(
            "SELECT way || ' ' || text_version AS line FROM consents WHERE person_id = {q} ORDER BY id DESC"
        );
        assert_eq!(texts(&database, &last)[0], "restored elsewhere");
        // Once is enough, and a day that is closed again derives nothing from it.
        let (_, _, told) = run(&database, TUESDAY_10, &["close-day", SITE, "2026-11-17"]);
        assert!(!told.contains("withdrawn again"), "{told}");
        assert_eq!(count_where(&database, "encounters", &met), 0);
    });
}

#[test]
fn consent_that_was_given_after_it_was_withdrawn_stands() {
    on_each_database(async |database| {
        furnish(&database);
        {
            let application = Application::start(&database, MONDAY_10);
            let quirijn = application.client();
            sign_in(&application, &quirijn, QUIRIJN).await;
            quirijn.consent(false).await.with_status(200);
            // The clock steps back, and they change their mind.
            application.set_clock("2026-11-23T08:59:00Z");
            quirijn.consent(true).await.with_status(200);
        }
        let copy = Copy::of(&database);
        let agrees = format!("id = {} AND consent = true", copy.person);
        let told = match copy.file {
            Some(_) => copy.put_back(&database),
            None => run(&database, TUESDAY_10, &["kiosk", "list"]).2,
        };
        assert!(!told.contains("consent withdrawn again"), "{told}");
        assert_eq!(count_where(&database, "persons", &agrees), 1);
    });
}

#[test]
fn a_file_gives_no_consent_that_was_withdrawn_since() {
    on_each_database(async |database| {
        furnish(&database);
        withdraw(&database).await;
        let person = person_number(&database, QUIRIJN);
        let agrees = format!("id = {person} AND consent = true");
        // A copy of before they ever answered.
        execute(
            &database,
            &format!(
                "UPDATE persons SET consent = NULL, visible_since = NULL, consent_at = NULL WHERE id = {person};
                 DELETE FROM consents WHERE person_id = {person}"
            ),
        );
        import(&database, TUESDAY_10, "people", &people());
        assert_eq!(count_where(&database, "persons", &agrees), 0);
        let later = people().replace("AXOLOTL-7,,2026-01-01", "AXOLOTL-7,,2026-11-24");
        import(&database, TUESDAY_10, "people", &later);
        assert_eq!(count_where(&database, "persons", &agrees), 1, "given after it was withdrawn");
    });
}

#[test]
fn a_first_no_is_kept_as_a_withdrawal_is_and_a_lost_file_is_written_anew() {
    on_each_database(async |database| {
        furnish(&database);
        let cleo = person_number(&database, "cleo@example.org");
        {
            let application = Application::start(&database, MONDAY_10);
            let client = application.client();
            sign_in(&application, &client, "cleo@example.org").await;
            client.consent(false).await.with_status(200);
        }
        let path = tombstones(&database);
        let kept = fs::read_to_string(&path).unwrap();
        assert_eq!(kept.lines().filter(|line| line.starts_with("w1 ")).count(), 1, "{kept}");
        // An older file, or none, is restored: what the database still says is added to it, once.
        fs::remove_file(&path).unwrap();
        for _ in 0..2 {
            ok(&database, TUESDAY_10, &["kiosk", "list"]);
            let kept = fs::read_to_string(&path).unwrap();
            assert_eq!(kept.lines().filter(|line| line.starts_with("w1 ")).count(), 1, "{kept}");
        }
        // An older copy of the database is restored.
        execute(
            &database,
            &format!(
                "UPDATE persons SET consent = NULL, visible_since = NULL, consent_at = NULL WHERE id = {cleo};
                 DELETE FROM consents WHERE person_id = {cleo}"
            ),
        );
        let file = people().replace("Cleo Mol,Host,,en,B3,,", "Cleo Mol,Host,,en,B3,,2026-01-01");
        import(&database, TUESDAY_10, "people", &file);
        assert_eq!(
            count_where(&database, "persons", &format!("id = {cleo} AND consent = true")),
            0
        );
    });
}

#[test]
fn nobody_is_told_that_they_withdrew_where_that_cannot_be_kept() {
    on_each_database(async |database| {
        furnish(&database);
        let application = Application::start(&database, MONDAY_10);
        let quirijn = application.client();
        sign_in(&application, &quirijn, QUIRIJN).await;
        let path = tombstones(&database);
        fs::create_dir_all(&path).unwrap();
        assert_eq!(quirijn.consent(false).await.refusal(), (503, "unavailable"));
        fs::remove_dir(&path).unwrap();
        quirijn.consent(false).await.with_status(200);
    });
}
