//! The house's own month: figures that come out once it is over, and stay.

use serde_json::{Value, json};

use crate::serving::house::{SITE, STAYS, add_access, crowd, office, sign_in, two_hours_of_crowd};
use crate::serving::{Answer, Application, Client, import};
use crate::support::tables::{count, execute};
use crate::support::{TestDatabase, on_each_database};

const EVENING: &str = "2026-11-17T22:00:00Z";
const TUESDAY: &str = "2026-11-17";

/// What people did in November, of twelve who sat at two tables: eleven attended a gathering, each closed a follow-up, eleven of
/// them with an idea, and three introductions came about among three of them. Eleven told a story with their names, and three
/// were told without; of nine of the first landed what they told, and of all three others.
fn lived_in(database: &TestDatabase) {
    import(database, EVENING, "places", &office(2, 6));
    import(database, EVENING, "people", &crowd(14));
    let stays = STAYS.to_owned() + &two_hours_of_crowd(SITE, TUESDAY, 1..=12);
    import(database, EVENING, "stays", &stays);
    let number =
        |person: usize| format!("(SELECT id FROM persons WHERE email = 'p{person}@example.org')");
    let at = "2026-11-10T10:00:00.000000Z";
    let mut rows = format!(
        "INSERT INTO gatherings (id, code, kind, title, site_id, place, languages, begins_at, ends_at, uid, changed_at) \
         SELECT 901, 'a901', 'debate', 'Tea', min(id), '', 'nl', '2026-11-17T11:00:00.000000Z', \
         '2026-11-17T12:00:00.000000Z', 'a901', '{at}' FROM sites; \
         INSERT INTO outcome_counts (month, outcome, number) VALUES ('2026-11-01', 'idea', 11);"
    );
    for person in 1..=12 {
        let (own, other) = (number(person), number(14));
        let outcome = if person == 12 { "NULL" } else { "'idea'" };
        rows += &format!(
            "INSERT INTO follow_ups (person_id, kind, other_id, due, state, outcome, created_at, closed_at) \
             VALUES ({own}, 'call', {other}, '2026-11-10', 'done', {outcome}, '{at}', '{at}');"
        );
        if person < 12 {
            rows += &format!(
                "INSERT INTO gathering_attendance (gathering_id, person_id, site_id, day, began_at, ended_at) \
                 SELECT 901, {own}, min(id), '{TUESDAY}', '2026-11-17T11:00:00.000000Z', \
                 '2026-11-17T12:00:00.000000Z' FROM sites;"
            );
        }
    }
    for story in 1..=14 {
        let teller = if story < 12 { number(story) } else { "NULL".to_owned() };
        let (mark, sealed) = if story < 12 { ("NULL", "NULL") } else { ("'m'", "'s'") };
        rows += &format!(
            "INSERT INTO stories (id, code, kind, title, text, language, teller_id, teller_mark, teller_sealed, published_on) \
             VALUES ({story}, 's{story}', 'detour', 'Tea', 'Tea', 'en', {teller}, {mark}, {sealed}, '2026-11-10');"
        );
        if story != 1 && story != 2 {
            rows += &format!(
                "INSERT INTO story_steps (story_id, place, progress, text, day) \
                 VALUES ({story}, 1, 'landed', '', '2026-11-20');"
            );
        }
    }
    for _ in 0..3 {
        rows += &format!(
            "INSERT INTO introductions (kind, owner_id, through_id, one_id, other_id, purpose, bring, whom, line, created_at, \
             lapses_at, accepted_at) VALUES ('unasked', {0}, {0}, {1}, {2}, '', '', '', '', '{at}', '{at}', '{at}');",
            number(1),
            number(2),
            number(3),
        );
    }
    execute(database, &rows);
}

async fn put(admin: &Client, month: &str, hires: i64, through_us: i64) -> Answer {
    let body = json!({ "hires": hires, "through_us": through_us });
    admin.send_json("PUT", &format!("/api/house/months/{month}/hires"), &body).await
}

/// The figures of November; those that are there.
async fn november(browser: &Client) -> Value {
    let found = browser.get("/api/house/months").await.with_status(200).body;
    let months = found["months"].as_array().unwrap();
    assert_eq!(months.len(), 12);
    let month = months.iter().find(|month| month["month"] == "2026-11").unwrap();
    let figures = month.as_object().unwrap().clone().into_iter();
    Value::Object(figures.filter(|(_, value)| value.is_number()).collect())
}

#[test]
fn the_figures_of_a_month_come_out_when_it_is_over_and_never_change() {
    on_each_database(async |database| {
        lived_in(&database);
        let application = Application::start(&database, "2026-11-18T09:00:00Z");
        let person = application.client();
        sign_in(&application, &person, "p13@example.org").await;
        let admin = application.client().with_token(&add_access(&database, EVENING, "admin"));
        put(&admin, "2026-10", 36, 12).await.with_status(204);
        put(&admin, "2026-11", 50, 50).await.with_status(204);
        assert_eq!(put(&admin, "2026-12", 1, 0).await.refusal(), (409, "month-written"));
        assert_eq!(put(&admin, "2025-10", 1, 0).await.refusal(), (409, "month-written"));
        for (month, hires, through_us) in [("2026-13", 1, 0), ("2026-1", 1, 0), ("2026-11", 1, 2)] {
            assert_eq!(put(&admin, month, hires, through_us).await.refusal(), (400, "bad-request"));
        }
        application.run_jobs().await;
        assert_eq!(count(&database, "month_tallies"), 2);

        // On the first of December it is not out, and on the second it is.
        application.set_clock("2026-12-01T12:00:00Z");
        application.run_jobs().await;
        assert_eq!(november(&person).await, json!({}));
        assert_eq!(count(&database, "house_months"), 0);
        application.set_clock("2026-12-02T12:00:00Z");
        application.run_jobs().await;
        // All pairs of the eleven, and those of the twelfth with the five others at their table. One gathering rounds to none;
        // introductions stand for three people, and leads for nobody. Twelve stories landed, but what decides is who gave their
        // names, whom everybody can count: nine.
        let figures = json!({ "new_pairs": 60, "follow_ups": 10, "outcomes": 10, "stories_told": 15, "attendance": 10 });
        assert_eq!(november(&person).await, figures);
        let found = person.get("/api/house/months").await.body;
        let hired = json!({ "from": "2025-11", "to": "2026-10", "hires": 35, "through_us": 10 });
        assert_eq!(found["hired"], hired);
        let file = person.get("/api/house/months.csv").await.with_status(200);
        let text = file.text.clone();
        assert_eq!(
            text.lines().next().unwrap(),
            "month,new_pairs,follow_ups,outcomes,ideas,leads,help,fun,introductions,stories_told,stories_landed,gatherings,attendance,guests,hires_of_12_months_before,through_us_of_12_months_before"
        );
        assert_eq!(text.lines().last().unwrap(), "2026-11,60,10,10,,,,,,15,,,10,,35,10");
        assert_eq!(text.lines().count(), 13);

        // Whatever comes later changes nothing; October's hires stand, and November's are still open.
        assert_eq!(count(&database, "month_tallies"), 0);
        execute(&database, "DELETE FROM follow_ups; DELETE FROM outcome_counts");
        application.move_clock(chrono::TimeDelta::days(1));
        application.run_jobs().await;
        assert_eq!(november(&person).await, figures);
        assert_eq!(put(&admin, "2026-10", 0, 0).await.refusal(), (409, "month-written"));
        put(&admin, "2026-11", 2, 1).await.with_status(204);
        let entered = admin.get("/api/admin/hires").await.with_status(200).body;
        let entered = entered["months"].as_array().unwrap();
        let shown = |at: usize| entered[at].clone();
        assert_eq!(
            shown(0),
            json!({ "month": "2026-12", "hires": null, "through_us": null, "open": true })
        );
        assert_eq!(
            shown(1),
            json!({ "month": "2026-11", "hires": 2, "through_us": 1, "open": true })
        );
        assert_eq!(
            shown(2),
            json!({ "month": "2026-10", "hires": 36, "through_us": 12, "open": false })
        );
    });
}
