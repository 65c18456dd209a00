//! Nobody can send another more letters than the limits say by taking back and beginning anew.

use serde_json::json;

use super::coffees::{MOMENTS, call_off, choose, move_to, propose, proposed};
use super::introductions::{A, M, T, ask, introduce, list};
use super::received::received;
use super::worlds::World;
use crate::serving::Application;
use crate::support::on_each_database;
use crate::support::tables::{count, texts};

#[test]
fn an_introduction_that_is_taken_back_counts_among_those_of_a_day() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        for _ in 0..6 {
            let made = ask(&world, A, M).await.with_status(201).body;
            let path = format!("/api/me/introductions/{}", made["id"]);
            world.delete(A, &path).await.with_status(204);
            assert_eq!(world.delete(A, &path).await.refusal(), (404, "unknown-introduction"));
        }
        assert_eq!(ask(&world, A, M).await.refusal(), (409, "enough-introductions"));
        assert_eq!(list(&world, A).await["introductions"], json!([]));
        assert_eq!(list(&world, M).await["asked"], json!([]));
        let kept = texts(
            &database,
            "SELECT purpose || bring || whom || line || \
             coalesce(cast(coalesce(through_id, one_id, other_id, place) AS TEXT), '') AS line \
             FROM introductions",
        );
        assert_eq!(kept, [""; 6], "what was taken back is empty");
        // Two at once are asked by one that nobody asked for, which counts likewise; and not for who began none.
        for _ in 0..6 {
            let made = introduce(&world, M, A, T).await.with_status(201).body;
            let path = format!("/api/me/introductions/{}", made["id"]);
            world.delete(M, &path).await.with_status(204);
        }
        assert_eq!(introduce(&world, M, A, T).await.refusal(), (409, "enough-introductions"));
        world.application.set_clock("2026-11-19T10:00:00Z");
        world.application.run_jobs().await;
        assert_eq!(count(&database, "introductions"), 0, "a day later nothing is left");
        ask(&world, A, M).await.with_status(201);
    });
}

#[test]
fn six_a_day_are_six_also_when_they_come_at_two_instances() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        let second = Application::start(&database, "2026-11-18T09:01:00Z");
        let also_me = world.at_instance(A, &second).await;
        let body = json!({ "through": world.numbers[M], "purpose": "p", "bring": "b" });
        let again = async |browser: &crate::serving::Client| {
            let mut made = 0;
            for _ in 0..6 {
                let answer = browser.send_json("POST", "/api/me/introductions", &body).await;
                if answer.status == 201 {
                    made += 1;
                    let path = format!("/api/me/introductions/{}", answer.body["id"]);
                    browser.send(browser.request("DELETE", &path)).await.with_status(204);
                } else {
                    assert_eq!(answer.refusal(), (409, "enough-introductions"));
                }
            }
            made
        };
        let (here, there) = tokio::join!(again(&world.people[A]), again(&also_me));
        assert_eq!(here + there, 6);
        assert_eq!(count(&database, "letters WHERE kind = 'introduction-request'"), 6);
    });
}

#[test]
fn coffee_is_proposed_to_the_same_person_three_times_a_day_at_most() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let let_go = json!({ "state": "let-go" });
        for _ in 0..3 {
            let id = proposed(&world, 0, 1).await;
            world.change(0, &json!(id), &let_go).await.with_status(200);
        }
        let again = propose(&world, 0, 1, &MOMENTS).await;
        assert_eq!(again.refusal(), (409, "enough-messages"));
        proposed(&world, 0, 2).await;
        world.application.set_clock("2026-11-19T08:00:00Z");
        world.application.set_clock("2026-11-19T08:59:00Z");
        assert_eq!(count(&database, "letters WHERE kind = 'coffee-proposal'"), 4);
        world.application.set_clock("2026-11-19T10:00:00Z");
        let id = propose(&world, 0, 1, &MOMENTS[1..]).await.with_status(201).body["id"].clone();
        assert!(id.is_i64());
    });
}

#[test]
fn who_wants_nothing_more_of_somebody_gets_no_letters_by_their_moves() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        move_to(&world, 0, id, MOMENTS[1]).await.with_status(200);
        let before = received(&world, &database, 1).await;
        assert!(before.last().unwrap().subject.starts_with("Moved"), "{before:?}");
        world.answer(1, 0, "not-this-one").await.with_status(200);
        received(&world, &database, 0).await;
        for at in [MOMENTS[2], MOMENTS[0], MOMENTS[2]] {
            move_to(&world, 0, id, at).await.with_status(200);
        }
        assert_eq!(received(&world, &database, 1).await, []);
        assert_eq!(received(&world, &database, 0).await.len(), 3, "who moved it has it so");
        let theirs = world.follow_ups(1).await["open"][0].clone();
        assert_eq!(theirs["coffee"]["at"], json!(MOMENTS[2]), "the own page says when it is");
        // By their own move both have it anew, and that it is off is told.
        move_to(&world, 1, id, MOMENTS[1]).await.with_status(200);
        assert_eq!(received(&world, &database, 1).await.len(), 1);
        call_off(&world, 0, id).await.with_status(204);
        assert_eq!(received(&world, &database, 1).await.len(), 1);
    });
}
