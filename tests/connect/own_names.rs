//! Own names: people who are not in the system, seen by nobody but who keeps them.

use serde_json::{Value, json};

use super::worlds::World;
use crate::serving::Answer;
use crate::support::on_each_database;
use crate::support::tables::{execute, texts};

async fn add(world: &World, person: usize, text: &str) -> Answer {
    let body = json!({ "text": text });
    world.people[person].send_json("POST", "/api/me/own-names", &body).await
}

async fn list(world: &World, person: usize) -> Value {
    world.people[person].get("/api/me/contacts").await.with_status(200).body["own_names"].clone()
}

#[test]
fn an_own_name_is_seen_and_deleted_by_its_owner_alone() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let others = world.all_pages(1).await;
        let added = add(&world, 0, "  Joseph, e-learning in Twente ").await.with_status(201).body;
        let expected = json!([{ "id": added["id"], "text": "Joseph, e-learning in Twente" }]);
        assert_eq!(list(&world, 0).await, expected);
        assert_eq!(world.all_pages(1).await, others);
        let path = format!("/api/me/own-names/{}", added["id"]);
        let unknown = (404, "unknown-own-name");
        assert_eq!(world.delete(1, &path).await.refusal(), unknown);
        assert_eq!(list(&world, 0).await, expected);
        world.delete(0, &path).await.with_status(204);
        assert_eq!(world.delete(0, &path).await.refusal(), unknown);
        assert_eq!(list(&world, 0).await, json!([]));
        for wrong in ["", " ", "two\nlines", "a\u{202e}b", &"x".repeat(121)] {
            assert_eq!(add(&world, 0, wrong).await.refusal(), (400, "bad-request"), "{wrong:?}");
        }
    });
}

#[test]
fn nobody_has_more_than_two_hundred_also_when_they_come_at_once() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let me = "(SELECT id FROM persons WHERE email = 'p1@example.org')";
        let rows: Vec<String> =
            (0..195).map(|n| format!("({me}, 'name {n}', '2026-11-18 09:00:00')")).collect();
        let rows = rows.join(", ");
        execute(
            &database,
            &format!("INSERT INTO own_names (person_id, text, created_at) VALUES {rows}"),
        );
        let asked = (0..12).map(|n| {
            let world = &world;
            async move { add(world, 0, &format!("late {n}")).await }
        });
        let answers = futures_util::future::join_all(asked).await;
        let kept = answers.iter().filter(|answer| answer.status == 201).count();
        let refused =
            answers.iter().filter(|one| one.status == 409 && one.code() == "enough-own-names");
        assert_eq!((kept, refused.count()), (5, 7));
        let count = "SELECT count(*) || '' AS line FROM own_names";
        assert_eq!(texts(&database, count), ["200"]);
        add(&world, 1, "somebody else's").await.with_status(201);
    });
}
