//! Devices: where somebody is signed in, and signing out there.

use chrono::TimeDelta;
use serde_json::Value;

use crate::privacy::office::{MONDAY_10, QUIRIJN, people};
use crate::serving::house::{code_for, office, sign_in, take_up_role};
use crate::serving::{Application, Client, House};
use crate::support::on_each_database;
use crate::support::tables::{execute, person_number};

async fn sessions(browser: &Client) -> Vec<Value> {
    browser.get("/api/me/sessions").await.with_status(200).body.as_array().unwrap().clone()
}

async fn end(browser: &Client, id: &Value) -> (u16, String) {
    let path = format!("/api/me/sessions/{id}");
    let answer = browser.send(browser.request("DELETE", &path)).await;
    (answer.status, answer.code().to_owned())
}

#[test]
fn sessions_are_listed_and_ended_one_by_one() {
    on_each_database(async |database| {
        House::furnish(&database, MONDAY_10, &office(1, 2), &people());
        execute(
            &database,
            &format!("UPDATE persons SET role = 'facility' WHERE email = '{QUIRIJN}'"),
        );
        let application = Application::start(&database, MONDAY_10);
        let [phone, laptop, anna] = [(); 3].map(|()| application.client());
        sign_in(&application, &phone, QUIRIJN).await;
        execute(&database, "UPDATE sessions SET device = 'Firefox, Android'");
        application.move_clock(TimeDelta::hours(1));
        sign_in(&application, &laptop, QUIRIJN).await;
        sign_in(&application, &anna, "anna@example.org").await;
        take_up_role(&application, &laptop, &laptop, QUIRIJN).await;

        let list = sessions(&phone).await;
        let keys: Vec<&str> = list[0].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(
            keys,
            [
                "created_at",
                "current",
                "device",
                "expires_at",
                "id",
                "last_seen_at",
                "proof",
                "role"
            ]
        );
        let of_phone: Vec<&Value> = list.iter().filter(|one| one["current"] == true).collect();
        assert_eq!(of_phone.len(), 1);
        assert_eq!(of_phone[0]["device"], "Firefox, Android");
        assert!(of_phone[0]["created_at"].as_str().unwrap().starts_with("2026-11-23T09:00"));
        let roles: Vec<&Value> = list.iter().map(|one| &one["role"]).collect();
        assert_eq!(roles.iter().filter(|role| **role == "facility").count(), 1);
        assert_eq!(list.len(), 3);
        assert_eq!(sessions(&anna).await.len(), 1);

        // Nobody ends another's, nor one that is over.
        let hers = sessions(&anna).await[0]["id"].clone();
        assert_eq!(end(&phone, &hers).await, (404, "unknown-session".to_owned()));
        assert_eq!(end(&phone, &Value::from(999)).await, (404, "unknown-session".to_owned()));
        laptop.get("/api/facility/sites").await.with_status(200);
        let in_role = list.iter().find(|one| !one["role"].is_null()).unwrap();
        assert_eq!(end(&phone, &in_role["id"]).await.0, 204);
        // What is left is Quirijn's own, which opens nothing there.
        laptop.get("/api/facility/sites").await.with_status(403);
        laptop.me().await.with_status(200);
        let other =
            list.iter().find(|one| one["current"] == false && one["role"].is_null()).unwrap();
        assert_eq!(end(&phone, &other["id"]).await.0, 204);
        laptop.me().await.with_status(401);
        let own = of_phone[0]["id"].clone();
        assert_eq!(end(&phone, &own).await.0, 204);
        phone.me().await.with_status(401);
        anna.me().await.with_status(200);
    });
}

#[test]
fn codes_that_were_sent_end_with_all_sessions_and_new_ones_are_good() {
    on_each_database(async |database| {
        House::furnish(&database, MONDAY_10, &office(1, 2), &people());
        let application = Application::start(&database, MONDAY_10);
        let [phone, thief, anna] = [(); 3].map(|()| application.client());
        sign_in(&application, &phone, QUIRIJN).await;
        thief.send_code(QUIRIJN).await.with_status(202);
        let code = code_for(&application, QUIRIJN).await;
        anna.send_code("anna@example.org").await.with_status(202);
        let hers = code_for(&application, "anna@example.org").await;
        phone.send(phone.request("DELETE", "/api/me/sessions")).await.with_status(204);
        assert_eq!(thief.sign_in(QUIRIJN, &code).await.refusal(), (401, "wrong-code"));
        assert_eq!(thief.enter_role(QUIRIJN, &code).await.refusal(), (401, "wrong-code"));
        anna.sign_in("anna@example.org", &hers).await.with_status(201);
        sign_in(&application, &phone, QUIRIJN).await;
    });
}

#[test]
fn all_sessions_end_at_once_and_those_that_ended_by_themselves_are_not_listed() {
    on_each_database(async |database| {
        House::furnish(&database, MONDAY_10, &office(1, 2), &people());
        let application = Application::start(&database, MONDAY_10);
        let [phone, laptop, anna] = [(); 3].map(|()| application.client());
        for browser in [&phone, &laptop] {
            sign_in(&application, browser, QUIRIJN).await;
        }
        sign_in(&application, &anna, "anna@example.org").await;
        let q = person_number(&database, QUIRIJN);
        for (device, seen, expires) in [
            ("idle", "2026-08-01 09:00:00", "2027-08-01 09:00:00"),
            ("over", "2026-11-23 08:00:00", "2026-11-23 08:30:00"),
        ] {
            execute(
                &database,
                &format!(
                    "INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at, device)
                     VALUES ('{device}', {q}, '2026-08-01 09:00:00', '{seen}', '{expires}', '{device}')"
                ),
            );
        }
        assert_eq!(sessions(&phone).await.len(), 2);
        let ended = phone.send(phone.request("DELETE", "/api/me/sessions")).await.with_status(204);
        assert_eq!(ended.cookie("aanschuif_session"), "");
        for browser in [&phone, &laptop] {
            assert_eq!(browser.me().await.refusal(), (401, "unauthorized"));
        }
        anna.me().await.with_status(200);
    });
}
