//! From the Monday letter to a follow-up: the letter's page asks what and when, and one button answers.

use serde_json::{Value, json};

use super::received::received;
use super::worlds::{WEEK, World};
use crate::serving::queue_digests_of;
use crate::support::on_each_database;

const MONDAY: &str = "2026-11-23T07:00:00Z";

#[test]
fn one_answer_in_a_letter_says_what_to_do_and_until_when() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, MONDAY).await;
        queue_digests_of(&database, MONDAY, WEEK);
        let letter = received(&world, &database, 0).await.remove(0);
        let path = format!("/api/letters/{}/answers", letter.token);
        let anybody = world.application.client();
        let say = async |body: Value| anybody.send_json("POST", &path, &body).await;
        let coffee =
            json!({ "item": 0, "answer": "follow-up", "kind": "coffee", "due": "2026-11-27" });
        say(coffee).await.with_status(200);
        let open = world.follow_ups(0).await["open"].clone();
        assert_eq!((&open[0]["kind"], &open[0]["due"]), (&json!("coffee"), &json!("2026-11-27")));
        // Said again without them it stays what it is; a day that is past is none.
        say(json!({ "item": 0, "answer": "follow-up" })).await.with_status(200);
        let past = json!({ "item": 0, "answer": "follow-up", "due": "2026-11-01" });
        assert_eq!(say(past).await.refusal(), (400, "bad-request"));
        assert_eq!(world.follow_ups(0).await["open"], open);
        say(json!({ "item": 0, "answer": null })).await.with_status(200);
        assert_eq!(world.follow_ups(0).await["open"], json!([]));
    });
}
