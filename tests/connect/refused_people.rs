//! *No more from this person* holds until it is taken back, where *not this one* holds for some weeks.

use serde_json::{Value, json};

use super::received::received;
use super::worlds::World;
use crate::serving::house::STAYS;
use crate::serving::{Answer, import};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

async fn write(world: &World, person: usize, other: usize) -> Answer {
    let with = json!({ "person": world.numbers[other] });
    world.make(person, &json!({ "kind": "message", "with": with, "text": "Hello" })).await
}

/// Whom the first has met in the café in the week of a day: all others are there.
async fn met_in_cafe(world: &World, database: &TestDatabase, day: &str, week: &str) -> Vec<String> {
    let hour = format!("{day}T09:00:00Z,{day}T10:00:00Z");
    let rows: Vec<String> =
        (1..=4).map(|n| format!("p{n}@example.org,HQ,bar,,{hour},\n")).collect();
    import(database, &format!("{day}T11:00:00Z"), "stays", &(STAYS.to_owned() + &rows.concat()));
    world.application.set_clock(&format!("{day}T11:00:00Z"));
    let seen = world.people[0].encounters(week).await.with_status(200).body;
    let cafe = seen["cafe"].as_array().unwrap();
    cafe.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn no_more_from_this_person_holds_until_it_is_taken_back() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        write(&world, 0, 1).await.with_status(201);
        let letter = received(&world, &database, 1).await.remove(0);
        let path = format!("/api/letters/{}/reply", letter.token);
        let no_more = json!({ "answer": "no-more" });
        world.application.client().send_json("POST", &path, &no_more).await.with_status(204);
        world.answer(2, 0, "not-this-one").await.with_status(200);
        let data = world.people[1].get("/api/me/data").await.with_status(200).body;
        let who = json!({ "name": "First1 Last", "organisation": "Host" });
        let refused = json!([{ "who": who, "person": world.numbers[0] }]);
        assert_eq!(data["refused_people"], refused);
        let theirs = world.people[0].get("/api/me/data").await.with_status(200).body;
        assert_eq!(theirs["refused_people"], json!([]), "it is the reader's own");
        // Not even who withdraws and agrees again is seen by who wants nothing more of them.
        world.application.set_clock("2027-02-10T09:00:00Z");
        world.people[0].consent(false).await.with_status(200);
        world.people[0].consent(true).await.with_status(200);
        let met = met_in_cafe(&world, &database, "2027-02-11", "2027-W06").await;
        assert_eq!(met, ["First3 Last", "First4 Last"]);
        assert_eq!(write(&world, 0, 1).await.refusal(), (404, "unknown-person"));
        write(&world, 0, 2).await.with_status(201);
        world.take_back(1, 0).await.with_status(204);
        let met = met_in_cafe(&world, &database, "2027-02-15", "2027-W07").await;
        assert_eq!(met, ["First2 Last", "First3 Last", "First4 Last"]);
        write(&world, 0, 1).await.with_status(201);
    });
}

#[test]
fn no_more_from_this_person_goes_with_either() {
    on_each_database(async |database| {
        for erased in [0, 1] {
            let own = database.another();
            let world = World::of(&own, 2).await;
            write(&world, 0, 1).await.with_status(201);
            let letter = received(&world, &own, 1).await.remove(0);
            let path = format!("/api/letters/{}/reply", letter.token);
            let post = async |answer: Value| {
                let body = json!({ "answer": answer });
                world.application.client().send_json("POST", &path, &body).await.with_status(204);
            };
            post(json!("no-more")).await;
            post(Value::Null).await;
            assert_eq!(count(&own, "refused_people"), 0, "taken back");
            post(json!("no-more")).await;
            assert_eq!(count(&own, "refused_people"), 1);
            let email = json!({ "email": format!("p{}@example.org", erased + 1) });
            let gone = world.people[erased].send_json("DELETE", "/api/me", &email);
            gone.await.with_status(204);
            assert_eq!(count(&own, "refused_people"), 0);
        }
    });
}

#[test]
fn who_withdraws_and_agrees_again_stays_out_of_sight_of_who_said_not_this_one() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        world.answer(2, 0, "not-this-one").await.with_status(200);
        world.answer(3, 0, "talked").await.with_status(200);
        world.application.set_clock("2026-11-19T09:00:00Z");
        world.people[0].consent(false).await.with_status(200);
        assert_eq!(count(&database, "answers WHERE answer <> 'not-this-one'"), 0);
        let data = world.people[2].get("/api/me/data").await.with_status(200).body;
        assert_eq!(data["answers"][0]["about"], Value::Null, "who withdrew is not named");
        world.people[0].consent(true).await.with_status(200);
        let met = met_in_cafe(&world, &database, "2026-11-20", "2026-W47").await;
        assert_eq!(met, ["First2 Last", "First4 Last"]);
        assert_eq!(write(&world, 0, 2).await.refusal(), (404, "unknown-person"));
        world.take_back(2, 0).await.with_status(204);
        write(&world, 0, 2).await.with_status(201);
        world.answer(2, 0, "not-this-one").await.with_status(200);
        let email = json!({ "email": "p1@example.org" });
        world.people[0].send_json("DELETE", "/api/me", &email).await.with_status(204);
        assert_eq!(count(&database, "answers"), 0, "erased");
    });
}
