//! What people must not know of each other shows on no page of theirs.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::coffees::{MOMENTS, choose, propose, proposed};
use super::other_moments::{OTHERS, answer_back};
use super::worlds::{PAGES, World};
use crate::support::on_each_database;
use crate::trust::crawl::table;

#[test]
fn every_page_of_ones_own_is_compared() {
    let table = table();
    let beside = ["/api/gatherings", "/api/stories", "/api/story-editors"];
    let own: BTreeSet<&str> = table
        .keys()
        .filter_map(|route| route.strip_prefix("GET "))
        .filter(|path| path.starts_with("/api/me") || beside.contains(path))
        .collect();
    let compared: BTreeSet<&str> =
        PAGES.iter().map(|page| page.split('?').next().unwrap()).collect();
    assert_eq!(own, compared);
}

#[test]
fn what_two_others_do_shows_to_no_third() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let before = world.all_pages(2).await;
        let with = json!({ "person": world.numbers[1] });
        let message = json!({ "kind": "message", "with": with, "text": "Hello" });
        for answer in ["talked", "follow-up", "not-this-one", "talked"] {
            world.answer(0, 1, answer).await.with_status(200);
            world.answer(1, 0, answer).await.with_status(200);
            assert_eq!(world.all_pages(2).await, before, "{answer}");
        }
        world.make(0, &message).await.with_status(201);
        let id = proposed(&world, 0, 1).await;
        assert_eq!(world.all_pages(2).await, before, "a message and coffee");
        let back = answer_back(&world, 1, &json!(id), &OTHERS).await.with_status(200).body;
        assert_eq!(world.all_pages(2).await, before, "other moments");
        let id = back["coffee"]["id"].as_i64().unwrap();
        choose(&world, 0, id, OTHERS[0]).await.with_status(200);
        world.end(0, 1).await.with_status(204);
        assert_eq!(world.all_pages(2).await, before, "what was planned, and an end");
    });
}

/// Without the numbers of follow-ups, which go up with those of everybody, and with moments to the minute.
fn unnumbered(text: &str) -> String {
    let Ok(mut body) = serde_json::from_str::<Value>(text) else { return text.to_owned() };
    forget_numbers(&mut body);
    body.to_string()
}

fn forget_numbers(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| name != "id");
            members.values_mut().for_each(forget_numbers);
        }
        // Reading a code from the mailbox moves the clock a little.
        Value::String(text) => {
            if let Ok(moment) = text.parse::<DateTime<Utc>>() {
                *text = moment.format("%Y-%m-%dT%H:%MZ").to_string();
            }
        }
        Value::Array(items) => {
            items.iter_mut().for_each(forget_numbers);
            // Within a minute the clock of each world puts who looked in an order of its own.
            if items.iter().any(|item| item.get("action").is_some()) {
                items.sort_by_key(ToString::to_string);
            }
        }
        _ => {}
    }
}

/// The one who is answered about does the same in two worlds, of which one differs in what the other said alone.
#[test]
fn who_was_answered_about_alone_is_told_the_same_whatever_they_do() {
    on_each_database(async |database| {
        let mut told = Vec::new();
        for answer in [None, Some("talked"), Some("follow-up")] {
            let own = database.another();
            let world = World::of(&own, 3).await;
            if let Some(answer) = answer {
                world.answer(0, 1, answer).await.with_status(200);
            }
            let mut seen = world.all_pages(1).await;
            let path = format!("/api/me/contacts/{}/note", world.numbers[0]);
            let note = world.people[1].send_json("PUT", &path, &json!({ "note": "choir" })).await;
            let with = json!({ "person": world.numbers[0] });
            for answer in [
                note,
                world.answer(1, 0, "follow-up").await,
                world.take_back(1, 0).await,
                world.end(1, 0).await,
                world.make(1, &json!({ "kind": "call", "with": with })).await,
                world.make(1, &json!({ "kind": "coffee", "with": with, "moments": MOMENTS })).await,
            ] {
                seen.push((String::new(), answer.status, answer.text));
            }
            seen.extend(world.all_pages(1).await);
            let numbered =
                |page: &(String, u16, String)| (page.0.clone(), page.1, unnumbered(&page.2));
            told.push(seen.iter().map(numbered).collect::<Vec<_>>());
        }
        let [nothing, others @ ..] = &told[..] else { panic!() };
        for other in others {
            assert_eq!(nothing.len(), other.len());
            for (one, two) in nothing.iter().zip(other) {
                assert_eq!(one, two);
            }
        }
    });
}

#[test]
fn the_numbers_of_ones_own_follow_ups_do_not_tell_that_the_other_hides_one() {
    on_each_database(async |database| {
        let mut apart = Vec::new();
        for is_hidden in [false, true] {
            let own = database.another();
            let world = World::of(&own, 2).await;
            let coffee = proposed(&world, 0, 1).await;
            if is_hidden {
                world.answer(1, 0, "not-this-one").await.with_status(200);
            }
            let text = json!({ "text": "Joseph, e-learning in Twente" });
            let name = world.people[0].send_json("POST", "/api/me/own-names", &text).await;
            let with = json!({ "own_name": name.with_status(201).body["id"] });
            let call = world.make(0, &json!({ "kind": "call", "with": with })).await;
            apart.push(call.with_status(201).body["id"].as_i64().unwrap() - coffee);
        }
        assert_eq!(apart[0], apart[1]);
    });
}

#[test]
fn whoever_let_go_of_a_proposal_and_then_proposes_answers_with_other_moments() {
    on_each_database(async |database| {
        let mut told = Vec::new();
        for lets_go in [false, true] {
            let own = database.another();
            let world = World::of(&own, 2).await;
            let coffee = proposed(&world, 0, 1).await;
            if lets_go {
                let theirs = world.follow_ups(1).await["open"][0]["id"].clone();
                let let_go = json!({ "state": "let-go" });
                world.change(1, &theirs, &let_go).await.with_status(200);
                let made = propose(&world, 1, 0, &OTHERS).await.with_status(201).body;
                assert_eq!(made["coffee"]["own"], true);
            } else {
                answer_back(&world, 1, &json!(coffee), &OTHERS).await.with_status(200);
            }
            let pages = world.all_pages(0).await;
            let numbered =
                |page: &(String, u16, String)| (page.0.clone(), page.1, unnumbered(&page.2));
            told.push(pages.iter().map(numbered).collect::<Vec<_>>());
            let id = world.follow_ups(0).await["open"][0]["coffee"]["id"].as_i64().unwrap();
            choose(&world, 0, id, OTHERS[0]).await.with_status(200);
            let theirs = world.follow_ups(1).await;
            assert_eq!(theirs["open"][0]["coffee"]["at"], OTHERS[0], "{theirs}");
        }
        for (one, two) in told[0].iter().zip(&told[1]) {
            assert_eq!(one, two);
        }
    });
}
