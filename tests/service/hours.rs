//! When places are assigned, and when stays end automatically.

use chrono::TimeDelta;
use diesel::connection::SimpleConnection;
use serde_json::{Value, json};

use crate::serving::house::{SITE, TUESDAY_10, add_access, crowd, office, sign_in};
use crate::serving::{Application, Client, House, beside, ok, run, until};
use crate::support::tables::{begin, is_on_server, somebody_waits};
use crate::support::{TestDatabase, databases, on_each_database};

#[test]
fn a_cafe_stay_ends_by_itself_after_three_hours() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let free = async || kiosk.kiosk_state().await.body["cafe"]["free"].clone();
        let cafe = json!({ "badge": "B1", "place": "cafe" });

        let first = kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        kiosk.kiosk_check_in("B2").await.with_status(201);
        application.move_clock(TimeDelta::seconds(3 * 3600 - 1));
        let again = kiosk.kiosk_check_in_with(&cafe).await.with_status(200);
        assert_eq!(again.stay(), first.stay());
        assert_eq!(free().await, 59);
        application.move_clock(TimeDelta::seconds(1));
        assert_eq!(kiosk.kiosk_check_out("B1").await.refusal(), (409, "not-checked-in"));
        application.run_jobs().await;
        until("room in the café", async || free().await == 60).await;
        assert_ne!(kiosk.kiosk_check_in_with(&cafe).await.with_status(201).stay(), first.stay());
        kiosk.kiosk_check_out("B2").await.with_status(200);
    });
}

/// Friday 27 November 2026 is a single closed day; the site opens from Monday to Friday.
#[test]
fn while_closed_it_says_on_which_day_it_opens() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 3), &crowd(4));
        let days = ["open-days=mon,tue,wed,thu,fri", "closed-days=2026-11-27"];
        ok(&database, TUESDAY_10, &["site", "set", SITE, days[0], days[1]]);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        for (now, all_day, next) in [
            ("2026-11-26T06:29:59Z", false, json!("2026-11-26")),
            ("2026-11-26T06:30:00Z", false, Value::Null),
            ("2026-11-26T18:00:00Z", false, json!("2026-11-30")),
            ("2026-11-27T05:00:00Z", true, json!("2026-11-30")),
            ("2026-11-27T12:00:00Z", true, json!("2026-11-30")),
            ("2026-11-29T20:00:00Z", true, json!("2026-11-30")),
        ] {
            application.set_clock(now);
            let state = kiosk.kiosk_state().await;
            let said = |body: &Value| (body["closed_today"].clone(), body["next_open_day"].clone());
            assert_eq!(said(&state.body), (json!(all_day), next.clone()), "{now}");
            if state.body["open"] == json!(false) {
                let refused = kiosk.kiosk_check_in("B1").await;
                assert_eq!(refused.refusal(), (409, "closed"));
                assert_eq!(said(&refused.body), (json!(all_day), next), "{now}");
            }
        }
    });
}

#[test]
fn closing_time_ends_every_stay_and_the_next_morning_begins_anew() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 3), &crowd(4));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let free = async || kiosk.kiosk_state().await.body["free_desks"].clone();

        for person in 1..=3 {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
        }
        application.set_clock("2026-11-17T17:59:59Z");
        kiosk.kiosk_check_out("B1").await.with_status(200);
        kiosk.kiosk_check_in("B1").await.with_status(201);
        assert_eq!(free().await, 0);

        application.set_clock("2026-11-17T18:00:00Z");
        assert_eq!(kiosk.kiosk_check_out("B2").await.refusal(), (409, "not-checked-in"));
        let closed = kiosk.kiosk_check_in("B2").await;
        assert_eq!(closed.refusal(), (409, "closed"));
        assert_eq!(
            (&closed.body["opens"], &closed.body["closes"]),
            (&json!("07:30"), &json!("19:00"))
        );
        application.run_jobs().await;
        until("free desks", async || free().await == 3).await;

        application.set_clock("2026-11-18T06:29:59Z");
        assert_eq!(kiosk.kiosk_check_in("B4").await.refusal(), (409, "closed"));
        application.set_clock("2026-11-18T06:30:00Z");
        for person in 2..=4 {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
        }
    });
}

#[test]
fn nothing_is_handed_out_on_a_day_of_the_week_on_which_the_site_does_not_open() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let manager = add_access(&database, TUESDAY_10, "facility");
        let manager = application.client().with_token(&manager);
        let path = format!("/api/facility/hours?site={SITE}");
        let change = |body: Value| {
            let (manager, path) = (manager.clone(), path.clone());
            async move { manager.send_json("PATCH", &path, &body).await }
        };
        change(json!({ "open_days": ["thu", "tue"] })).await.with_status(204);
        assert_eq!(change(json!({ "open_days": [] })).await.refusal(), (400, "bad-request"));
        assert_eq!(
            change(json!({ "open_days": ["sun day"] })).await.refusal(),
            (400, "bad-request")
        );
        let places = manager.get(&format!("/api/facility/places?site={SITE}")).await;
        assert_eq!(places.with_status(200).body["open_days"], json!(["tue", "thu"]));
        let shown = ok(&database, TUESDAY_10, &["site", "show", SITE]);
        assert!(shown.contains("open-days=tue,thu\n"), "{shown}");

        kiosk.kiosk_check_in("B1").await.with_status(201);
        kiosk.kiosk_check_out("B1").await.with_status(200);
        application.set_clock("2026-11-18T09:00:00Z");
        assert_eq!(kiosk.kiosk_state().await.body["open"], false);
        assert_eq!(kiosk.kiosk_check_in("B1").await.refusal(), (409, "closed"));
        let outlook = manager.get(&format!("/api/facility/outlook?site={SITE}")).await;
        let days = outlook.with_status(200).body["days"].clone();
        assert_eq!([&days[0]["day"], &days[1]["day"]], ["2026-11-19", "2026-11-24"]);
        application.set_clock("2026-11-19T09:00:00Z");
        assert_eq!(kiosk.kiosk_state().await.body["open"], true);
        kiosk.kiosk_check_in("B1").await.with_status(201);
    });
}

#[test]
fn nothing_is_handed_out_on_a_closed_day() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(1));
        ok(&database, TUESDAY_10, &["site", "set", SITE, "closed-days=2026-11-18"]);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        application.set_clock("2026-11-18T09:00:00Z");
        for place in ["desk", "cafe", "private"] {
            let wish = json!({ "badge": "B1", "place": place });
            assert_eq!(
                kiosk.kiosk_check_in_with(&wish).await.refusal(),
                (409, "closed"),
                "{place}"
            );
        }
        application.set_clock("2026-11-19T09:00:00Z");
        kiosk.kiosk_check_in("B1").await.with_status(201);
    });
}

#[test]
fn letters_leave_although_the_clock_has_stepped_back() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        application.move_clock(TimeDelta::hours(-1));
        sign_in(&application, &phone, "p1@example.org").await;
    });
}

/// Today, as the draws page has it.
async fn today(application: &Application) -> Value {
    let days = application.client().get("/api/draws").await.with_status(200).body;
    let days = days["days"].as_array().unwrap();
    days.iter().find(|day| day["date"] == "2026-11-17").unwrap().clone()
}

/// Every way in which hours and time zones are changed, with hours or a time zone by which 15:59 is after closing.
async fn try_to_close_before_now(database: &TestDatabase, manager: &Client) {
    let now = "2026-11-17T14:59:00Z";
    let hours = format!("/api/facility/hours?site={SITE}");
    for body in [json!({ "closes": "15:58" }), json!({ "closes": "15:59" })] {
        let answer = manager.send_json("PATCH", &hours, &body).await;
        assert_eq!(answer.refusal(), (409, "too-late-today"), "{answer:?}");
        assert!(answer.body["detail"].as_str().unwrap().contains("after 19:00"), "{answer:?}");
    }
    let (status, _, why) = run(database, now, &["site", "set", SITE, "closes=15:58"]);
    assert!(status == 1 && why.contains("closes: today would be over already"), "{status} {why}");
    for (from, to) in [("19:00", "15:58"), ("Europe/Amsterdam", "Asia/Tokyo")] {
        let places = office(1, 3).replace(from, to);
        let request = manager.request("POST", "/api/facility/places.csv");
        let request = request.header("content-type", "text/csv").body(places.clone());
        let answer = manager.send(request).await;
        assert_eq!(answer.refusal(), (422, "invalid-file"), "{answer:?}");
        assert_eq!(answer.body["errors"][0]["column"], "closes");
        let file = database.folder().join("places.csv");
        std::fs::write(&file, places).unwrap();
        let (status, _, why) = run(database, now, &["import", "places", file.to_str().unwrap()]);
        assert!(status == 1 && why.contains("today would be over already"), "{status} {why}");
    }
}

#[test]
fn no_change_of_hours_closes_a_day_in_the_past_or_opens_one_whose_seed_is_public() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 3), &crowd(3));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let manager = application.client().with_token(&house.facility_token);
        kiosk.kiosk_check_in("B1").await.with_status(201);
        application.set_clock("2026-11-17T14:59:00Z");
        try_to_close_before_now(&database, &manager).await;
        application.run_jobs().await;
        assert_eq!(today(&application).await["seed"], Value::Null);
        kiosk.kiosk_check_in("B2").await.with_status(201);

        // An earlier hour that is still to come counts at once: for those who are in, too.
        let hours = format!("/api/facility/hours?site={SITE}");
        let patch = async |closes: &str| {
            let answer = manager.send_json("PATCH", &hours, &json!({ "closes": closes })).await;
            answer.with_status(204);
        };
        patch("16:30").await;
        application.set_clock("2026-11-17T15:30:00Z");
        application.run_jobs().await;
        until("the seed", async || today(&application).await["seed"].is_string()).await;
        let closed = today(&application).await;

        // What is closed stays closed, whatever the hours become.
        patch("20:00").await;
        assert_eq!(kiosk.kiosk_state().await.body["open"], false);
        assert_eq!(kiosk.kiosk_check_out("B1").await.refusal(), (409, "not-checked-in"));
        for place in ["desk", "cafe", "private"] {
            let wish = json!({ "badge": "B3", "place": place });
            let answer = kiosk.kiosk_check_in_with(&wish).await;
            assert_eq!(answer.refusal(), (409, "closed"), "{place}");
        }
        let now = "2026-11-17T15:31:00Z";
        ok(&database, now, &["close-day", SITE, "2026-11-17"]);
        assert_eq!(today(&application).await, closed);
        let record = ok(&database, now, &["draws", "export", SITE, "2026-11-17"]);
        let file = database.folder().join("record.json");
        std::fs::write(&file, record).unwrap();
        ok(&database, now, &["draws", "verify", file.to_str().unwrap()]);

        application.set_clock("2026-11-18T18:59:00Z");
        kiosk.kiosk_check_in("B3").await.with_status(201);
    });
}

#[tokio::test]
async fn who_comes_while_the_day_is_being_closed_waits_and_is_told_so() {
    for database in databases().into_iter().filter(is_on_server) {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 3), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        application.run_jobs().await;
        until("a seed", async || kiosk.kiosk_state().await.body["commitment"].is_string()).await;
        let close = "UPDATE days SET closed_at = now(), root = 'none' WHERE day = '2026-11-17'";
        let mut closing = begin(&database, close);
        let (answer, ()) = tokio::join!(kiosk.kiosk_check_in("B1"), async {
            until("somebody waits", async || somebody_waits(&database)).await;
            closing.batch_execute("COMMIT").unwrap();
        });
        assert_eq!(answer.refusal(), (409, "closed"));
    }
}

/// Every way in which hours are changed: by a manager, by command, by a file.
async fn close_at(database: &TestDatabase, manager: &Client, way: usize, closes: &str) {
    let now = "2026-11-17T16:00:00Z";
    match way {
        0 => {
            let path = format!("/api/facility/hours?site={SITE}");
            let answer = manager.send_json("PATCH", &path, &json!({ "closes": closes })).await;
            answer.with_status(204);
        }
        1 => drop(ok(database, now, &["site", "set", SITE, &format!("closes={closes}")])),
        _ => crate::serving::import(
            database,
            now,
            "places",
            &office(1, 1).replace(",19:00,", &format!(",{closes},")),
        ),
    }
}

#[test]
fn hours_that_change_reach_those_who_are_in_and_their_desk_is_not_handed_out() {
    on_each_database(async |database| {
        for way in 0..3 {
            let database = database.another();
            let house = House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(3));
            let application = Application::start(&database, TUESDAY_10);
            let kiosk = application.client().with_token(&house.kiosk_token);
            let manager = application.client().with_token(&house.facility_token);
            let stay = kiosk.kiosk_check_in("B1").await.with_status(201);
            application.set_clock("2026-11-17T16:00:00Z");
            let cafe = json!({ "badge": "B3", "place": "cafe" });
            kiosk.kiosk_check_in_with(&cafe).await.with_status(201);

            close_at(&database, &manager, way, "21:00").await;
            application.set_clock("2026-11-17T18:30:00Z");
            application.run_jobs().await;
            assert_eq!(kiosk.kiosk_check_in("B2").await.refusal(), (409, "no-desk-free"), "{way}");
            let still = kiosk.kiosk_check_in("B1").await.with_status(200);
            assert_eq!(still.stay(), stay.stay());
            assert_eq!(still.body["stay"]["ends_by"], "2026-11-17T20:00:00Z", "{way}");
            // Three hours in a café are three hours.
            let coffee = kiosk.kiosk_check_in_with(&cafe).await.with_status(200);
            assert_eq!(coffee.body["stay"]["ends_by"], "2026-11-17T19:00:00Z", "{way}");

            close_at(&database, &manager, way, "20:00").await;
            application.set_clock("2026-11-17T19:00:00Z");
            assert_eq!(kiosk.kiosk_check_out("B1").await.refusal(), (409, "not-checked-in"));
        }
    });
}

/// What every change of a site's hours or places holds until it is done.
/// As the program does, in its order.
const HOLD: &str = "UPDATE sites SET places_version = places_version; SELECT 1 FROM place_holds FOR NO KEY UPDATE;";

#[tokio::test]
async fn who_checks_in_while_hours_desks_or_plan_change_gets_what_they_are_then() {
    for database in databases().into_iter().filter(is_on_server) {
        for (change, refusal) in [
            ("UPDATE sites SET closes = '09:30'", "closed"),
            ("INSERT INTO closed_days SELECT id, '2026-11-17' FROM sites", "closed"),
            (
                "INSERT INTO desk_closures (desk_id, from_at, reason)
                 SELECT id, '2026-11-17 08:00', 'lamp' FROM desks",
                "no-desk-free",
            ),
            (
                "UPDATE desks SET features = ''; UPDATE sites SET places_version = places_version + 1",
                "no-desk-free",
            ),
        ] {
            let database = database.another();
            let places = office(1, 1).replace("T1,D1,,,", "T1,D1,,,quiet");
            let people = crowd(1).replace(",B1,,", ",B1,quiet,");
            let house = House::furnish(&database, TUESDAY_10, &places, &people);
            let application = Application::start(&database, TUESDAY_10);
            let kiosk = application.client().with_token(&house.kiosk_token);
            kiosk.kiosk_state().await.with_status(200);
            let changing = begin(&database, &format!("{HOLD} {change}"));
            let answer = beside(&database, changing, kiosk.kiosk_check_in("B1")).await;
            assert_eq!(answer.refusal(), (409, refusal), "{change}: {answer:?}");
        }
    }
}
