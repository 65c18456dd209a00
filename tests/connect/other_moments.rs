//! Whoever is asked for coffee answers with other moments: then the other chooses, of one and the same coffee.

use serde_json::{Value, json};

use super::coffees::{MOMENTS, choose, event, proposed, standing, stands};
use super::received::received;
use super::worlds::World;
use crate::serving::Answer;
use crate::support::on_each_database;
use crate::support::tables::{count, texts};

pub const OTHERS: [&str; 2] = ["2026-11-24T10:00:00Z", "2026-11-24T10:30:00Z"];

pub async fn answer_back(world: &World, person: usize, id: &Value, moments: &[&str]) -> Answer {
    let path = format!("/api/me/coffees/{id}/moments");
    world.people[person].send_json("PUT", &path, &json!({ "moments": moments })).await
}

async fn own(world: &World, person: usize, part: &str) -> Value {
    world.follow_ups(person).await[part][0]["id"].clone()
}

#[test]
fn other_moments_turn_who_chooses_and_stay_one_event() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        let asked = received(&world, &database, 1).await.remove(0);
        let uid = texts(&database, "SELECT uid AS line FROM coffees");
        let back = answer_back(&world, 1, &json!(id), &OTHERS).await.with_status(200).body;
        assert_eq!(
            (&back["coffee"]["own"], &back["coffee"]["moments"]),
            (&json!(true), &json!(OTHERS))
        );
        assert_eq!(standing(&world, 0).await, [stands("open", "open", Value::Null)]);
        assert_eq!(standing(&world, 1).await, [stands("waiting", "open", Value::Null)]);
        assert_eq!(world.follow_ups(0).await["open"][0]["due"], "2026-11-24");
        assert_eq!(texts(&database, "SELECT uid AS line FROM coffees"), uid);
        // The letter with the moments that are over says so.
        let page = format!("/api/letters/{}", asked.token);
        let shown = world.application.client().get(&page).await.with_status(200).body;
        assert_eq!((&shown["moments"], &shown["at"]), (&json!([]), &Value::Null));
        let choice = json!({ "moment": MOMENTS[0] });
        let (reader, path) = (world.application.client(), format!("{page}/choice"));
        let late = reader.send_json("POST", &path, &choice).await;
        assert_eq!(late.refusal(), (404, "unknown-coffee"));
        // Whoever proposed first is asked by a letter, and chooses.
        let [letter] = &received(&world, &database, 0).await[..] else { panic!("one letter") };
        assert!(letter.text.contains("First2 Last") && letter.unsubscribe, "{}", letter.text);
        let chosen = back["coffee"]["id"].as_i64().unwrap();
        assert_eq!(choose(&world, 1, chosen, OTHERS[0]).await.status, 404);
        choose(&world, 0, chosen, OTHERS[1]).await.with_status(200);
        let mut events = Vec::new();
        for who in [0, 1] {
            let [letter] = &received(&world, &database, who).await[..] else { panic!("{who}") };
            events.push(event(letter));
        }
        assert_eq!(events[0], events[1]);
        let (method, of, sequence, begins) = events.remove(0);
        assert_eq!(
            (method.as_str(), sequence, begins.as_str()),
            ("REQUEST", 0, "20261124T103000Z")
        );
        assert_eq!(uid, [of]);
        let again = answer_back(&world, 0, &json!(chosen), &OTHERS).await;
        assert_eq!(again.refusal(), (409, "coffee-planned"));
    });
}

#[test]
fn other_moments_that_nobody_chooses_did_not_come_about_for_both() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        // To and fro.
        answer_back(&world, 1, &json!(id), &OTHERS).await.with_status(200);
        let asked = own(&world, 0, "open").await;
        answer_back(&world, 0, &asked, &MOMENTS).await.with_status(200);
        assert_eq!(standing(&world, 0).await, [stands("waiting", "open", Value::Null)]);
        let asked = own(&world, 1, "open").await;
        answer_back(&world, 1, &asked, &OTHERS[..1]).await.with_status(200);
        world.application.set_clock(OTHERS[0]);
        let lapsed = [stands("done", "lapsed", Value::Null)];
        for who in [0, 1] {
            assert_eq!(standing(&world, who).await, lapsed, "before the job");
        }
        let late = answer_back(&world, 0, &own(&world, 0, "done").await, &MOMENTS[..1]).await;
        // Before the job, which may run at any time, the coffee is over; after it, what was meant is closed.
        assert!([(404, "unknown-coffee"), (400, "bad-request")].contains(&late.refusal()));
        world.application.run_jobs().await;
        for who in [0, 1] {
            assert_eq!(standing(&world, who).await, lapsed, "after it");
        }
        assert_eq!(count(&database, "coffees"), 0);
    });
}

#[test]
fn other_moments_are_refused_to_whom_nobody_asks() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        let id = json!(proposed(&world, 0, 1).await);
        assert_eq!(
            answer_back(&world, 2, &id, &OTHERS).await.refusal(),
            (404, "unknown-follow-up")
        );
        assert_eq!(answer_back(&world, 0, &id, &OTHERS).await.refusal(), (409, "coffee-under-way"));
        for wrong in [&[][..], &["2026-11-24T10:10:00Z"], &["2026-11-17T10:00:00Z"]] {
            assert_eq!(answer_back(&world, 1, &id, wrong).await.refusal(), (400, "bad-request"));
        }
        // It is one of the five approaches of a day, and hidden people approach nobody.
        for other in [0, 2, 3] {
            let with = json!({ "person": world.numbers[other] });
            let body = json!({ "kind": "message", "with": with, "text": "Hello" });
            world.make(1, &body).await.with_status(201);
        }
        for other in [2, 3] {
            proposed(&world, 1, other).await;
        }
        assert_eq!(answer_back(&world, 1, &id, &OTHERS).await.refusal(), (409, "enough-messages"));
        assert_eq!(world.follow_ups(0).await["waiting"][0]["id"], id, "it stands as it stood");
        world.answer(1, 0, "not-this-one").await.with_status(200);
        assert_eq!(answer_back(&world, 1, &id, &OTHERS).await.refusal(), (404, "unknown-person"));
        assert_eq!(count(&database, "coffees WHERE answers_back"), 0);
    });
}
