//! What a teller has room for, whoever is there for a story whose teller nobody can tell, and as whom one reads in a browser
//! with a role beside a person.

use serde_json::{Value, json};

use crate::connect::stories::{send, tell};
use crate::connect::worlds::World;
use crate::privacy::named::undo;
use crate::serving::house::{TUESDAY_10, add_access, add_editor};
use crate::serving::{Client, run};
use crate::support::on_each_database;
use crate::support::tables::{count, execute};

#[test]
fn recordings_that_no_editor_heard_are_few_however_many_the_drafts() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let teller = &world.people[0];
        let token = add_editor(&database, TUESDAY_10);
        let editor = world.application.client().with_token(&token);
        let add = async |path: &str| {
            let path = format!("{path}/recordings?description=a%20talk");
            send(teller, &path, "audio/mpeg", b"ID3 talk".to_vec()).await
        };
        let mut drafts = Vec::new();
        for title in ["One", "Two", "Three", "Four"] {
            drafts.push(tell(teller, title, None).await);
        }
        for path in drafts[..3].iter().flat_map(|path| [path, path]) {
            add(path).await.with_status(201);
        }
        let full = add(&drafts[3]).await;
        assert_eq!(full.refusal(), (409, "enough-of-story"));
        assert_eq!(full.body["limit"], "recordings-in-drafts");
        // An editor heard these.
        let publish = format!("{}/publish", drafts[0]);
        editor.send_json("POST", &publish, &json!({})).await.with_status(204);
        add(&drafts[3]).await.with_status(201);

        // What is kept in pieces is sent as a whole.
        let gone = format!("{}/recordings/2", drafts[1]);
        teller.send(teller.request("DELETE", &gone)).await.with_status(204);
        let long: String = std::iter::once("ID3 ".to_owned())
            .chain((0..100_000).map(|number| format!("{number:06}")))
            .collect();
        let path = format!("{}/recordings?description=long", drafts[1]);
        send(teller, &path, "audio/mpeg", long.clone().into_bytes()).await.with_status(201);
        assert_eq!(teller.get(&gone).await.with_status(200).text, long);
        assert_eq!(count(&database, "story_recording_pieces"), 6 + 3);
        // It was one value before, and is the same after that is cut.
        undo(&database, "2026-12-01-000189_recording_pieces");
        let (ended, _, told) = run(&database, TUESDAY_10, &["kiosk", "list"]);
        assert_eq!(ended, 0, "{told}");
        assert_eq!(count(&database, "story_recording_pieces"), 6 + 3);
        assert_eq!(teller.get(&gone).await.with_status(200).text, long);

        // With a role in the same browser one is oneself all the same.
        teller.enter_with_token(&token).await.with_status(204);
        let own = teller.get(&drafts[3]).await.with_status(200).body;
        assert_eq!((&own["yours"], &own["you_edit"]), (&json!(true), &json!(false)));
    });
}

#[test]
fn a_story_that_was_sealed_with_another_key_is_withdrawn_by_its_confidant() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let [teller, confidant, other] = [0, 1, 2].map(|person| &world.people[person]);
        let admin =
            world.application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        for editor in [1, 2] {
            let path = format!("/api/admin/persons/{}/editor", world.numbers[editor]);
            admin.send_json("PUT", &path, &json!({})).await.with_status(204);
        }
        let path = tell(teller, "Of a form", Some(world.numbers[1])).await;
        let withdraw = async |client: &Client| client.send(client.request("DELETE", &path)).await;
        let seen = confidant.get(&path).await.with_status(200).body;
        assert_eq!(seen["you_withdraw"], false);
        assert_eq!(withdraw(confidant).await.refusal(), (403, "not-your-story"));
        let publish = format!("{path}/publish");
        confidant.send_json("POST", &publish, &json!({})).await.with_status(204);

        let sealed = format!("UPDATE stories SET teller_mark = '{}'", "ab".repeat(32));
        execute(&database, &sealed);
        for (client, withdraws) in [(teller, false), (other, false), (confidant, true)] {
            let seen = client.get(&path).await.with_status(200).body;
            let shown = (&seen["you_withdraw"], &seen["confided_by"], &seen["yours"]);
            assert_eq!(shown, (&json!(withdraws), &Value::Null, &json!(false)));
        }
        assert_eq!(withdraw(other).await.refusal(), (403, "not-your-story"));
        assert_eq!(withdraw(confidant).await.status, 204);
        assert_eq!(other.get(&path).await.refusal(), (404, "unknown-story"));
    });
}
