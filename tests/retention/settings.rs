//! A site sets longer or shorter windows, and everybody can see them.

use serde_json::{Value, json};

use crate::retention::office::{before, together};
use crate::serving::Instance;
use crate::serving::house::{PLACES, add_access, crowd, office};
use crate::serving::{Application, import, ok, run};
use crate::support::tables::{count_where, texts};
use crate::support::{TestDatabase, on_each_database};

const TODAY: &str = "2026-11-17";
const NOW: &str = "2026-11-17T12:00:00Z";

/// The office and another site like it.
fn furnish(database: &TestDatabase, now: &str) {
    import(database, now, "places", &office(1, 8));
    let second = office(1, 8).replace(PLACES, "").replace("HQ,", "Annex,");
    import(database, now, "places", &(PLACES.to_owned() + &second));
    import(database, now, "people", &crowd(8));
}

fn oldest(database: &TestDatabase, table: &str, site: &str) -> Vec<String> {
    let select = format!(
        "SELECT CAST(min(day) AS TEXT) AS line FROM {table} WHERE site_id = (SELECT id FROM sites WHERE name = '{site}')"
    );
    texts(&database.url, &select)
}

#[test]
fn each_site_keeps_what_it_set_and_no_longer() {
    on_each_database(async |database| {
        furnish(&database, NOW);
        let days = || (1..=70).map(|age| before(TODAY, age));
        import(&database, NOW, "stays", &together("HQ", days(), 1, 2));
        import(&database, NOW, "stays", &together("Annex", days(), 3, 4));
        ok(&database, NOW, &["site", "set", "HQ", "keep-stays=7", "keep_encounters=14"]);
        ok(&database, NOW, &["site", "set", "Annex", "keep-stays=60", "keep-encounters=35"]);
        let instance = Instance::open(&database, NOW);
        instance.run_jobs_at(NOW).await;
        for (table, site, age) in [
            ("stays", "HQ", 7),
            ("encounters", "HQ", 14),
            ("stays", "Annex", 60),
            ("encounters", "Annex", 35),
        ] {
            assert_eq!(oldest(&database, table, site), [before(TODAY, age)], "{table} of {site}");
        }
        let times = "SELECT times || ' ' || first_day || ' ' || last_day AS line FROM acquaintances ORDER BY person_a";
        let known = |folded: i64, last: i64| {
            format!("{folded} {} {}", before(TODAY, 70), before(TODAY, last))
        };
        assert_eq!(texts(&database.url, times), [known(56, 15), known(35, 36)]);
        // A window that is made shorter holds from the next run on; a longer one brings nothing back.
        ok(&database, NOW, &["site", "set", "Annex", "keep-stays=28", "keep-encounters=28"]);
        instance.run_jobs_at("2026-11-17T12:30:00Z").await;
        assert_eq!(oldest(&database, "stays", "Annex"), [before(TODAY, 28)]);
        assert_eq!(oldest(&database, "encounters", "Annex"), [before(TODAY, 28)]);
        assert_eq!(
            count_where(&database.url, "retention", "days <> 28"),
            2,
            "as usual is nothing else"
        );
        // When it was changed back stays to be read; what never was otherwise has no date.
        assert_eq!(count_where(&database.url, "retention", "days = 28"), 2);
    });
}

#[test]
fn digests_are_written_whatever_the_windows() {
    on_each_database(async |database| {
        let evening = "2026-11-20T22:00:00Z";
        furnish(&database, evening);
        import(&database, evening, "stays", &together("HQ", ["2026-11-17".to_owned()], 1, 3));
        import(&database, evening, "stays", &together("Annex", ["2026-11-19".to_owned()], 4, 6));
        // Of an earlier week: 4 and 5 know each other.
        import(&database, evening, "stays", &together("Annex", ["2026-11-03".to_owned()], 4, 5));
        let (_, _, told) =
            run(&database, evening, &["site", "set", "Annex", "keep-stays=2", "keep-encounters=3"]);
        assert!(told.contains("fewer than 7 days is missing"), "{told}");
        let instance = Instance::open(&database, evening);
        // Kept for the day they were about, and no longer: on Monday HQ alone has something to say.
        // Jobs run just before the hour of the digests, and at it.
        for day in ["2026-11-21", "2026-11-22", "2026-11-23"] {
            instance.run_jobs_at(&format!("{day}T06:59:59Z")).await;
        }
        let readers = "SELECT CAST(person_id AS TEXT) AS line FROM digests ORDER BY person_id";
        assert_eq!(texts(&database.url, readers), ["1", "2", "3"]);
        let content = "SELECT content AS line FROM digests WHERE person_id = 1";
        assert!(
            texts(&database.url, content)[0].contains("\"person\":2"),
            "the other site's window is not this one's"
        );
        let failures = "SELECT name AS line FROM jobs WHERE failures > 0";
        assert_eq!(texts(&database.url, failures), [""; 0]);
    });
}

#[test]
fn where_stays_are_kept_for_days_only_digests_still_come() {
    on_each_database(async |database| {
        let evening = "2026-11-20T22:00:00Z";
        furnish(&database, evening);
        import(&database, evening, "stays", &together("HQ", ["2026-11-17".to_owned()], 1, 3));
        ok(&database, evening, &["site", "set", "HQ", "keep-stays=1"]);
        let instance = Instance::open(&database, evening);
        instance.run_jobs_at("2026-11-21T07:00:00Z").await;
        assert_eq!(count_where(&database.url, "stays", "1 = 1"), 0);
        instance.run_jobs_at("2026-11-23T07:00:00Z").await;
        assert_eq!(count_where(&database.url, "digests", "content <> ''"), 3);
    });
}

fn usual() -> Value {
    json!({
        "tickets_hours": 1, "stays_days": 28, "encounters_days": 28, "guests_days": 7,
        "sessions_idle_days": 90, "sessions_days": 365, "role_session_hours": 8,
        "access_log_months": 12, "follow_ups_months": 12, "offers_days": 90, "house_figures_days": 365,
        "answers_hours": 24, "code_minutes": 10,
        "letters_days": 365, "bands_days": 8, "reports_days": 90,
    })
}

#[test]
fn what_is_in_force_is_public_with_the_date_of_what_is_longer() {
    on_each_database(async |database| {
        furnish(&database, NOW);
        let application = Application::start(&database, NOW);
        let anybody = application.client();
        let answer = anybody.get("/api/privacy").await.with_status(200);
        assert_eq!(answer.body["usual"], usual());
        assert_eq!(answer.body["provider"], Value::Null);
        assert_eq!(answer.body["letters"], "file");
        assert_eq!(answer.body["updated_at"], Value::Null);
        let site = |answer: &Value, name: &str| {
            let sites = answer["sites"].as_array().unwrap().clone();
            sites.into_iter().find(|site| site["name"] == name).unwrap()
        };
        let as_usual = json!({
            "name": "HQ", "stays_days": 28, "encounters_days": 28, "longer": [], "small_number": 10,
            "names_in_mail": true, "policy": "bounded", "digest_hour": 8, "kiosks": [],
        });
        assert_eq!(site(&answer.body, "HQ"), as_usual);

        let admin = anybody.with_token(&add_access(&database, NOW, "admin"));
        let path = "/api/admin/settings?site=HQ";
        let wanted = json!({ "stays_days": 90, "encounters_days": 14, "names_in_mail": false });
        admin.send_json("PATCH", path, &wanted).await.with_status(204);
        application.set_clock("2026-11-20T12:00:00Z");
        // The same again is no change: the date stays.
        admin.send_json("PATCH", path, &json!({ "stays_days": 90 })).await.with_status(204);
        let settings = admin.get(path).await.with_status(200).body;
        assert_eq!(
            (&settings["stays_days"], &settings["encounters_days"]),
            (&json!(90), &json!(14))
        );
        let answer = anybody.get("/api/privacy").await.with_status(200);
        let found = site(&answer.body, "HQ");
        assert_eq!(found["longer"], json!([{ "what": "stays", "days": 90, "since": TODAY }]));
        assert_eq!((&found["stays_days"], &found["encounters_days"]), (&json!(90), &json!(14)));
        assert_eq!(found["names_in_mail"], false);
        assert_eq!(answer.body["updated_at"], "2026-11-17T12:00:00Z");
        assert_eq!(count_where(&database.url, "access_log", "action = 'settings-changed'"), 2);
        let shown = ok(&database, NOW, &["site", "show", "HQ"]);
        assert!(shown.contains("keep-stays=90\nkeep-encounters=14"), "{shown}");

        for wrong in [
            json!({ "stays_days": 0 }),
            json!({ "encounters_days": 366 }),
            json!({ "stays_days": "x" }),
        ] {
            let refused = admin.send_json("PATCH", path, &wrong).await.with_status(400);
            assert_eq!(refused.body["code"], "bad-request");
        }
        let page = anybody.get("/privacy").await.with_status(200);
        assert!(page.content_type.starts_with("text/html"), "{page:?}");
    });
}
