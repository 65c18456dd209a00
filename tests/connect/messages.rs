//! Messages: delivered by the service, answered by their reader or not, and never kept.

use serde_json::{Value, json};

use super::received::{Received, received};
use super::worlds::World;
use crate::serving::Answer;
use crate::support::on_each_database;
use crate::support::tables::{count, execute, texts};

const TEXT: &str =
    "Hello,\n\nOn Tuesday we shared a table. How did the garden get its neighbours?\n\nFirst1";

async fn write(world: &World, person: usize, other: usize) -> Answer {
    let with = json!({ "person": world.numbers[other] });
    world.make(person, &json!({ "kind": "message", "with": with, "text": TEXT })).await
}

async fn reply(world: &World, letter: &Received, answer: Value) -> Answer {
    let path = format!("/api/letters/{}/reply", letter.token);
    world.application.client().send_json("POST", &path, &json!({ "answer": answer })).await
}

#[test]
fn a_message_is_delivered_and_an_answer_goes_to_its_writer() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let others = [world.follow_ups(1).await, world.follow_ups(2).await];
        let sent = write(&world, 0, 1).await.with_status(201).body;
        assert_eq!((&sent["kind"], &sent["text"]), (&json!("message"), &json!("")));
        assert!(sent["sent_at"].is_string());
        assert_eq!(world.follow_ups(0).await["waiting"], json!([sent]));
        let [letter] = &received(&world, &database, 1).await[..] else { panic!("one letter") };
        assert_eq!(letter.reply_to, "p1@example.org");
        assert!(
            letter.text.contains("How did the garden get its neighbours?") && letter.unsubscribe
        );
        assert!(letter.subject.contains("First1 Last"));
        // What it said is nowhere any more, and the writer was told nothing of the reader's address.
        let kept = texts(
            &database,
            "SELECT text_body || html_body || coalesce(reply_to, '') AS line FROM letters",
        );
        assert!(kept.iter().all(String::is_empty), "{kept:?}");
        assert!(!sent.to_string().contains("p2@"), "{sent}");
        let data = world.people[0].get("/api/me/data").await.with_status(200).text;
        assert!(!data.contains("garden") && !data.contains("p2@"));
        let after = [world.follow_ups(1).await, world.follow_ups(2).await];
        assert_eq!(after, others, "nobody else sees it");
        let page = format!("/api/letters/{}", letter.token);
        let shown = world.application.client().get(&page).await.with_status(200).body;
        assert_eq!((&shown["kind"], &shown["from"]), (&json!("message"), &json!("First1 Last")));
        assert!(!shown.to_string().contains("garden"));
    });
}

#[test]
fn one_unanswered_message_a_pair_and_five_approaches_a_day() {
    on_each_database(async |database| {
        let world = World::of(&database, 7).await;
        for other in 1..5 {
            write(&world, 0, other).await.with_status(201);
        }
        assert_eq!(write(&world, 0, 1).await.refusal(), (409, "message-unanswered"));
        // A proposal of coffee counts too.
        let with = json!({ "person": world.numbers[5] });
        let coffee = json!({ "kind": "coffee", "with": with, "moments": ["2026-11-19T09:00:00Z"] });
        world.make(0, &coffee).await.with_status(201);
        assert_eq!(write(&world, 0, 6).await.refusal(), (409, "enough-messages"));
        let with = json!({ "person": world.numbers[6] });
        let later = json!({ "kind": "message", "with": with });
        let later = world.make(0, &later).await.with_status(201).body;
        world.application.set_clock("2026-11-19T09:00:01Z");
        let path = format!("/api/me/follow-ups/{}/message", later["id"]);
        world.people[0].send_json("POST", &path, &json!({ "text": TEXT })).await.with_status(200);
        let again = world.people[0].send_json("POST", &path, &json!({ "text": TEXT })).await;
        assert_eq!(again.refusal(), (409, "message-unanswered"));
        // Who writes back has answered; who says it is done has not had an answer.
        write(&world, 1, 0).await.with_status(201);
        write(&world, 0, 1).await.with_status(201);
        let waiting = world.follow_ups(0).await["waiting"].clone();
        let to_third =
            waiting.as_array().unwrap().iter().find(|row| row["with"]["name"] == "First3 Last");
        let done = json!({ "state": "done" });
        world.change(0, &to_third.unwrap()["id"], &done).await.with_status(200);
        assert_eq!(write(&world, 0, 2).await.refusal(), (409, "message-unanswered"));
    });
}

#[test]
fn five_a_day_are_five_also_when_they_come_at_once() {
    on_each_database(async |database| {
        let world = World::of(&database, 9).await;
        let asked = (1..9).map(|other| write(&world, 0, other));
        let answers = futures_util::future::join_all(asked).await;
        let sent = answers.iter().filter(|answer| answer.status == 201).count();
        let refused = answers.iter().filter(|answer| answer.code() == "enough-messages").count();
        assert_eq!((sent, refused), (5, 3));
        assert_eq!(count(&database, "letters WHERE kind = 'message'"), 5);
        assert_eq!(count(&database, "follow_ups"), 5, "what is refused leaves nothing");
    });
}

#[test]
fn stay_in_touch_makes_contacts_and_can_be_taken_back() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        write(&world, 0, 1).await.with_status(201);
        let letter = received(&world, &database, 1).await.remove(0);
        reply(&world, &letter, json!("stay-in-touch")).await.with_status(204);
        reply(&world, &letter, json!("stay-in-touch")).await.with_status(204);
        assert_eq!((world.contacts_of(0).await, world.contacts_of(1).await), (vec![1], vec![0]));
        assert_eq!(world.follow_ups(0).await["done"][0]["state"], "done");
        write(&world, 0, 1).await.with_status(201);
        reply(&world, &letter, Value::Null).await.with_status(204);
        assert_eq!(world.contacts_of(0).await, [0_usize; 0]);
        let wrong = reply(&world, &letter, json!("never")).await;
        assert_eq!(wrong.refusal(), (400, "bad-request"));
    });
}

#[test]
fn no_more_from_this_person_hides_the_pair_and_tells_nobody() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        for other in [1, 2] {
            write(&world, 0, other).await.with_status(201);
        }
        let waiting = world.follow_ups(0).await;
        let letter = received(&world, &database, 1).await.remove(0);
        reply(&world, &letter, json!("no-more")).await.with_status(204);
        assert_eq!(world.follow_ups(0).await, waiting);
        // To write again is refused as it is to who did nothing.
        let refused = [write(&world, 0, 1).await, write(&world, 0, 2).await];
        assert_eq!(refused[0].text, refused[1].text);
        assert_eq!(refused[0].refusal(), (409, "message-unanswered"));
        let call = json!({ "kind": "call", "with": { "person": world.numbers[1] } });
        assert_eq!(world.make(0, &call).await.refusal(), (404, "unknown-person"));
        reply(&world, &letter, Value::Null).await.with_status(204);
        world.make(0, &call).await.with_status(201);
    });
}

#[test]
fn who_refused_messages_gets_none_and_the_writer_cannot_tell() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        write(&world, 0, 1).await.with_status(201);
        let letter = received(&world, &database, 1).await.remove(0);
        let anybody = world.application.client();
        let path = format!("/api/unsubscribe/{}", letter.refuse);
        let shown = anybody.get(&path).await.with_status(200).body;
        assert_eq!((&shown["series"], &shown["subscribed"]), (&json!("messages"), &json!(true)));
        anybody.send(anybody.request("POST", &path)).await.with_status(200);
        let data = world.people[1].get("/api/me/data").await.with_status(200).body;
        assert_eq!(data["refused_letters"], json!(["messages"]));
        let [mut refused, mut taken] = [
            write(&world, 2, 1).await.with_status(201).body,
            write(&world, 2, 3).await.with_status(201).body,
        ];
        for answer in [&mut refused, &mut taken] {
            answer["id"] = json!(0);
            answer["with"] = json!("somebody");
        }
        assert_eq!(refused, taken);
        assert_eq!(received(&world, &database, 1).await, []);
        assert_eq!(received(&world, &database, 3).await.len(), 1);
        // Coffee is another kind; and what was refused can be taken again.
        let with = json!({ "person": world.numbers[1] });
        let coffee = json!({ "kind": "coffee", "with": with, "moments": ["2026-11-19T09:00:00Z"] });
        world.make(3, &coffee).await.with_status(201);
        assert_eq!(received(&world, &database, 1).await.len(), 1);
        anybody.send(anybody.request("DELETE", &path)).await.with_status(200);
        assert_eq!(count(&database, "refused_letters"), 0);
    });
}

#[test]
fn a_message_of_who_withdraws_is_not_sent_any_more() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        write(&world, 0, 1).await.with_status(201);
        let sent = received(&world, &database, 1).await.remove(0);
        execute(&database, "UPDATE approaches SET at = '2026-11-10 09:00:00'");
        write(&world, 0, 2).await.with_status(201);
        world.people[0].consent(false).await.with_status(200);
        assert_eq!(received(&world, &database, 2).await, []);
        let page = format!("/api/letters/{}", sent.token);
        let gone = world.application.client().get(&page).await;
        assert_eq!(gone.refusal(), (404, "unknown-letter"));
        assert_eq!(reply(&world, &sent, json!("stay-in-touch")).await.status, 404);
    });
}
