//! Finding who is named in data that refers to people by number, even if people share names or names contain special
//! characters.

use aanschuif::domain::letter::digest::DigestContent;
use serde_json::json;

use crate::privacy::office::{MONDAY_10, queue_digests};
use crate::serving::house::{PEOPLE, SITE, STAYS, arrive, crowd, office, sign_in};
use crate::serving::{Application, House, import, ok};
use crate::support::tables::{count_where, execute, is_on_server, person_number, texts};
use crate::support::{TestDatabase, databases};

const TUESDAY_EVENING: &str = "2026-11-17T22:00:00Z";

/// A name that would break out of JSON, SQL or CSV that is put together by hand.
const QUOTED: &str = "Zoë\"Zo\" O'Brien \"person\":2, %_\\";

/// An office of one table, where these people sat together for two hours on Tuesday; with the digests of that week
/// waiting until the next Tuesday.
fn furnish(database: &TestDatabase, people: &str, together: &[&str]) -> House {
    let house = House::furnish(database, TUESDAY_EVENING, &office(1, 12), people);
    let mut stays = STAYS.to_owned();
    for (email, desk) in together.iter().zip(1..) {
        stays +=
            &format!("{email},{SITE},north,D{desk},2026-11-17T08:00:00Z,2026-11-17T10:00:00Z,\n");
    }
    import(database, TUESDAY_EVENING, "stays", &stays);
    ok(database, TUESDAY_EVENING, &["close-day", SITE, "2026-11-17"]);
    queue_digests(database);
    house
}

/// `reader: named` of each row that says whom a letter names, by numbers.
fn named(database: &TestDatabase) -> Vec<(i64, i64)> {
    let query = "SELECT l.person_id || ' ' || n.person_id AS line FROM named_in_letters n
                 JOIN letters l ON l.id = n.letter_id ORDER BY l.person_id, n.person_id";
    let read = |line: String| {
        let (reader, named) = line.split_once(' ').unwrap();
        (reader.parse().unwrap(), named.parse().unwrap())
    };
    texts(database, query).into_iter().map(read).collect()
}

/// The same, from what the digests say.
fn said(database: &TestDatabase) -> Vec<(i64, i64)> {
    let query = "SELECT person_id || ' ' || content AS line FROM digests
                 WHERE content <> '' ORDER BY person_id";
    let mut said = Vec::new();
    for line in texts(database, query) {
        let (reader, content) = line.split_once(' ').unwrap();
        let reader: i64 = reader.parse().unwrap();
        said.extend(
            serde_json::from_str::<DigestContent>(content)
                .unwrap()
                .people()
                .iter()
                .map(|p| (reader, p.0)),
        );
    }
    said
}

/// How many waiting digests have this text in them.
fn letters_with(database: &TestDatabase, text: &str) -> usize {
    let query = "SELECT text_body AS line FROM letters WHERE kind = 'digest'";
    texts(database, query).iter().filter(|body| body.contains(text)).count()
}

#[tokio::test]
async fn of_numbers_that_begin_or_end_alike_only_one_is_taken_out() {
    for database in databases() {
        let together = ["p1@example.org", "p2@example.org", "p11@example.org", "p12@example.org"];
        furnish(&database, &crowd(12), &together);
        let [one, two, eleven, twelve] = together.map(|email| person_number(&database, email));
        assert_eq!([one, two, eleven, twelve], [1, 2, 11, 12], "the numbers say nothing otherwise");
        assert_eq!(named(&database).len(), 12);
        assert_eq!(named(&database), said(&database));

        ok(&database, MONDAY_10, &["person", "erase", "p1@example.org"]);
        let without = |gone: &[i64]| -> Vec<(i64, i64)> {
            let left = [2, 11, 12].into_iter().filter(|one| !gone.contains(one));
            let left: Vec<i64> = left.collect();
            let pairs = left.iter().flat_map(|a| left.iter().map(move |b| (*a, *b)));
            pairs.filter(|(a, b)| a != b).collect()
        };
        assert_eq!(named(&database), without(&[]));
        assert_eq!(said(&database), without(&[]));
        assert_eq!(letters_with(&database, "First1 Last"), 0);
        for (name, letters) in [("First2 Last", 2), ("First11 Last", 2), ("First12 Last", 2)] {
            assert_eq!(letters_with(&database, name), letters, "{name}");
        }

        let application = Application::start(&database, MONDAY_10);
        let two = application.client();
        sign_in(&application, &two, "p2@example.org").await;
        two.consent(false).await.with_status(200);
        assert_eq!(named(&database), without(&[2]));
        assert_eq!(said(&database), without(&[2]));
        assert_eq!(letters_with(&database, "First12 Last"), 1);
    }
}

#[tokio::test]
async fn a_name_with_quotes_is_taken_out_like_any_other() {
    for database in databases() {
        let together = ["anna@example.org", "zo@example.org", "bram@example.org"];
        let people = format!(
            "{PEOPLE}anna@example.org,Anna Bos,Host,,en,B1,,2026-01-01\n\
             zo@example.org,\"{}\",Host,,en,B2,,2026-01-01\n\
             bram@example.org,Bram Vos,Host,,en,B3,,2026-01-01\n",
            QUOTED.replace('"', "\"\"")
        );
        let house = furnish(&database, &people, &together);
        assert_eq!(letters_with(&database, QUOTED), 2);
        let application = Application::start(&database, MONDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let [anna, zo] = [(); 2].map(|()| application.client());
        sign_in(&application, &anna, "anna@example.org").await;
        sign_in(&application, &zo, "zo@example.org").await;
        kiosk.kiosk_check_in("B2").await.with_status(201);
        let keyed = anna.with_key("a");
        let first = arrive(&kiosk, &keyed, &json!({})).await.with_status(201);
        assert_eq!(first.beside(), ["Zoë\"Zo\""]);
        assert_eq!(keyed.check_in(&json!({})).await, first);

        zo.consent(false).await.with_status(200);
        assert_eq!(letters_with(&database, "Brien"), 0);
        assert_eq!(letters_with(&database, "Bram Vos"), 1);
        assert_eq!(letters_with(&database, "Anna Bos"), 1);
        assert_eq!(named(&database), said(&database));
        let again = keyed.check_in(&json!({})).await.with_status(201);
        assert_eq!(again.body["stay"], first.body["stay"]);
        assert_eq!(again.beside(), [""; 0]);
    }
}

/// Anna has asked for a desk with a key while two people sat there; then one of them withdraws.
async fn told_again(
    database: &TestDatabase,
    others: [&str; 2],
    seen: [&str; 2],
    renamed: Option<&str>,
) {
    let row = |email: &str, name: &str, badge: &str| {
        format!("{email}@example.org,{name},Host,,en,{badge},,2026-01-01\n")
    };
    let people = format!(
        "{PEOPLE}{}{}{}",
        row("anna", "Anna Bos", "B1"),
        row("one", others[0], "B2"),
        row("two", others[1], "B3")
    );
    let house = House::furnish(database, TUESDAY_EVENING, &office(1, 4), &people);
    let application = Application::start(database, MONDAY_10);
    let kiosk = application.client().with_token(&house.kiosk_token);
    let [anna, one] = [(); 2].map(|()| application.client());
    sign_in(&application, &anna, "anna@example.org").await;
    sign_in(&application, &one, "one@example.org").await;
    for badge in ["B2", "B3"] {
        kiosk.kiosk_check_in(badge).await.with_status(201);
    }
    let keyed = anna.with_key("a");
    let first = arrive(&kiosk, &keyed, &json!({})).await.with_status(201);
    assert_eq!(first.beside(), seen);
    if let Some(name) = renamed {
        import(database, MONDAY_10, "people", &format!("{PEOPLE}{}", row("one", name, "B2")));
    }

    one.consent(false).await.with_status(200);
    let again = keyed.check_in(&json!({})).await.with_status(201);
    assert_eq!(again.body["stay"], first.body["stay"]);
    let other = others[1].split(' ').next().unwrap();
    assert_eq!(again.beside(), [other]);
}

#[tokio::test]
async fn of_two_with_one_first_name_the_other_is_still_told() {
    for database in databases() {
        told_again(&database, ["Sam Ek", "Sam Vos"], ["Sam E.", "Sam V."], None).await;
    }
}

#[tokio::test]
async fn who_changed_their_name_and_withdrew_is_told_by_neither() {
    for database in databases() {
        told_again(&database, ["Sam Ek", "Bram Vos"], ["Bram", "Sam"], Some("Kim Ek")).await;
    }
}

#[tokio::test]
async fn a_phone_that_asks_again_from_elsewhere_is_not_told_who_sits_there_now() {
    for database in databases() {
        let house = House::furnish(&database, TUESDAY_EVENING, &office(1, 4), &crowd(3));
        let application = Application::start(&database, MONDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        kiosk.kiosk_check_in("B2").await.with_status(201);
        let keyed = phone.with_key("a");
        let first = arrive(&kiosk, &keyed, &json!({})).await.with_status(201);
        assert_eq!(first.beside(), ["First2"]);
        phone.check_out().await.with_status(200);
        kiosk.kiosk_check_in("B3").await.with_status(201);
        let again = keyed.check_in(&json!({})).await.with_status(201);
        assert_eq!(again.body["stay"], first.body["stay"]);
        assert_eq!(again.beside(), [""; 0]);
        arrive(&kiosk, &phone, &json!({ "place": "cafe" })).await.with_status(201);
        assert_eq!(keyed.check_in(&json!({})).await.with_status(201).beside(), [""; 0]);
    }
}

/// Undoes a migration of this name, as it is in the folder of the engine.
pub fn undo(database: &TestDatabase, migration: &str) {
    let engine = if is_on_server(database) { "postgres" } else { "sqlite" };
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let down = std::fs::read_to_string(folder.join(migration).join("down.sql")).unwrap();
    let version = migration.split('_').next().unwrap().replace('-', "");
    let forgotten = format!("DELETE FROM __diesel_schema_migrations WHERE version = '{version}'");
    execute(database, &format!("{down}; {forgotten}"));
}

#[tokio::test]
async fn an_older_database_is_filled_in_from_what_its_digests_say() {
    for database in databases() {
        let together = ["p1@example.org", "p2@example.org", "p11@example.org", "p12@example.org"];
        furnish(&database, &crowd(12), &together);
        execute(&database, "UPDATE digests SET content = '' WHERE person_id = 2");
        execute(
            &database,
            "DELETE FROM named_in_letters WHERE letter_id IN \
             (SELECT letter_id FROM digests WHERE person_id = 2)",
        );
        let before = named(&database);
        assert_eq!((before.len(), &before), (9, &said(&database)));
        undo(&database, "2026-11-29-000001_named_in_letters");
        ok(&database, MONDAY_10, &["kiosk", "list"]);
        assert_eq!(named(&database), before);
    }
}

#[tokio::test]
async fn an_answer_that_was_kept_by_an_older_program_is_told_again() {
    for database in databases() {
        let house = House::furnish(&database, TUESDAY_EVENING, &office(1, 4), &crowd(3));
        let application = Application::start(&database, MONDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token).with_key("k");
        let arrived = kiosk.kiosk_check_in("B1").await.with_status(201);
        let same = kiosk.with_key("l").kiosk_check_in("B1").await.with_status(200);
        let left = kiosk.kiosk_check_out("B1").await.with_status(200);
        drop(application);
        let answers =
            [("k", "check-ins", &arrived), ("l", "check-ins", &same), ("k", "check-outs", &left)];
        let hashes = answers.map(|(key, route, _)| {
            let query = format!(
                "SELECT request_hash AS line FROM idempotency_keys \
                 WHERE key = '{key}' AND scope LIKE '%:{route}'"
            );
            texts(&database, &query).remove(0)
        });
        undo(&database, "2026-11-29-000002_kept_stays");
        for ((key, route, answer), hash) in answers.iter().zip(hashes) {
            let text = json!({ "status": answer.status, "body": answer.text }).to_string();
            let values = format!("'kiosk:1:{route}', '{key}', '{hash}', '{text}'");
            execute(
                &database,
                &format!(
                    "INSERT INTO idempotency_keys (scope, key, request_hash, answer, created_at)
                     VALUES ({values}, '2026-11-23 09:00:00')"
                ),
            );
        }
        let gone = json!({ "status": 201, "body": "{\"stay\":{\"id\":999}}" });
        execute(
            &database,
            &format!(
                "INSERT INTO idempotency_keys (scope, key, request_hash, answer, created_at)
                 VALUES ('kiosk:1:check-ins', 'm', 'x', '{gone}', '2026-11-23 09:00:00')"
            ),
        );

        let application = Application::start(&database, MONDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token).with_key("k");
        assert_eq!(count_where(&database, "idempotency_keys", "1 = 1"), 3);
        assert_eq!(kiosk.kiosk_check_in("B1").await, arrived);
        assert_eq!(kiosk.with_key("l").kiosk_check_in("B1").await, same);
        assert_eq!(kiosk.kiosk_check_out("B1").await, left);
    }
}
