//! What the house says of itself: colleagues whom it looks for, and how it works.

use serde_json::{Value, json};

use crate::digests::once::at_one_table;
use crate::serving::house::{SITE, add_access, add_wall, sign_in};
use crate::serving::{Answer, Application, Client};
use crate::support::on_each_database;
use crate::support::tables::{count_where, texts};

const MONDAY: &str = "2026-12-07T08:00:00Z";

fn vacancy(title: &str) -> Value {
    json!({ "title": title, "line": "Counts what counts", "link": "https://example.org/jobs?a=1&b=2" })
}

async fn put_up(admin: &Client, body: &Value) -> Answer {
    admin.send_json("POST", "/api/vacancies", body).await
}

#[test]
fn a_vacancy_stands_on_the_page_hangs_on_the_wall_and_is_in_the_letters_of_one_week() {
    on_each_database(async |database| {
        at_one_table(&database, 3, "2026-12-01");
        let application = Application::start(&database, "2026-12-05T10:00:00Z");
        let admin = application.client().with_token(&add_access(&database, MONDAY, "admin"));
        for (field, value) in
            [("link", "http://example.org"), ("title", "see www.example.org"), ("line", "")]
        {
            let mut wrong = vacancy("Analyst");
            wrong[field] = json!(value);
            let refused = put_up(&admin, &wrong).await;
            assert_eq!(refused.refusal(), (400, "bad-request"));
            assert!(refused.body["detail"].as_str().unwrap().starts_with(field), "{refused:?}");
        }
        let first = put_up(&admin, &vacancy("Cook")).await.with_status(201).body["id"].clone();
        put_up(&admin, &vacancy("Analyst")).await.with_status(201);
        let person = application.client();
        sign_in(&application, &person, "p1@example.org").await;
        let shown = person.get("/api/vacancies").await.with_status(200).body;
        assert_eq!(shown["vacancies"][0]["title"], "Analyst");
        assert_eq!(shown["vacancies"][1]["link"], "https://example.org/jobs?a=1&b=2");
        assert_eq!(admin.get("/api/admin/vacancies").await.with_status(200).body, shown);
        assert_eq!(put_up(&person, &vacancy("Baker")).await.refusal(), (403, "forbidden"));

        // One on the wall, another on the next day.
        let wall = application.client().with_token(&add_wall(&database, MONDAY, SITE));
        let on_wall = async || wall.get("/api/wall").await.with_status(200).body["vacancy"].clone();
        let today = on_wall().await;
        assert_eq!(today["line"], "Counts what counts");
        application.set_clock("2026-12-06T10:00:00Z");
        assert_ne!(on_wall().await["title"], today["title"]);

        // The letters of the first Monday tell of the latest, which then waits until the other was told of.
        application.set_clock(MONDAY);
        application.run_jobs().await;
        let letters = texts(&database, "SELECT content AS line FROM digests ORDER BY person_id");
        assert_eq!(letters.len(), 3);
        for letter in letters {
            assert!(letter.contains("Analyst") && !letter.contains("Cook"), "{letter}");
        }
        assert_eq!(count_where(&database, "vacancies", "told_in = '2026-12-01'"), 1);

        let path = format!("/api/vacancies/{first}");
        admin.send(admin.request("DELETE", &path)).await.with_status(204);
        let again = admin.send(admin.request("DELETE", &path)).await;
        assert_eq!(again.refusal(), (404, "unknown-vacancy"));
        for number in 0..19 {
            put_up(&admin, &vacancy(&format!("Analyst {number}"))).await.with_status(201);
        }
        assert_eq!(put_up(&admin, &vacancy("One more")).await.refusal(), (409, "enough-vacancies"));
    });
}

#[test]
fn there_are_twenty_also_when_many_are_put_up_at_once_at_two_instances() {
    on_each_database(async |database| {
        at_one_table(&database, 1, "2026-12-01");
        let here = Application::start(&database, MONDAY);
        let there = Application::start(&database, MONDAY);
        let token = add_access(&database, MONDAY, "admin");
        let admins = [here.client().with_token(&token), there.client().with_token(&token)];
        for number in 0..16 {
            put_up(&admins[0], &vacancy(&format!("Cook {number}"))).await.with_status(201);
        }
        let asked = (0..12).map(|number| {
            let admin = &admins[number % 2];
            async move { put_up(admin, &vacancy(&format!("Analyst {number}"))).await }
        });
        let answers = futures_util::future::join_all(asked).await;
        let made = answers.iter().filter(|answer| answer.status == 201).count();
        let refused =
            answers.iter().filter(|one| one.status == 409 && one.code() == "enough-vacancies");
        assert_eq!((made, refused.count()), (4, 8), "{answers:?}");
        assert_eq!(count_where(&database, "vacancies", "true"), 20);
    });
}

#[test]
fn the_page_for_newcomers_is_made_of_settings_and_the_houses_own_words() {
    on_each_database(async |database| {
        at_one_table(&database, 3, "2026-12-01");
        let application = Application::start(&database, MONDAY);
        let anybody = application.client();
        let admin = application.client().with_token(&add_access(&database, MONDAY, "admin"));
        let before = anybody.get("/api/welcome").await.with_status(200).body;
        let site = &before["sites"][0];
        assert_eq!(
            (&site["name"], &site["opens"], &site["cafes"]),
            (&json!(SITE), &json!("07:30"), &json!(["bar"]))
        );
        assert_eq!((&site["stays_days"], &before["guests_days"]), (&json!(28), &json!(7)));
        assert_eq!(before["words"], json!({ "nl": "", "en": "" }));
        let words = json!({ "nl": " Kom binnen.\n\nDaar is koffie. ", "en": "Come <b>in</b>." });
        let set = async |body: &Value| admin.send_json("PUT", "/api/welcome", body).await;
        set(&words).await.with_status(204);
        let after = anybody.get("/api/welcome").await.with_status(200).body;
        assert_eq!(
            after["words"],
            json!({ "nl": "Kom binnen.\n\nDaar is koffie.", "en": "Come <b>in</b>." })
        );
        assert_eq!(after["sites"], before["sites"]);
        let long = set(&json!({ "nl": "", "en": "a".repeat(2001) })).await;
        assert_eq!(long.refusal(), (400, "bad-request"));
        assert!(long.body["detail"].as_str().unwrap().starts_with("en:"), "{long:?}");
        let refused = anybody.send_json("PUT", "/api/welcome", &words).await;
        assert_eq!(refused.refusal(), (401, "unauthorized"));
    });
}
