//! Story circles: which stories are told, what the room is asked, and what is gone once a teller withdraws.

use futures_util::future::{join, join_all};
use serde_json::{Value, json};

use super::attendance::{next_event, state_for};
use super::stories::tell;
use super::worlds::World;
use crate::serving::house::{SITE, add_editor, add_host};
use crate::serving::{Answer, Application, Client};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

const BEFORE: &str = "2026-11-18T13:00:00Z";
const BEGINS: &str = "2026-11-18T14:00:00Z";
const DURING: &str = "2026-11-18T14:10:00Z";
const OVER: &str = "2026-11-18T14:45:01Z";

async fn announced(host: &Client, kind: &str) -> String {
    let body = json!({
        "kind": kind, "title": "Omwegen", "site": SITE, "begins_at": BEGINS, "minutes": 45, "place": "Bij de molen",
    });
    let made = host.send_json("POST", "/api/gatherings", &body).await.with_status(201);
    format!("/api/gatherings/{}", made.body["id"].as_str().unwrap())
}

async fn choose(host: &Client, circle: &str, stories: &[&str]) -> Answer {
    host.send_json("PUT", &format!("{circle}/stories"), &json!({ "stories": stories })).await
}

async fn ask(host: &Client, circle: &str, story: &str, question: &str) -> Answer {
    let asked = json!({ "story": story, "question": question });
    host.send_json("PUT", &format!("{circle}/question"), &asked).await
}

fn titles(stories: &Value) -> Vec<&str> {
    stories.as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect()
}

/// A circle that is announced, and four stories that its teller told and that are published.
struct Circle {
    world: World,
    host: Client,
    editor: Client,
    path: String,
    stories: Vec<String>,
}

/// The last part of a path.
fn id(path: &str) -> &str {
    path.rsplit_once('/').unwrap().1
}

impl Circle {
    async fn announced(database: &TestDatabase) -> Self {
        let world = World::at(database, 2, BEFORE).await;
        let client = |token: &str| world.application.client().with_token(token);
        let (host, editor) =
            (client(&add_host(database, BEFORE)), client(&add_editor(database, BEFORE)));
        let mut stories = Vec::new();
        for title in ["One", "Two", "Three", "Four"] {
            let path = tell(&world.people[0], title, None).await;
            editor.send(editor.request("POST", &format!("{path}/publish"))).await.with_status(204);
            stories.push(path);
        }
        let path = announced(&host, "story-circle").await;
        Self { world, host, editor, path, stories }
    }

    /// By which its stories are called.
    fn ids(&self) -> [&str; 4] {
        [0, 1, 2, 3].map(|place| id(&self.stories[place]))
    }

    async fn shown_to(&self, who: &Client) -> Value {
        state_for(who, id(&self.path)).await["circle"].clone()
    }

    /// An editor takes a story off the podium and publishes it again.
    async fn off_and_on_the_podium(&self, story: usize) {
        let publish = format!("{}/publish", self.stories[story]);
        for method in ["DELETE", "POST"] {
            self.editor.send(self.editor.request(method, &publish)).await.with_status(204);
        }
    }

    async fn refuses_what_cannot_be_chosen(&self, teller: &Client) {
        let [one, two, three, four] = self.ids();
        let host = &self.host;
        for wrong in [vec![one, two, three, four], vec![one, one]] {
            assert_eq!(choose(host, &self.path, &wrong).await.refusal(), (400, "bad-request"));
        }
        let draft = tell(teller, "Draft", None).await;
        for unknown in [id(&draft), "nothing"] {
            let refused = choose(host, &self.path, &[one, unknown]).await;
            assert_eq!(refused.refusal(), (404, "unknown-story"));
        }
        let debate = announced(host, "debate").await;
        assert_eq!(choose(host, &debate, &[one]).await.refusal(), (400, "bad-request"));
        assert_eq!(choose(teller, &self.path, &[one]).await.status, 403);
        let nothing = json!({ "stories": [], "asked": null });
        assert_eq!(self.shown_to(teller).await, nothing);
    }
}

#[test]
fn a_circle_shows_up_to_three_published_stories_and_one_question() {
    on_each_database(async |database| {
        let circle = Circle::announced(&database).await;
        let [teller, reader] = &circle.world.people[..] else { panic!() };
        let (host, path, [one, two, three, four]) = (&circle.host, &circle.path, circle.ids());
        circle.refuses_what_cannot_be_chosen(teller).await;
        choose(host, path, &[two, one]).await.with_status(204);
        let early = ask(host, path, one, "land").await;
        assert_eq!(early.refusal(), (409, "gathering-not-begun"));

        // It goes on: what is asked is shown to all alike, its teller and the reader.
        circle.world.application.set_clock(DURING);
        let mut followed = reader.follow(&format!("{path}/events")).await;
        assert_eq!(titles(&next_event(&mut followed).await["circle"]["stories"]), ["Two", "One"]);
        assert_eq!(ask(host, path, one, "why").await.status, 400);
        assert_eq!(ask(host, path, three, "land").await.refusal(), (404, "unknown-story"));
        ask(host, path, two, "land").await.with_status(204);
        ask(host, path, one, "take-up").await.with_status(204);
        let asked = json!({ "story": one, "question": "take-up" });
        while next_event(&mut followed).await["circle"]["asked"] != asked {}
        assert_eq!(circle.shown_to(teller).await, circle.shown_to(reader).await);
        // What is asked about a story outlasts that others are chosen beside it.
        choose(host, path, &[three, one, four]).await.with_status(204);
        assert_eq!(circle.shown_to(reader).await["asked"], asked);
        let choices = host.get(&format!("{path}/stories?q=four")).await.with_status(200).body;
        assert_eq!(titles(&choices["chosen"]), ["Three", "One", "Four"]);
        assert_eq!(titles(&choices["found"]), ["Four"]);

        // A teller withdraws: gone from the circle at once, and with it what was asked.
        let withdrawn = teller.send(teller.request("DELETE", &circle.stories[0])).await;
        withdrawn.with_status(204);
        let state = circle.shown_to(reader).await;
        let left = (vec!["Three", "Four"], &Value::Null);
        assert_eq!((titles(&state["stories"]), &state["asked"]), left);
        ask(host, path, four, "outcome").await.with_status(204);
        host.send(host.request("DELETE", &format!("{path}/question"))).await.with_status(204);
        // Taken off the podium it is gone too, and is not back once it is published again.
        circle.off_and_on_the_podium(3).await;
        assert_eq!(titles(&circle.shown_to(reader).await["stories"]), ["Three"]);
        choose(host, path, &[three, four]).await.with_status(204);
        assert_eq!(circle.shown_to(reader).await["asked"], Value::Null);

        circle.world.application.set_clock(OVER);
        let over = (404, "unknown-gathering");
        assert_eq!(ask(host, path, four, "outcome").await.refusal(), over);
        assert_eq!(choose(host, path, &[]).await.refusal(), over);
        assert_eq!(titles(&circle.shown_to(reader).await["stories"]), ["Three", "Four"]);
    });
}

#[test]
fn choosing_and_withdrawing_at_once_leaves_no_story_that_is_gone() {
    on_each_database(async |database| {
        let world = World::at(&database, 3, BEFORE).await;
        let editor_token = add_editor(&database, BEFORE);
        let host_token = add_host(&database, BEFORE);
        let second = Application::start(&database, BEFORE);
        let client = |token: &str| world.application.client().with_token(token);
        let (host, editor) = (client(&host_token), client(&editor_token));
        let other_host = second.client().with_token(&host_token);
        let circles =
            [announced(&host, "story-circle").await, announced(&host, "story-circle").await];
        for _ in 0..6 {
            let mut stories = Vec::new();
            for (teller, title) in world.people.iter().zip(["One", "Two", "Three"]) {
                let path = tell(teller, title, None).await;
                let published = editor.request("POST", &format!("{path}/publish"));
                editor.send(published).await.with_status(204);
                stories.push(path);
            }
            let ids: Vec<&str> =
                stories.iter().map(|path| path.rsplit_once('/').unwrap().1).collect();
            let reversed: Vec<&str> = ids.iter().rev().copied().collect();
            let chosen = join_all([
                choose(&host, &circles[0], &ids),
                choose(&other_host, &circles[1], &reversed),
                choose(&other_host, &circles[0], &reversed),
            ]);
            let withdrawn = join_all(
                world
                    .people
                    .iter()
                    .zip(&stories)
                    .map(|(teller, path)| teller.send(teller.request("DELETE", path))),
            );
            let (chosen, withdrawn) = join(chosen, withdrawn).await;
            assert!(withdrawn.iter().all(|answer| answer.status == 204));
            assert!(chosen.iter().all(|answer| [204, 404].contains(&answer.status)));
            assert_eq!(count(&database, "circle_stories"), 0);
        }
    });
}
