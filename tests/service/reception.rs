//! Reception: the guests of today and tomorrow with their hosts, and nothing else of staff.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::connect::unannounced::{World, body, sign_in};
use crate::privacy::erase::traces;
use crate::serving::house::{
    SITE, add_reception, guest_badge, sign_in as sign_in_person, take_letter,
};
use crate::serving::{Client, ok};
use crate::support::tables::{count, texts};
use crate::support::{TestDatabase, on_each_database};

const NOW: &str = crate::connect::unannounced::TUESDAY_9;

async fn guests(reception: &Client, query: &str) -> Vec<Value> {
    let list = reception.get(&format!("/api/reception/guests{query}")).await.with_status(200).body;
    list["guests"].as_array().unwrap().clone()
}

fn named<'a>(list: &'a [Value], name: &str) -> &'a Value {
    list.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("{name}: {list:#?}"))
}

async fn post(reception: &Client, path: &str, body: &Value) -> crate::serving::Answer {
    reception.send_json("POST", path, body).await
}

/// Hanna expects a client today, an applicant today and a relation tomorrow; returns the badge of the client.
async fn invite(world: &World, database: &TestDatabase) -> String {
    let host = world.application.client();
    sign_in_person(&world.application, &host, "hanna@example.org").await;
    for (name, kind, day) in [
        ("Carla Client", "client", "2026-11-17"),
        ("Anton Applicant", "applicant", "2026-11-17"),
        ("Rita Relation", "relation", "2026-11-18"),
        ("Later Guest", "client", "2026-11-19"),
    ] {
        let email = format!("{}@elsewhere.example", name.split(' ').next().unwrap().to_lowercase());
        let invitation = json!({
            "name": name, "email": email, "organisation": "Elsewhere Ltd", "language": "en", "day": day,
            "kind": kind, "place": "cafe",
        });
        host.send_json("POST", "/api/me/invitations", &invitation).await.with_status(201);
    }
    let letter = take_letter(&world.application, "carla@elsewhere.example", "Your badge: ").await;
    world.settle(database).await;
    let (_, after) = letter.split_once("Your badge: ").unwrap();
    after.chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[test]
fn reception_sees_who_is_expected_and_who_is_there_and_nothing_of_staff_but_hosts_names() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let token = add_reception(&database, NOW);
        let reception = world.application.client().with_token(&token);
        let badge = invite(&world, &database).await;
        for (name, host, kind) in
            [("Walter Walkin", "hanna bos", "client"), ("Xandra Walkin", "Nobody Here", "supplier")]
        {
            sign_in(&world.kiosk, &body(name, host, kind, false)).await.with_status(201);
        }
        sign_in(&world.kiosk, &body("Zoe Shy", "", "applicant", false)).await.with_status(201);
        sign_in(&world.kiosk, &body("Zoe Open", "", "applicant", true)).await.with_status(201);
        world.settle(&database).await;

        let list = guests(&reception, "").await;
        let names: Vec<&str> = list.iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(
            names,
            ["Anton Applicant", "Carla Client", "Walter Walkin", "Xandra Walkin", "Zoe Open"]
        );
        let carla = named(&list, "Carla Client");
        for (key, value) in [
            ("organisation", json!("Elsewhere Ltd")),
            ("host", json!("Hanna Bos")),
            ("kind", json!("client")),
            ("site", json!(SITE)),
            ("invited", json!(true)),
            ("arrived_at", Value::Null),
            ("left_at", Value::Null),
        ] {
            assert_eq!(carla[key], value, "{key}");
        }
        // What they typed, whether that is somebody or not: a name that was found would say who is there.
        assert_eq!(named(&list, "Walter Walkin")["host"], "hanna bos");
        assert_eq!(named(&list, "Xandra Walkin")["host"], "Nobody Here");
        assert!(!named(&list, "Walter Walkin")["arrived_at"].is_null());
        let text = json!(list).to_string();
        for staff in ["Otto", "Jan", "example.org", "B1", &badge] {
            assert!(!text.contains(staff), "{staff}: {text}");
        }

        let tomorrow = guests(&reception, "?day=2026-11-18").await;
        assert_eq!(tomorrow.len(), 1);
        assert_eq!(tomorrow[0]["name"], "Rita Relation");
        for day in ["2026-11-16", "2026-11-19", "2027-01-01", "soon"] {
            let refused = reception.get(&format!("/api/reception/guests?day={day}")).await;
            assert_eq!(refused.refusal(), (400, "bad-request"), "{day}");
        }
    });
}

#[test]
fn reception_checks_guests_out_and_of_an_applicant_sees_not_even_that_they_came() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let reception = world.application.client().with_token(&add_reception(&database, NOW));
        let badge = invite(&world, &database).await;
        let letter = "anton@elsewhere.example";
        let letter = guest_badge(&world.application, letter);
        let out = async |list: &[Value], name: &str| {
            let id = named(list, name)["id"].as_str().unwrap().to_owned();
            post(&reception, &format!("/api/reception/guests/{id}/check-outs"), &json!({})).await
        };
        let list = guests(&reception, "").await;
        assert_eq!(out(&list, "Carla Client").await.refusal(), (409, "not-checked-in"));
        for badge in [&badge, &letter] {
            world.kiosk.kiosk_check_in(badge).await.with_status(201);
        }
        sign_in(&world.kiosk, &body("Walter Walkin", "", "client", true)).await.with_status(201);
        let there = count(&database, "stays WHERE ended_at IS NULL");
        let list = guests(&reception, "").await;
        assert!(!named(&list, "Carla Client")["arrived_at"].is_null());
        assert!(named(&list, "Anton Applicant")["arrived_at"].is_null());
        assert_eq!(out(&list, "Anton Applicant").await.refusal(), (409, "not-checked-in"));
        for name in ["Carla Client", "Walter Walkin"] {
            let left = out(&list, name).await.with_status(200).body;
            assert!(!left["left_at"].is_null(), "{left}");
            assert_eq!(out(&list, name).await.refusal(), (409, "not-checked-in"));
        }
        assert_eq!(count(&database, "stays WHERE ended_at IS NULL"), there - 2);
        let again = guests(&reception, "").await;
        assert!(!named(&again, "Carla Client")["left_at"].is_null());
        // Who came without an invitation is erased when they ask for it, and nobody else.
        let erase = async |name: &str| {
            let id = named(&again, name)["id"].as_str().unwrap().to_owned();
            let path = format!("/api/reception/guests/{id}");
            reception.send(reception.request("DELETE", &path)).await
        };
        assert_eq!(erase("Carla Client").await.refusal(), (404, "unknown-guest"));
        erase("Walter Walkin").await.with_status(204);
        assert_eq!(erase("Walter Walkin").await.refusal(), (404, "unknown-guest"));
        assert_eq!(traces(&database, &["Walkin".to_owned()]), Vec::<String>::new());
        assert_eq!(count(&database, "access_log WHERE action = 'person-erased'"), 1);
        // Nobody of tomorrow, nobody by a number, nobody else.
        let tomorrow = guests(&reception, "?day=2026-11-18").await;
        assert_eq!(out(&tomorrow, "Rita Relation").await.refusal(), (404, "unknown-guest"));
        for id in ["1", "0", "invitation:1"] {
            let path = format!("/api/reception/guests/{id}/check-outs");
            let refused = post(&reception, &path, &json!({})).await;
            assert_eq!(refused.refusal(), (404, "unknown-guest"), "{id}");
        }
    });
}

#[test]
fn a_badge_that_reception_prints_is_that_of_the_letter() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let reception = world.application.client().with_token(&add_reception(&database, NOW));
        let badge = invite(&world, &database).await;
        sign_in(&world.kiosk, &body("Walter Walkin", "", "client", true)).await.with_status(201);
        let list = guests(&reception, "").await;
        let print = async |name: &str| {
            let ids = json!({ "guests": [named(&list, name)["id"]] });
            post(&reception, "/api/reception/badges", &ids).await
        };
        let printed = print("Carla Client").await.with_status(200).body;
        assert_eq!(printed[0]["badge"], badge.as_str());
        assert_eq!(printed[0]["name"], "Carla Client");
        assert!(printed[0]["svg"].as_str().unwrap().starts_with("<svg"));
        world.kiosk.kiosk_check_in(&badge).await.with_status(201);
        assert_eq!(print("Walter Walkin").await.refusal(), (404, "unknown-guest"));
        for wrong in [json!([]), json!(vec!["x"; 501])] {
            let refused =
                post(&reception, "/api/reception/badges", &json!({ "guests": wrong })).await;
            assert_eq!(refused.refusal(), (400, "bad-request"));
        }
    });
}

#[test]
fn that_reception_looked_stands_with_guest_and_host_once_an_hour() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let reception = world.application.client().with_token(&add_reception(&database, NOW));
        invite(&world, &database).await;
        let looks = "SELECT p.name AS line FROM access_log l JOIN persons p ON p.id = l.person_id \
                     WHERE l.action = 'guest-shown' AND l.actor LIKE 'reception:access:%' ORDER BY 1";
        for _ in 0..3 {
            guests(&reception, "").await;
        }
        assert_eq!(texts(&database, looks), ["Anton Applicant", "Carla Client", "Hanna Bos"]);
        world.application.move_clock(TimeDelta::minutes(61));
        guests(&reception, "").await;
        assert_eq!(texts(&database, looks).len(), 6);
        let host = world.application.client();
        sign_in_person(&world.application, &host, "hanna@example.org").await;
        let own = host.get("/api/me/looks").await.with_status(200).body;
        assert_eq!(
            (&own[0]["by"], &own[0]["action"]),
            (&json!("reception"), &json!("guest-shown"))
        );
    });
}

#[test]
fn a_token_of_reception_is_made_and_taken_away_by_command() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let made = ok(&database, NOW, &["access", "add", "front desk", "--role", "reception"]);
        let (id, token) = made.trim().split_once(' ').unwrap();
        let browser = world.application.client();
        browser.enter_with_token(token).await.with_status(204);
        let shown = browser.get("/api/facility/session").await.with_status(200).body;
        assert_eq!((&shown["name"], &shown["role"]), (&json!("front desk"), &json!("reception")));
        guests(&browser, "").await;
        assert_eq!(browser.get("/api/facility/sites").await.refusal(), (403, "forbidden"));
        assert!(ok(&database, NOW, &["access", "list"]).contains("\treception\t"));
        ok(&database, NOW, &["access", "revoke", id]);
        let refused = browser.get("/api/reception/guests").await;
        assert_eq!(refused.refusal(), (401, "unauthorized"));
    });
}
