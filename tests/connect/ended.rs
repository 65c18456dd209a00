//! Whoever ended a contact is made one again by nothing that they said before.

use serde_json::{Value, json};

use super::coffees::{MOMENTS, choose, proposed};
use super::received::{Received, received};
use super::worlds::World;
use crate::serving::Answer;
use crate::support::{TestDatabase, on_each_database};

const NOBODY: [usize; 0] = [];

async fn write(world: &World, person: usize, other: usize) -> Answer {
    let with = json!({ "person": world.numbers[other] });
    world.make(person, &json!({ "kind": "message", "with": with, "text": "Hello" })).await
}

/// The letter of a message that one writes to another.
async fn written(world: &World, database: &TestDatabase, person: usize, other: usize) -> Received {
    write(world, person, other).await.with_status(201);
    received(world, database, other).await.remove(0)
}

async fn reply(world: &World, letter: &Received, answer: Value) {
    let path = format!("/api/letters/{}/reply", letter.token);
    let body = json!({ "answer": answer });
    world.application.client().send_json("POST", &path, &body).await.with_status(204);
}

async fn change_of_mind(world: &World, letter: &Received) {
    for answer in [Value::Null, json!("stay-in-touch"), Value::Null, json!("stay-in-touch")] {
        reply(world, letter, answer).await;
    }
}

#[test]
fn stay_in_touch_brings_back_no_contact_that_the_writer_ended() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let letter = written(&world, &database, 0, 1).await;
        reply(&world, &letter, json!("stay-in-touch")).await;
        assert_eq!(world.contacts_of(0).await, [1]);
        world.end(0, 1).await.with_status(204);
        change_of_mind(&world, &letter).await;
        assert_eq!(world.contacts_of(0).await, NOBODY);
        assert_eq!(world.contacts_of(1).await, NOBODY);
        // Another message is another word.
        let letter = written(&world, &database, 0, 1).await;
        reply(&world, &letter, json!("stay-in-touch")).await;
        assert_eq!(world.contacts_of(0).await, [1]);
        // Whoever answered and ended it themselves may think better of it.
        world.end(1, 0).await.with_status(204);
        change_of_mind(&world, &letter).await;
        assert_eq!(world.contacts_of(0).await, [1]);
    });
}

#[test]
fn a_message_from_before_the_end_of_a_contact_makes_none() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        world.become_contacts(0, 1).await;
        let letter = written(&world, &database, 0, 1).await;
        world.end(0, 1).await.with_status(204);
        reply(&world, &letter, json!("stay-in-touch")).await;
        assert_eq!(world.contacts_of(0).await, NOBODY);
        assert_eq!(world.contacts_of(1).await, NOBODY);
    });
}

#[test]
fn a_coffee_from_before_the_end_of_a_contact_makes_none() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        let theirs = world.follow_ups(1).await["open"][0]["id"].clone();
        world.application.set_clock("2026-11-19T10:00:00Z");
        let done = json!({ "state": "done" });
        world.change(0, &json!(id), &done).await.with_status(200);
        world.become_contacts(0, 1).await;
        world.end(0, 1).await.with_status(204);
        world.change(1, &theirs, &done).await.with_status(200);
        assert_eq!(world.contacts_of(0).await, NOBODY);
        assert_eq!(world.contacts_of(1).await, NOBODY);
    });
}
