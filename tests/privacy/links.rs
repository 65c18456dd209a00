//! A link is valid only for its own letter, not for a later one that reuses the number.

use serde_json::json;

use crate::privacy::office::{MONDAY_10, furnish, queue_digests};
use crate::serving::{Application, Client, erase, ok};
use crate::support::tables::{count_where, execute, is_on_server, person_number, texts};
use crate::support::{TestDatabase, databases, on_each_database};

/// A waiting digest: its number, its reader, and the tokens of its links.
#[derive(Debug)]
struct Digest {
    id: i64,
    email: String,
    page: String,
    unsubscribe: String,
}

/// The digests that wait, in the order of their numbers.
fn digests(database: &TestDatabase) -> Vec<Digest> {
    let waiting = "SELECT l.id || ' ' || p.email || ' ' || l.text_body AS line FROM letters l
         JOIN persons p ON p.id = l.person_id WHERE l.kind = 'digest' AND l.text_body <> '' ORDER BY l.id";
    let rows = texts(database, waiting).into_iter().map(|line| {
        let after = |mark: &str| line.split(mark).nth(1).unwrap()[..32].to_owned();
        let mut words = line.split(' ');
        Digest {
            id: words.next().unwrap().parse().unwrap(),
            email: words.next().unwrap().to_owned(),
            page: after("/l/"),
            unsubscribe: after("/u/"),
        }
    });
    rows.collect()
}

/// Reuses a free number: SQLite does so by itself, a server after a restore.
fn go_on_from(database: &TestDatabase, id: i64) {
    if is_on_server(database) {
        execute(database, &format!("ALTER TABLE letters ALTER COLUMN id RESTART WITH {id}"));
    }
}

/// Checks that nothing behind the links of a letter answers.
async fn assert_leads_nowhere(client: &Client, old: &Digest) {
    let (page, unsubscribe) = (&old.page, &old.unsubscribe);
    for (method, path, body) in [
        ("GET", format!("/api/letters/{page}"), json!({})),
        ("POST", format!("/api/letters/{page}/answers"), json!({ "item": 0, "answer": "talked" })),
        ("POST", format!("/api/letters/{page}/good"), json!({ "kind": "idea" })),
        ("POST", format!("/api/letters/{page}/consent"), json!({ "visible": false })),
        ("POST", format!("/api/letters/{page}/still-here"), json!({})),
        ("GET", format!("/api/unsubscribe/{unsubscribe}"), json!({})),
        ("POST", format!("/api/unsubscribe/{unsubscribe}"), json!({})),
        ("DELETE", format!("/api/unsubscribe/{unsubscribe}"), json!({})),
        ("POST", format!("/u/{unsubscribe}"), json!({})),
    ] {
        let answer = client.send_json(method, &path, &body).await;
        assert_eq!(answer.refusal(), (404, "unknown-letter"), "{method} {path}");
    }
}

#[test]
fn the_link_of_a_letter_that_was_erased_leads_to_no_later_one() {
    on_each_database(async |database| {
        furnish(&database);
        let old = digests(&database).pop().unwrap();
        erase(&database, MONDAY_10, &old.email);
        let reader = digests(&database).remove(0).email;
        let reader_id = person_number(&database, &reader);
        for table in ["digests", "unasked_letters"] {
            execute(&database, &format!("DELETE FROM {table} WHERE person_id = {reader_id}"));
        }
        go_on_from(&database, old.id);
        queue_digests(&database);
        let new = digests(&database).pop().unwrap();
        assert_eq!((new.id, &new.email), (old.id, &reader), "the number is somebody else's");
        assert!(new.page != old.page && new.unsubscribe != old.unsubscribe);

        let application = Application::start(&database, MONDAY_10);
        let client = application.client();
        let path = format!("/api/letters/{}", new.page);
        client.get(&path).await.with_status(200);
        client.get(&format!("/api/unsubscribe/{}", new.unsubscribe)).await.with_status(200);
        assert_leads_nowhere(&client, &old).await;
        // Also if the later letter asks for consent, or whether somebody is still there.
        execute(&database, &format!("UPDATE letters SET kind = 'consent' WHERE id = {}", new.id));
        client.get(&path).await.with_status(200);
        assert_leads_nowhere(&client, &old).await;
        let asked = format!(
            "UPDATE letters SET kind = 'still-here' WHERE id = {0};
             INSERT INTO desk_questions (stay_id, asked_by, asked_at, answer_by, letter_id)
             SELECT id, person_id, '2026-11-23 09:00:00', '2026-11-23 09:15:00', {0} FROM stays
             WHERE person_id = {reader_id}",
            new.id
        );
        execute(&database, &asked);
        let still_here = format!("{path}/still-here");
        client.send_json("POST", &still_here, &json!({})).await.with_status(204);
        assert_leads_nowhere(&client, &old).await;
        assert_eq!(count_where(&database, "answers", "1 = 1"), 0);
        assert_eq!(count_where(&database, "digests", "good IS NOT NULL"), 0);
        let as_before = format!("id = {reader_id} AND digest AND consent");
        assert_eq!(count_where(&database, "persons", &as_before), 1);
    });
}

#[tokio::test]
async fn the_link_of_a_letter_that_a_backup_lacks_leads_to_none_that_is_written_after_the_restore()
{
    for database in databases() {
        furnish(&database);
        execute(&database, "DELETE FROM digests; DELETE FROM letters");
        let copy = database.folder().join("copy.sqlite");
        let copy = copy.to_str().unwrap();
        if !is_on_server(&database) {
            ok(&database, MONDAY_10, &["backup", copy]);
        }
        queue_digests(&database);
        let old = digests(&database);
        if is_on_server(&database) {
            execute(&database, "DELETE FROM digests; DELETE FROM letters");
        } else {
            ok(&database, MONDAY_10, &["restore", copy]);
        }
        go_on_from(&database, old[0].id);
        // The first one is gone, so the others' letters have other numbers.
        ok(&database, MONDAY_10, &["person", "erase", &old[0].email]);
        queue_digests(&database);
        let new = digests(&database);
        assert_eq!((new[0].id, &new[0].email), (old[0].id, &old[1].email));
        let application = Application::start(&database, MONDAY_10);
        let client = application.client();
        for old in &old {
            assert_leads_nowhere(&client, old).await;
        }
        for new in &new {
            client.get(&format!("/api/letters/{}", new.page)).await.with_status(200);
        }
    }
}

#[test]
fn who_holds_no_link_learns_nothing_of_what_is_expected_behind_one() {
    on_each_database(async |database| {
        furnish(&database);
        queue_digests(&database);
        let application = Application::start(&database, MONDAY_10);
        let client = application.client();
        let page = digests(&database).remove(0).page;
        for what in ["answers", "good", "consent"] {
            let post = async |token: &str, body: &serde_json::Value| {
                client.send_json("POST", &format!("/api/letters/{token}/{what}"), body).await
            };
            for body in [json!({ "wrong": 1 }), json!([]), json!({ "item": "x".repeat(70_000) })] {
                let refused = post("forged", &body).await;
                assert_eq!(refused.refusal(), (404, "unknown-letter"), "{what}");
            }
            assert_eq!(post(&page, &json!({ "wrong": 1 })).await.refusal(), (400, "bad-request"));
        }
    });
}
