//! Offers and asks: three a person, for ninety days, seen by those who may see the person.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::received::received;
use super::worlds::World;
use crate::digests::once::MONDAY_8;
use crate::serving::house::{PEOPLE, TUESDAY_10, arrive, office, sign_in};
use crate::serving::{Answer, Application, Client, House};
use crate::support::tables::{count, texts};
use crate::support::{databases, on_each_database};

async fn post(browser: &Client, kind: &str, text: &str) -> Answer {
    browser.send_json("POST", "/api/me/offers", &json!({ "kind": kind, "text": text })).await
}

async fn own(browser: &Client) -> Value {
    browser.get("/api/me/offers").await.with_status(200).body["offers"].clone()
}

async fn delete(browser: &Client, id: &Value) -> Answer {
    browser.send(browser.request("DELETE", &format!("/api/me/offers/{id}"))).await
}

async fn renew(browser: &Client, id: &Value) -> Answer {
    browser.send(browser.request("POST", &format!("/api/me/offers/{id}/renewal"))).await
}

#[test]
fn an_offer_stands_ninety_days_unless_its_owner_renews_or_deletes_it() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let me = &world.people[0];
        world.application.set_clock("2026-11-18T09:30:00Z");
        let made = post(me, "offer", "  A free afternoon of data analysis ").await;
        let made = made.with_status(201).body;
        let expected = json!({
            "id": made["id"], "kind": "offer", "text": "A free afternoon of data analysis",
            "on_wall": false, "created_at": "2026-11-18T09:30:00Z",
            "expires_at": "2027-02-16T09:30:00Z",
        });
        assert_eq!(made, expected);
        assert_eq!(own(me).await, json!([expected]));
        let body =
            json!({ "kind": "ask", "text": "Somebody who has done a tender", "on_wall": true });
        let ask = me.send_json("POST", "/api/me/offers", &body).await.with_status(201).body;
        assert_eq!(ask["on_wall"], true);
        // It is its owner's alone to renew and delete.
        let unknown = (404, "unknown-offer");
        let other = &world.people[1];
        assert_eq!(own(other).await, json!([]));
        assert_eq!(delete(other, &made["id"]).await.refusal(), unknown);
        assert_eq!(renew(other, &made["id"]).await.refusal(), unknown);
        delete(me, &ask["id"]).await.with_status(204);
        assert_eq!(delete(me, &ask["id"]).await.refusal(), unknown);

        world.application.set_clock("2026-12-01T09:00:00Z");
        let renewed = renew(me, &made["id"]).await.with_status(200).body;
        assert_eq!(renewed["expires_at"], "2027-03-01T09:00:00Z");
        world.application.set_clock("2027-02-27T09:00:00Z");
        sign_in(&world.application, me, "p1@example.org").await;
        assert_eq!(own(me).await, json!([renewed]));
        // Gone for everybody at its moment, whenever the job comes to it.
        world.application.set_clock("2027-03-01T09:00:00Z");
        assert_eq!(own(me).await, json!([]));
        assert_eq!(renew(me, &made["id"]).await.refusal(), unknown);
        world.application.run_jobs().await;
        assert_eq!(count(&database, "offers"), 0);
    });
}

#[test]
fn an_offer_is_one_line_that_can_be_seen() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let me = &world.people[0];
        let long = "x".repeat(141);
        for wrong in ["", "  ", "two\nlines", "turned \u{202e} around", "zero\u{200b}width", &long]
        {
            assert_eq!(post(me, "offer", wrong).await.refusal(), (400, "bad-request"), "{wrong:?}");
        }
        assert_eq!(post(me, "wish", "a pony").await.status, 400);
        post(me, "ask", &"é".repeat(140)).await.with_status(201);
    });
}

#[test]
fn nobody_has_more_than_three_also_when_they_come_at_once_at_two_instances() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let second = Application::start(&database, "2026-11-18T09:01:00Z");
        let also_me = world.at_instance(0, &second).await;
        let asked = (0..10).map(|n| {
            let browser = if n % 2 == 0 { &world.people[0] } else { &also_me };
            async move { post(browser, "offer", &format!("number {n}")).await }
        });
        let answers = futures_util::future::join_all(asked).await;
        let made = answers.iter().filter(|answer| answer.status == 201).count();
        let refused =
            answers.iter().filter(|one| one.status == 409 && one.code() == "enough-offers");
        assert_eq!((made, refused.count()), (3, 7), "{answers:?}");
        assert_eq!(count(&database, "offers"), 3);
        post(&world.people[1], "offer", "somebody else's").await.with_status(201);
        // What is gone makes room, before the job comes to it.
        world.application.move_clock(TimeDelta::days(91));
        sign_in(&world.application, &world.people[0], "p1@example.org").await;
        post(&world.people[0], "ask", "a new one").await.with_status(201);
    });
}

#[tokio::test]
async fn at_the_table_offers_are_seen_of_exactly_those_whose_names_are() {
    let people = [
        "anna@example.org,Anna Bos,Host,,en,BA,,2026-01-01",
        "bram@example.org,Bram Vos,Host,,en,BB,,2026-01-01",
        "cleo@example.org,Cleo Mol,Host,,en,BC,,",
        "dirk@example.org,Dirk Pol,Host,,en,BD,,2026-01-01",
        "",
    ];
    for database in databases() {
        let people = PEOPLE.to_owned() + &people.join("\n");
        let house = House::furnish(&database, TUESDAY_10, &office(1, 6), &people);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phones = [(); 4].map(|()| application.client());
        for (phone, name) in phones.iter().zip(["anna", "bram", "cleo", "dirk"]) {
            sign_in(&application, phone, &format!("{name}@example.org")).await;
            post(phone, "offer", &format!("of {name}")).await.with_status(201);
        }
        let seen = async |phone: &Client| {
            let answer = phone.get("/api/me/offers/at-table").await.with_status(200);
            answer.body["offers"].clone()
        };
        let [anna, bram, cleo, dirk] = &phones;
        assert_eq!(seen(anna).await, json!([]), "without a desk there is no table");
        let unseen = json!({ "unseen": true });
        for (phone, wish) in
            [(anna, json!({})), (bram, json!({})), (cleo, json!({})), (dirk, unseen)]
        {
            arrive(&kiosk, phone, &wish).await.with_status(201);
        }
        let of = |first: &str| json!({ "person": null, "name": first, "kind": "offer", "text": format!("of {}", first.to_lowercase()) });
        assert_eq!(seen(anna).await, json!([of("Bram")]));
        assert_eq!(seen(bram).await, json!([of("Anna")]));
        assert_eq!(seen(cleo).await, json!([]), "she did not agree");
        assert_eq!(seen(dirk).await, json!([]), "he is unseen today");
        cleo.consent(true).await.with_status(200);
        assert_eq!(seen(anna).await, json!([of("Bram"), of("Cleo")]));
        // Who withdraws takes it along.
        cleo.consent(false).await.with_status(200);
        assert_eq!(seen(anna).await, json!([of("Bram")]));
        assert_eq!(own(cleo).await, json!([]));
        bram.check_out().await.with_status(200);
        assert_eq!(seen(anna).await, json!([]));
        assert_eq!(seen(bram).await, json!([]));
    }
}

#[tokio::test]
async fn at_the_table_one_writes_about_an_offer_once_the_two_have_met() {
    let people = [
        "anna@example.org,Anna Bos,Host,,en,BA,,2026-01-01",
        "bram@example.org,Bram Vos,Host,,en,BB,,2026-01-01",
        "",
    ];
    for database in databases() {
        let people = PEOPLE.to_owned() + &people.join("\n");
        let house = House::furnish(&database, TUESDAY_10, &office(1, 6), &people);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let [anna, bram] = [(); 2].map(|()| application.client());
        for (phone, name) in [(&anna, "anna"), (&bram, "bram")] {
            sign_in(&application, phone, &format!("{name}@example.org")).await;
            arrive(&kiosk, phone, &json!({})).await.with_status(201);
        }
        post(&bram, "ask", "A walk at noon").await.with_status(201);
        let seen = async |phone: &Client| {
            let answer = phone.get("/api/me/offers/at-table").await.with_status(200);
            answer.body["offers"].clone()
        };
        let write = async |person: &Value| {
            let body = json!({ "kind": "message", "with": { "person": person }, "text": "Gladly" });
            anna.send_json("POST", "/api/me/follow-ups", &body).await
        };
        let first = seen(&anna).await;
        assert_eq!(first[0]["text"], "A walk at noon");
        assert_eq!(first[0]["person"], json!(null), "they have just sat down");

        application.move_clock(TimeDelta::minutes(31));
        let met = seen(&anna).await[0]["person"].clone();
        write(&met).await.with_status(201);
        // Of who does not want to see them, nothing is there to press.
        post(&anna, "offer", "Reads your tender").await.with_status(201);
        let anna_there = seen(&bram).await[0]["person"].clone();
        let answer = json!({ "week": "2026-W47", "answer": "not-this-one" });
        let path = format!("/api/me/answers/{anna_there}");
        bram.send_json("PUT", &path, &answer).await.with_status(200);
        assert_eq!(seen(&anna).await, json!([]));
    }
}

#[test]
fn contacts_see_each_others_offers_and_others_do_not() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let before = world.all_pages(2).await;
        let made = post(&world.people[0], "ask", "a walk at noon").await.with_status(201).body;
        world.become_contacts(0, 1).await;
        let offers = json!([{ "kind": "ask", "text": "a walk at noon" }]);
        assert_eq!(world.contacts(1).await[0]["offers"], offers);
        assert_eq!(world.contacts(0).await[0]["offers"], json!([]));
        assert_eq!(world.all_pages(2).await, before);
        delete(&world.people[0], &made["id"]).await.with_status(204);
        assert_eq!(world.contacts(1).await[0]["offers"], json!([]));
    });
}

#[test]
fn a_digest_has_offers_beside_names_and_its_page_only_those_that_stand() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, "2026-11-23T06:59:00Z").await;
        let me = &world.people[0];
        let made = post(me, "offer", "Reads your tender").await.with_status(201).body;
        post(me, "ask", "A walk at noon").await.with_status(201);
        world.application.set_clock(MONDAY_8);
        let letter = received(&world, &database, 1).await.remove(0);
        assert!(letter.text.contains("Offers: Reads your tender"), "{}", letter.text);
        assert!(letter.text.contains("Looking for: A walk at noon"), "{}", letter.text);
        assert!(letter.whole.contains("Reads your tender</bdi>"));
        let page = format!("/api/letters/{}", letter.token);
        let offers = async || {
            let page = world.application.client().get(&page).await.with_status(200).body;
            page["names"][0]["offers"].clone()
        };
        let ask = json!({ "kind": "ask", "text": "A walk at noon" });
        assert_eq!(offers().await, json!([{ "kind": "offer", "text": "Reads your tender" }, ask]));
        // Only the number is kept with the digest.
        let kept = texts(&database, "SELECT content AS line FROM digests");
        assert!(kept.iter().all(|content| !content.contains("tender")), "{kept:?}");
        // What was written since is not what the letter says, and what is gone is gone.
        delete(me, &made["id"]).await.with_status(204);
        post(me, "offer", "Something new").await.with_status(201);
        assert_eq!(offers().await, json!([ask]));
        let data = world.people[1].get("/api/me/data").await.with_status(200).text;
        assert!(data.contains("A walk at noon") && !data.contains("tender"));
    });
}
