//! Consent is on record: each answer with its time, its way and the version of the text.

use aanschuif::domain::identity::LetterId;
use aanschuif::usecases::Keys;
use aanschuif::usecases::letter::letter_token::{LinkPurpose, Linked, sign};
use serde_json::{Value, json};

use crate::privacy::office::{MONDAY_10, Office, QUIRIJN, people};
use crate::serving::house::{PEOPLE, office, sign_in};
use crate::serving::{Application, Client, House, import};
use crate::support::tables::{count_where, execute, person_number, texts};
use crate::support::{TestDatabase, on_each_database};

async fn record(browser: &Client) -> Vec<Value> {
    browser.get("/api/me/data").await.with_status(200).body["consents"].as_array().unwrap().clone()
}

/// An answer as it stands on record.
fn row(at: &str, visible: bool, way: &str) -> Value {
    json!({ "at": at, "visible": visible, "way": way, "text_version": "2026-11-24" })
}

/// The route by which Cleo answers the letter that asked her at noon.
fn asked_by_letter(database: &TestDatabase) -> String {
    let person = person_number(database, "cleo@example.org");
    execute(
        database,
        &format!(
            "INSERT INTO letters (id, kind, person_id, to_address, to_name, language, message_id, subject,
                 text_body, html_body, created_at, next_attempt_at, sent_at)
             VALUES (900, 'consent', {person}, 'cleo@example.org', 'C', 'en', 'c@example.org', 's',
                 't', 'h', '2026-11-23 12:00:00', '2026-11-23 12:00:00', '2026-11-23 12:00:00')"
        ),
    );
    let keys = Keys::new("a secret key that only tests know");
    let letter = Linked { id: LetterId(900), message_id: "c@example.org" };
    format!("/api/letters/{}/consent", sign(&keys, LinkPurpose::Letter, letter))
}

/// What holds after an answer by letter: `yes` or `no`.
async fn answer_by_letter(browser: &Client, path: &str, visible: bool) -> String {
    let answer = browser.send_json("POST", path, &json!({ "visible": visible })).await;
    answer.with_status(200).body["consent"].as_str().unwrap().to_owned()
}

#[test]
fn each_answer_is_on_record_with_its_moment_way_and_text() {
    on_each_database(async |database| {
        House::furnish(&database, MONDAY_10, &office(1, 2), &people());
        let application = Application::start(&database, MONDAY_10);
        let cleo = application.client();
        sign_in(&application, &cleo, "cleo@example.org").await;
        assert!(record(&cleo).await.is_empty());
        let answer = async |visible: bool, text: Option<&str>| {
            let mut body = json!({ "visible": visible });
            if let Some(text) = text {
                body["text"] = json!(text);
            }
            cleo.send_json("PUT", "/api/me/consent", &body).await
        };
        for wrong in ["2026-12", "", "elsewhere"] {
            assert_eq!(answer(true, Some(wrong)).await.refusal(), (400, "bad-request"), "{wrong}");
        }
        assert!(record(&cleo).await.is_empty(), "what is refused is no answer");
        application.set_clock("2026-11-23T10:00:00Z");
        answer(true, Some("2026-11-24")).await.with_status(200);
        application.set_clock("2026-11-23T11:00:00Z");
        answer(true, None).await.with_status(200);
        application.set_clock("2026-11-23T12:00:00Z");
        answer(false, None).await.with_status(200);

        // A letter takes back nothing that was said on the page.
        let letter = asked_by_letter(&database);
        application.set_clock("2026-11-23T13:00:00Z");
        assert_eq!(answer_by_letter(&application.client(), &letter, true).await, "no");

        let expected =
            [row("2026-11-23T10:00:00Z", true, "page"), row("2026-11-23T12:00:00Z", false, "page")];
        assert_eq!(record(&cleo).await, expected, "the same again is no other answer");
    });
}

#[test]
fn who_was_asked_by_letter_first_may_change_their_mind_there_for_a_day() {
    on_each_database(async |database| {
        House::furnish(&database, MONDAY_10, &office(1, 2), &people());
        let application = Application::start(&database, MONDAY_10);
        let cleo = application.client();
        sign_in(&application, &cleo, "cleo@example.org").await;
        let letter = asked_by_letter(&database);
        let stranger = application.client();
        application.set_clock("2026-11-23T13:00:00Z");
        assert_eq!(answer_by_letter(&stranger, &letter, false).await, "no");
        application.set_clock("2026-11-23T14:00:00Z");
        assert_eq!(answer_by_letter(&stranger, &letter, true).await, "yes");
        application.set_clock("2026-11-24T14:00:00Z");
        assert_eq!(answer_by_letter(&stranger, &letter, false).await, "yes");
        let expected = [
            row("2026-11-23T13:00:00Z", false, "letter"),
            row("2026-11-23T14:00:00Z", true, "letter"),
        ];
        assert_eq!(record(&cleo).await, expected);
    });
}

#[test]
fn what_a_file_says_is_on_record_as_given_elsewhere() {
    on_each_database(async |database| {
        House::furnish(&database, MONDAY_10, &office(1, 2), &people());
        // Cleo is asked elsewhere; Anna answered already.
        import(
            &database,
            MONDAY_10,
            "people",
            &format!(
                "{PEOPLE}cleo@example.org,Cleo Mol,Host,,en,B3,,2026-06-01\n\
                 anna@example.org,Anna Bos,Host,,en,B1,,2026-06-01\n"
            ),
        );
        let query = "SELECT p.email || ' ' || c.way || ' ' || c.text_version AS line
                     FROM consents c JOIN persons p ON p.id = c.person_id ORDER BY p.email";
        let anna = "anna@example.org file elsewhere".to_owned();
        let rows = texts(&database, query);
        assert_eq!(rows[0], anna);
        assert_eq!(rows.len(), 4, "one each: {rows:?}");
        assert_eq!(count_where(&database, "persons", "known_since IS NULL"), 0);
    });
}

#[test]
fn withdrawing_takes_away_both_sides_and_what_others_were_told() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let q = person_number(&database, QUIRIJN);
        assert_eq!(
            count_where(&database, "encounters", &format!("{q} IN (person_a, person_b)")),
            3
        );
        let named = format!("person_id = {q}");
        assert_eq!(count_where(&database, "named_in_letters", &named), 2);

        office.quirijn.consent(false).await.with_status(200);
        for (table, mine) in [
            ("encounters", format!("{q} IN (person_a, person_b)")),
            ("acquaintances", format!("{q} IN (person_a, person_b)")),
            ("answers", format!("{q} IN (person_id, other_id)")),
            ("digests", "content LIKE '%Quirijn%'".to_owned()),
            ("letters", "text_body LIKE '%Quirijn%' AND kind = 'digest'".to_owned()),
            ("named_in_letters", named),
        ] {
            assert_eq!(count_where(&database, table, &mine), 0, "{table}");
        }
        assert_eq!(office.anna.my_stay().await.beside(), ["Bram"]);
        // A phone that asks again is told the same stay, and no name.
        let again = office.anna.with_key("a").check_in(&json!({})).await.with_status(201);
        assert_eq!(again.beside(), ["Bram"]);
        let data = office.anna.get("/api/me/data").await.with_status(200);
        assert!(!data.text.contains("Quirijn"));
    });
}
