//! Introductions: what each of the three does, and what comes of it.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use serde_json::{Value, json};

use super::received::received;
use super::worlds::World;
use crate::serving::{Answer, Application, Client, until};
use crate::support::tables::{count, is_on_server, somebody_waits, texts};
use crate::support::{TestDatabase, on_each_database};

/// Who asks, who introduces, who is introduced; the people of [`World::in_a_row`].
pub const A: usize = 0;
pub const M: usize = 1;
pub const T: usize = 2;

pub async fn ask(world: &World, person: usize, through: usize) -> Answer {
    ask_as(&world.people[person], world.numbers[through]).await
}

async fn ask_as(browser: &Client, through: i64) -> Answer {
    let body = json!({
        "through": through, "purpose": "To start a garden", "bring": "Seeds and two hands",
        "whom": "somebody with land",
    });
    browser.send_json("POST", "/api/me/introductions", &body).await
}

pub async fn list(world: &World, person: usize) -> Value {
    world.people[person].get("/api/me/introductions").await.with_status(200).body
}

pub async fn put(world: &World, person: usize, id: &Value, what: &str, body: &Value) -> Answer {
    let path = format!("/api/me/introductions/{id}/{what}");
    world.people[person].send_json("PUT", &path, body).await
}

pub async fn pass_on(world: &World, id: &Value, to: usize) -> Answer {
    let body = json!({ "to": world.numbers[to], "line": "You both like tea" });
    put(world, M, id, "passed-on", &body).await
}

pub async fn agree(world: &World, person: usize, id: &Value) -> Answer {
    put(world, person, id, "yes", &json!({})).await
}

pub async fn introduce(world: &World, person: usize, one: usize, other: usize) -> Answer {
    let between = json!([world.numbers[one], world.numbers[other]]);
    let body = json!({ "between": between, "line": "You both like tea" });
    world.people[person].send_json("POST", "/api/me/introductions/unasked", &body).await
}

fn named(world: &World, person: usize) -> Value {
    let name = format!("First{} Last", person + 1);
    json!({ "person": world.numbers[person], "name": name, "organisation": "Host" })
}

#[test]
fn one_asks_a_contact_who_passes_it_on_and_the_third_says_yes() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        for person in [A, M, T] {
            received(&world, &database, person).await;
        }
        let asked = ask(&world, A, M).await.with_status(201).body;
        let id = &asked["id"];
        let expected = json!({
            "id": id, "kind": "asked", "through": named(&world, M), "between": [],
            "purpose": "To start a garden", "bring": "Seeds and two hands",
            "whom": "somebody with land", "line": "", "state": "open",
            "created_at": asked["created_at"], "lapses_at": asked["lapses_at"], "to": null,
        });
        assert_eq!(asked, expected);
        let request = received(&world, &database, M).await.remove(0);
        assert!(request.text.contains("Seeds and two hands") && request.unsubscribe);
        assert!(request.text.contains("First1 Last (Host)"), "{}", request.text);
        let theirs = list(&world, M).await;
        assert_eq!(theirs["asked"][0]["from"], named(&world, A));
        assert_eq!(theirs["asked"][0]["turn"], "waiting");

        let passed = pass_on(&world, id, T).await.with_status(200).body;
        assert_eq!((&passed["turn"], &passed["to"]), (&json!("passed-on"), &named(&world, T)));
        assert_eq!(
            list(&world, A).await,
            json!({ "introductions": [asked], "asked": [], "offered": [] })
        );
        let offer = received(&world, &database, T).await.remove(0);
        for part in ["First2 Last", "First1 (Host)", "To start a garden", "You both like tea"] {
            assert!(offer.text.contains(part), "{part}: {}", offer.text);
        }
        assert!(
            offer.unsubscribe
                && !offer.whole.contains("First1 Last")
                && !offer.whole.contains("p1@")
        );
        let offered = list(&world, T).await["offered"][0].clone();
        assert_eq!((&offered["first_name"], &offered["yes"]), (&json!("First1"), &json!(false)));

        agree(&world, T, id).await.with_status(204);
        agree(&world, T, id).await.with_status(204);
        assert_eq!(
            (world.contacts_of(A).await, world.contacts_of(T).await),
            (vec![M, T], vec![A, M])
        );
        let own = list(&world, A).await["introductions"][0].clone();
        assert_eq!((&own["state"], &own["to"]), (&json!("accepted"), &named(&world, T)));
        for (person, with) in [(A, T), (M, A)] {
            let done = world.follow_ups(person).await["done"].clone();
            assert_eq!(done.as_array().unwrap().len(), 1, "{done}");
            assert_eq!(done[0]["kind"], "introduction");
            assert_eq!(done[0]["with"]["person"], world.numbers[with]);
        }
        assert_eq!(world.follow_ups(T).await["done"], json!([]));
        assert_one_letter_to_all_three(&world, &database).await;
    });
}

/// All three read the same; an answer of the two goes to each other.
async fn assert_one_letter_to_all_three(world: &World, database: &TestDatabase) {
    let mut bodies = Vec::new();
    for (person, answers) in [(A, "p3@example.org"), (M, ""), (T, "p1@example.org")] {
        let [letter] = &received(world, database, person).await[..] else { panic!("one") };
        assert_eq!(letter.reply_to, answers);
        assert!(letter.text.contains("p1@example.org") && letter.text.contains("p3@example.org"));
        let (_, body) = letter.text.split_once(',').unwrap();
        bodies.push(body.to_owned());
    }
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "{bodies:?}");
}

#[test]
fn purpose_and_what_one_brings_are_required_and_only_contacts_are_asked() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        let browser = &world.people[A];
        let body = |purpose: &str, bring: &str| json!({ "through": world.numbers[M], "purpose": purpose, "bring": bring, "whom": "" });
        let long = "x".repeat(281);
        for wrong in [
            body("", "seeds"),
            body("a garden", " "),
            body("two\nlines", "seeds"),
            body("a garden", &long),
            json!({ "through": world.numbers[M], "bring": "seeds", "whom": "" }),
        ] {
            let answer = browser.send_json("POST", "/api/me/introductions", &wrong).await;
            assert_eq!(answer.status, 400, "{wrong}");
        }
        let unknown = (404, "unknown-person");
        assert_eq!(ask(&world, A, T).await.refusal(), unknown, "no contact");
        assert_eq!(ask(&world, A, A).await.refusal(), unknown);
        assert_eq!(ask_as(browser, 999_999).await.refusal(), unknown);
        // And only to contacts is it passed on, by who was asked, once.
        let id = ask(&world, A, M).await.with_status(201).body["id"].clone();
        assert_eq!(pass_on(&world, &id, A).await.refusal(), unknown, "back to who asks");
        for person in [A, T] {
            let to = json!({ "to": world.numbers[T], "line": "" });
            let refused = put(&world, person, &id, "passed-on", &to).await;
            assert_eq!(refused.refusal(), (404, "unknown-introduction"));
            assert_eq!(agree(&world, person, &id).await.refusal(), (404, "unknown-introduction"));
        }
        world.end(M, T).await.with_status(204);
        assert_eq!(pass_on(&world, &id, T).await.refusal(), unknown);
        world.become_contacts(M, T).await;
        pass_on(&world, &id, T).await.with_status(200);
        pass_on(&world, &id, T).await.with_status(200);
        assert_eq!(count(&database, "letters WHERE kind = 'introduction-offer'"), 1);
        let left = put(&world, M, &id, "left", &json!({ "left": true })).await;
        assert_eq!(left.refusal(), (409, "introduction-passed-on"));
    });
}

#[test]
fn what_was_left_can_still_be_passed_on() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        let id = ask(&world, A, M).await.with_status(201).body["id"].clone();
        let letter = received(&world, &database, M).await.remove(0);
        let anybody = world.application.client();
        let path = format!("/api/letters/{}/introduction", letter.token);
        let answer = async |answer: Value| {
            anybody.send_json("POST", &path, &json!({ "answer": answer })).await
        };
        answer(json!("leave")).await.with_status(204);
        assert_eq!(list(&world, M).await["asked"][0]["turn"], "left");
        answer(Value::Null).await.with_status(204);
        assert_eq!(list(&world, M).await["asked"][0]["turn"], "waiting");
        assert_eq!(answer(json!("yes")).await.refusal(), (400, "bad-request"));
        answer(json!("leave")).await.with_status(204);
        pass_on(&world, &id, T).await.with_status(200);
        assert_eq!(answer(json!("leave")).await.refusal(), (409, "introduction-passed-on"));
        let page = format!("/api/letters/{}", letter.token);
        let page = anybody.get(&page).await.with_status(200);
        assert_eq!(page.body["turn"], "passed-on");
        assert!(!page.text.contains("First3"), "the page lists none of the reader's contacts");
        // By the letter to the third, likewise.
        let offer = received(&world, &database, T).await.remove(0);
        let path = format!("/api/letters/{}/introduction", offer.token);
        anybody.send_json("POST", &path, &json!({ "answer": "yes" })).await.with_status(204);
        assert_eq!(world.contacts_of(A).await, [M, T]);
        // What came about is ended like any contact.
        anybody.send_json("POST", &path, &json!({ "answer": null })).await.with_status(204);
        assert_eq!(world.contacts_of(A).await, [M, T]);
    });
}

#[test]
fn two_contacts_who_are_introduced_unasked_both_decide() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        let made = introduce(&world, M, A, T).await.with_status(201).body;
        assert_eq!(made["between"], json!([named(&world, A), named(&world, T)]));
        let id = &made["id"];
        for person in [A, T] {
            let letter = received(&world, &database, person).await.remove(0);
            assert!(letter.text.contains("You both like tea") && letter.unsubscribe);
        }
        agree(&world, A, id).await.with_status(204);
        assert_eq!(list(&world, M).await["introductions"], json!([made]));
        assert_eq!(world.contacts_of(A).await, [M]);
        // A yes can be taken back as long as it is alone.
        let path = format!("/api/me/introductions/{id}/yes");
        world.delete(A, &path).await.with_status(204);
        agree(&world, T, id).await.with_status(204);
        assert_eq!(world.contacts_of(A).await, [M]);
        agree(&world, A, id).await.with_status(204);
        assert_eq!(world.contacts_of(A).await, [M, T]);
        assert_eq!(list(&world, M).await["introductions"][0]["state"], "accepted");
        assert_eq!(world.follow_ups(M).await["done"][0]["kind"], "introduction");
        assert_eq!(count(&database, "letters WHERE kind = 'introduction'"), 3);
        for (one, other) in [(A, A), (A, M)] {
            let refused = introduce(&world, M, one, other).await;
            assert_eq!(refused.refusal(), (404, "unknown-person"));
        }
        assert_eq!(introduce(&world, A, M, T).await.status, 201, "now the first knows both");
    });
}

#[test]
fn three_are_three_also_when_they_come_at_once_at_two_instances() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        let second = Application::start(&database, "2026-11-18T09:01:00Z");
        let also_me = world.at_instance(0, &second).await;
        let asked = (0..8).map(|n| {
            let browser = if n % 2 == 0 { &world.people[A] } else { &also_me };
            let through = world.numbers[M];
            async move { ask_as(browser, through).await }
        });
        let answers = futures_util::future::join_all(asked).await;
        let made = answers.iter().filter(|answer| answer.status == 201).count();
        let refused = answers.iter().filter(|one| one.code() == "enough-introductions").count();
        assert_eq!((made, refused), (3, 5), "{answers:?}");
        assert_eq!(count(&database, "introductions"), 3);
        assert_eq!(count(&database, "letters WHERE kind = 'introduction-request'"), 3);
        // What comes about, or is taken back, makes room.
        let own = list(&world, A).await["introductions"].clone();
        world.delete(A, &format!("/api/me/introductions/{}", own[0]["id"])).await.with_status(204);
        ask(&world, A, M).await.with_status(201);
        pass_on(&world, &own[1]["id"], T).await.with_status(200);
        agree(&world, T, &own[1]["id"]).await.with_status(204);
        ask(&world, A, M).await.with_status(201);
        assert_eq!(ask(&world, A, M).await.refusal(), (409, "enough-introductions"));
    });
}

#[test]
fn a_yes_at_the_moment_of_a_withdrawal_makes_contacts_of_nobody() {
    on_each_database(async |database| {
        for who in [A, M] {
            let database = database.another();
            let world = World::in_a_row(&database).await;
            let id = ask(&world, A, M).await.with_status(201).body["id"].clone();
            pass_on(&world, &id, T).await.with_status(200);
            let (yes, gone) = tokio::join!(agree(&world, T, &id), world.people[who].consent(false));
            gone.with_status(200);
            assert!([204, 404].contains(&yes.status), "{yes:?}");
            assert_eq!(world.contacts_of(who).await, [0_usize; 0]);
            let left = texts(&database, "SELECT kind AS line FROM introductions");
            assert_eq!(left.len(), usize::from(who == M), "{left:?}");
            let again = agree(&world, T, &id).await;
            assert_eq!(again.refusal(), (404, "unknown-introduction"));
        }
    });
}

#[test]
fn who_refused_such_letters_finds_them_on_their_own_page_only() {
    on_each_database(async |database| {
        let world = World::in_a_row(&database).await;
        let first = ask(&world, A, M).await.with_status(201).body;
        let letter = received(&world, &database, M).await.remove(0);
        let anybody = world.application.client();
        let path = format!("/api/unsubscribe/{}", letter.refuse);
        let shown = anybody.get(&path).await.with_status(200).body;
        assert_eq!(
            (&shown["series"], &shown["subscribed"]),
            (&json!("introductions"), &json!(true))
        );
        anybody.send(anybody.request("POST", &path)).await.with_status(200);
        let second = ask(&world, A, M).await.with_status(201).body;
        assert_eq!(received(&world, &database, M).await, []);
        let asked = list(&world, M).await["asked"].clone();
        assert_eq!([&asked[0]["id"], &asked[1]["id"]], [&second["id"], &first["id"]]);
    });
}

/// On a server only: an embedded database has one writer at a time.
#[test]
fn what_is_accepted_at_the_moment_its_time_is_over_keeps_the_third_person() {
    on_each_database(async |database| {
        if !is_on_server(&database) {
            return;
        }
        let world = World::in_a_row(&database).await;
        let asked = ask(&world, A, M).await.with_status(201).body;
        pass_on(&world, &asked["id"], T).await.with_status(200);
        let mut other = PgConnection::establish(&database.url).unwrap();
        other
            .batch_execute(
                "BEGIN; UPDATE introductions SET accepted_at = lapses_at - interval '1 second', place = NULL",
            )
            .unwrap();
        world.application.set_clock(asked["lapses_at"].as_str().unwrap());
        let accepted = async {
            until("somebody waits", async || somebody_waits(&database)).await;
            other.batch_execute("COMMIT").unwrap();
        };
        tokio::join!(world.application.run_jobs(), accepted);
        let kept = "SELECT line || ', ' || other_id AS line FROM introductions";
        let third = world.numbers[T];
        assert_eq!(texts(&database, kept), [format!("You both like tea, {third}")]);
    });
}
