//! Stories: told with a name and without, edited, published, found, followed, withdrawn.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use serde_json::{Value, json};

use crate::connect::worlds::World;
use crate::serving::application::tombstones;
use crate::serving::house::{TUESDAY_10, add_access, add_coordinator, add_editor, add_host};
use crate::serving::{Answer, Client, run};
use crate::support::on_each_database;
use crate::support::tables::{count, execute, texts};

const TEXT: &str =
    "A **form** of three steps, <script>alert(1)</script>\n\n- [one](https://example.org)\n- two";

/// The numbers of the people by what they are here.
const TELLER: usize = 0;
const EDITOR: usize = 1;
const OTHER_EDITOR: usize = 2;
const READER: usize = 3;

fn telling(title: &str, editor: Option<i64>) -> Value {
    let mut body = json!({ "kind": "ran-into", "title": title, "text": TEXT, "language": "en" });
    if let Some(editor) = editor {
        body["unnamed"] = json!(true);
        body["editor"] = json!(editor);
    }
    body
}

/// Tells a story: its path.
pub async fn tell(client: &Client, title: &str, editor: Option<i64>) -> String {
    let told = client.send_json("POST", "/api/stories", &telling(title, editor)).await;
    let id = told.with_status(201).body["id"].as_str().unwrap().to_owned();
    assert!(id.len() > 20, "{id}");
    format!("/api/stories/{id}")
}

/// The titles of a list of stories.
async fn titles(client: &Client, query: &str) -> Vec<String> {
    let list = client.get(&format!("/api/stories{query}")).await.with_status(200).body;
    let stories = list["stories"].as_array().unwrap();
    stories.iter().map(|story| story["title"].as_str().unwrap().to_owned()).collect()
}

pub async fn send(client: &Client, path: &str, media: &str, file: Vec<u8>) -> Answer {
    client.send(client.request("POST", path).header("content-type", media).body(file)).await
}

/// A photo of which the camera says where it was taken.
fn photo() -> Vec<u8> {
    let mut file = Vec::new();
    let picture = RgbImage::from_fn(700, 350, |x, _| Rgb([(x % 250) as u8, 80, 90]));
    picture.write_with_encoder(JpegEncoder::new(&mut file)).unwrap();
    let place = b"Exif\0\0MM\0*\0\0\0\x08\0\0 52.0907 N 5.1214 E Okapi";
    let length = u16::try_from(place.len() + 2).unwrap().to_be_bytes();
    [&file[..2], &[0xff, 0xe1], &length, place.as_slice(), &file[2..]].concat()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, from its telling to its end")]
fn who_tells_without_a_name_is_known_to_one_editor_and_to_nobody_else() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        let client = |token: &str| world.application.client().with_token(token);
        let admin = client(&add_access(&database, TUESDAY_10, "admin"));
        for editor in [EDITOR, OTHER_EDITOR] {
            let path = format!("/api/admin/persons/{}/editor", world.numbers[editor]);
            admin.send_json("PUT", &path, &json!({})).await.with_status(204);
        }
        let [teller, editor, other_editor, reader] =
            [TELLER, EDITOR, OTHER_EDITOR, READER].map(|person| &world.people[person]);
        let chosen = world.numbers[EDITOR];
        let token = client(&add_editor(&database, TUESDAY_10));
        for wrong in [Some(world.numbers[READER]), Some(world.numbers[TELLER]), Some(0)] {
            let body = telling("Of a form", wrong);
            let refused = teller.send_json("POST", "/api/stories", &body).await;
            assert_eq!(refused.refusal(), (400, "bad-request"));
        }
        let path = tell(teller, "Of a form", Some(chosen)).await;

        // A draft is theirs and the one editor's.
        let seen = editor.get(&path).await.with_status(200).body;
        assert_eq!(seen["confided_by"]["name"], "First1 Last");
        assert_eq!((&seen["told_by"], &seen["editor"]), (&Value::Null, &Value::Null));
        for stranger in [other_editor, reader, &token] {
            assert_eq!(stranger.get(&path).await.refusal(), (404, "unknown-story"));
            assert!(titles(stranger, "?state=draft").await.is_empty());
            assert!(titles(stranger, "?q=form").await.is_empty());
        }
        let questions = json!({ "text": "Which form?" });
        let asked = format!("{path}/questions");
        editor.send_json("PUT", &asked, &questions).await.with_status(204);
        assert_eq!(teller.send_json("PUT", &asked, &questions).await.refusal().0, 403);
        let own = teller.get(&path).await.with_status(200).body;
        assert_eq!((&own["questions"], &own["yours"]), (&json!("Which form?"), &json!(true)));
        assert_eq!(own["editor"]["name"], "First2 Last");
        // That there is news stands whether they read it or not: what a teller without a name does leaves no trace.
        teller.send_json("PUT", &format!("{path}/read"), &json!({})).await.with_status(204);
        let again = teller.get(&path).await.body;
        assert_eq!(
            (&own["news"], &again["news"], &seen["news"]),
            (&json!(true), &json!(true), &Value::Null)
        );

        // Another editor is chosen only once the first is none.
        let another = json!({ "editor": world.numbers[OTHER_EDITOR] });
        assert_eq!(teller.send_json("PATCH", &path, &another).await.refusal().0, 400);
        let role = format!("/api/admin/persons/{chosen}/editor");
        admin.send_json("DELETE", &role, &json!({})).await.with_status(204);
        assert_eq!(editor.get(&path).await.refusal(), (404, "unknown-story"));
        assert_eq!(teller.get(&path).await.body["editor"], Value::Null);
        admin.send_json("PUT", &role, &json!({})).await.with_status(204);

        // A voice tells who it is, a picture does not, without what the camera said.
        let sound = format!("{path}/recordings?description=me");
        assert_eq!(send(teller, &sound, "audio/mpeg", b"ID3".to_vec()).await.refusal().0, 400);
        let pictures = format!("{path}/pictures?description=the%20form");
        send(teller, &pictures, "image/jpeg", photo()).await.with_status(201);
        editor.send_json("POST", &format!("{path}/publish"), &json!({})).await.with_status(204);

        // Nobody learns it from what is published, in whatever way they look.
        let coordinator = client(&add_coordinator(&database, TUESDAY_10, "Host"));
        let host = client(&add_host(&database, TUESDAY_10));
        let everybody = [other_editor, reader, &token, &admin, &coordinator, &host];
        for stranger in everybody {
            let small = format!("{path}/pictures/1?size=small");
            let searched = "/api/stories?q=FORM%20step";
            for page in [&path, "/api/stories", searched, "/api/stories?state=told", &small] {
                let answer = stranger.get(page).await;
                assert!([200, 403].contains(&answer.status), "{page}: {answer:?}");
                for mark in ["First1", "p1@example.org", "52.0907", "Okapi", "Exif"] {
                    assert!(!answer.text.contains(mark), "{page}: {mark}");
                }
            }
        }
        let shown = reader.get(&path).await.with_status(200).body;
        assert_eq!(
            (&shown["told_by"], &shown["confided_by"], &shown["editor"], &shown["yours"]),
            (&Value::Null, &Value::Null, &Value::Null, &json!(false))
        );
        assert_eq!(shown["published_on"], "2026-11-18");
        assert_eq!(editor.get(&path).await.body["confided_by"]["name"], "First1 Last");
        // Nor from the log, nor from the database without the key.
        let log =
            "SELECT actor || ' ' || action || ' ' || coalesce(detail, '') AS line FROM access_log";
        let code = path.rsplit('/').next().unwrap();
        assert!(texts(&database, log).iter().all(|line| !line.contains(code)));
        let kept = "SELECT teller_mark || ' ' || teller_sealed AS line FROM stories WHERE teller_id IS NULL";
        let kept = texts(&database, kept);
        assert!(kept.len() == 1 && kept[0].len() == 64 + 1 + 16, "{kept:?}");

        // It is theirs all the same.
        let data = teller.get("/api/me/data").await.with_status(200).body;
        let told = &data["stories"]["told"][0];
        assert_eq!((&told["title"], &told["unnamed"]), (&json!("Of a form"), &json!(true)));
        assert_eq!(
            editor.get("/api/me/data").await.body["stories"]["confided"],
            json!(["Of a form"])
        );
        assert_eq!(reader.send_json("DELETE", &path, &json!({})).await.refusal().0, 403);
        let erased = json!({ "email": "p1@example.org" });
        teller.send_json("DELETE", "/api/me", &erased).await.with_status(204);
        for table in ["stories", "story_words", "story_pictures"] {
            assert_eq!(count(&database, table), 0, "{table}");
        }
        assert_eq!(reader.get(&path).await.refusal(), (404, "unknown-story"));
    });
}

#[test]
fn a_story_that_was_withdrawn_does_not_come_back_with_an_older_copy() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let editor = world.application.client().with_token(&add_editor(&database, TUESDAY_10));
        let mut paths = Vec::new();
        for (teller, title) in world.people.iter().zip(["Gone", "There"]) {
            let path = tell(teller, title, None).await;
            editor.send(editor.request("POST", &format!("{path}/publish"))).await.with_status(204);
            paths.push(path);
        }
        execute(&database, "CREATE TABLE copied AS SELECT * FROM stories");
        let gone = world.people[0].request("DELETE", &paths[0]);
        world.people[0].send(gone).await.with_status(204);
        let kept = std::fs::read_to_string(tombstones(&database)).unwrap();
        let code = paths[0].rsplit_once('/').unwrap().1;
        let words: Vec<&str> = kept.split_whitespace().collect();
        assert_eq!((words[0], words[1], words[2].len()), ("s1", "0", 64));
        assert_eq!(words[3..], ["2026-11-18T00:00:00.000000Z"], "the day, and no moment");
        assert!(!kept.contains(code), "{kept}");

        let back =
            "INSERT INTO stories SELECT * FROM copied WHERE title = 'Gone'; DROP TABLE copied";
        execute(&database, back);
        assert_eq!(titles(&world.people[1], "").await.len(), 2);
        let (_, _, told) = run(&database, TUESDAY_10, &["kiosk", "list"]);
        assert!(told.contains("stories withdrawn again: 1"), "{told}");
        assert_eq!(titles(&world.people[1], "").await, ["There"]);
        let (_, _, told) = run(&database, TUESDAY_10, &["kiosk", "list"]);
        assert!(!told.contains("withdrawn again"), "{told}");
    });
}

/// It is a draft until then, and what is published is what the editor read.
async fn an_editor_reads_first_what_its_teller_changed(
    world: &World,
    (editor, teller, reader): (&Client, &Client, &Client),
    path: &str,
) {
    let publish = |version: i64| {
        editor.send(editor.request("POST", &format!("{path}/publish?version={version}")))
    };
    let gone = (404, "unknown-story");
    assert_eq!(reader.get(path).await.refusal(), gone);
    assert!(titles(reader, "?q=desk").await.is_empty());
    let read = editor.get(path).await.body["version"].as_i64().unwrap();
    let again = json!({ "title": "Of a desk", "text": "Other words" });
    teller.send_json("PATCH", path, &again).await.with_status(204);
    assert_eq!(publish(read).await.refusal(), (409, "story-changed"));
    publish(read + 1).await.with_status(204);
    // What an editor writes is read already, and its teller sees that somebody did.
    assert_eq!(teller.get(path).await.body["edited"], false);
    editor.send_json("PATCH", path, &json!({ "text": TEXT })).await.with_status(204);
    assert_eq!(teller.get(path).await.body["edited"], true);
    let shown = reader.get(path).await.with_status(200).body;
    assert_eq!((&shown["title"], &shown["version"]), (&json!("Of a desk"), &Value::Null));
    assert_eq!(shown["edited"], Value::Null);
    // It waits for its teller alone, and only until they read it.
    let news = async |who: &Client| {
        let told = who.get("/api/stories?state=yours").await.with_status(200).body;
        told["stories"].as_array().unwrap().iter().filter(|story| story["news"] == true).count()
    };
    let read_news = format!("{path}/read");
    assert_eq!((news(teller).await, news(reader).await, news(editor).await), (1, 0, 0));
    assert_eq!(reader.send_json("PUT", &read_news, &json!({})).await.refusal().0, 403);
    teller.send_json("PUT", &read_news, &json!({})).await.with_status(204);
    assert_eq!((news(teller).await, &teller.get(path).await.body["news"]), (0, &json!(false)));
    let take_up = format!("{path}/taken-up");
    reader.send(reader.request("PUT", &take_up)).await.with_status(204);
    assert_eq!(teller.get(path).await.body["news"], true);
    assert_eq!((&reader.get(path).await.body["news"], news(reader).await), (&Value::Null, 0));
    reader.send(reader.request("DELETE", &take_up)).await.with_status(204);
    // The same words change nothing, and a picture of its teller is something to be read.
    teller.send_json("PATCH", path, &json!({ "title": "Of a desk" })).await.with_status(204);
    reader.get(path).await.with_status(200);
    let pictures = format!("{path}/pictures?description=x");
    send(teller, &pictures, "image/jpeg", photo()).await.with_status(201);
    assert_eq!(reader.get(path).await.refusal(), gone);
    assert_eq!(teller.get(path).await.body["edited"], false);
    teller.send(teller.request("DELETE", &format!("{path}/pictures/1"))).await.with_status(204);
    publish(read + 4).await.with_status(204);
    // An editor takes it off the podium, whoever told it.
    let take_off = format!("{path}/publish");
    assert_eq!(teller.send(teller.request("DELETE", &take_off)).await.refusal().0, 403);
    editor.send(editor.request("DELETE", &take_off)).await.with_status(204);
    assert_eq!(reader.get(path).await.refusal(), gone);
    let again = editor.send(editor.request("DELETE", &take_off)).await;
    assert_eq!(again.refusal(), (409, "story-draft"));
    assert_eq!(world.people[OTHER_EDITOR].get(path).await.refusal(), gone);
    publish(read + 4).await.with_status(204);
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, from its telling to its end")]
fn a_story_is_edited_published_found_followed_and_withdrawn() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        let token = world.application.client().with_token(&add_editor(&database, TUESDAY_10));
        let [teller, reader] = [TELLER, READER].map(|person| &world.people[person]);
        for (field, wrong) in [("title", "see example.org"), ("text", ""), ("kind", "gossip")] {
            let mut body = telling("Of a form", None);
            body[field] = json!(wrong);
            let refused = teller.send_json("POST", "/api/stories", &body).await;
            assert_eq!(refused.refusal(), (400, "bad-request"), "{field}");
        }
        let path = tell(teller, "Of a form", None).await;
        let publish = format!("{path}/publish");
        assert_eq!(teller.send_json("POST", &publish, &json!({})).await.refusal().0, 403);
        assert_eq!(reader.get(&path).await.refusal(), (404, "unknown-story"));
        assert_eq!(titles(&token, "?state=draft").await, ["Of a form"]);
        assert_eq!(titles(teller, "?state=draft&q=steps").await, ["Of a form"]);
        let follow_up = format!("{path}/follow-up");
        let tried = json!({ "state": "tried", "text": "In one team" });
        let draft = teller.send_json("PUT", &follow_up, &tried).await;
        assert_eq!(draft.refusal(), (409, "story-draft"));
        token.send_json("POST", &publish, &json!({})).await.with_status(204);
        let again = token.send_json("POST", &publish, &json!({})).await;
        assert_eq!(again.refusal(), (409, "story-published"));

        let shown = reader.get(&path).await.with_status(200).body;
        assert_eq!(shown["told_by"], json!({ "name": "First1 Last", "organisation": "Host" }));
        let html = shown["html"].as_str().unwrap();
        assert!(
            html.contains("<strong>form</strong>") && html.contains("&lt;script&gt;"),
            "{html}"
        );
        assert!(!html.contains("<script") && html.contains("rel=\"nofollow noopener"), "{html}");

        // Found by how words begin, whatever is typed.
        for (query, found) in
            [("?q=fo", 1), ("?q=STEPS%20one", 1), ("?q=forms", 0), ("?q=%22%20OR", 0)]
        {
            assert_eq!(titles(reader, query).await.len(), found, "{query}");
        }
        for hostile in [
            "%22",
            "%27",
            "*",
            "a%00b",
            "NEAR(a%20b)",
            "title%3Aa",
            "%28",
            "-a",
            "a%3A*",
            "%F0%9F%8C%BF",
            "%E0%A4%95%E0%A5%80",
        ] {
            titles(reader, &format!("?q={hostile}")).await;
        }
        teller.send_json("PATCH", &path, &json!({ "title": "Of a desk" })).await.with_status(204);
        an_editor_reads_first_what_its_teller_changed(&world, (&token, teller, reader), &path)
            .await;
        assert_eq!(titles(reader, "?q=desk").await, ["Of a desk"]);
        assert_eq!(
            reader.send_json("PATCH", &path, &json!({ "title": "x" })).await.refusal().0,
            403
        );

        // Readers say what they say, and the road has dates.
        for (so_far, person) in [(None, 1), (None, 2), (Some(3), 3)] {
            let known = format!("{path}/known");
            world.people[person].send_json("PUT", &known, &json!({})).await.with_status(204);
            assert_eq!(teller.get(&path).await.body["known_by"], json!(so_far));
        }
        // The third would learn of the two others.
        assert_eq!(reader.get(&path).await.body["known_by"], Value::Null);
        // Whoever takes it up moves it on, and back if nobody wrote a step meanwhile.
        let taken = format!("{path}/taken-up");
        for (method, progress, steps) in
            [("PUT", "taken-up", 1), ("DELETE", "told", 0), ("PUT", "taken-up", 1)]
        {
            reader.send_json(method, &taken, &json!({})).await.with_status(204);
            let shown = reader.get(&path).await.body;
            assert_eq!(
                (&shown["progress"], shown["road"].as_array().unwrap().len()),
                (&json!(progress), steps)
            );
        }
        let taken_up = json!([{ "progress": "taken-up", "text": "", "day": "2026-11-18" }]);
        assert_eq!(reader.get(&path).await.body["road"], taken_up);
        // That step is the reader's to take back; what was written, its teller's and editors'.
        let take_back = async |who: &Client| who.send(who.request("DELETE", &follow_up)).await;
        assert_eq!(take_back(&token).await.refusal(), (409, "no-step"));
        assert_eq!(take_back(reader).await.refusal(), (403, "not-your-story"));
        let wrong = json!({ "state": "landed", "text": "Everywhere" });
        teller.send_json("PUT", &follow_up, &wrong).await.with_status(204);
        take_back(&token).await.with_status(204);
        let shown = reader.get(&path).await.body;
        assert_eq!((&shown["road"], &shown["progress"]), (&taken_up, &json!("taken-up")));
        for state in ["taken-up", "tried", "tried"] {
            let step = json!({ "state": state, "text": "In one team" });
            teller.send_json("PUT", &follow_up, &step).await.with_status(204);
        }
        let shown = teller.get(&path).await.body;
        assert_eq!(
            shown["taken_up_by"],
            json!([{ "name": "First4 Last", "organisation": "Host" }])
        );
        assert_eq!(
            (&shown["progress"], shown["road"].as_array().unwrap().len()),
            (&json!("tried"), 2)
        );
        assert_eq!(shown["road"][1]["day"], "2026-11-18");
        assert_eq!(
            (titles(reader, "?state=tried").await.len(), titles(reader, "?state=told").await.len()),
            (1, 0)
        );
        assert_eq!(reader.get("/api/stories?state=lost").await.refusal(), (400, "bad-request"));

        parts(&token, reader, &path).await;

        assert_eq!(
            token.send_json("DELETE", &path, &json!({})).await.refusal(),
            (403, "forbidden")
        );
        teller.send_json("DELETE", &path, &json!({})).await.with_status(204);
        for gone in [path.clone(), format!("{path}/pictures/1"), format!("{path}/recordings/1")] {
            assert_eq!(reader.get(&gone).await.refusal(), (404, "unknown-story"));
        }
        assert!(titles(reader, "?q=desk").await.is_empty());
        for table in [
            "stories",
            "story_words",
            "story_steps",
            "story_takers",
            "story_knowers",
            "story_pictures",
            "story_recordings",
            "story_recording_pieces",
        ] {
            assert_eq!(count(&database, table), 0, "{table}");
        }
    });
}

/// Adds pictures and a sound, and looks at them.
async fn parts(teller: &Client, reader: &Client, path: &str) {
    let pictures = format!("{path}/pictures?description=a%20desk");
    let bad =
        send(teller, &pictures, "image/png", b"\x89PNG\r\n\x1a\n<svg onload=alert(1)>".to_vec());
    assert_eq!(bad.await.refusal(), (422, "bad-picture"));
    let other = send(teller, &pictures, "image/svg+xml", b"<svg/>".to_vec()).await;
    assert_eq!(other.refusal(), (415, "unsupported-media-type"));
    assert_eq!(send(reader, &pictures, "image/jpeg", photo()).await.refusal().0, 403);
    let bare = format!("{path}/pictures?description=");
    assert_eq!(send(teller, &bare, "image/jpeg", photo()).await.refusal().0, 400);
    for place in 1..=6 {
        let added = send(teller, &pictures, "image/jpeg", photo()).await.with_status(201);
        assert_eq!(added.body["place"], place);
    }
    let seventh = send(teller, &pictures, "image/jpeg", photo()).await;
    assert_eq!(seventh.refusal(), (409, "enough-of-story"));
    let shown = reader.get(path).await.body;
    assert_eq!(
        (&shown["pictures"][0]["width"], &shown["pictures"][0]["height"]),
        (&json!(700), &json!(350))
    );
    let picture = reader.get(shown["pictures"][0]["url"].as_str().unwrap()).await.with_status(200);
    assert_eq!(picture.content_type, "image/jpeg");
    assert!(!picture.text.contains("Okapi") && picture.text.contains("JFIF"));
    teller.send_json("DELETE", &format!("{path}/pictures/2"), &json!({})).await.with_status(204);
    assert_eq!(
        reader.get(&format!("{path}/pictures/2")).await.refusal(),
        (404, "unknown-story-part")
    );

    let recordings = format!("{path}/recordings?description=a%20talk");
    let html = send(teller, &recordings, "audio/mpeg", b"<html>".to_vec()).await;
    assert_eq!(html.refusal(), (422, "bad-recording"));
    send(teller, &recordings, "audio/mpeg", b"OggS<script>".to_vec()).await.with_status(201);
    let sound = reader.get(&format!("{path}/recordings/1")).await.with_status(200);
    assert_eq!(sound.content_type, "application/ogg");
}
