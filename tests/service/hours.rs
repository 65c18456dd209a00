//! When places are handed out, and when stays end by themselves.

use chrono::TimeDelta;
use serde_json::json;

use crate::serving::house::{SITE, TUESDAY_10, crowd, office, sign_in};
use crate::serving::{Application, House, ok, until};
use crate::support::databases;

#[tokio::test]
async fn a_cafe_stay_ends_by_itself_after_three_hours() {
    for database in databases() {
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
    }
}

#[tokio::test]
async fn closing_time_ends_every_stay_and_the_next_morning_begins_anew() {
    for database in databases() {
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
    }
}

#[tokio::test]
async fn nothing_is_handed_out_on_a_closed_day() {
    for database in databases() {
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
    }
}

#[tokio::test]
async fn letters_leave_although_the_clock_has_stepped_back() {
    for database in databases() {
        House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        application.move_clock(TimeDelta::hours(-1));
        sign_in(&application, &phone, "p1@example.org").await;
    }
}
