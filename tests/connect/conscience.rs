//! The friendly conscience: who agreed to be reminded is, once, and with one letter in a week.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::received::{Received, received};
use super::worlds::World;
use crate::serving::application::moment;
use crate::serving::{Answer, until};
use crate::support::tables::{count, count_where, execute, number, texts};
use crate::support::{TestDatabase, on_each_database};

const SUNDAY: &str = "2026-11-22T12:00:00Z";
const MONDAY: &str = "2026-11-23T07:00:01Z";
const WEDNESDAY: &str = "2026-11-25T07:00:01Z";

impl World {
    pub async fn agree(&self, person: usize, rhythm: &str, weekday: &str) -> Answer {
        let body = json!({ "rhythm": rhythm, "weekday": weekday });
        self.people[person].send_json("PUT", "/api/me/conscience", &body).await
    }

    pub async fn conscience(&self, person: usize) -> Value {
        self.people[person].get("/api/me/conscience").await.with_status(200).body
    }

    /// Means to call somebody outside the house; the follow-up.
    pub async fn mean_to_call(&self, person: usize, name: &str) -> Value {
        let named = json!({ "text": name });
        let own = self.people[person].send_json("POST", "/api/me/own-names", &named).await;
        let body =
            json!({ "kind": "call", "with": { "own_name": own.with_status(201).body["id"] } });
        self.make(person, &body).await.with_status(201).body
    }

    /// Says something by the link of a letter.
    async fn say(&self, letter: &Received, what: &str, body: &Value) -> Answer {
        let path = format!("/api/letters/{}/{what}", letter.token);
        self.application.client().send_json("POST", &path, body).await
    }

    async fn page(&self, letter: &Received) -> Value {
        let path = format!("/api/letters/{}", letter.token);
        self.application.client().get(&path).await.with_status(200).body
    }

    /// The letters that somebody got by a moment, once all that are due then are written.
    async fn letters_by(&self, database: &TestDatabase, person: usize, now: &str) -> Vec<Received> {
        self.application.set_clock(now);
        until("the letters that are due", async || {
            self.application.run_jobs().await;
            self.application.letters_are_written().await
        })
        .await;
        received(self, database, person).await
    }

    /// The one letter that somebody got by a moment.
    async fn one_letter(&self, database: &TestDatabase, person: usize, now: &str) -> Received {
        let mut letters = self.letters_by(database, person, now).await;
        assert_eq!(letters.len(), 1, "{letters:?}");
        letters.remove(0)
    }
}

fn kinds(database: &TestDatabase, person: usize) -> Vec<String> {
    texts(
        database,
        &format!(
            "SELECT kind AS line FROM letters JOIN persons ON persons.id = letters.person_id \
             WHERE email = 'p{}@example.org' AND kind IN ('digest', 'nudge') ORDER BY letters.id",
            person + 1
        ),
    )
}

#[test]
fn nobody_is_reminded_who_did_not_agree() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        world.mean_to_call(0, "Joseph").await;
        assert_eq!(
            world.conscience(0).await,
            json!({ "rhythm": "off", "weekday": "mon", "paused_until": null })
        );
        world.letters_by(&database, 0, WEDNESDAY).await;
        assert_eq!(kinds(&database, 0), ["digest"]);
        assert_eq!(count(&database, "nudges"), 0);
    });
}

#[test]
fn an_agreement_is_what_was_said() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        let agreed = world.agree(0, "fortnightly", "thu").await.with_status(200).body;
        let expected = json!({ "rhythm": "fortnightly", "weekday": "thu", "paused_until": null });
        assert_eq!(agreed, expected);
        assert_eq!(world.conscience(0).await, agreed);
        assert_eq!(world.conscience(1).await["rhythm"], "off");
        let put =
            async |body: Value| world.people[0].send_json("PUT", "/api/me/conscience", &body).await;
        let paused = json!({ "rhythm": "monthly", "paused_until": "2026-12-24" });
        let expected =
            json!({ "rhythm": "monthly", "weekday": "thu", "paused_until": "2026-12-24" });
        assert_eq!(put(paused).await.with_status(200).body, expected);
        for wrong in [
            json!({ "rhythm": "daily", "weekday": "mon" }),
            json!({ "rhythm": "weekly", "weekday": "monday" }),
            json!({ "rhythm": "weekly", "weekday": "mon", "paused_until": "2028-01-01" }),
            json!({ "weekday": "mon" }),
        ] {
            assert_eq!(put(wrong).await.refusal(), (400, "bad-request"));
        }
        assert_eq!(world.conscience(0).await, expected);
        // A pause that is over is none.
        let over = json!({ "rhythm": "off", "paused_until": "2026-11-01" });
        let off = json!({ "rhythm": "off", "weekday": "thu", "paused_until": null });
        assert_eq!(put(over).await.with_status(200).body, off);
    });
}

#[test]
fn on_monday_digest_and_nudge_are_one_letter() {
    on_each_database(async |database| {
        let world = World::at(&database, 3, SUNDAY).await;
        world.mean_to_call(0, "Joseph").await;
        world.agree(0, "weekly", "mon").await.with_status(200);
        let letter = world.one_letter(&database, 0, MONDAY).await;
        assert!(letter.text.contains("First2 Last") && letter.text.contains("Joseph"));
        assert_eq!(kinds(&database, 0), ["digest"]);
        let page = world.page(&letter).await;
        assert_eq!(page["kind"], "digest");
        assert_eq!(page["nudge"]["follow_ups"][0]["name"], "Joseph");
        // Others' letters have none, and whoever has nothing to do gets no word of it.
        assert_eq!(world.letters_by(&database, 0, WEDNESDAY).await, []);
        assert_eq!(count(&database, "nudges"), 1);
    });
}

#[test]
fn a_nudge_on_another_day_comes_with_the_digest_of_its_week() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        world.mean_to_call(0, "Joseph").await;
        world.agree(0, "weekly", "wed").await.with_status(200);
        let letter = world.one_letter(&database, 0, MONDAY).await;
        assert!(letter.text.contains("Joseph"), "{}", letter.text);
        assert_eq!(world.letters_by(&database, 0, "2026-11-27T12:00:00Z").await, []);
        assert_eq!(
            texts(&database, "SELECT CAST(day AS TEXT) AS line FROM nudges"),
            ["2026-11-25"]
        );
        // The week after has no digest: it comes on its own day.
        assert_eq!(world.letters_by(&database, 0, "2026-12-01T12:00:00Z").await, []);
        let letter = world.one_letter(&database, 0, "2026-12-02T07:00:01Z").await;
        assert_eq!(letter.subject, "1 thing you meant to do");
        assert_eq!(kinds(&database, 0), ["digest", "nudge"]);
        assert!(letter.unsubscribe);
    });
}

#[test]
fn a_nudge_is_a_letter_of_its_own_where_there_is_no_digest() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        world.mean_to_call(0, "Joseph").await;
        world.agree(0, "weekly", "mon").await.with_status(200);
        let off = json!({ "digest": false });
        world.people[0].send_json("PATCH", "/api/me", &off).await.with_status(200);
        assert_eq!(world.letters_by(&database, 0, "2026-11-23T06:59:00Z").await, []);
        let letter = world.one_letter(&database, 0, MONDAY).await;
        assert_eq!(kinds(&database, 0), ["nudge"]);
        assert!(letter.text.contains("Joseph") && !letter.text.contains("First2"));
        // Nothing to say: no letter.
        let id = &world.follow_ups(0).await["open"][0]["id"].clone();
        world.change(0, id, &json!({ "state": "done" })).await.with_status(200);
        assert_eq!(world.letters_by(&database, 0, "2026-12-02T12:00:00Z").await, []);
    });
}

#[test]
fn the_database_holds_one_unasked_letter_a_person_and_week() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        world.mean_to_call(0, "Joseph").await;
        world.agree(0, "weekly", "tue").await.with_status(200);
        world.one_letter(&database, 0, MONDAY).await;
        // Whatever a job has in mind: the week has its letter.
        let again = "INSERT INTO unasked_letters (person_id, week, letter_id) \
                     SELECT person_id, week, letter_id + 1000 FROM unasked_letters";
        let refused = std::panic::catch_unwind(|| execute(&database, again));
        assert!(refused.is_err());
        let without = "INSERT INTO nudges (person_id, day, letter_id, asks, names_in_mail) \
                       SELECT person_id, '2026-12-01', letter_id + 1000, 'rhythm', names_in_mail FROM nudges";
        assert!(std::panic::catch_unwind(|| execute(&database, without)).is_err());
        assert_eq!(count(&database, "nudges"), 1);
        let digest = "SELECT count(*) AS n FROM digests JOIN unasked_letters USING (letter_id)";
        assert_eq!(number(&database, digest), count(&database, "digests"));
    });
}

#[test]
fn buttons_of_a_nudge_close_put_off_and_let_go_and_each_is_taken_back() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        let joseph = world.mean_to_call(0, "Joseph").await;
        world.agree(0, "weekly", "mon").await.with_status(200);
        let letter = world.one_letter(&database, 0, MONDAY).await;
        let before = world.follow_ups(0).await;
        let say = async |body: Value| world.say(&letter, "deeds", &body).await;
        let first = async |list: &str| world.follow_ups(0).await[list][0].clone();

        say(json!({ "item": 0, "answer": "done", "outcome": "lead" })).await.with_status(204);
        assert_eq!(first("done").await["outcome"], "lead");
        say(json!({ "item": 0, "answer": "done", "outcome": "idea" })).await.with_status(204);
        assert_eq!(first("done").await["outcome"], "idea");
        say(json!({ "item": 0, "answer": "let-go" })).await.with_status(204);
        assert_eq!(first("done").await["state"], "let-go");
        say(json!({ "item": 0, "answer": "next-time" })).await.with_status(204);
        assert_eq!(first("open").await["due"], "2026-11-30", "the day of the next nudge");
        assert_eq!(world.page(&letter).await["nudge"]["follow_ups"][0]["answer"], "next-time");
        say(json!({ "item": 0, "answer": null })).await.with_status(204);
        assert_eq!(world.follow_ups(0).await, before);

        assert_eq!(
            say(json!({ "item": 7, "answer": "done" })).await.refusal(),
            (404, "unknown-item")
        );
        let wrong = json!({ "item": 0, "answer": "later" });
        assert_eq!(say(wrong).await.refusal(), (400, "bad-request"));
        // What was closed on the own page stays as it was said there.
        let done = json!({ "state": "done", "outcome": "fun" });
        world.change(0, &joseph["id"], &done).await.with_status(200);
        for answer in ["done", "let-go"] {
            let late = say(json!({ "item": 0, "answer": answer })).await;
            assert_eq!(late.refusal(), (409, "too-late"));
        }
        assert_eq!(first("done").await["outcome"], "fun");
    });
}

#[test]
fn a_step_of_rhythm_holds_at_once_and_is_taken_back_for_a_day() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        world.mean_to_call(0, "Joseph").await;
        world.agree(0, "fortnightly", "mon").await.with_status(200);
        let letter = world.one_letter(&database, 0, MONDAY).await;
        let say =
            async |answer: Value| world.say(&letter, "nudge", &json!({ "answer": answer })).await;
        for (answer, rhythm) in [
            (json!("too-much"), "monthly"),
            (json!("too-much"), "monthly"),
            (json!("more-please"), "weekly"),
            (json!("just-right"), "fortnightly"),
            (json!("stop"), "off"),
            (Value::Null, "fortnightly"),
            (json!("too-much"), "monthly"),
        ] {
            say(answer.clone()).await.with_status(204);
            assert_eq!(world.conscience(0).await["rhythm"], rhythm, "{answer}");
        }
        assert_eq!(say(json!("pause-6")).await.refusal(), (409, "too-late"), "it is not asked");
        assert_eq!(world.page(&letter).await["nudge"]["open"], true);
        world.application.move_clock(TimeDelta::hours(24));
        assert_eq!(say(Value::Null).await.refusal(), (409, "too-late"));
        let page = world.page(&letter).await;
        assert_eq!(
            (&page["nudge"]["open"], &page["nudge"]["answer"]),
            (&json!(false), &json!("too-much"))
        );
        assert_eq!(world.conscience(0).await["rhythm"], "monthly");
    });
}

#[test]
fn one_click_ends_reminders_and_the_digest_goes_on() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        world.mean_to_call(0, "Joseph").await;
        world.agree(0, "fortnightly", "wed").await.with_status(200);
        let off = json!({ "digest": false });
        world.people[0].send_json("PATCH", "/api/me", &off).await.with_status(200);
        let letter = world.one_letter(&database, 0, WEDNESDAY).await;
        let anybody = world.application.client();
        let click = anybody.request("POST", &format!("/u/{}", letter.refuse));
        anybody.send(click.body("List-Unsubscribe=One-Click")).await.with_status(200);
        assert_eq!(world.conscience(0).await["rhythm"], "off");
        let path = format!("/api/unsubscribe/{}", letter.refuse);
        let page = anybody.get(&path).await.with_status(200).body;
        let expected = json!({ "language": "en", "series": "nudges", "subscribed": false });
        assert_eq!(page, expected);
        let again = anybody.send(anybody.request("DELETE", &path)).await.with_status(200).body;
        assert_eq!(again["subscribed"], true);
        assert_eq!(world.conscience(0).await["rhythm"], "fortnightly");
    });
}

#[test]
fn who_never_answers_is_asked_once_and_told_once_and_can_begin_again() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        let off = json!({ "digest": false });
        world.people[0].send_json("PATCH", "/api/me", &off).await.with_status(200);
        world.mean_to_call(0, "Joseph").await;
        world.agree(0, "weekly", "wed").await.with_status(200);
        let mut subjects = Vec::new();
        let mut last = None;
        for week in 0..8 {
            let now = moment(WEDNESDAY) + TimeDelta::weeks(week);
            for letter in world.letters_by(&database, 0, &now.to_rfc3339()).await {
                subjects.push(letter.subject.clone());
                last = Some(letter);
            }
        }
        let usual = "1 thing you meant to do";
        let expected = [usual, usual, usual, "Do these reminders help?", "The reminders stop here"];
        assert_eq!(subjects, expected);
        let last = last.unwrap();
        assert!(!last.text.contains("Joseph"));
        let anybody = world.application.client();
        let path = format!("/api/letters/{}/nudge", last.token);
        let yes = json!({ "answer": "yes" });
        anybody.send_json("POST", &path, &yes).await.with_status(204);
        world.one_letter(&database, 0, "2027-01-20T07:00:01Z").await;
    });
}

#[test]
fn a_name_without_a_sign_of_life_is_suggested_and_can_rest() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        let off = json!({ "digest": false });
        world.people[0].send_json("PATCH", "/api/me", &off).await.with_status(200);
        let named = json!({ "text": "Joseph" });
        world.people[0].send_json("POST", "/api/me/own-names", &named).await.with_status(201);
        world.agree(0, "weekly", "wed").await.with_status(200);
        // Six weeks after the Sunday on which the name was written down.
        assert_eq!(world.letters_by(&database, 0, "2027-01-05T12:00:00Z").await, []);
        let letter = world.one_letter(&database, 0, "2027-01-06T07:00:01Z").await;
        assert_eq!(world.page(&letter).await["nudge"]["dormant"]["name"], "Joseph");
        let say = async |answer: Value| {
            world.say(&letter, "dormant", &json!({ "answer": answer })).await.with_status(204);
        };
        say(json!("message")).await;
        let open = world.follow_ups(0).await["open"].clone();
        assert_eq!(
            (&open[0]["kind"], &open[0]["with"]["text"]),
            (&json!("message"), &json!("Joseph"))
        );
        say(json!("coffee")).await;
        let open = world.follow_ups(0).await["open"].clone();
        assert_eq!((open.as_array().unwrap().len(), &open[0]["kind"]), (1, &json!("coffee")));
        say(Value::Null).await;
        assert_eq!(world.follow_ups(0).await["open"], json!([]));
        say(json!("rest")).await;
        let rests = "SELECT CAST(rests AS TEXT) AS line FROM own_names WHERE rests IS NOT NULL";
        assert_eq!(texts(&database, rests), ["2027-07-07"]);
        say(Value::Null).await;
        assert_eq!(texts(&database, rests), [""; 0]);
        // After twelve weeks it is suggested once more, and then not again.
        assert_eq!(world.letters_by(&database, 0, "2027-02-12T12:00:00Z").await, []);
        world.one_letter(&database, 0, "2027-02-17T07:00:01Z").await;
        assert_eq!(world.letters_by(&database, 0, "2027-04-30T12:00:00Z").await, []);
    });
}

#[test]
fn what_the_year_shows_has_no_name_unless_asked_for() {
    on_each_database(async |database| {
        let world = World::at(&database, 2, SUNDAY).await;
        let joseph = world.mean_to_call(0, "Joseph").await;
        world.mean_to_call(0, "Mirjam").await;
        let done = json!({ "state": "done", "outcome": "lead", "note": "asked Joseph" });
        world.change(0, &joseph["id"], &done).await.with_status(200);
        let get = async |path: &str| world.people[0].get(path).await.with_status(200);
        let plain = get("/api/me/year").await;
        assert!(!plain.text.contains("Joseph") && !plain.text.contains("Mirjam"));
        let half = &plain.body["half_years"][0];
        assert_eq!(
            [&half["from"], &half["set_out"], &half["done"], &half["outcomes"]],
            [
                &json!("2026-07-01"),
                &json!(2),
                &json!(1),
                &json!([{ "outcome": "lead", "count": 1 }])
            ]
        );
        let named = get("/api/me/year?names=true").await;
        let first = &named.body["half_years"][0]["follow_ups"][0];
        assert_eq!((&first["name"], &first["note"]), (&json!("Joseph"), &json!("asked Joseph")));
        let others = world.people[1].get("/api/me/year?names=true").await.with_status(200);
        assert_eq!(others.body, json!({ "half_years": [] }));
        let anybody = world.application.client().get("/api/me/year").await;
        assert_eq!(anybody.status, 401);
    });
}

#[test]
fn who_withdraws_is_taken_out_of_a_nudge_that_waits() {
    on_each_database(async |database| {
        let world = World::at(&database, 3, SUNDAY).await;
        let off = json!({ "digest": false });
        world.people[0].send_json("PATCH", "/api/me", &off).await.with_status(200);
        world.mean_to_call(0, "Joseph").await;
        let about = json!({ "kind": "other", "with": { "person": world.numbers[1] } });
        world.make(0, &about).await.with_status(201);
        world.agree(0, "weekly", "mon").await.with_status(200);
        let letter = world.one_letter(&database, 0, MONDAY).await;
        assert!(letter.text.contains("First2 Last"));
        // As if it had not left yet.
        let waits = "UPDATE letters SET sent_at = NULL, text_body = 'First2', html_body = 'First2', \
                     subject = '2', to_address = 'p1@example.org' WHERE kind = 'nudge'";
        execute(&database, waits);
        world.people[1].consent(false).await.with_status(200);
        let says =
            "SELECT subject || text_body || html_body AS line FROM letters WHERE kind = 'nudge'";
        let says = texts(&database, says).remove(0);
        assert!(!says.contains("First2") && says.contains("Joseph"), "{says}");
        let page = world.page(&letter).await;
        assert_eq!(page["nudge"]["follow_ups"].as_array().unwrap().len(), 1);
        assert_eq!(count_where(&database, "nudged_follow_ups", "1 = 1"), 1);
    });
}
