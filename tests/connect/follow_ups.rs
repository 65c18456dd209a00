//! Follow-ups: what somebody means to do, which nobody else learns of.

use std::collections::BTreeMap;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};

use super::worlds::World;
use crate::serving::Answer;
use crate::support::on_each_database;
use crate::support::tables::{count, execute};

async fn own_name(world: &World, person: usize, text: &str) -> i64 {
    let body = json!({ "text": text });
    let added = world.people[person].send_json("POST", "/api/me/own-names", &body).await;
    added.with_status(201).body["id"].as_i64().unwrap()
}

fn with(world: &World, other: usize) -> Value {
    json!({ "person": world.numbers[other] })
}

#[test]
fn a_follow_up_is_made_and_seen_by_its_owner_alone() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let others = [world.all_pages(1).await, world.all_pages(2).await];
        let joseph = own_name(&world, 0, "Joseph, e-learning in Twente").await;
        let call = json!({ "kind": "call", "with": { "own_name": joseph }, "due": "2026-11-20",
            "text": "about the tender" });
        let call = world.make(0, &call).await.with_status(201).body;
        let expected = json!({
            "id": call["id"], "kind": "call", "due": "2026-11-20", "state": "open", "outcome": null,
            "with": { "own_name": joseph, "text": "Joseph, e-learning in Twente" },
            "text": "about the tender", "note": "", "coffee": null, "sent_at": null,
        });
        assert_eq!(call, expected);
        let coffee = json!({ "kind": "coffee", "with": with(&world, 1) });
        let coffee = world.make(0, &coffee).await.with_status(201).body;
        assert_eq!(coffee["due"], "2026-11-25", "in a week");
        assert_eq!(
            coffee["with"],
            json!({ "person": world.numbers[1], "name": "First2 Last", "organisation": "Host",
                "email": null })
        );
        let listed = json!({ "open": [call, coffee], "waiting": [], "done": [] });
        assert_eq!(world.follow_ups(0).await, listed);
        assert_eq!([world.all_pages(1).await, world.all_pages(2).await], others);
    });
}

#[test]
fn a_follow_up_is_done_put_off_and_let_go() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let others = [world.all_pages(1).await, world.all_pages(2).await];
        let call = json!({ "kind": "call", "with": with(&world, 2) });
        let call = world.make(0, &call).await.with_status(201).body;
        let coffee = json!({ "kind": "coffee", "with": with(&world, 1) });
        let coffee = world.make(0, &coffee).await.with_status(201).body;
        let done = json!({ "state": "done", "outcome": "idea", "note": "a pilot" });
        let done = world.change(0, &call["id"], &done).await.with_status(200).body;
        assert_eq!(
            (&done["state"], &done["outcome"], &done["note"]),
            (&json!("done"), &json!("idea"), &json!("a pilot"))
        );
        let later = json!({ "due": "2026-12-24", "kind": "other" });
        world.change(0, &coffee["id"], &later).await.with_status(200);
        let let_go = json!({ "state": "let-go" });
        let let_go = world.change(0, &coffee["id"], &let_go).await.with_status(200).body;
        assert_eq!((&let_go["due"], &let_go["kind"]), (&json!("2026-12-24"), &json!("other")));
        let listed = json!({ "open": [], "waiting": [], "done": [let_go, done] });
        assert_eq!(world.follow_ups(0).await, listed);
        // An outcome said later is the outcome of the same follow-up.
        let fun = json!({ "state": "done", "outcome": "fun" });
        let fun = world.change(0, &call["id"], &fun).await.with_status(200).body;
        assert_eq!((&fun["outcome"], &fun["note"]), (&json!("fun"), &json!("a pilot")));
        assert_eq!([world.all_pages(1).await, world.all_pages(2).await], others);
    });
}

#[test]
fn what_cannot_be_meant_is_refused() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let theirs = own_name(&world, 1, "somebody of theirs").await;
        let unknown = (404, "unknown-person");
        for number in [world.numbers[0], 999_999, -1] {
            let body = json!({ "kind": "coffee", "with": { "person": number } });
            assert_eq!(world.make(0, &body).await.refusal(), unknown, "{number}");
        }
        let body = json!({ "kind": "call", "with": { "own_name": theirs } });
        assert_eq!(world.make(0, &body).await.refusal(), (404, "unknown-own-name"));
        let person = with(&world, 1);
        for wrong in [
            json!({ "kind": "lunch", "with": person }),
            json!({ "kind": "call", "with": {} }),
            json!({ "kind": "call", "with": { "person": 1, "own_name": 1 } }),
            json!({ "kind": "call", "with": person, "due": "2026-11-16" }),
            json!({ "kind": "call", "with": person, "due": "2028-01-01" }),
            json!({ "kind": "call", "with": person, "text": "two\nlines" }),
            json!({ "kind": "call", "with": person, "text": "x".repeat(281) }),
        ] {
            assert_eq!(world.make(0, &wrong).await.refusal(), (400, "bad-request"), "{wrong}");
        }
        let body = json!({ "kind": "call", "with": person });
        let made = world.make(0, &body).await.with_status(201).body;
        for wrong in [
            json!({ "state": "open" }),
            json!({ "state": "lapsed" }),
            json!({ "outcome": "fun" }),
            json!({ "state": "let-go", "outcome": "fun" }),
            json!({ "state": "done", "outcome": "money" }),
            json!({ "state": "done", "note": "x".repeat(281) }),
        ] {
            let answer = world.change(0, &made["id"], &wrong).await;
            assert_eq!(answer.refusal(), (400, "bad-request"), "{wrong}");
        }
        // Somebody else's is none.
        let done = json!({ "state": "done" });
        for who in [1, 2] {
            let answer = world.change(who, &made["id"], &done).await;
            assert_eq!(answer.refusal(), (404, "unknown-follow-up"));
        }
        assert_eq!(world.follow_ups(0).await["open"], json!([made]));
    });
}

#[test]
fn who_may_not_be_approached_is_as_unknown_as_a_number_that_nobody_has() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        let body = |number: i64| json!({ "kind": "call", "with": { "person": number } });
        let nobody = world.make(0, &body(999_999)).await;
        // One hides the pair, one withdraws, and what was shared with one is long ago.
        world.answer(1, 0, "not-this-one").await.with_status(200);
        world.people[2].consent(false).await.with_status(200);
        let pair = format!(
            "person_a = {} AND person_b = {}",
            world.numbers[0].min(world.numbers[3]),
            world.numbers[0].max(world.numbers[3])
        );
        execute(&database, "UPDATE days SET folded_at = closed_at");
        execute(&database, &format!("DELETE FROM encounters WHERE {pair}"));
        for other in 1..4 {
            let answer = world.make(0, &body(world.numbers[other])).await;
            assert_eq!(
                (answer.status, answer.text),
                (nobody.status, nobody.text.clone()),
                "{other}"
            );
        }
    });
}

#[test]
fn an_answer_makes_a_follow_up_and_takes_it_back_while_nothing_was_done_with_it() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        world.answer(0, 1, "follow-up").await.with_status(200);
        world.answer(0, 1, "follow-up").await.with_status(200);
        let open = world.follow_ups(0).await["open"].clone();
        assert_eq!(open.as_array().unwrap().len(), 1);
        assert_eq!((&open[0]["kind"], &open[0]["due"]), (&json!("other"), &json!("2026-11-25")));
        world.take_back(0, 1).await.with_status(204);
        assert_eq!(world.follow_ups(0).await["open"], json!([]));
        for instead in ["talked", "not-this-one"] {
            world.answer(0, 1, "follow-up").await.with_status(200);
            world.answer(0, 1, instead).await.with_status(200);
            assert_eq!(world.follow_ups(0).await["open"], json!([]), "{instead}");
        }
        // What the person made their own stays.
        world.answer(0, 1, "follow-up").await.with_status(200);
        let id = world.follow_ups(0).await["open"][0]["id"].clone();
        world.change(0, &id, &json!({ "kind": "call" })).await.with_status(200);
        world.take_back(0, 1).await.with_status(204);
        assert_eq!(world.follow_ups(0).await["open"][0]["kind"], "call");
        // And an answer adds none where something is open.
        world.answer(0, 1, "follow-up").await.with_status(200);
        assert_eq!(world.follow_ups(0).await["open"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn nobody_has_more_than_two_hundred_open_ones_also_when_they_come_at_once() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let rows: Vec<String> = (0..195)
            .map(|_| {
                let [me, other] = [world.numbers[0], world.numbers[1]];
                format!("({me}, 'other', {other}, '2026-11-20', '2026-11-18 09:00:00')")
            })
            .collect();
        let rows = rows.join(", ");
        execute(
            &database,
            &format!(
                "INSERT INTO follow_ups (person_id, kind, other_id, due, created_at) VALUES {rows}"
            ),
        );
        let body = json!({ "kind": "call", "with": with(&world, 1) });
        let asked = (0..12).map(|_| world.make(0, &body));
        let answers: Vec<Answer> = futures_util::future::join_all(asked).await;
        let made = answers.iter().filter(|answer| answer.status == 201).count();
        let refused = answers
            .iter()
            .filter(|one| one.status == 409 && one.code() == "enough-follow-ups")
            .count();
        assert_eq!((made, refused), (5, 7));
        // An answer is kept all the same, and adds none.
        world.answer(0, 1, "follow-up").await.with_status(200);
        assert_eq!(count(&database, "follow_ups"), 200);
    });
}

#[test]
fn own_names_withdrawal_and_erasure_take_follow_ups_along() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let joseph = own_name(&world, 0, "Joseph").await;
        let about = async |with: Value| {
            world.make(0, &json!({ "kind": "call", "with": with })).await.with_status(201)
        };
        about(json!({ "own_name": joseph })).await;
        about(with(&world, 1)).await;
        about(with(&world, 2)).await;
        let back = json!({ "kind": "other", "with": with(&world, 0) });
        world.make(1, &back).await.with_status(201);
        world.people[1].consent(false).await.with_status(200);
        assert_eq!(count(&database, "follow_ups"), 2);
        world.delete(0, &format!("/api/me/own-names/{joseph}")).await.with_status(204);
        assert_eq!(count(&database, "follow_ups"), 1);
        let body = json!({ "email": "p1@example.org" });
        world.people[0].send_json("DELETE", "/api/me", &body).await.with_status(204);
        assert_eq!(count(&database, "follow_ups"), 0);
    });
}

/// The follow-ups of each, by their numbers: with whom, and in what state.
type Model = BTreeMap<i64, (usize, usize, &'static str)>;

/// Does something by chance to the world and to the model alike.
async fn step(world: &World, model: &mut Model, dice: &mut StdRng) {
    let people = world.people.len();
    let person = dice.random_range(0..people);
    let other = (person + dice.random_range(1..people)) % people;
    let roll = dice.random_range(0..10);
    if roll < 5 {
        let body = json!({ "kind": "call", "with": with(world, other) });
        let made = world.make(person, &body).await.with_status(201).body;
        model.insert(made["id"].as_i64().unwrap(), (person, other, "open"));
        return;
    }
    let Some(id) = model.keys().nth(dice.random_range(0..model.len().max(1))).copied() else {
        return;
    };
    let state = if roll < 8 { "done" } else { "let-go" };
    let answer = world.change(person, &json!(id), &json!({ "state": state })).await;
    let row = model.get_mut(&id).unwrap();
    assert_eq!(answer.status, if row.0 == person { 200 } else { 404 });
    if row.0 == person {
        row.2 = state;
    }
}

#[test]
fn whatever_three_people_do_each_has_the_follow_ups_of_the_model() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let mut model = Model::new();
        let mut dice = StdRng::seed_from_u64(20_261_130);
        for number in 0..60 {
            step(&world, &mut model, &mut dice).await;
            for person in 0..3 {
                let told = world.follow_ups(person).await;
                let mut found = Vec::new();
                for part in ["open", "waiting", "done"] {
                    for row in told[part].as_array().unwrap() {
                        let other =
                            world.numbers.iter().position(|id| row["with"]["person"] == *id);
                        let state = row["state"].as_str().unwrap().to_owned();
                        assert_eq!(part == "open", state == "open");
                        found.push((row["id"].as_i64().unwrap(), other.unwrap(), state));
                    }
                }
                found.sort();
                let own = model.iter().filter(|(_, (owner, ..))| *owner == person);
                let own: Vec<_> =
                    own.map(|(id, (_, other, state))| (*id, *other, (*state).to_owned())).collect();
                assert_eq!(found, own, "step {number}, {person}");
            }
        }
    });
}
