//! Coffee: proposed by one, chosen by the other, moved or called off by either; and nobody learns of a no.

use std::slice;

use calcard::icalendar::{ICalendar, ICalendarProperty, ICalendarValue};
use calcard::{Entry, Parser};
use serde_json::{Value, json};

use super::received::{Received, received};
use super::worlds::World;
use crate::serving::house::STAYS;
use crate::serving::{Answer, import};
use crate::support::tables::{count, execute};
use crate::support::{TestDatabase, on_each_database};

pub const MOMENTS: [&str; 3] =
    ["2026-11-19T09:00:00Z", "2026-11-20T13:30:00Z", "2026-11-23T08:00:00Z"];

pub async fn propose(world: &World, person: usize, other: usize, moments: &[&str]) -> Answer {
    let with = json!({ "person": world.numbers[other] });
    world.make(person, &json!({ "kind": "coffee", "with": with, "moments": moments })).await
}

pub async fn proposed(world: &World, person: usize, other: usize) -> i64 {
    let answer = propose(world, person, other, &MOMENTS).await.with_status(201);
    answer.body["id"].as_i64().unwrap()
}

pub async fn choose(world: &World, person: usize, id: i64, moment: &str) -> Answer {
    let path = format!("/api/me/coffees/{id}/choice");
    world.people[person].send_json("POST", &path, &json!({ "moment": moment })).await
}

pub async fn move_to(world: &World, person: usize, id: i64, moment: &str) -> Answer {
    let path = format!("/api/me/coffees/{id}/moment");
    world.people[person].send_json("PUT", &path, &json!({ "moment": moment })).await
}

pub async fn call_off(world: &World, person: usize, id: i64) -> Answer {
    world.delete(person, &format!("/api/me/coffees/{id}")).await
}

/// Where a person's follow-ups stand: the part of the list, the state, and when a coffee is.
pub async fn standing(world: &World, person: usize) -> Vec<(String, String, Value)> {
    let told = world.follow_ups(person).await;
    let mut found = Vec::new();
    for part in ["open", "waiting", "done"] {
        for row in told[part].as_array().unwrap() {
            let state = row["state"].as_str().unwrap().to_owned();
            found.push((part.to_owned(), state, row["coffee"]["at"].clone()));
        }
    }
    found
}

pub fn stands(part: &str, state: &str, at: Value) -> (String, String, Value) {
    (part.to_owned(), state.to_owned(), at)
}

/// Method, UID, sequence and beginning, as another library than the one that wrote it reads them.
pub fn event(letter: &Received) -> (String, String, i64, String) {
    let [part, file] = letter.calendars.as_slice() else { panic!("{letter:?}") };
    assert_eq!(part, file, "the file says the same");
    let Entry::ICalendar(calendar) = Parser::new(part).entry() else { panic!("{part}") };
    let text = |wanted| match value(&calendar, &wanted) {
        ICalendarValue::Integer(number) => number.to_string(),
        other => other.as_text().unwrap_or_default().to_owned(),
    };
    let begins = part.lines().find_map(|line| line.strip_prefix("DTSTART:")).unwrap();
    let sequence = text(ICalendarProperty::Sequence).parse().unwrap();
    (
        text(ICalendarProperty::Method),
        text(ICalendarProperty::Uid),
        sequence,
        begins.trim().to_owned(),
    )
}

fn value(calendar: &ICalendar, wanted: &ICalendarProperty) -> ICalendarValue {
    let mut entries = calendar.components.iter().flat_map(|component| &component.entries);
    entries.find(|entry| entry.name == *wanted).unwrap().values[0].clone()
}

#[test]
fn a_proposal_is_for_the_other_to_choose_from() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let third = world.all_pages(2).await;
        let path = format!("/api/me/coffee-moments?person={}", world.numbers[1]);
        let offer = world.people[0].get(&path).await.with_status(200).body;
        assert_eq!(
            (&offer["place"], &offer["time_zone"]),
            (&json!("bar, HQ"), &json!("Europe/Amsterdam"))
        );
        let offered = offer["moments"].as_array().unwrap();
        assert!(MOMENTS.iter().all(|at| offered.contains(&json!(at))), "{offered:?}");
        let id = proposed(&world, 0, 1).await;
        let own = world.follow_ups(0).await["waiting"][0].clone();
        assert_eq!(own["coffee"]["moments"], json!(MOMENTS));
        assert_eq!((&own["coffee"]["own"], &own["coffee"]["at"]), (&json!(true), &Value::Null));
        let theirs = world.follow_ups(1).await["open"][0].clone();
        assert_eq!(theirs["with"]["name"], "First1 Last");
        assert_eq!(
            (&theirs["coffee"]["id"], &theirs["coffee"]["own"]),
            (&json!(id), &json!(false))
        );
        // Neither the proposer nor a third chooses, and nobody what is not proposed.
        for who in [0, 2] {
            let answer = choose(&world, who, id, MOMENTS[0]).await;
            assert_eq!(answer.refusal(), (404, "unknown-coffee"));
        }
        let answer = choose(&world, 1, id, "2026-11-19T10:00:00Z").await;
        assert_eq!(answer.refusal(), (400, "bad-request"));
        let chosen = choose(&world, 1, id, MOMENTS[1]).await.with_status(200).body;
        assert_eq!(
            (&chosen["due"], &chosen["coffee"]["at"]),
            (&json!("2026-11-20"), &json!(MOMENTS[1]))
        );
        assert_eq!(choose(&world, 1, id, MOMENTS[1]).await.with_status(200).body, chosen);
        assert_eq!(choose(&world, 1, id, MOMENTS[0]).await.refusal(), (409, "coffee-planned"));
        for who in [0, 1] {
            assert_eq!(standing(&world, who).await, [stands("open", "open", json!(MOMENTS[1]))]);
        }
        assert_eq!(count(&database, "coffee_moments"), 0, "what was proposed is over");
        assert_eq!(world.all_pages(2).await, third);
    });
}

#[test]
fn both_get_invitations_of_one_event_whose_sequence_rises() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        let [letter] = &received(&world, &database, 1).await[..] else { panic!("one letter") };
        assert!(letter.text.contains("First1 Last (Host)") && letter.text.contains("bar, HQ"));
        assert!(letter.text.contains("Thursday 19 November, 10:00"), "{}", letter.text);
        assert!(letter.unsubscribe && letter.calendars.is_empty());
        assert_eq!(received(&world, &database, 0).await, []);
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        let mut events = Vec::new();
        for who in [0, 1] {
            let [letter] = &received(&world, &database, who).await[..] else { panic!("{who}") };
            let other = format!("First{}", 2 - who);
            assert!(letter.subject.contains(&other) && !letter.unsubscribe, "{letter:?}");
            assert!(!letter.whole.contains(&format!("p{}@example.org", 2 - who)), "no address");
            events.push(event(letter));
        }
        assert_eq!(events[0], events[1]);
        let (method, uid, sequence, begins) = events.remove(0);
        assert_eq!(
            (method.as_str(), sequence, begins.as_str()),
            ("REQUEST", 0, "20261119T090000Z")
        );
        // Either moves it, and either calls it off.
        move_to(&world, 1, id, "2026-11-24T14:00:00Z").await.with_status(200);
        let own = world.follow_ups(0).await["open"][0]["id"].as_i64().unwrap();
        move_to(&world, 0, own, "2026-11-25T14:30:00Z").await.with_status(200);
        let answer = move_to(&world, 0, own, "2026-11-28T14:30:00Z").await;
        assert_eq!(answer.refusal(), (400, "bad-request"), "a Saturday");
        call_off(&world, 1, id).await.with_status(204);
        assert_eq!(call_off(&world, 1, id).await.refusal(), (404, "unknown-coffee"));
        for who in [0, 1] {
            let letters = received(&world, &database, who).await;
            let told: Vec<_> = letters.iter().map(event).collect();
            let of = |method: &str, sequence, begins: &str| {
                (method.to_owned(), uid.clone(), sequence, begins.to_owned())
            };
            let expected = [
                of("REQUEST", 1, "20261124T140000Z"),
                of("REQUEST", 2, "20261125T143000Z"),
                of("CANCEL", 3, "20261125T143000Z"),
            ];
            assert_eq!(told, expected, "{who}");
        }
        assert_eq!(standing(&world, 0).await, [stands("done", "lapsed", Value::Null)]);
        assert_eq!(standing(&world, 1).await, [stands("done", "let-go", Value::Null)]);
    });
}

#[test]
fn a_moment_is_chosen_by_the_letter_too_and_called_off_there() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        proposed(&world, 0, 1).await;
        let letters = received(&world, &database, 1).await;
        let scanner = world.application.client();
        let page = format!("/api/letters/{}", letters[0].token);
        let shown = scanner.get(&page).await.with_status(200).body;
        assert_eq!(
            (&shown["kind"], &shown["from"]),
            (&json!("coffee-proposal"), &json!("First1 Last"))
        );
        assert_eq!((&shown["moments"], &shown["at"]), (&json!(MOMENTS), &Value::Null));
        // Each link has its moment, which the page may offer or not by then.
        for link in ["20261119T0900Z", "20261120T1330Z", "20261123T0800Z"] {
            assert!(letters[0].text.contains(&format!("?moment={link}")), "{}", letters[0].text);
        }
        let choice = format!("{page}/choice");
        let post = async |moment: Value| {
            scanner.send_json("POST", &choice, &json!({ "moment": moment })).await
        };
        post(Value::Null).await.with_status(204);
        assert_eq!(scanner.get(&page).await.with_status(200).body, shown, "nothing was planned");
        post(json!(MOMENTS[2])).await.with_status(204);
        assert_eq!(scanner.get(&page).await.with_status(200).body["at"], MOMENTS[2]);
        assert_eq!(post(json!(MOMENTS[0])).await.refusal(), (409, "coffee-planned"));
        post(Value::Null).await.with_status(204);
        let shown = scanner.get(&page).await.with_status(200).body;
        assert_eq!((&shown["moments"], &shown["at"]), (&json!([]), &Value::Null));
        assert_eq!(standing(&world, 0).await, [stands("done", "lapsed", Value::Null)]);
    });
}

#[test]
fn who_proposes_learns_of_no_no() {
    on_each_database(async |database| {
        let world = World::of(&database, 4).await;
        for other in 1..4 {
            proposed(&world, 0, other).await;
        }
        let before = world.all_pages(0).await;
        // One lets go of it, one does not want to see them, one does nothing.
        let theirs = world.follow_ups(1).await["open"][0]["id"].clone();
        world.change(1, &theirs, &json!({ "state": "let-go" })).await.with_status(200);
        world.answer(2, 0, "not-this-one").await.with_status(200);
        assert_eq!(world.follow_ups(2).await["open"], json!([]));
        // The answer shows in the week of both, as it did before there was coffee.
        let pages = world.all_pages(0).await;
        for (page, before) in pages.iter().zip(&before) {
            let shows = ["/api/me/encounters", "/api/me/data", "/api/me/coffee-moments"];
            if !shows.iter().any(|address| page.0.starts_with(address)) {
                assert_eq!(page, before);
            }
        }
        world.application.set_clock("2026-11-23T08:00:00Z");
        let lapsed = stands("done", "lapsed", Value::Null);
        assert_eq!(standing(&world, 0).await, [lapsed.clone(), lapsed.clone(), lapsed.clone()]);
        world.application.run_jobs().await;
        assert_eq!(standing(&world, 0).await, [lapsed.clone(), lapsed.clone(), lapsed]);
        assert_eq!(standing(&world, 3).await, []);
        assert_eq!((count(&database, "coffees"), count(&database, "coffee_moments")), (0, 0));
    });
}

#[test]
fn what_cannot_be_proposed_is_refused_and_leaves_nothing() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let four: Vec<String> =
            (9..13).map(|hour| format!("2026-11-19T{hour:02}:00:00Z")).collect();
        let four: Vec<&str> = four.iter().map(String::as_str).collect();
        for wrong in [
            &four[..],
            &[MOMENTS[0], MOMENTS[0]],
            &["2026-11-19T09:10:00Z"],
            &["2026-11-18T08:00:00Z"],
            &["2026-11-19T05:00:00Z"],
            &["2026-12-31T09:00:00Z"],
        ] {
            let answer = propose(&world, 0, 1, wrong).await;
            assert_eq!(answer.refusal(), (400, "bad-request"), "{wrong:?}");
        }
        let call =
            json!({ "kind": "call", "with": { "person": world.numbers[1] }, "moments": MOMENTS });
        assert_eq!(world.make(0, &call).await.refusal(), (400, "bad-request"));
        assert_eq!(
            (count(&database, "follow_ups"), count(&database, "letters WHERE kind <> 'sign-in'")),
            (0, 0)
        );
        proposed(&world, 0, 1).await;
        let again = propose(&world, 0, 1, &MOMENTS).await;
        assert_eq!(again.refusal(), (409, "coffee-under-way"));
        // Nor does the one who was asked ask back.
        let back = propose(&world, 1, 0, &MOMENTS).await;
        assert_eq!(back.refusal(), (409, "coffee-under-way"));
    });
}

#[test]
fn who_withdraws_is_out_of_it_and_the_other_is_told_without_a_name() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        proposed(&world, 2, 1).await;
        for who in 0..3 {
            received(&world, &database, who).await;
        }
        world.people[1].consent(false).await.with_status(200);
        let [letter] = &received(&world, &database, 0).await[..] else { panic!("one letter") };
        let (method, _, sequence, _) = event(letter);
        assert_eq!((method.as_str(), sequence), ("CANCEL", 1));
        for name in ["First2", "Last2", "p2@"] {
            assert!(!letter.whole.contains(name), "{letter:?}");
        }
        assert_eq!(received(&world, &database, 2).await, [], "whose proposal is just gone");
        for who in 0..3 {
            assert_eq!(standing(&world, who).await, []);
        }
        assert_eq!((count(&database, "coffees"), count(&database, "approaches")), (0, 0));
    });
}

pub fn deactivate(database: &TestDatabase, email: &str) {
    let at = "2026-11-18 09:00:00";
    execute(
        database,
        &format!("UPDATE persons SET deactivated_at = '{at}' WHERE email = '{email}'"),
    );
}

#[test]
fn coffee_with_who_is_deactivated_is_off_and_the_other_is_told_without_a_name() {
    on_each_database(async |database| {
        let world = World::of(&database, 5).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        proposed(&world, 2, 1).await;
        proposed(&world, 1, 3).await;
        let others = proposed(&world, 3, 4).await;
        choose(&world, 4, others, MOMENTS[0]).await.with_status(200);
        for who in 0..5 {
            received(&world, &database, who).await;
        }
        deactivate(&database, "p2@example.org");
        let [letter] = &received(&world, &database, 0).await[..] else { panic!("one letter") };
        let (method, _, sequence, begins) = event(letter);
        assert_eq!((method.as_str(), sequence, begins.as_str()), ("CANCEL", 1, "20261119T090000Z"));
        for name in ["First2", "Last2", "p2@"] {
            assert!(!letter.whole.contains(name), "{letter:?}");
        }
        for who in 1..5 {
            assert_eq!(received(&world, &database, who).await, [], "{who} is not told");
        }
        let theirs = stands("open", "open", json!(MOMENTS[0]));
        assert_eq!(standing(&world, 3).await, slice::from_ref(&theirs), "coffee of two others");
        assert_eq!(standing(&world, 4).await, [theirs]);
        for who in [0, 2] {
            assert_eq!(standing(&world, who).await, []);
        }
        // Let in again, they find that it did not come about.
        execute(&database, "UPDATE persons SET deactivated_at = NULL");
        let lapsed = stands("done", "lapsed", Value::Null);
        for (who, times) in [(0, 1), (1, 2), (2, 1)] {
            assert_eq!(received(&world, &database, who).await, [], "once only");
            assert_eq!(standing(&world, who).await, vec![lapsed.clone(); times], "{who}");
        }
    });
}

#[test]
fn coffee_that_was_is_left_when_one_of_the_two_is_deactivated() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        world.application.set_clock("2026-11-19T09:30:00Z");
        received(&world, &database, 0).await;
        deactivate(&database, "p2@example.org");
        assert_eq!(received(&world, &database, 0).await, []);
        assert_eq!(count(&database, "coffees"), 1);
    });
}

#[test]
fn two_who_had_coffee_are_contacts_once_both_say_so() {
    on_each_database(async |database| {
        let world = World::of(&database, 2).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        let theirs = world.follow_ups(1).await["open"][0]["id"].clone();
        world.application.set_clock("2026-11-19T09:30:00Z");
        let done = json!({ "state": "done", "outcome": "fun" });
        world.change(0, &json!(id), &done).await.with_status(200);
        assert_eq!(world.contacts_of(1).await, [0_usize; 0], "one alone says so");
        world.change(1, &theirs, &done).await.with_status(200);
        assert_eq!(world.contacts_of(0).await, [1]);
        assert_eq!(world.contacts_of(1).await, [0]);
    });
}

#[test]
fn two_who_were_seen_in_the_cafe_that_day_are_contacts_by_one_word() {
    on_each_database(async |database| {
        for (unseen, there) in [("yes", false), ("", true)] {
            let own_database = database.another();
            let world = World::of(&own_database, 2).await;
            let id = proposed(&world, 0, 1).await;
            choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
            let hour = "2026-11-19T08:50:00Z,2026-11-19T09:40:00Z";
            let stays = format!(
                "{STAYS}p1@example.org,HQ,bar,,{hour},\np2@example.org,HQ,bar,,{hour},{unseen}\n"
            );
            import(&own_database, "2026-11-19T10:00:00Z", "stays", &stays);
            world.application.set_clock("2026-11-19T09:20:00Z");
            let both_there =
                async || world.follow_ups(0).await["open"][0]["coffee"]["both_there"].clone();
            assert_eq!(both_there().await, false, "it is not over");
            world.application.set_clock("2026-11-19T10:00:00Z");
            assert_eq!(both_there().await, there);
            world.change(0, &json!(id), &json!({ "state": "done" })).await.with_status(200);
            assert_eq!(!world.contacts_of(1).await.is_empty(), there);
        }
    });
}
