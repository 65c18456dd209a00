//! People of a partner draw desks on the days that were agreed with it.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::serving::house::{
    PEOPLE, SITE, TUESDAY_10, add_access, arrive, office, shown_code, sign_in,
};
use crate::serving::{Answer, Application, Client, House, beside, import, ok};
use crate::support::tables::{begin, count, is_on_server, texts};
use crate::support::{TestDatabase, databases, on_each_database};

/// The number of the partner organisation.
const PARTNER: i64 = 2;

struct Door {
    application: Application,
    kiosk: Client,
    admin: Client,
}

/// `own` is of the host; `B1` to `B9` are of a partner, as is the number of a card.
fn people() -> String {
    let mut text = PEOPLE.to_owned() + "own@example.org,Own Bos,Host,,en,OWN,,2026-01-01\n";
    for person in 1..=9 {
        writeln!(text, "p{person}@example.org,P{person} Vos,Kade,,en,B{person},,2026-01-01")
            .unwrap();
    }
    text + "card@example.org,Card Mol,Kade,,en,0004711,,2026-01-01\n"
}

impl Door {
    async fn open(database: &TestDatabase, now: &str, places: &str) -> Self {
        let house = House::furnish(database, now, places, &people());
        ok(database, now, &["organisation", "set", "Host", "--kind", "host"]);
        let application = Application::start(database, now);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let admin = application.client().with_token(&add_access(database, now, "admin"));
        Self { application, kiosk, admin }
    }

    async fn agree(&self, body: &Value) -> Answer {
        let path = format!("/api/admin/organisations/{PARTNER}/agreed-days");
        self.admin.send_json("PUT", &path, body).await
    }

    async fn agree_on(&self, weekdays: &[&str]) {
        let body = json!({ "site": SITE, "weekdays": weekdays, "from": "2026-11-01" });
        self.agree(&body).await.with_status(204);
    }

    async fn take_back(&self) {
        let path = format!("/api/admin/organisations/{PARTNER}/agreed-days?site={SITE}");
        self.admin.send_json("DELETE", &path, &json!({})).await.with_status(204);
    }

    async fn at(&self, place: &str) -> Answer {
        self.kiosk.kiosk_check_in_with(&json!({ "badge": "B1", "place": place })).await
    }
}

#[test]
fn on_other_days_a_partner_hears_which_days_and_the_cafe_is_open() {
    on_each_database(async |database| {
        let door = Door::open(&database, TUESDAY_10, &office(1, 6)).await;
        let agreed = json!({ "site": SITE, "weekdays": ["thu", "wed"], "from": "2026-11-01", "until": "2026-12-24" });
        door.agree(&agreed).await.with_status(204);
        let phone = door.application.client();
        sign_in(&door.application, &phone, "p2@example.org").await;
        for refused in [
            door.kiosk.kiosk_check_in("B1").await,
            door.kiosk.kiosk_check_in("0004711").await,
            arrive(&door.kiosk, &phone, &json!({})).await,
        ] {
            assert_eq!(refused.refusal(), (403, "not-today"));
            assert_eq!(refused.body["weekdays"], json!(["wed", "thu"]));
            assert_eq!(refused.body["from"], "2026-11-01");
            assert_eq!(refused.body["until"], "2026-12-24");
            assert_eq!(refused.body["next_day"], "2026-11-18");
            assert!(!refused.text.contains("Kade"), "who stands behind them reads no name");
        }
        // The ticket of the phone is still good.
        phone.check_in(&json!({ "place": "cafe" })).await.with_status(201);
        door.at("cafe").await.with_status(201);
        door.at("private").await.with_status(201);
        door.kiosk.kiosk_check_in("OWN").await.with_status(201);
        door.application.set_clock("2026-11-18T09:00:00Z");
        door.kiosk.kiosk_check_in("B1").await.with_status(201);
    });
}

#[test]
fn the_first_and_the_last_day_count_and_so_does_the_sites_own_midnight() {
    on_each_database(async |database| {
        // Open around the clock, 13 hours ahead of UTC; the clocks go back on Sunday 4 April 2027 at 03:00.
        let places =
            office(1, 6).replace("Europe/Amsterdam,07:30,19:00", "Pacific/Auckland,00:00,24:00");
        let start = "2027-03-01T10:59:59Z";
        let door = Door::open(&database, start, &places).await;
        let agreed = json!({ "site": SITE, "weekdays": ["tue", "sun"], "from": "2027-03-02", "until": "2027-04-04" });
        door.agree(&agreed).await.with_status(204);
        for (now, allowed, next) in [
            ("2027-03-01T10:59:59Z", false, json!("2027-03-02")),
            ("2027-03-01T11:00:00Z", true, Value::Null),
            ("2027-03-02T10:59:59Z", true, Value::Null),
            ("2027-03-02T11:00:00Z", false, json!("2027-03-07")),
            // The last day has 25 hours.
            ("2027-04-03T10:59:59Z", false, json!("2027-04-04")),
            ("2027-04-03T11:00:00Z", true, Value::Null),
            ("2027-04-04T11:59:59Z", true, Value::Null),
            ("2027-04-04T12:00:00Z", false, Value::Null),
            ("2027-04-05T12:00:00Z", false, Value::Null),
        ] {
            door.application.set_clock(now);
            door.application.run_jobs().await;
            let answer = door.kiosk.kiosk_check_in("B1").await;
            match allowed {
                true => {
                    assert!(answer.status < 300, "{now}: {answer:?}");
                    door.kiosk.kiosk_check_out("B1").await.with_status(200);
                }
                false => {
                    assert_eq!(answer.refusal(), (403, "not-today"), "{now}");
                    assert_eq!(answer.body["next_day"], next, "{now}");
                }
            }
        }
    });
}

#[test]
fn whoever_is_in_stays_in_and_every_arrival_goes_by_the_days_in_force() {
    on_each_database(async |database| {
        let door = Door::open(&database, TUESDAY_10, &office(1, 6)).await;
        door.agree_on(&["tue"]).await;
        let phone = door.application.client();
        sign_in(&door.application, &phone, "p2@example.org").await;
        phone.take_ticket(&shown_code(&door.kiosk).await).await.with_status(201);
        let seated = door.at("desk").await.with_status(201);
        door.agree_on(&["wed"]).await;
        // The open stay is shown again; the ticket gives no right.
        assert_eq!(door.at("desk").await.with_status(200).stay(), seated.stay());
        assert_eq!(phone.check_in(&json!({})).await.refusal(), (403, "not-today"));
        // From the café there is no way back to a desk, and the place in the café is kept.
        let cafe = door.at("cafe").await.with_status(201);
        assert_eq!(door.at("desk").await.refusal(), (403, "not-today"));
        assert_eq!(door.at("cafe").await.with_status(200).stay(), cafe.stay());
        // Nothing was agreed any more: every day is theirs.
        door.take_back().await;
        door.at("desk").await.with_status(201);
        phone.check_in(&json!({})).await.with_status(201);
    });
}

#[test]
fn days_agreed_for_one_site_limit_nobody_elsewhere_and_never_the_host() {
    on_each_database(async |database| {
        let annex = "Annex,Europe/Amsterdam,07:30,19:00,1,east,desks,,T9,D9,,,\n";
        let door = Door::open(&database, TUESDAY_10, &(office(1, 6) + annex)).await;
        let elsewhere = json!({ "site": "Annex", "weekdays": ["fri"], "from": "2026-11-01" });
        door.agree(&elsewhere).await.with_status(204);
        door.kiosk.kiosk_check_in("B1").await.with_status(201);
        door.agree_on(&["fri"]).await;
        assert_eq!(door.kiosk.kiosk_check_in("B2").await.refusal(), (403, "not-today"));
        let listed = door.admin.get("/api/admin/organisations").await.with_status(200).body;
        let days = |site| json!({ "site": site, "weekdays": ["fri"], "from": "2026-11-01", "until": null });
        assert_eq!(listed[1]["agreed_days"], json!([days("Annex"), days(SITE)]));
        assert_eq!((&listed[0]["kind"], &listed[1]["kind"]), (&json!("host"), &json!("partner")));
        // What was agreed counts as long as they are no part of the host.
        for (kind, status) in [("host", 201), ("client", 403), ("group", 403), ("adviser", 403)] {
            ok(&database, TUESDAY_10, &["organisation", "set", "Kade", "--kind", kind]);
            let answer = door.kiosk.kiosk_check_in("B3").await;
            assert_eq!(answer.status, status, "{kind}: {answer:?}");
            if status == 201 {
                door.kiosk.kiosk_check_out("B3").await.with_status(200);
            }
        }
    });
}

#[test]
fn days_that_cannot_be_agreed_change_nothing() {
    on_each_database(async |database| {
        let door = Door::open(&database, TUESDAY_10, &office(1, 6)).await;
        door.agree_on(&["wed"]).await;
        let with = |field: &str, value: Value| {
            let mut body = json!({ "site": SITE, "weekdays": ["tue"], "from": "2026-11-01" });
            body[field] = value;
            body
        };
        for (body, status, code) in [
            (with("weekdays", json!([])), 400, "bad-request"),
            (with("weekdays", json!(["tuesday"])), 400, "bad-request"),
            (with("until", json!("2026-10-31")), 400, "bad-request"),
            (with("until", json!("2026-02-30")), 400, "bad-request"),
            (with("from", json!("1900-01-01")), 400, "bad-request"),
            (with("from", Value::Null), 400, "bad-request"),
            (with("person", json!(1)), 400, "bad-request"),
            (with("site", json!("Annex")), 404, "unknown-site"),
            (with("site", json!("A\0")), 404, "unknown-site"),
        ] {
            assert_eq!(door.agree(&body).await.refusal(), (status, code), "{body}");
        }
        let of_nobody = "/api/admin/organisations/999/agreed-days";
        let refused = door.admin.send_json("PUT", of_nobody, &with("until", Value::Null)).await;
        assert_eq!(refused.refusal(), (404, "unknown-organisation"));
        assert_eq!(door.kiosk.kiosk_check_in("B1").await.body["weekdays"], json!(["wed"]));
        let lines = "SELECT actor || ' ' || detail AS line FROM access_log WHERE action = 'settings-changed' ORDER BY id";
        let written = texts(&database, lines);
        assert_eq!(written.len(), 1, "{written:?}");
        assert!(
            written[0].ends_with("organisation 2 site 1 agreed-days=wed 2026-11-01.."),
            "{written:?}"
        );
    });
}

#[test]
fn whoever_is_the_last_of_an_organisation_is_erased_and_its_days_stay() {
    on_each_database(async |database| {
        let last = "last@example.org,Last Bos,Small,,en,LAST,,\n";
        let house = House::furnish(&database, TUESDAY_10, &office(1, 2), &(people() + last));
        let agreed = format!("{SITE}=wed");
        ok(&database, TUESDAY_10, &["organisation", "set", "Small", "--agreed", &agreed]);
        ok(&database, TUESDAY_10, &["person", "erase", "last@example.org"]);
        let back = PEOPLE.to_owned() + &last.replace("last@", "next@");
        import(&database, TUESDAY_10, "people", &back);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        assert_eq!(kiosk.kiosk_check_in("LAST").await.refusal(), (403, "not-today"));
    });
}

/// The admin's transaction is open while somebody arrives: they wait for it, and go by what it wrote.
#[tokio::test]
async fn who_arrives_while_days_are_agreed_goes_by_the_new_ones() {
    for database in databases().into_iter().filter(is_on_server) {
        let door = Door::open(&database, TUESDAY_10, &office(1, 6)).await;
        let agreeing = begin(
            &database,
            "SELECT id FROM organisations WHERE id = 2 FOR NO KEY UPDATE;
             INSERT INTO agreed_days VALUES (2, 1, 4, '2026-11-01', NULL)",
        );
        let answer = beside(&database, agreeing, door.kiosk.kiosk_check_in("B1")).await;
        assert_eq!(answer.refusal(), (403, "not-today"));
        let joining = begin(&database, "UPDATE organisations SET kind = 'host' WHERE id = 2");
        let answer = beside(&database, joining, door.kiosk.kiosk_check_in("B1")).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        let leaving = begin(&database, "UPDATE organisations SET kind = 'client' WHERE id = 2");
        let answer = beside(&database, leaving, door.kiosk.kiosk_check_in("B2")).await;
        assert_eq!(answer.refusal(), (403, "not-today"));
        assert_eq!(count(&database, "stays"), 1);
        // And the other way about: an arrival under way is waited for.
        let arriving = begin(&database, "SELECT id FROM organisations WHERE id = 2 FOR SHARE");
        let body = json!({ "site": SITE, "weekdays": ["tue"], "from": "2026-11-01" });
        let answer = beside(&database, arriving, door.agree(&body)).await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }
}
