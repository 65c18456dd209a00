//! Stories where they are read besides the screens: in the Monday letter, and in feed readers.

use feed_rs::model::{Entry, Feed};
use serde_json::{Value, json};

use super::received::received;
use super::worlds::{WEEK, World};
use crate::serving::house::{TUESDAY_10, add_access, add_editor};
use crate::serving::{Client, queue_digests_of};
use crate::support::on_each_database;
use crate::support::tables::{count, execute, texts};

const MONDAY: &str = "2026-11-23T07:00:00Z";

/// Tells a story and publishes it: its path.
async fn publish(teller: &Client, editor: &Client, body: &Value) -> String {
    let told = teller.send_json("POST", "/api/stories", body).await.with_status(201);
    let path = format!("/api/stories/{}", told.body["id"].as_str().unwrap());
    editor.send_json("POST", &format!("{path}/publish"), &json!({})).await.with_status(204);
    path
}

fn story(title: &str, language: &str) -> Value {
    let text = "A **form** <b>&</b>, see www.evil.example";
    json!({ "kind": "detour", "title": title, "text": text, "language": language })
}

fn code(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

#[test]
fn a_letter_points_to_one_story_until_it_is_withdrawn_and_never_tells_who_told_it() {
    on_each_database(async |database| {
        for unnamed in [true, false] {
            let database = if unnamed { &database } else { &database.another() };
            let world = World::of(database, 3).await;
            let client = |token: &str| world.application.client().with_token(token);
            let (teller, token) = (&world.people[0], client(&add_editor(database, TUESDAY_10)));
            let mut body = story("Of a form", "en");
            let mut editor = &token;
            if unnamed {
                let admin = client(&add_access(database, TUESDAY_10, "admin"));
                let role = format!("/api/admin/persons/{}/editor", world.numbers[1]);
                admin.send_json("PUT", &role, &json!({})).await.with_status(204);
                (body["unnamed"], body["editor"]) = (json!(true), json!(world.numbers[1]));
                editor = &world.people[1];
            }
            let path = publish(teller, editor, &body).await;
            // One in the reader's language goes before a newer one; that of the day of the letter is for the next letter,
            // and a draft for none.
            world.application.set_clock("2026-11-19T09:00:00Z");
            publish(&world.people[2], &token, &story("Van een omweg", "nl")).await;
            world.application.set_clock(MONDAY);
            publish(&world.people[2], &token, &story("Of today", "en")).await;
            let draft = story("Of a draft", "en");
            teller.send_json("POST", "/api/stories", &draft).await.with_status(201);
            // As long as it is not Monday here, the letters wait.
            world.application.set_clock("2026-11-22T20:00:00Z");
            queue_digests_of(database, MONDAY, WEEK);

            let said = "SELECT to_address || ' ' || text_body || html_body AS line FROM letters
                WHERE kind = 'digest' ORDER BY to_address";
            let letters = texts(database, said);
            assert_eq!(letters.len(), 3);
            // The same in all letters, that of its teller too.
            for (reader, letter) in (1..).zip(&letters) {
                assert!(letter.starts_with(&format!("p{reader}@")), "{letter}");
                for part in ["Of a form", "A form <b>&</b>, see …", "A form &#60;b", code(&path)]
                {
                    assert!(letter.contains(part), "{reader} {part}: {letter}");
                }
                assert_eq!(letter.contains("Told by First1 Last"), !unnamed, "{reader}: {letter}");
                assert_eq!(letter.contains("Told by"), !unnamed, "{reader}: {letter}");
                for other in ["evil", "Of today", "Of a draft", "omweg"] {
                    assert!(!letter.contains(other), "{reader} {other}: {letter}");
                }
            }

            if unnamed {
                teller.send_json("DELETE", &path, &json!({})).await.with_status(204);
            } else {
                let erased = json!({ "email": "p1@example.org" });
                teller.send_json("DELETE", "/api/me", &erased).await.with_status(204);
            }
            let waiting = "letters WHERE kind = 'digest' AND sent_at IS NULL AND failed_at IS NULL";
            assert_eq!(count(database, waiting), if unnamed { 3 } else { 2 });
            let kept = "SELECT content AS line FROM digests UNION ALL SELECT text_body || html_body FROM letters";
            for letter in texts(database, kept) {
                assert!(!letter.contains("Of a form") && !letter.contains(code(&path)), "{letter}");
            }
            world.application.set_clock("2026-11-23T09:00:00Z");
            world.application.run_jobs().await;
            let letter = received(&world, database, 1).await.remove(0);
            assert!(letter.text.contains("First3") && !letter.whole.contains("Of a form"));
        }
    });
}

/// Reads a feed as somebody else's program does.
async fn read(reader: &Client, address: &str) -> Feed {
    let answer = reader.get(address).await.with_status(200);
    assert_eq!(answer.content_type, "application/atom+xml; charset=utf-8");
    assert!(!answer.text.contains("/api/") && !answer.text.contains("strong"), "{}", answer.text);
    feed_rs::parser::parse(answer.text.as_bytes()).unwrap()
}

fn authors(entry: &Entry) -> Vec<&str> {
    entry.authors.iter().filter_map(|author| author.name.as_deref()).collect()
}

fn title(entry: &Entry) -> &str {
    &entry.title.as_ref().unwrap().content
}

#[test]
#[expect(clippy::too_many_lines, reason = "one address, from its beginning to its end")]
fn a_feed_of_stories_is_read_at_a_secret_address_until_it_is_taken_away() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let [own, chosen, other] = &world.people[..] else { panic!() };
        let client = |token: &str| world.application.client().with_token(token);
        let token = client(&add_editor(&database, TUESDAY_10));
        let admin = client(&add_access(&database, TUESDAY_10, "admin"));
        let role = format!("/api/admin/persons/{}/editor", world.numbers[1]);
        admin.send_json("PUT", &role, &json!({})).await.with_status(204);
        let stranger = world.application.client();
        let since = async || own.get("/api/me/stories-feed").await.with_status(200).body;
        assert_eq!(since().await, json!({ "since": null }));
        let give = async |who: &Client| {
            let given = who.send(who.request("POST", "/api/me/stories-feed")).await;
            let url = given.with_status(201).body["url"].as_str().unwrap().to_owned();
            url[url.find("/stories.atom?key=").unwrap()..].to_owned()
        };
        let (first, address, of_other) = (give(own).await, give(own).await, give(other).await);
        assert!(since().await["since"].is_string());
        let unknown = stranger.get("/stories.atom?key=none").await;
        assert_eq!(unknown.refusal(), (404, "not-found"));
        let is_unknown = async |address: &str| {
            let answer = stranger.get(address).await;
            assert_eq!((answer.status, answer.text), (404, unknown.text.clone()), "{address}");
        };
        is_unknown(&first).await;
        assert!(read(&stranger, &address).await.entries.is_empty());

        let named = publish(own, &token, &story("Of a form & more", "en")).await;
        world.application.set_clock("2026-11-19T08:00:00Z");
        let unnamed = async |title: &str| {
            let mut told = story(title, "en");
            (told["unnamed"], told["editor"]) = (json!(true), json!(world.numbers[1]));
            publish(own, chosen, &told).await
        };
        let mut of_a_day = [unnamed("Of a desk").await, unnamed("Of a chair").await];
        own.send_json("POST", "/api/stories", &story("Of a draft", "en")).await.with_status(201);

        let feed = read(&stranger, &address).await;
        assert_eq!(feed.updated.unwrap().to_rfc3339(), "2026-11-19T00:00:00+00:00");
        let [day_one, day_two, form] = &feed.entries[..] else { panic!("{feed:?}") };
        assert_eq!((title(form), authors(form)), ("Of a form & more", vec!["First1 Last"]));
        assert_eq!(form.summary.as_ref().unwrap().content, "A form <b>&</b>, see www.evil.example");
        assert_eq!(form.published.unwrap().to_rfc3339(), "2026-11-18T00:00:00+00:00");
        // Of those without a name only the day; within a day they lie by chance.
        of_a_day.sort();
        for (entry, path) in [(day_one, &of_a_day[1]), (day_two, &of_a_day[0]), (form, &named)] {
            assert!(
                entry.links[0].href.ends_with(&format!("/stories#{}", code(path))),
                "{entry:?}"
            );
            assert!(entry.id.starts_with("urn:uuid:") && entry.id.len() == 45, "{entry:?}");
            assert_eq!(entry.published, entry.updated);
        }
        assert_eq!((authors(day_one), authors(day_two)), (vec![], vec![]));
        assert_eq!(day_one.published.unwrap().to_rfc3339(), "2026-11-19T00:00:00+00:00");
        // The same for everybody, byte by byte, with nothing by which a reading is known again.
        let both = [&address, &of_other].map(|address| stranger.request("GET", address).send());
        let [one, two] = both;
        let (one, two) = (one.await.unwrap(), two.await.unwrap());
        assert_eq!(one.headers()["cache-control"], "no-store");
        for header in ["etag", "last-modified", "set-cookie"] {
            assert!(!one.headers().contains_key(header), "{header}");
        }
        assert_eq!(one.text().await.unwrap(), two.text().await.unwrap());

        // No names where a site keeps them out of its mail.
        execute(&database, "UPDATE sites SET names_in_mail = (1 = 0)");
        assert!(read(&stranger, &address).await.entries.iter().all(|one| authors(one).is_empty()));
        execute(&database, "UPDATE sites SET names_in_mail = (1 = 1)");

        // What is withdrawn is gone at once.
        own.send_json("DELETE", &of_a_day[0], &json!({})).await.with_status(204);
        let left = read(&stranger, &address).await;
        assert_eq!(left.entries.len(), 2);
        assert!(left.entries.iter().all(|entry| title(entry) != title(day_two)));

        // Of whoever is deactivated or erased, or took it away, it is as if it had never been.
        let deactivated = |at: &str| {
            let whom = "WHERE email = 'p3@example.org'";
            execute(&database, &format!("UPDATE persons SET deactivated_at = {at} {whom}"));
        };
        deactivated("'2026-11-19 08:00:00'");
        is_unknown(&of_other).await;
        // Nor does an address of before read anything once they are let in again.
        deactivated("NULL");
        is_unknown(&of_other).await;
        other.send(other.request("POST", "/api/me/stories-feed")).await.with_status(201);
        let data = other.get("/api/me/data").await.with_status(200).body;
        assert!(data["stories"]["feed_since"].is_string());
        let erased = json!({ "email": "p3@example.org" });
        other.send_json("DELETE", "/api/me", &erased).await.with_status(204);
        assert_eq!(count(&database, "story_feeds"), 1);
        own.send(own.request("DELETE", "/api/me/stories-feed")).await.with_status(204);
        assert_eq!(count(&database, "story_feeds"), 0);
        for nothing in [&*of_other, &address, "/stories.atom?key=%00", "/stories.atom"] {
            is_unknown(nothing).await;
        }
    });
}
