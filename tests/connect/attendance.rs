//! Who attends a gathering, and whom they meet by it.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::received::received;
use super::worlds::{WEEK, World};
use crate::serving::house::{SITE, add_host, add_kiosk, arrive};
use crate::serving::{Answer, Application, Client, Stream};
use crate::support::tables::{count, execute, texts};
use crate::support::{TestDatabase, on_each_database};

const UNKNOWN: (u16, &str) = (404, "unknown-gathering");

pub async fn announced(host: &Client, title: &str, begins: &str, place: (&str, &str)) -> String {
    let mut body = json!({
        "kind": "debate", "title": title, "site": SITE, "begins_at": begins, "minutes": 45,
    });
    body[place.0] = json!(place.1);
    let made = host.send_json("POST", "/api/gatherings", &body).await.with_status(201);
    made.body["id"].as_str().unwrap().to_owned()
}

pub async fn attend(browser: &Client, id: &str, said: &Value) -> Answer {
    browser.send_json("POST", &format!("/api/gatherings/{id}/attendance"), said).await
}

/// Attends by the code that the screen shows.
pub async fn scan(browser: &Client, host: &Client, id: &str) -> Answer {
    attend(browser, id, &json!({ "code": code(host, id).await })).await
}

async fn code(host: &Client, id: &str) -> Value {
    let shown = host.get(&format!("/api/gatherings/{id}/code")).await.with_status(200).body;
    let code = shown["code"].as_str().unwrap();
    assert!(shown["url"].as_str().unwrap().ends_with(&format!("/me#attend/{id}/{code}")));
    assert!(shown["qr_svg"].as_str().unwrap().starts_with("<svg"));
    shown["code"].clone()
}

pub async fn take_back(browser: &Client, id: &str) -> Answer {
    browser.send(browser.request("DELETE", &format!("/api/gatherings/{id}/attendance"))).await
}

/// Whom somebody met at gatherings, by name, and what their page says of it.
async fn met(browser: &Client) -> Vec<(String, Value)> {
    let week = browser.encounters(WEEK).await.with_status(200).body;
    let there =
        week["cafe"].as_array().unwrap().iter().filter(|one| one.get("gathering").is_some());
    let said = |one: &Value| {
        let keys = ["date", "zone", "minutes", "gathering"].map(|key| one[key].clone());
        (one["name"].as_str().unwrap().to_owned(), json!(keys))
    };
    there.map(said).collect()
}

/// Five people ten minutes into a gathering in the café: two at desks, one unseen, one who is not in the house, and one who is
/// and does not attend.
async fn room(database: &TestDatabase) -> (World, Client, String) {
    const BEFORE: &str = "2026-11-18T13:00:00Z";
    let world = World::at(database, 5, BEFORE).await;
    let host = world.application.client().with_token(&add_host(database, BEFORE));
    let (_, kiosk) = add_kiosk(database, BEFORE, SITE);
    let kiosk = world.application.client().with_token(&kiosk);
    for (person, unseen) in [(0, false), (1, false), (2, true), (4, false)] {
        let wish = json!({ "unseen": unseen });
        arrive(&kiosk, &world.people[person], &wish).await.with_status(201);
    }
    let begins = "2026-11-18T14:00:00Z";
    let id = announced(&host, "Mag het stiller?", begins, ("zone", "bar")).await;
    let refused = attend(&world.people[0], &id, &json!({})).await;
    assert_eq!(refused.refusal(), (409, "gathering-not-begun"));
    world.application.set_clock("2026-11-18T14:10:00Z");
    (world, host, id)
}

#[test]
fn whoever_is_checked_in_attends_by_one_tap_and_anybody_by_the_code() {
    on_each_database(async |database| {
        let (world, host, id) = room(&database).await;
        let (inside, outside) = (&world.people[0], &world.people[3]);
        let begins = "2026-11-18T14:10:00Z";
        let other = announced(&host, "Thee", begins, ("zone", "bar")).await;
        let shown = attend(inside, &id, &json!({})).await.with_status(200).body;
        assert_eq!((&shown["id"], &shown["you_attend"]), (&json!(id), &json!(true)));
        attend(inside, &id, &json!({})).await.with_status(200);
        // Whoever is not checked in needs the code: that of this gathering, and not an old one.
        assert_eq!(attend(outside, &id, &json!({})).await.refusal(), (409, "not-there"));
        for wrong in [json!("aaaaaaaaaaaaaaaa"), json!(""), code(&host, &other).await] {
            let refused = attend(outside, &id, &json!({ "code": wrong })).await;
            assert_eq!(refused.refusal(), (404, "unknown-code"), "{wrong}");
        }
        let old = code(&host, &id).await;
        world.application.move_clock(TimeDelta::minutes(6));
        let refused = attend(outside, &id, &json!({ "code": old })).await;
        assert_eq!(refused.refusal(), (410, "code-expired"));
        scan(outside, &host, &id).await.with_status(200);
        let data = outside.get("/api/me/data").await.with_status(200).body;
        assert_eq!(data["gatherings"]["attended"][0]["title"], "Mag het stiller?");
        for _ in 0..2 {
            take_back(outside, &id).await.with_status(204);
        }
        assert_eq!(count(&database, "gathering_attendance"), 1);
        world.application.set_clock("2026-11-18T14:45:00Z");
        for answer in [attend(inside, &id, &json!({})).await, take_back(inside, &id).await] {
            assert_eq!(answer.refusal(), UNKNOWN);
        }
    });
}

#[test]
fn those_who_attended_the_same_and_are_seen_have_met() {
    on_each_database(async |database| {
        let (world, host, id) = room(&database).await;
        let [own, mate, unseen, outside, absent] = &world.people[..] else { panic!() };
        for who in [own, mate, unseen] {
            attend(who, &id, &json!({})).await.with_status(200);
        }
        scan(outside, &host, &id).await.with_status(200);
        // Nobody reads who is there while they can still take it back.
        assert!(met(own).await.is_empty());
        // It is made longer, and ends sooner than was announced; not before now.
        let path = format!("/api/gatherings/{id}");
        for (minutes, status) in [(60, 204), (11, 204), (9, 400), (30, 204)] {
            let change = json!({ "minutes": minutes });
            host.send_json("PATCH", &path, &change).await.with_status(status);
        }
        world.application.set_clock("2026-11-18T14:30:00Z");
        let at = json!(["2026-11-18", "bar", 30, "Mag het stiller?"]);
        let both = [("First2 Last".to_owned(), at.clone()), ("First4 Last".to_owned(), at)];
        assert_eq!(met(own).await, both);
        assert_eq!(met(outside).await.len(), 2);
        assert!(met(unseen).await.is_empty() && met(absent).await.is_empty());

        // Whoever withdraws takes it back, on both sides.
        mate.consent(false).await.with_status(200);
        assert_eq!(count(&database, "gathering_attendance"), 3);
        // The letter announces one: not what is off, past or further ahead.
        let begins = ["2026-11-24T14:00:00Z", "2026-11-26T14:00:00Z", "2026-11-25T14:00:00Z"];
        for (title, begins) in ["Off", "Later", "Next"].into_iter().zip(begins) {
            let id = announced(&host, title, begins, ("place", "Bij de molen")).await;
            if title == "Off" {
                let path = format!("/api/gatherings/{id}");
                host.send(host.request("DELETE", &path)).await.with_status(204);
            }
        }
        world.application.set_clock("2026-11-23T09:00:00Z");
        world.application.run_jobs().await;
        assert_eq!(met(own).await, both[1..]);
        let row = "Wednesday, at “Mag het stiller?”";
        for (person, there) in [(0, true), (2, false), (3, true), (4, false)] {
            let letters = received(&world, &database, person).await;
            let digest =
                letters.iter().find(|one| one.text.contains("you shared a table")).unwrap();
            assert_eq!(digest.text.contains(row), there, "{}", digest.text);
            assert_eq!(digest.text.contains("At a gathering"), there, "{}", digest.text);
            for said in ["Debate: Next", "Wednesday 25 November, 15:00, Bij de molen, HQ"] {
                assert!(digest.text.contains(said), "{}", digest.text);
            }
            assert!(!digest.text.contains("Later"), "{}", digest.text);
        }
        // As long as stays, and what came of it as long as encounters.
        world.application.set_clock("2027-01-04T09:00:00Z");
        world.application.run_jobs().await;
        assert_eq!(count(&database, "gathering_attendance"), 0);
        assert_eq!(count(&database, "encounters"), 0);
        let pair = format!(
            "acquaintances WHERE person_a = {} AND person_b = {} AND last_day = '2026-11-18'",
            world.numbers[0], world.numbers[3]
        );
        assert_eq!(count(&database, &pair), 1);
    });
}

#[test]
fn a_gathering_in_the_evening_counts_although_its_day_was_closed() {
    on_each_database(async |database| {
        let world = World::at(&database, 3, "2026-11-18T17:00:00Z").await;
        let host =
            world.application.client().with_token(&add_host(&database, "2026-11-18T17:00:00Z"));
        let begins = "2026-11-18T18:00:00Z";
        let elsewhere = announced(&host, "Buiten", begins, ("place", "Bij de molen")).await;
        let private = announced(&host, "Stil", begins, ("zone", "bar")).await;
        execute(&database, "UPDATE zones SET kind = 'private' WHERE name = 'bar'");
        let met_there = || {
            let of = "SELECT person_a || ' ' || person_b AS line FROM encounters WHERE level = 'gathering' ORDER BY 1";
            texts(&database, of)
        };
        world.application.set_clock("2026-11-18T18:05:00Z");
        world.application.run_jobs().await;
        assert_eq!(
            count(&database, "days WHERE day = '2026-11-18' AND encounters_at IS NOT NULL"),
            1
        );
        for person in &world.people {
            scan(person, &host, &elsewhere).await.with_status(200);
            scan(person, &host, &private).await.with_status(200);
        }
        take_back(&world.people[1], &elsewhere).await.with_status(204);
        let pair = |one: usize, other: usize| {
            let (one, other) = (world.numbers[one], world.numbers[other]);
            format!("{} {}", one.min(other), one.max(other))
        };
        for (now, met) in
            [("2026-11-18T18:44:59Z", vec![]), ("2026-11-18T18:46:00Z", vec![pair(0, 2)])]
        {
            world.application.set_clock(now);
            world.application.run_jobs().await;
            assert_eq!(met_there(), met, "{now}");
        }
        let at = json!(["2026-11-18", "", 45, "Buiten"]);
        assert_eq!(met(&world.people[0]).await, [("First3 Last".to_owned(), at)]);
        assert!(met(&world.people[1]).await.is_empty());
        // A gathering that is deleted leaves that they met, without its title.
        execute(&database, "DELETE FROM gatherings WHERE title = 'Buiten'");
        assert_eq!(met(&world.people[0]).await[0].1, json!(["2026-11-18", "", 45, ""]));
    });
}

async fn done_by(who: &Client, id: &str, follow_up: &Value) -> Answer {
    let done = json!({ "follow_up": follow_up });
    who.send_json("POST", &format!("/api/gatherings/{id}/done"), &done).await
}

pub async fn state_for(who: &Client, id: &str) -> Value {
    who.get(&format!("/api/gatherings/{id}/state")).await.with_status(200).body
}

/// The next event of a stream.
pub async fn next_event(stream: &mut Stream) -> Value {
    let event = stream.next_event().await.unwrap();
    let data = event.lines().find_map(|line| line.strip_prefix("data: ")).unwrap();
    serde_json::from_str(data).unwrap()
}

/// Also not what another does a moment later.
async fn signed_out_one_follows_no_longer(
    world: &World,
    id: &str,
    leaver: &Client,
    other: &mut Stream,
) {
    let mut left = leaver.follow(&format!("/api/gatherings/{id}/events")).await;
    next_event(&mut left).await;
    leaver.sign_out().await.with_status(204);
    world.application.set_clock("2026-11-18T14:05:30Z");
    take_back(&world.people[0], id).await.with_status(204);
    // What was told before they left, and then the end.
    while let Some(event) = left.next_event().await {
        assert!(event.contains("\"attending\":3"), "{event}");
    }
    assert_eq!(next_event(other).await["attending"], Value::Null);
}

/// Two attend: they read what was done, and whoever follows after them does not.
async fn what_one_reads_tells_nobody_else(world: &World, instance: &Application, id: &str) {
    let path = format!("/api/gatherings/{id}/events");
    let mut inside = world.at_instance(1, instance).await.follow(&path).await;
    assert_eq!(next_event(&mut inside).await["done"], 2);
    let mut outside = world.at_instance(0, instance).await.follow(&path).await;
    for _ in 0..2 {
        assert_eq!(next_event(&mut outside).await["done"], Value::Null);
    }
}

/// Announces twenty minutes of calling at two.
async fn call_hour(host: &Client) -> String {
    let body = json!({
        "kind": "call-hour", "title": "Bellen", "site": SITE, "begins_at": "2026-11-18T14:00:00Z",
        "minutes": 20,
    });
    let made = host.send_json("POST", "/api/gatherings", &body).await.with_status(201);
    made.body["id"].as_str().unwrap().to_owned()
}

#[test]
fn what_is_done_in_a_call_hour_is_counted_together_and_told_to_all() {
    on_each_database(async |database| {
        let world = World::at(&database, 3, "2026-11-18T13:00:00Z").await;
        let other_instance = Application::start(&database, "2026-11-18T14:00:00Z");
        let host =
            world.application.client().with_token(&add_host(&database, "2026-11-18T13:00:00Z"));
        let id = &*call_hour(&host).await;
        let [own, mate, third] = &world.people[..] else { panic!() };
        let call = json!({ "kind": "call", "with": { "person": world.numbers[1] } });
        let mut follow_ups = Vec::new();
        for _ in 0..2 {
            let made = own.send_json("POST", "/api/me/follow-ups", &call).await.with_status(201);
            follow_ups.push(made.body["id"].clone());
        }
        assert_eq!(done_by(own, id, &follow_ups[0]).await.refusal(), (409, "gathering-not-begun"));
        assert_eq!(state_for(own, id).await["phase"], "to-come");
        world.application.set_clock("2026-11-18T14:05:00Z");
        other_instance.set_clock("2026-11-18T14:05:00Z");
        let mut followed = mate.follow(&format!("/api/gatherings/{id}/events")).await;
        let first = next_event(&mut followed).await;
        assert_eq!(first["phase"], "goes-on");
        // One of two could read in the sum what the other did.
        assert_eq!((&first["done"], &first["you"]), (&Value::Null, &Value::Null));
        assert_eq!(done_by(own, id, &follow_ups[0]).await.refusal(), (409, "not-attending"));
        scan(own, &host, id).await.with_status(200);
        assert_eq!(done_by(mate, id, &follow_ups[0]).await.refusal(), (409, "not-attending"));
        scan(mate, &host, id).await.with_status(200);
        assert_eq!(done_by(mate, id, &follow_ups[0]).await.refusal(), (404, "unknown-follow-up"));
        scan(third, &host, id).await.with_status(200);
        let told = next_event(&mut followed).await;
        assert_eq!((&told["done"], &told["attending"]), (&json!(0), &json!(3)));
        assert_eq!(
            done_by(own, id, &follow_ups[0]).await.with_status(200).body,
            json!({ "done": 1 })
        );
        assert_eq!(done_by(own, id, &follow_ups[0]).await.refusal(), (404, "unknown-follow-up"));
        assert_eq!(next_event(&mut followed).await["done"], 1);
        // What another instance did is told here too.
        let elsewhere = world.at_instance(0, &other_instance).await;
        done_by(&elsewhere, id, &follow_ups[1]).await.with_status(200);
        assert_eq!(next_event(&mut followed).await["done"], 2);
        let shown = state_for(own, id).await;
        assert_eq!(
            (&shown["done"], &shown["you"]),
            (&json!(2), &json!({ "attend": true, "debate": null }))
        );
        assert_eq!(state_for(&host, id).await["you"], Value::Null);
        let left = own.get("/api/me/follow-ups").await.with_status(200).body;
        assert_eq!(left["open"], json!([]));
        signed_out_one_follows_no_longer(&world, id, third, &mut followed).await;
        what_one_reads_tells_nobody_else(&world, &other_instance, id).await;
        // An hour after its end nobody is told any more.
        world.application.set_clock("2026-11-18T15:19:59Z");
        assert_eq!(state_for(own, id).await["phase"], "over");
        world.application.set_clock("2026-11-18T15:20:00Z");
        let gone = own.get(&format!("/api/gatherings/{id}/state")).await;
        assert_eq!(gone.refusal(), UNKNOWN);
        followed.drain().await;
        assert_eq!(own.get(&format!("/api/gatherings/{id}/events")).await.refusal(), UNKNOWN);
    });
}
