//! Groups: who is in them, who sees that, and how they end.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::received::{Received, received};
use super::worlds::World;
use crate::serving::house::crowd;
use crate::serving::{Answer, Application, Client, import, until};
use crate::support::tables::{count, execute};
use crate::support::{TestDatabase, on_each_database};

const NOW: &str = "2026-11-18T09:30:00Z";
const UNKNOWN: (u16, &str) = (404, "unknown-group");

pub async fn start(browser: &Client, name: &str) -> String {
    let body = json!({ "name": name, "line": "We write on Thursdays" });
    let started = browser.send_json("POST", "/api/groups", &body).await.with_status(201);
    started.body["id"].as_str().unwrap().to_owned()
}

pub async fn post(browser: &Client, group: &str, what: &str) -> Answer {
    browser.send(browser.request("POST", &format!("/api/groups/{group}/{what}"))).await
}

pub async fn invite(browser: &Client, group: &str, whom: &Value) -> Answer {
    browser.send_json("POST", &format!("/api/groups/{group}/invitations"), whom).await
}

async fn leave(browser: &Client, group: &str) -> Answer {
    browser.send(browser.request("DELETE", &format!("/api/groups/{group}/membership"))).await
}

pub async fn show(browser: &Client, group: &str) -> Answer {
    browser.get(&format!("/api/groups/{group}")).await
}

async fn own(browser: &Client) -> Value {
    browser.get("/api/me/groups").await.with_status(200).body
}

/// Until it is known for whom all invitations are.
pub async fn looked_up(world: &World, database: &TestDatabase) {
    until("invitations that were looked up", async || {
        world.application.move_clock(TimeDelta::microseconds(1));
        world.application.run_jobs().await;
        count(database, "group_invitations WHERE waits") == 0
    })
    .await;
}

/// The first of a world starts a group, and those of these indexes join it.
pub async fn group_of(world: &World, database: &TestDatabase, joining: &[usize]) -> String {
    let group = start(&world.people[0], "Thursday writers").await;
    for other in joining {
        let whom = json!({ "person": world.numbers[*other] });
        invite(&world.people[0], &group, &whom).await.with_status(202);
    }
    looked_up(world, database).await;
    for other in joining {
        post(&world.people[*other], &group, "accept").await.with_status(204);
    }
    group
}

fn names(shown: &Value) -> Vec<&str> {
    shown["members"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

fn assert_invites(letter: &Received) {
    for part in ["First1 Last (Host)", "Thursday writers", "We write on Thursdays"] {
        assert!(letter.text.contains(part), "{part}: {}", letter.text);
    }
    assert!(letter.unsubscribe && !letter.whole.contains("First2"), "{}", letter.whole);
}

fn invited_by_letter(group: &str) -> Value {
    json!({
        "kind": "group-invitation", "language": "en", "reader": "First3", "group": group,
        "name": "Thursday writers", "line": "We write on Thursdays", "from": "First1 Last",
        "organisation": "Host", "answer": null,
    })
}

#[test]
fn a_group_stands_with_three_who_accepted_and_is_gone_with_two() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        world.application.set_clock(NOW);
        let [first, second, third, other] = &world.people[..] else { panic!() };
        received(&world, &database, 0).await;
        let group = start(first, "Thursday writers").await;
        invite(first, &group, &json!({ "person": world.numbers[1] })).await.with_status(202);
        invite(first, &group, &json!({ "email": "P3@example.org" })).await.with_status(202);
        looked_up(&world, &database).await;

        // By letter.
        let letter = received(&world, &database, 2).await.remove(0);
        let page = format!("/api/letters/{}", letter.token);
        let nobody = world.application.client();
        assert_invites(&letter);
        assert_eq!(nobody.get(&page).await.with_status(200).body, invited_by_letter(&group));
        let answer = async |answer: Value| {
            let body = json!({ "answer": answer });
            nobody.send_json("POST", &format!("{page}/group"), &body).await.with_status(204);
            nobody.get(&page).await.with_status(200).body["answer"].clone()
        };
        for said in [json!("decline"), Value::Null, json!("accept"), Value::Null, json!("accept")] {
            assert_eq!(answer(said.clone()).await, said);
        }
        assert_eq!(own(first).await["groups"][0]["state"], "forming");

        // On one's own page, which says nothing of members before.
        let invited = json!([{
            "group": group, "name": "Thursday writers", "line": "We write on Thursdays",
            "from": "First1 Last", "organisation": "Host",
        }]);
        assert_eq!(own(second).await, json!({ "groups": [], "invitations": invited }));
        assert_eq!(show(second, &group).await.refusal(), UNKNOWN);
        post(second, &group, "accept").await.with_status(204);
        post(second, &group, "accept").await.with_status(204);
        let shown = show(second, &group).await.with_status(200).body;
        let member = |number: usize| {
            json!({
                "name": format!("First{number} Last"), "organisation": "Host", "since": "2026-11",
                "is_you": number == 2, "offers": [],
            })
        };
        let expected = json!({
            "id": group, "name": "Thursday writers", "line": "We write on Thursdays",
            "state": "standing", "may_change": false, "own_offers": [],
            "members": [member(1), member(2), member(3)],
        });
        assert_eq!(shown, expected);
        assert_eq!(own(second).await["invitations"], json!([]));
        assert_nobody_else_finds_it(other, &group).await;
        assert_words_are_the_founders(&world, &group).await;

        // It ends with two, and reads like one that never was.
        leave(third, &group).await.with_status(204);
        for person in &world.people {
            assert_nobody_else_finds_it(person, &group).await;
            assert_eq!(own(person).await, json!({ "groups": [], "invitations": [] }));
        }
        for table in ["groups", "group_members", "group_offers"] {
            assert_eq!(count(&database, table), 0, "{table}");
        }
        nobody.get(&page).await.with_status(404);
        assert_eq!(received(&world, &database, 0).await, [], "nobody is told");
    });
}

/// Whatever somebody does about a group that is none of theirs, they read what they would if there were none.
async fn assert_nobody_else_finds_it(browser: &Client, group: &str) {
    let missing = "A".repeat(43);
    for (method, what, body) in [
        ("GET", "", json!({})),
        ("PATCH", "", json!({ "name": "Ours" })),
        ("POST", "/invitations", json!({ "email": "p1@example.net" })),
        ("POST", "/accept", json!({})),
        ("POST", "/decline", json!({})),
        ("DELETE", "/membership", json!({})),
        ("POST", "/offers", json!({ "kind": "ask", "text": "tea" })),
        ("POST", "/offers/1/renewal", json!({})),
        ("DELETE", "/offers/1", json!({})),
    ] {
        let ask = async |id: &str| {
            browser.send_json(method, &format!("/api/groups/{id}{what}"), &body).await
        };
        let (there, nowhere) = (ask(group).await, ask(&missing).await);
        assert_eq!(there.refusal(), UNKNOWN, "{method} {what}");
        assert_eq!(there.text, nowhere.text, "{method} {what}");
    }
}

async fn assert_words_are_the_founders(world: &World, group: &str) {
    let path = format!("/api/groups/{group}");
    let change = async |person: usize, body: Value| {
        world.people[person].send_json("PATCH", &path, &body).await
    };
    assert_eq!(change(1, json!({ "name": "Mine" })).await.refusal(), (403, "founder-only"));
    for wrong in ["", "two\nlines", "see evil.example", &"x".repeat(61)] {
        let refused = change(0, json!({ "name": wrong })).await;
        assert_eq!(refused.refusal(), (400, "bad-request"), "{wrong:?}");
    }
    change(0, json!({ "name": "Friday writers" })).await.with_status(204);
    change(0, json!({ "line": "" })).await.with_status(204);
    let shown = show(&world.people[1], group).await.with_status(200).body;
    assert_eq!((&shown["name"], &shown["line"]), (&json!("Friday writers"), &json!("")));
}

#[test]
fn what_members_bring_is_read_in_the_group_alone_and_goes_with_them() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        world.application.set_clock(NOW);
        let [first, second, third, _] = &world.people[..] else { panic!() };
        let group = group_of(&world, &database, &[1, 2, 3]).await;
        let offers = format!("/api/groups/{group}/offers");
        let offer = async |browser: &Client, text: &str| {
            browser.send_json("POST", &offers, &json!({ "kind": "offer", "text": text })).await
        };
        let expected = json!({
            "place": 1, "kind": "offer", "text": "Reads drafts", "expires_at": "2027-02-16T09:30:00Z",
        });
        let made = offer(first, "Reads drafts").await.with_status(201).body;
        assert_eq!(made["place"], expected["place"]);
        for text in ["Two", "Three"] {
            offer(first, text).await.with_status(201);
        }
        assert_eq!(offer(first, "Four").await.refusal(), (409, "enough-offers"));
        offer(second, "Has a room").await.with_status(201);
        assert_eq!(offer(second, "two\nlines").await.refusal(), (400, "bad-request"));
        let shown = show(third, &group).await.with_status(200).body;
        let of = |person: usize| shown["members"][person]["offers"].clone();
        assert_eq!(of(1), json!([{ "kind": "offer", "text": "Has a room" }]));
        assert_eq!((of(0).as_array().unwrap().len(), of(2)), (3, json!([])));
        assert_eq!(shown["own_offers"], json!([]));
        // Nowhere but in the group, and in one's own data.
        for (page, _, text) in world.all_pages(2).await {
            assert!(!text.contains("Reads drafts"), "{page}");
        }
        let data = first.get("/api/me/data").await.with_status(200).body;
        let kept = &data["groups"]["memberships"][0];
        assert_eq!((&kept["founder"], kept["offers"].as_array().unwrap().len()), (&json!(true), 3));
        assert_eq!(data["groups"]["made"].as_array().unwrap().len(), 3);

        let one = |place: u8| format!("{offers}/{place}");
        first.send(first.request("DELETE", &one(2))).await.with_status(204);
        let gone = first.send(first.request("DELETE", &one(2))).await;
        assert_eq!(gone.refusal(), (404, "unknown-offer"));
        world.application.move_clock(TimeDelta::days(1));
        let renewed = first.send(first.request("POST", &format!("{}/renewal", one(1)))).await;
        assert!(renewed.with_status(200).body["expires_at"].as_str().unwrap() > "2027-02-17");
        leave(first, &group).await.with_status(204);
        assert_eq!(count(&database, "group_offers"), 1);
        // Whoever started it is gone: now any member changes its words.
        let body = json!({ "name": "Friday writers" });
        third.send_json("PATCH", &format!("/api/groups/{group}"), &body).await.with_status(204);
    });
}

#[test]
fn whoever_withdraws_or_is_deactivated_is_in_no_group() {
    on_each_database(async |database| {
        let world = World::of(&database, 5).await;
        world.application.set_clock(NOW);
        let group = group_of(&world, &database, &[1, 2, 3]).await;
        let second = start(&world.people[1], "Tea").await;
        for other in [3, 4] {
            let whom = json!({ "person": world.numbers[other] });
            invite(&world.people[1], &second, &whom).await.with_status(202);
        }
        looked_up(&world, &database).await;
        world.people[3].consent(false).await.with_status(200);
        assert_eq!(names(&show(&world.people[0], &group).await.body).len(), 3);
        assert_eq!(own(&world.people[3]).await, json!({ "groups": [], "invitations": [] }));
        let body = json!({ "name": "Mine" });
        let refused = world.people[3].send_json("POST", "/api/groups", &body).await;
        assert_eq!(refused.refusal(), (403, "no-groups"));
        world.people[3].consent(true).await.with_status(200);
        assert_eq!(own(&world.people[3]).await, json!({ "groups": [], "invitations": [] }));

        let deactivate = |person: usize, at: &str| {
            let who = format!("WHERE email = 'p{person}@example.org'");
            execute(&database, &format!("UPDATE persons SET deactivated_at = {at} {who}"));
        };
        // Who is in no group is invited to none any more, also if they come back.
        deactivate(5, "'2026-11-18 09:00:00'");
        let invited = format!("group_invitations WHERE person_id = {}", world.numbers[4]);
        assert_eq!(count(&database, &invited), 1);
        until("the invitation ended", async || {
            world.application.move_clock(TimeDelta::minutes(11));
            world.application.run_jobs().await;
            count(&database, &invited) == 0
        })
        .await;
        deactivate(5, "NULL");
        assert_eq!(own(&world.people[4]).await["invitations"], json!([]));
        let whom = json!({ "person": world.numbers[4] });
        invite(&world.people[1], &second, &whom).await.with_status(202);
        looked_up(&world, &database).await;
        assert_eq!(own(&world.people[4]).await["invitations"][0]["name"], "Tea");

        deactivate(2, "'2026-11-18 09:00:00'");
        // Unseen at once; the job ends what they were in.
        assert_eq!(
            names(&show(&world.people[0], &group).await.body),
            ["First1 Last", "First3 Last"]
        );
        assert_eq!(own(&world.people[4]).await["invitations"], json!([]));
        world.application.move_clock(TimeDelta::minutes(11));
        until("the groups ended", async || {
            world.application.move_clock(TimeDelta::minutes(11));
            world.application.run_jobs().await;
            count(&database, "groups") == 0
        })
        .await;
        assert_eq!(show(&world.people[0], &group).await.refusal(), UNKNOWN);
        assert_eq!(count(&database, "group_invitations WHERE group_id IS NOT NULL"), 0);
        // What was made still counts for whoever made it.
        assert_eq!(count(&database, "group_invitations"), 6);
    });
}

#[test]
fn two_of_whom_one_hid_the_other_do_not_see_each_other_in_a_group() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        world.application.set_clock(NOW);
        let group = group_of(&world, &database, &[1, 2, 3]).await;
        world.answer(3, 1, "not-this-one").await.with_status(200);
        for (person, expected) in [(0, vec![1, 2, 3, 4]), (1, vec![1, 2, 3]), (3, vec![1, 3, 4])] {
            let expected: Vec<_> = expected.iter().map(|n| format!("First{n} Last")).collect();
            let shown = show(&world.people[person], &group).await.with_status(200).body;
            assert_eq!(names(&shown), expected);
            assert_eq!(own(&world.people[person]).await["groups"][0]["members"], expected.len());
        }
    });
}

/// Everybody of a crowd but the first four joins a group.
fn fill_but_for_one_place(database: &TestDatabase, group: &str) {
    import(database, NOW, "people", &crowd(52));
    execute(
        database,
        &format!(
            "INSERT INTO group_members (group_id, person_id, since)
             SELECT g.id, p.id, '2026-11-01' FROM groups g, persons p WHERE g.code = '{group}'
             AND p.email NOT IN ('p1@example.org', 'p2@example.org', 'p3@example.org', 'p4@example.org')"
        ),
    );
}

#[test]
fn there_are_limits_that_hold_also_for_two_who_come_at_once() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        world.application.set_clock(NOW);
        let [first, second, third, _] = &world.people[..] else { panic!() };
        let body = json!({ "name": "Tea" });
        let started = (0..5).map(|_| first.send_json("POST", "/api/groups", &body));
        let answers = futures_util::future::join_all(started).await;
        let refused: Vec<_> = answers.iter().filter(|one| one.status == 409).collect();
        assert_eq!(refused.len(), 2, "{answers:?}");
        assert_eq!(
            (refused[0].code(), &refused[0].body["limit"]),
            ("enough-groups", &json!("forming"))
        );

        // Fifty in a group, and one place left for two.
        let group = answers.iter().find(|one| one.status == 201).unwrap().body["id"].clone();
        let group = group.as_str().unwrap();
        fill_but_for_one_place(&database, group);
        for other in [1, 2] {
            let whom = json!({ "person": world.numbers[other] });
            invite(first, group, &whom).await.with_status(202);
        }
        looked_up(&world, &database).await;
        let instance = Application::start(&database, NOW);
        let also_third = world.at_instance(2, &instance).await;
        let (one, other) =
            tokio::join!(post(second, group, "accept"), post(&also_third, group, "accept"));
        let mut given = [one.status, other.status];
        given.sort_unstable();
        assert_eq!(given, [204, 409], "{one:?} {other:?}");
        assert_eq!(count(&database, "group_members"), 52);

        // Ten groups a person, and ten invitations a day, also of groups that ended.
        execute(
            &database,
            &format!(
                "DELETE FROM group_members WHERE person_id = {0};
                 INSERT INTO groups (id, code, name, line) SELECT 1000 + id, 'x' || id, 'Tea', '' FROM persons
                 WHERE email LIKE 'p4_@example.org';
                 INSERT INTO group_members (group_id, person_id, since) SELECT id, {0}, '2026-11-01' FROM groups
                 WHERE id > 1000",
                world.numbers[2]
            ),
        );
        let refused = third.send_json("POST", "/api/groups", &body).await;
        assert_eq!(
            (refused.refusal(), &refused.body["limit"]),
            ((409, "enough-groups"), &json!("member"))
        );
        let own: Vec<_> = answers.iter().filter(|one| one.status == 201).collect();
        let [_, tea, more] = own[..] else { panic!() };
        let code = |answer: &Answer| answer.body["id"].as_str().unwrap().to_owned();
        for number in 0..8 {
            let whom = json!({ "email": format!("x{number}@example.net") });
            invite(first, &code(tea), &whom).await.with_status(202);
        }
        leave(first, &code(tea)).await.with_status(204);
        let refused = invite(first, &code(more), &json!({ "email": "y@example.net" })).await;
        let expected = ((409, "enough-group-invitations"), &json!("today"));
        assert_eq!((refused.refusal(), &refused.body["limit"]), expected);
    });
}

/// Two members of three and a fourth: one leaves while another joins.
#[test]
fn whoever_leaves_while_another_joins_leaves_a_group_that_stands_or_none() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        world.application.set_clock(NOW);
        let second = Application::start(&database, NOW);
        let fourth = world.at_instance(3, &second).await;
        for _ in 0..3 {
            let group = group_of(&world, &database, &[1, 2]).await;
            let whom = json!({ "email": "p4@example.org" });
            invite(&world.people[1], &group, &whom).await.with_status(202);
            looked_up(&world, &database).await;
            let (left, joined) =
                tokio::join!(leave(&world.people[2], &group), post(&fourth, &group, "accept"));
            assert_eq!(left.status, 204);
            let shown = show(&world.people[0], &group).await;
            if joined.status == 204 {
                assert_eq!(names(&shown.body), ["First1 Last", "First2 Last", "First4 Last"]);
                leave(&world.people[0], &group).await.with_status(204);
            } else {
                assert_eq!((joined.refusal(), shown.refusal()), (UNKNOWN, UNKNOWN));
            }
            assert_eq!((count(&database, "groups"), count(&database, "group_members")), (0, 0));
            // Else the limits of a day would be reached.
            execute(&database, "DELETE FROM group_invitations");
        }
    });
}
