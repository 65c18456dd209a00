//! Coffee when two do something at the same moment, and after whatever three do by chance.

use std::collections::BTreeSet;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::json;

use super::coffees::{MOMENTS, call_off, choose, move_to, propose, proposed};
use super::worlds::World;
use crate::support::tables::{count, execute, texts};
use crate::support::{TestDatabase, on_each_database};

/// What is left after two did something at once: one event in the letters, whose sequence is as many as there were.
fn assert_whole(database: &TestDatabase) {
    let gone = count(database, "coffees") == 0;
    let open = count(database, "follow_ups WHERE closed_at IS NULL AND kind = 'coffee'");
    assert_eq!(
        open,
        if gone { 0 } else { 2 },
        "{:?}",
        texts(database, "SELECT state AS line FROM follow_ups")
    );
    let invitations = count(database, "letters WHERE kind = 'coffee-invitation'");
    assert_eq!(invitations % 2, 0, "both or neither are told");
    assert_eq!(
        count(
            database,
            "coffee_moments WHERE coffee_id IN (SELECT id FROM coffees WHERE at IS NOT NULL)"
        ),
        0
    );
}

#[test]
fn of_several_choices_at_once_one_counts() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        let asked = MOMENTS.iter().map(|moment| choose(&world, 1, id, moment));
        let answers = futures_util::future::join_all(asked).await;
        let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409, 409]);
        assert_eq!(count(&database, "letters WHERE kind = 'coffee-invitation'"), 2);
        assert_whole(&database);
    });
}

#[test]
fn who_chooses_and_who_takes_back_at_once_agree_on_what_came_first() {
    on_each_database(async |database| {
        for round in 0..4 {
            let world_database = database.another();
            let world = World::of(&world_database, 2).await;
            let id = proposed(&world, 0, 1).await;
            let let_go = json!({ "state": "let-go" });
            let number = json!(id);
            let (chosen, gone) =
                tokio::join!(choose(&world, 1, id, MOMENTS[0]), world.change(0, &number, &let_go));
            assert_eq!(gone.status, 200, "{round}");
            let first = chosen.status == 200;
            assert!(first || chosen.refusal() == (404, "unknown-coffee"), "{chosen:?}");
            // Chosen first, it was planned and then called off; else there was nothing to choose.
            let letters = count(&world_database, "letters WHERE kind = 'coffee-invitation'");
            assert_eq!(letters, if first { 4 } else { 0 });
            assert_eq!(count(&world_database, "coffees"), 0);
            assert_whole(&world_database);
        }
    });
}

#[test]
fn who_moves_and_who_calls_off_at_once_leave_one_event() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        let (moved, off, also_off) = tokio::join!(
            move_to(&world, 0, id, "2026-11-24T14:00:00Z"),
            call_off(&world, 1, id),
            call_off(&world, 0, id)
        );
        let offs = [off.status, also_off.status];
        assert!(offs == [204, 404] || offs == [404, 204], "{offs:?}");
        assert!([200, 404].contains(&moved.status), "{moved:?}");
        assert_eq!(count(&database, "coffees"), 0);
        let told = count(&database, "letters WHERE kind = 'coffee-invitation'");
        assert_eq!(told, if moved.status == 200 { 6 } else { 4 });
        assert_whole(&database);
    });
}

/// A coffee of two people: who proposed, who was asked, whether they let go of it, and when it is.
#[derive(Debug, Clone)]
struct Pot {
    id: i64,
    from: usize,
    to: usize,
    theirs: bool,
    at: Option<&'static str>,
}

/// Does something by chance to the world and to the model alike.
async fn step(world: &World, pots: &mut Vec<Pot>, dice: &mut StdRng) {
    let people = world.people.len();
    let person = dice.random_range(0..people);
    let other = (person + dice.random_range(1..people)) % people;
    let moment = MOMENTS[dice.random_range(0..3)];
    let known = |pot: &Pot| {
        (pot.from, pot.to) == (person, other)
            || (pot.to, pot.from, pot.theirs) == (person, other, true)
    };
    let roll = dice.random_range(0..10);
    if roll < 4 {
        let under_way = pots.iter().any(known);
        let answer = propose(world, person, other, &MOMENTS).await;
        if under_way {
            assert_eq!(answer.refusal(), (409, "coffee-under-way"));
        } else if answer.refusal() != (409, "enough-messages") {
            let id = answer.with_status(201).body["id"].as_i64().unwrap();
            pots.push(Pot { id, from: person, to: other, theirs: true, at: None });
        }
        return;
    }
    if pots.is_empty() {
        return;
    }
    let index = dice.random_range(0..pots.len());
    let pot = pots[index].clone();
    let part = person == pot.from || person == pot.to;
    if roll < 7 {
        let answer = choose(world, person, pot.id, moment).await;
        let expected = match pot.at {
            _ if person != pot.to => 404,
            None => 200,
            Some(at) if at == moment => 200,
            Some(_) => 409,
        };
        assert_eq!(answer.status, expected, "{person} {pot:?}");
        if expected == 200 {
            (pots[index].at, pots[index].theirs) = (Some(moment), true);
        }
    } else if roll == 7 || pot.at.is_some() {
        let answer = call_off(world, person, pot.id).await;
        assert_eq!(answer.status, if part && pot.at.is_some() { 204 } else { 404 }, "{pot:?}");
        if answer.status == 204 {
            pots.remove(index);
        }
    } else if person == pot.from {
        let let_go = json!({ "state": "let-go" });
        world.change(person, &json!(pot.id), &let_go).await.with_status(200);
        pots.remove(index);
    } else if person == pot.to && pot.theirs {
        let told = world.follow_ups(person).await;
        let mut rows = told["open"].as_array().unwrap().iter();
        let row = rows.find(|row| row["coffee"]["id"] == pot.id).unwrap();
        let let_go = json!({ "state": "let-go" });
        world.change(person, &row["id"], &let_go).await.with_status(200);
        pots[index].theirs = false;
    }
}

#[test]
fn whatever_three_people_do_each_has_the_coffees_of_the_model() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let mut pots = Vec::new();
        let mut dice = StdRng::seed_from_u64(20_261_201);
        let (mut planned, mut chosen) = (0, BTreeSet::new());
        for number in 0..90 {
            // A day's worth of proposals is soon used up.
            if number % 10 == 9 {
                execute(&database, "DELETE FROM approaches");
            }
            step(&world, &mut pots, &mut dice).await;
            for person in 0..3 {
                let mut expected: Vec<_> = pots
                    .iter()
                    .filter(|pot| pot.from == person || pot.to == person && pot.theirs)
                    .map(|pot| {
                        let waits = pot.from == person && pot.at.is_none();
                        (pot.id, if waits { "waiting" } else { "open" }, pot.at)
                    })
                    .collect();
                expected.sort_unstable();
                let told = world.follow_ups(person).await;
                let mut found = Vec::new();
                for part in ["open", "waiting"] {
                    for row in told[part].as_array().unwrap() {
                        let at = row["coffee"]["at"].as_str();
                        let at = MOMENTS.into_iter().find(|moment| at == Some(*moment));
                        found.push((row["coffee"]["id"].as_i64().unwrap(), part, at));
                    }
                }
                found.sort_unstable();
                assert_eq!(found, expected, "step {number}, {person}");
            }
            planned += usize::from(pots.iter().any(|pot| pot.at.is_some()));
            chosen.extend(pots.iter().filter_map(|pot| pot.at));
        }
        assert!(planned > 20 && chosen.len() == 3, "tests too little: {planned} {chosen:?}");
    });
}
