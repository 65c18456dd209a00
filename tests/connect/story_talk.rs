//! Readers write to tellers, and people are told that somebody thinks they have a story: neither tells anybody else anything.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::received::received;
use super::stories::tell;
use super::worlds::World;
use crate::serving::house::{TUESDAY_10, add_access};
use crate::serving::{Answer, Client};
use crate::support::tables::{count, execute, texts};
use crate::support::{TestDatabase, on_each_database};

/// The numbers of the people by what they are here.
const TELLER: usize = 0;
const EDITOR: usize = 1;
const OTHER: usize = 2;
const READER: usize = 3;

/// A world with one editor, and a published story of the teller without a name: its path.
async fn world(database: &TestDatabase) -> (World, String) {
    let world = World::of(database, 4).await;
    let admin = world.application.client().with_token(&add_access(database, TUESDAY_10, "admin"));
    let path = format!("/api/admin/persons/{}/editor", world.numbers[EDITOR]);
    admin.send_json("PUT", &path, &json!({})).await.with_status(204);
    let only = admin.get("/api/admin/persons?only=editor").await.with_status(200).body;
    assert_eq!((&only["total"], &only["persons"][0]["edits_stories"]), (&json!(1), &json!(true)));
    let path = tell(&world.people[TELLER], "Of a form", Some(world.numbers[EDITOR])).await;
    publish(&world.people[EDITOR], &path).await;
    (world, path)
}

async fn publish(editor: &Client, path: &str) {
    editor.send_json("POST", &format!("{path}/publish"), &json!({})).await.with_status(204);
}

async fn write(reader: &Client, path: &str, text: &str) -> Answer {
    let body = json!({ "answer": "can-help", "text": text });
    reader.send_json("POST", &format!("{path}/messages"), &body).await
}

/// What is kept of letters to tellers, without their numbers and moments.
fn rows(database: &TestDatabase) -> Vec<String> {
    let kept = "SELECT kind || coalesce(CAST(person_id AS TEXT), '-') || to_address || to_name || subject || text_body \
                || html_body || coalesce(reply_to, '') || coalesce(failure, '') || CAST(attempts AS TEXT) \
                || (CASE WHEN sent_at IS NULL THEN 'waits' ELSE 'sent' END) AS line \
                FROM letters WHERE kind = 'story-message' ORDER BY id";
    texts(database, kept)
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, and all that becomes of what is written about it"
)]
fn a_reader_writes_to_a_teller_whom_nothing_gives_away() {
    on_each_database(async |database| {
        let (world, path) = world(&database).await;
        let people = &world.people;
        let others = [EDITOR, OTHER];
        let mut before = Vec::new();
        for person in others {
            before.push(world.all_pages(person).await);
        }
        assert_eq!(write(&people[READER], &path, " ").await.refusal(), (400, "bad-request"));
        let own = write(&people[TELLER], &path, "To myself").await;
        assert_eq!(own.refusal(), (400, "bad-request"));
        write(&people[READER], &path, "I know this form.\n\nFirst4").await.with_status(202);
        let again = write(&people[READER], &path, "And again").await;
        assert_eq!(again.refusal(), (409, "story-written"));

        let [letter] = &received(&world, &database, TELLER).await[..] else { panic!("one letter") };
        assert_eq!(
            (letter.subject.as_str(), letter.reply_to.as_str()),
            ("A message from First4 Last", "p4@example.org")
        );
        assert!(
            letter.text.contains("> I know this form.") && letter.text.contains("Of a form"),
            "{}",
            letter.text
        );
        assert!(letter.text.contains("does not know who you are") && letter.unsubscribe);
        assert!(
            !letter.text.contains("First1") && letter.whole.contains("Message-ID: <message."),
            "{}",
            letter.whole
        );
        assert!(letter.whole.contains("X-Auto-Response-Suppress: "), "{}", letter.whole);

        // Nobody else sees anything of it, and nothing of it is kept but who wrote, about what, and when.
        for (person, before) in others.into_iter().zip(before) {
            // The first says what time it is.
            assert_eq!(world.all_pages(person).await[1..], before[1..], "p{}", person + 1);
        }
        let sent = "story-message-1sent";
        assert_eq!(rows(&database), [sent]);
        let shown = people[READER].get(&path).await.body;
        assert_eq!((&shown["you_wrote"], &shown["takes_messages"]), (&json!(true), &Value::Null));
        assert_eq!(people[OTHER].get(&path).await.body["you_wrote"], json!(false));
        let data = people[READER].get("/api/me/data").await.with_status(200);
        assert_eq!(
            data.body["stories"]["written"],
            json!([{ "title": "Of a form", "day": "2026-11-18" }])
        );
        assert!(!data.text.contains("I know this form") && !data.text.contains("p1@"));
        let data = people[TELLER].get("/api/me/data").await.with_status(200).body;
        let kinds: Vec<&Value> =
            data["letters"].as_array().unwrap().iter().map(|one| &one["kind"]).collect();
        assert!(kinds.contains(&&json!("story-message")), "{kinds:?}");

        // The teller wants no more about it, which nobody is told and no row shows; nor does one whose reader cannot be reached.
        let refuse = format!("/api/unsubscribe/{}", letter.refuse);
        let nobody = world.application.client();
        let ended = nobody.send_json("POST", &refuse, &json!({})).await.with_status(200).body;
        assert_eq!(
            (&ended["series"], &ended["subscribed"]),
            (&json!("story-messages"), &json!(false))
        );
        assert_eq!(people[TELLER].get(&path).await.body["takes_messages"], json!(false));
        write(&people[OTHER], &path, "So do I").await.with_status(202);
        assert!(received(&world, &database, TELLER).await.is_empty());
        let takes = json!({ "takes_messages": true });
        assert_eq!(
            people[EDITOR].send_json("PATCH", &path, &takes).await.refusal(),
            (403, "not-your-story")
        );
        people[TELLER].send_json("PATCH", &path, &takes).await.with_status(204);
        execute(&database, "UPDATE persons SET email = 'nowhere' WHERE email = 'p1@example.org'");
        write(&people[EDITOR], &path, "Me too").await.with_status(202);
        assert!(received(&world, &database, TELLER).await.is_empty());
        execute(&database, "UPDATE persons SET email = 'p1@example.org' WHERE email = 'nowhere'");
        assert_eq!(rows(&database), [sent; 3]);

        // Five a day.
        for n in 0..5 {
            execute(
                &database,
                &format!(
                    "INSERT INTO stories (id, code, kind, title, text, language, teller_id, published_on) \
                     VALUES ({n}, 'code-of-{n}', 'detour', 'Tea', 'tea', 'en', {1}, '2026-11-18'); \
                     INSERT INTO story_messages (story_id, person_id, day) VALUES ({n}, {0}, '2026-11-{2}')",
                    world.numbers[READER],
                    world.numbers[OTHER],
                    if n == 0 { 17 } else { 18 },
                ),
            );
        }
        let named = "/api/stories/code-of-0";
        let sixth = write(&people[READER], named, "I know that tea.").await;
        assert_eq!(sixth.refusal(), (409, "enough-messages"));
        world.application.move_clock(TimeDelta::days(1));
        assert_eq!(
            write(&people[READER], named, "I know that tea.").await.refusal(),
            (409, "story-written")
        );
        execute(&database, "UPDATE story_messages SET day = '2026-08-01'");
        write(&people[READER], named, "I know that tea.").await.with_status(202);
        let [letter] = &received(&world, &database, OTHER).await[..] else { panic!("one letter") };
        assert!(
            letter.text.contains("who then sees your name")
                && !letter.text.contains("without your name")
        );

        // What waits goes with the story, and what a reader wrote with the reader.
        execute(
            &database,
            "INSERT INTO letters (kind, to_address, to_name, language, message_id, subject, text_body, html_body, \
                 created_at, next_attempt_at, story_id) \
             SELECT 'story-message', '', '', 'en', 'waits', 's', 't', 'h', '2026-11-19 09:00:00', \
                 '2099-01-01 09:00:00', id FROM stories WHERE title = 'Of a form'",
        );
        people[TELLER].send_json("DELETE", &path, &json!({})).await.with_status(204);
        assert_eq!(rows(&database), [sent], "that about the other story");
        people[READER]
            .send_json("DELETE", "/api/me", &json!({ "email": "p4@example.org" }))
            .await
            .with_status(204);
        assert_eq!(count(&database, "story_messages"), 0);
    });
}

async fn nominate(client: &Client, person: i64, line: Option<&str>) -> Answer {
    let mut body = json!({ "person": person });
    if let Some(line) = line {
        (body["named"], body["line"]) = (json!(true), json!(line));
    }
    client.send_json("POST", "/api/stories/nominations", &body).await
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "four who say so of each other, and all that becomes of it"
)]
fn who_is_thought_to_have_a_story_is_told_once_and_who_thinks_so_learns_nothing() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        let [first, second, third, fourth] =
            [0, 1, 2, 3].map(|n| (&world.people[n], world.numbers[n]));
        // The same answer, whoever it is about and whatever follows.
        let made = [
            nominate(first.0, second.1, None).await,
            nominate(third.0, second.1, Some("Your garden")).await,
            nominate(first.0, 999_999, None).await,
            nominate(first.0, fourth.1, Some("The form you made")).await,
        ];
        assert!(
            made.iter().all(|answer| (answer.status, answer.text.as_str()) == (202, "")),
            "{made:?}"
        );
        assert_eq!(nominate(first.0, third.1, None).await.refusal(), (409, "enough-nominations"));
        assert_eq!(nominate(second.0, second.1, None).await.refusal(), (400, "bad-request"));
        let silent = json!({ "person": first.1, "line": "Without a name" });
        let silent = second.0.send_json("POST", "/api/stories/nominations", &silent).await;
        assert_eq!(silent.refusal(), (400, "bad-request"));

        // Not before the next morning: the moment would tell who was at their phone.
        assert!(received(&world, &database, 1).await.is_empty());
        let next_morning =
            || execute(&database, "UPDATE story_nominations SET day = '2026-11-16' WHERE waits");
        next_morning();
        let [letter] = &received(&world, &database, 1).await[..] else { panic!("one letter") };
        assert_eq!(letter.subject, "Somebody thinks you have a story");
        for mark in ["First1", "First3", "p1@", "p3@", "garden"] {
            assert!(!letter.whole.contains(mark), "{mark}");
        }
        assert!(letter.text.contains("/stories#tell") && letter.token.is_empty());
        let [letter] = &received(&world, &database, 3).await[..] else { panic!("one letter") };
        assert_eq!(
            (letter.subject.as_str(), letter.reply_to.as_str()),
            ("First1 thinks you have a story", "")
        );
        assert!(letter.text.contains("The form you made") && letter.unsubscribe);
        // What leads from the one to the other is forgotten.
        let kept = "SELECT coalesce(CAST(other_id AS TEXT), '') || coalesce(line, '') AS line FROM story_nominations \
                    WHERE NOT waits";
        assert_eq!(texts(&database, kept), [""; 4]);
        let named = "SELECT CAST(n.person_id AS TEXT) AS line FROM named_in_letters n JOIN letters l ON l.id = n.letter_id \
                     WHERE l.kind = 'story-nomination'";
        assert_eq!(texts(&database, named), [first.1.to_string()], "who wanted it told");
        let data = first.0.get("/api/me/data").await.with_status(200);
        assert_eq!(
            data.body["stories"]["nominated"],
            json!(["2026-11-16", "2026-11-16", "2026-11-16"])
        );
        assert_eq!(data.body["stories"]["nominee_on"], Value::Null);
        let told = second.0.get("/api/me/data").await.body["stories"]["nominee_on"].take();
        assert_eq!(told, json!("2026-11-18"));

        // Not again within 90 days; never to who refused, nor by whom they hid.
        nominate(fourth.0, second.1, None).await.with_status(202);
        next_morning();
        assert!(received(&world, &database, 1).await.is_empty());
        execute(&database, "UPDATE story_nominees SET day = '2026-08-01'");
        let refuse = format!("/api/unsubscribe/{}", letter.refuse);
        let ended = world.application.client().send_json("POST", &refuse, &json!({})).await;
        assert_eq!(ended.with_status(200).body["series"], "nominations");
        nominate(third.0, fourth.1, None).await.with_status(202);
        world.answer(1, 2, "not-this-one").await.with_status(200);
        nominate(third.0, second.1, None).await.with_status(202);
        next_morning();
        assert!(
            received(&world, &database, 3).await.is_empty()
                && received(&world, &database, 1).await.is_empty()
        );
        nominate(fourth.0, second.1, None).await.with_status(202);
        next_morning();
        assert_eq!(received(&world, &database, 1).await.len(), 1);

        // Whoever is erased is in none of it, on either side.
        nominate(second.0, first.1, Some("")).await.with_status(202);
        let erased = json!({ "email": "p2@example.org" });
        second.0.send_json("DELETE", "/api/me", &erased).await.with_status(204);
        let left = format!("story_nominees WHERE person_id = {}", second.1);
        assert_eq!(count(&database, &left), 0);
        let left = format!("story_nominations WHERE person_id = {0} OR other_id = {0}", second.1);
        assert_eq!(count(&database, &left), 0);
    });
}
