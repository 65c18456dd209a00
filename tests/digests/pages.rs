//! The pages behind the links in letters: what they show, accept and refuse.

use serde_json::{Value, json};

use crate::digests::house::{bodies, sign_in};
use crate::digests::once::{TUESDAY, at_one_table, sit_together};
use crate::serving::house::STAYS;
use crate::serving::{Answer, Application, Client, import, queue_digests_of};
use crate::support::tables::{number, texts};
use crate::support::{TestDatabase, on_each_database};

const MONDAY: &str = "2026-11-23T09:00:00Z";

/// A letter, and the tokens of its links.
struct Letter {
    text: String,
    token: String,
    unsubscribe: String,
}

/// Four people at one table; the first and the fourth in the café on two days besides.
fn a_week(database: &TestDatabase) {
    at_one_table(database, 4, TUESDAY);
    let mut stays = STAYS.to_owned();
    for (who, day) in [(1, 18), (4, 18), (1, 19), (4, 19)] {
        let [from, until] = ["10:00", "10:30"].map(|time| format!("2026-11-{day}T{time}:00Z"));
        stays += &format!("p{who}@example.org,HQ,bar,,{from},{until},\n");
    }
    import(database, MONDAY, "stays", &stays);
    queue_digests_of(database, MONDAY, "2026-W47");
}

fn letter_to(database: &TestDatabase, who: usize) -> Letter {
    let mut letters = bodies(database, &format!("p{who}@example.org"));
    letters.retain(|letter| letter.contains("/l/") && letter.contains("/u/"));
    let text = letters.pop().unwrap();
    let after = |mark: &str| text.split(mark).nth(1).unwrap()[..32].to_owned();
    Letter { token: after("/l/"), unsubscribe: after("/u/"), text }
}

async fn page(client: &Client, token: &str) -> Value {
    client.get(&format!("/api/letters/{token}")).await.with_status(200).body
}

async fn post(client: &Client, path: &str, body: &Value) -> Answer {
    client.send(client.request("POST", path).json(body)).await
}

/// The item of a tablemate in a letter's page.
fn item(page: &Value, name: &str) -> Value {
    let names = page["names"].as_array().unwrap();
    names.iter().find(|named| named["name"] == name).unwrap()["item"].clone()
}

fn names(page: &Value, list: &str) -> Vec<String> {
    let names = page[list].as_array().unwrap();
    names.iter().map(|named| named["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_link_shows_what_the_letter_says_and_no_more() {
    on_each_database(async |database| {
        a_week(&database);
        let application = Application::start(&database, MONDAY);
        let stranger = application.client();
        for who in 1..=4 {
            let letter = letter_to(&database, who);
            let page = page(&stranger, &letter.token).await;
            let shown: Vec<_> = [names(&page, "names"), names(&page, "cafe")].concat();
            assert_eq!(names(&page, "names").len(), 3, "{page}");
            assert!(shown.iter().all(|name| letter.text.contains(name)), "{page}");
            assert!(!page.to_string().contains('@'), "{page}");
            let named = page["names"][0].as_object().unwrap();
            let keys: Vec<&str> = named.keys().map(String::as_str).collect();
            let due = [
                "answer",
                "days",
                "dormant_days",
                "first",
                "item",
                "name",
                "offers",
                "organisation",
                "own_cards",
            ];
            assert_eq!(keys, due, "no number of a person among them");
        }
    });
}

#[test]
fn somebody_who_was_in_the_cafe_on_two_days_is_one_line_of_the_letter() {
    on_each_database(async |database| {
        a_week(&database);
        let letter = letter_to(&database, 1);
        let lines = letter.text.lines().filter(|line| line.starts_with("First4 Last ("));
        assert_eq!(lines.count(), 1, "{}", letter.text);
        let application = Application::start(&database, MONDAY);
        let page = page(&application.client(), &letter.token).await;
        assert_eq!(page["cafe"][0]["item"], page["cafe"][1]["item"]);
    });
}

/// Everything that a link could change.
fn facts(database: &TestDatabase) -> Vec<String> {
    [
        "SELECT CAST(count(*) AS TEXT) AS line FROM answers",
        "SELECT content || coalesce(good, '-') AS line FROM digests ORDER BY letter_id",
        "SELECT email || CASE WHEN digest THEN 'yes' ELSE 'no' END || \
         coalesce(CAST(visible_since AS TEXT), '-') AS line FROM persons ORDER BY id",
        "SELECT message_id AS line FROM letters ORDER BY id",
    ]
    .into_iter()
    .flat_map(|select| texts(database, select))
    .collect()
}

#[test]
fn opening_links_changes_nothing() {
    on_each_database(async |database| {
        a_week(&database);
        let application = Application::start(&database, MONDAY);
        let client = application.client();
        let Letter { token, unsubscribe, text } = letter_to(&database, 1);
        let before = facts(&database);
        let links = text.split_whitespace().filter_map(|word| word.strip_prefix("http://"));
        let links = links.map(|link| link[link.find('/').unwrap()..].to_owned());
        let more = [
            format!("/api/letters/{token}?item=0&answer=talked&good=idea"),
            format!("/api/unsubscribe/{unsubscribe}"),
        ];
        let links: Vec<String> = links.chain(more).collect();
        assert!(links.len() > 12, "{links:?}");
        for link in links {
            for method in ["GET", "HEAD"] {
                let request = client.request(method, &link).header("accept", "text/html,*/*");
                client.send(request).await.with_status(200);
            }
        }
        assert_eq!(facts(&database), before);
    });
}

#[test]
fn answers_are_kept_and_talked_is_private_until_both_say_so() {
    on_each_database(async |database| {
        a_week(&database);
        let application = Application::start(&database, MONDAY);
        let client = application.client();
        let [first, second] = [1, 2].map(|who| letter_to(&database, who));
        let answers = format!("/api/letters/{}/answers", first.token);
        let shown = page(&client, &first.token).await;
        let say = async |name: &str, answer: Value| {
            let body = json!({"item": item(&shown, name), "answer": answer});
            post(&client, &answers, &body).await.with_status(200).body["answer"].clone()
        };
        assert_eq!(say("First2 Last", json!("talked")).await, "talked");
        assert_eq!(say("First3 Last", json!("follow-up")).await, "follow-up");
        let shown_again = page(&client, &first.token).await;
        let kept = shown_again["names"].as_array().unwrap().iter();
        assert_eq!(kept.filter(|named| named["answer"].is_null()).count(), 1);

        // The other two see nothing of it.
        let [own, theirs, third] = [(); 3].map(|()| application.client());
        sign_in(&database, &own, "p1@example.org").await;
        sign_in(&database, &theirs, "p2@example.org").await;
        sign_in(&database, &third, "p3@example.org").await;
        let about = async |client: &Client, name: &str| {
            let week = client.encounters("2026-W47").await.with_status(200).body;
            let table = week["table"].as_array().unwrap().clone();
            table.into_iter().find(|mate| mate["name"] == name).unwrap()
        };
        let mate = about(&theirs, "First1 Last").await;
        assert_eq!((&mate["answer"], &mate["mutual"]), (&Value::Null, &json!(false)));
        let theirs_before = page(&client, &second.token).await;
        assert!(theirs_before["names"].as_array().unwrap().iter().all(|n| n["answer"].is_null()));
        let follow_ups = async |client: &Client| {
            client.get("/api/me/follow-ups").await.with_status(200).body["open"].clone()
        };
        let listed = follow_ups(&own).await;
        assert_eq!(
            (&listed[0]["with"]["name"], &listed[0]["kind"]),
            (&json!("First3 Last"), &json!("other"))
        );
        assert_eq!(listed.as_array().unwrap().len(), 1);
        assert_eq!(follow_ups(&third).await, json!([]));

        // Both said that they talked.
        let back = json!({"item": item(&theirs_before, "First1 Last"), "answer": "talked"});
        let path = format!("/api/letters/{}/answers", second.token);
        post(&client, &path, &back).await.with_status(200);
        for (client, name) in [(&own, "First2 Last"), (&theirs, "First1 Last")] {
            let mate = about(client, name).await;
            assert_eq!((&mate["answer"], &mate["mutual"]), (&json!("talked"), &json!(true)));
        }

        // All of it can be taken back.
        assert_eq!(say("First2 Last", Value::Null).await, Value::Null);
        assert_eq!(about(&theirs, "First1 Last").await["mutual"], false);
        assert_eq!(say("First3 Last", Value::Null).await, Value::Null);
        assert_eq!(follow_ups(&own).await, json!([]));
        let nobody = json!({"item": 99, "answer": "talked"});
        assert_eq!(post(&client, &answers, &nobody).await.refusal(), (404, "unknown-item"));

        let good = format!("/api/letters/{}/good", first.token);
        for kind in [json!("idea"), json!("fun"), Value::Null] {
            post(&client, &good, &json!({"kind": kind})).await.with_status(204);
            assert_eq!(page(&client, &first.token).await["good"], kind);
        }
        assert_eq!(post(&client, &good, &json!({"kind": "money"})).await.status, 400);
    });
}

#[test]
fn one_click_ends_the_weekly_letter_and_can_be_taken_back() {
    on_each_database(async |database| {
        a_week(&database);
        sit_together(&database, 4, "2026-11-24");
        sit_together(&database, 4, "2026-12-01");
        // On a day on which the jobs have no digest to write: the test queues them.
        let application = Application::start(&database, "2026-11-24T09:00:00Z");
        let client = application.client();
        let unsubscribe = letter_to(&database, 1).unsubscribe;
        let click = client
            .request("POST", &format!("/u/{unsubscribe}"))
            .header("origin", "https://mail.example.com")
            .header("content-type", "application/x-www-form-urlencoded")
            .body("List-Unsubscribe=One-Click");
        client.send(click).await.with_status(200);
        let letters = || {
            let of_first = "SELECT count(*) AS n FROM letters JOIN persons ON person_id = persons.id \
                            WHERE kind = 'digest' AND email = 'p1@example.org'";
            number(&database, of_first)
        };
        let queue = |week: &str| {
            queue_digests_of(&database, "2026-12-07T09:00:00Z", week);
        };
        queue("2026-W48");
        assert_eq!(letters(), 1);
        let again = client.request("DELETE", &format!("/api/unsubscribe/{unsubscribe}"));
        assert_eq!(client.send(again).await.with_status(200).body["subscribed"], true);
        queue("2026-W49");
        assert_eq!(letters(), 2);
    });
}

#[test]
fn a_link_that_was_changed_or_is_for_another_purpose_is_refused() {
    on_each_database(async |database| {
        a_week(&database);
        let application = Application::start(&database, MONDAY);
        let client = application.client();
        let Letter { token, unsubscribe, .. } = letter_to(&database, 1);
        let before = facts(&database);
        let mut wrong: Vec<String> = (0..token.len())
            .map(|index| {
                let other = if &token[index..=index] == "B" { "C" } else { "B" };
                format!("{}{other}{}", &token[..index], &token[index + 1..])
            })
            .collect();
        wrong.extend([token[..31].to_owned(), format!("{token}A"), token.to_lowercase()]);
        wrong.extend(["A".repeat(32), "x".to_owned(), "%00".to_owned(), unsubscribe.clone()]);
        let body = json!({"item": 0, "answer": "talked"});
        for wrong in &wrong {
            let shown = client.get(&format!("/api/letters/{wrong}")).await;
            assert_eq!(shown.refusal(), (404, "unknown-letter"), "{wrong}");
            for (path, body) in [
                ("answers", &body),
                ("good", &json!({"kind": "idea"})),
                ("consent", &json!({"visible": false})),
            ] {
                let answer = post(&client, &format!("/api/letters/{wrong}/{path}"), body).await;
                assert_eq!(answer.refusal(), (404, "unknown-letter"), "{path} {wrong}");
            }
        }
        // The letter's own link does not end letters, and a digest does not take consent.
        for (method, path) in
            [("POST", "/u/"), ("POST", "/api/unsubscribe/"), ("GET", "/api/unsubscribe/")]
        {
            let request = client.request(method, &format!("{path}{token}"));
            let answer = client.send(request).await;
            assert_eq!(answer.refusal(), (404, "unknown-letter"), "{method} {path}");
        }
        let consent = format!("/api/letters/{token}/consent");
        let answer = post(&client, &consent, &json!({"visible": false})).await;
        assert_eq!(answer.refusal(), (404, "unknown-letter"));
        assert_eq!(facts(&database), before);
    });
}

#[test]
fn who_withdrew_is_gone_from_the_pages_of_letters_for_good() {
    on_each_database(async |database| {
        a_week(&database);
        let application = Application::start(&database, MONDAY);
        let client = application.client();
        let [first, second] = [1, 2].map(|who| letter_to(&database, who));
        let item = item(&page(&client, &first.token).await, "First2 Last");
        let theirs = application.client();
        sign_in(&database, &theirs, "p2@example.org").await;
        for visible in [false, true] {
            theirs.consent(visible).await.with_status(200);
            let page = page(&client, &first.token).await;
            assert!(!page.to_string().contains("First2"), "visible: {visible}: {page}");
            let contents = "SELECT content AS line FROM digests";
            assert!(!texts(&database, contents).concat().contains("First2"), "{visible}");
            let answers = format!("/api/letters/{}/answers", first.token);
            let body = json!({"item": item, "answer": "follow-up"});
            assert_eq!(post(&client, &answers, &body).await.refusal(), (404, "unknown-item"));
            let own = client.get(&format!("/api/letters/{}", second.token)).await;
            assert_eq!(own.refusal(), (404, "unknown-letter"));
        }
    });
}
