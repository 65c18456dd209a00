//! Whoever waits for an introduction cannot tell why it does not come about: worlds that differ only in that show them the
//! same, byte for byte, at every moment.

use data_encoding::BASE64URL_NOPAD;
use serde_json::json;

use super::introductions::{A, M, T, agree, ask, introduce, pass_on, put};
use super::received::received;
use super::worlds::World;
use crate::support::tables::{execute, is_on_server};
use crate::support::{TestDatabase, on_each_database};

/// Signing in moves the clock a little, once more or less often.
const BEGINS: &str = "2026-11-18T09:30:00Z";
const JUST_BEFORE: &str = "2026-12-02T09:29:59.900Z";
/// When all that was asked for then has lapsed, however often the clock was moved a little.
const LAPSES: &str = "2026-12-02T09:30:00.100Z";

/// Why an introduction does not come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Silence,
    Left,
    /// Passed on to somebody who says nothing.
    Unanswered,
    /// Passed on to somebody who gets no letters of this kind.
    RefusesLetters,
    /// Passed on, and then the contact with the third is ended.
    MEnds,
    TEnds,
    TWithdraws,
    TIsErased,
    TIsDeactivated,
}

impl Why {
    async fn happens(self, world: &World, database: &TestDatabase, id: &serde_json::Value) {
        match self {
            Self::Silence => return,
            Self::Left => {
                put(world, M, id, "left", &json!({ "left": true })).await.with_status(200);
                return;
            }
            Self::RefusesLetters => execute(
                database,
                "INSERT INTO refused_letters (person_id, series) \
                 SELECT id, 'introductions' FROM persons WHERE email = 'p3@example.org'",
            ),
            _ => {}
        }
        pass_on(world, id, T).await.with_status(200);
        match self {
            Self::MEnds => {
                world.end(M, T).await.with_status(204);
                // The third says yes, and learns no more than that it is kept.
                agree(world, T, id).await.with_status(204);
            }
            Self::TEnds => drop(world.end(T, M).await.with_status(204)),
            Self::TWithdraws => drop(world.people[T].consent(false).await.with_status(200)),
            Self::TIsErased => {
                let body = json!({ "email": "p3@example.org" });
                world.people[T].send_json("DELETE", "/api/me", &body).await.with_status(204);
            }
            Self::TIsDeactivated => execute(
                database,
                "UPDATE persons SET deactivated_at = '2026-11-18 09:00:00' \
                 WHERE email = 'p3@example.org'",
            ),
            _ => {}
        }
    }
}

/// All that somebody sees, from the moment they ask until after the end: pages, answers to more requests, letters.
async fn seen_by_a(database: &TestDatabase, why: Why) -> Vec<String> {
    let world = World::in_a_row(database).await;
    begin(&world, database);
    let mut seen = Vec::new();
    let asked = ask(&world, A, M).await.with_status(201);
    why.happens(&world, database, &asked.body["id"]).await;
    seen.push(without_fractions(&asked.text));
    look_later(&world, database, A, &mut seen).await;
    // Repeated requests, and the limit.
    for _ in 0..3 {
        let again = ask(&world, A, M).await;
        seen.push(format!("{} {}", again.status, without_fractions(&again.text)));
    }
    for moment in ["2026-11-25T09:00:00Z", JUST_BEFORE] {
        world.application.set_clock(moment);
        look_later(&world, database, A, &mut seen).await;
        let again = ask(&world, A, M).await;
        assert_eq!(again.refusal(), (409, "enough-introductions"));
    }
    world.application.set_clock(LAPSES);
    look(&world, A, &mut seen).await;
    look_later(&world, database, A, &mut seen).await;
    for _ in 0..4 {
        let again = ask(&world, A, M).await;
        seen.push(format!("{} {}", again.status, without_fractions(&again.text)));
    }
    look_later(&world, database, A, &mut seen).await;
    for letter in received(&world, database, A).await {
        seen.push(letter.subject);
    }
    seen
}

/// At a fixed moment, for signing in moves the clock; and without the log of imports, whose moments differ.
fn begin(world: &World, database: &TestDatabase) {
    world.application.set_clock(BEGINS);
    execute(database, "DELETE FROM access_log");
    // Digests are composed when a job comes to it.
    execute(database, "UPDATE persons SET digest = (1 = 0)");
}

/// Once all letters have left that are due.
async fn look_later(world: &World, database: &TestDatabase, person: usize, seen: &mut Vec<String>) {
    received(world, database, usize::MAX - 1).await;
    look(world, person, seen).await;
}

async fn look(world: &World, person: usize, seen: &mut Vec<String>) {
    for (address, status, page) in world.all_pages(person).await {
        seen.push(format!("{address} {status} {}", without_fractions(&page)));
    }
}

/// Without what is below a second: when people were imported and signed in.
fn without_fractions(page: &str) -> String {
    let mut rest = page;
    let mut found = String::new();
    while let Some((before, after)) = rest.split_once('.') {
        let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        found.push_str(before);
        let is_fraction = matches!(digits, 3 | 6 | 9) && after[digits..].starts_with('Z');
        if !is_fraction {
            found.push('.');
        }
        rest = if is_fraction { &after[digits..] } else { after };
    }
    found + rest
}

#[track_caller]
fn assert_same(why: impl std::fmt::Debug, seen: &[String], expected: &[String]) {
    assert_eq!(seen.len(), expected.len(), "{why:?}");
    for (one, other) in seen.iter().zip(expected) {
        assert_eq!(one, other, "{why:?}");
    }
}

#[test]
fn whoever_asks_cannot_tell_why_it_does_not_come_about() {
    on_each_database(async |database| {
        let expected = seen_by_a(&database.another(), Why::Silence).await;
        assert!(expected.iter().any(|page| page.contains(r#""state":"open""#)));
        assert!(expected.iter().any(|page| page.contains(r#""state":"lapsed""#)));
        for why in [
            Why::Left,
            Why::Unanswered,
            Why::RefusesLetters,
            Why::MEnds,
            Why::TEnds,
            Why::TWithdraws,
            Why::TIsErased,
            Why::TIsDeactivated,
        ]
        // Half of them on each engine.
        .into_iter()
        .skip(usize::from(is_on_server(&database)))
        .step_by(2)
        {
            assert_same(why, &seen_by_a(&database.another(), why).await, &expected);
        }
    });
}

/// All that each of the first two sees, where all three once shared a table, and the third does not want to see the first.
async fn seen_where_hidden(
    database: &TestDatabase,
    is_passed_on: bool,
    is_hidden: bool,
    who: usize,
) -> Vec<String> {
    let world = World::of(database, 3).await;
    begin(&world, database);
    world.become_contacts(A, M).await;
    world.become_contacts(M, T).await;
    if is_hidden {
        world.answer(T, A, "not-this-one").await.with_status(200);
    }
    let asked = ask(&world, A, M).await.with_status(201).body;
    let mut seen = Vec::new();
    if is_passed_on {
        let passed = pass_on(&world, &asked["id"], T).await.with_status(200);
        seen.extend((who == M).then_some(without_fractions(&passed.text)));
    }
    look_later(&world, database, who, &mut seen).await;
    if is_hidden {
        assert_eq!(received(&world, database, T).await.len(), 0, "they hear nothing of it");
    }
    for moment in [JUST_BEFORE, LAPSES] {
        world.application.set_clock(moment);
        look_later(&world, database, who, &mut seen).await;
    }
    seen
}

#[test]
fn that_the_third_does_not_want_to_see_who_asks_neither_of_the_others_can_tell() {
    on_each_database(async |database| {
        let left = seen_where_hidden(&database.another(), false, true, A).await;
        let passed = seen_where_hidden(&database.another(), true, true, A).await;
        assert_same("passed on", &passed, &left);
        let silent = seen_where_hidden(&database.another(), true, false, M).await;
        let hidden = seen_where_hidden(&database.another(), true, true, M).await;
        assert_same("hidden", &hidden, &silent);
        assert!(silent.iter().any(|page| page.contains("passed-on")));
    });
}

/// What somebody does who is introduced to another unasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    Nothing,
    SaysYes,
    SaysYesAndTakesItBack,
    RefusesLetters,
    Ends,
}

/// What who introduces, or the first of two, sees as long as the other has not agreed; the first says yes if `first_agrees`.
async fn seen_unasked(
    database: &TestDatabase,
    first_agrees: bool,
    does: Does,
    who: usize,
) -> Vec<String> {
    let world = World::in_a_row(database).await;
    begin(&world, database);
    if does == Does::RefusesLetters {
        execute(
            database,
            "INSERT INTO refused_letters (person_id, series) \
             SELECT id, 'introductions' FROM persons WHERE email = 'p3@example.org'",
        );
    }
    let made = introduce(&world, M, A, T).await.with_status(201).body;
    let id = &made["id"];
    let yes = format!("/api/me/introductions/{id}/yes");
    match does {
        Does::Nothing | Does::RefusesLetters => {}
        Does::SaysYes => drop(agree(&world, T, id).await.with_status(204)),
        Does::SaysYesAndTakesItBack => {
            agree(&world, T, id).await.with_status(204);
            world.delete(T, &yes).await.with_status(204);
        }
        Does::Ends => drop(world.end(T, M).await.with_status(204)),
    }
    let mut seen = Vec::new();
    look_later(&world, database, who, &mut seen).await;
    if first_agrees {
        agree(&world, A, id).await.with_status(204);
    }
    for moment in [JUST_BEFORE, LAPSES] {
        world.application.set_clock(moment);
        look_later(&world, database, who, &mut seen).await;
    }
    seen
}

#[test]
fn of_two_who_are_introduced_neither_learns_what_the_other_did_and_who_introduces_neither() {
    on_each_database(async |database| {
        let first = seen_unasked(&database.another(), true, Does::Nothing, A).await;
        for does in [Does::SaysYesAndTakesItBack, Does::RefusesLetters, Does::Ends] {
            let seen = seen_unasked(&database.another(), true, does, A).await;
            assert_same(does, &seen, &first);
        }
        // Before they have said yes themselves, not even that the other did.
        let unsaid = seen_unasked(&database.another(), false, Does::Nothing, A).await;
        let said = seen_unasked(&database.another(), false, Does::SaysYes, A).await;
        assert_same("the other said yes", &said, &unsaid);
        let introducer = seen_unasked(&database.another(), false, Does::Nothing, M).await;
        for (first_agrees, does) in [
            (true, Does::Nothing),
            (false, Does::SaysYes),
            (false, Does::SaysYesAndTakesItBack),
            (true, Does::RefusesLetters),
        ] {
            let seen = seen_unasked(&database.another(), first_agrees, does, M).await;
            assert_same(does, &seen, &introducer);
        }
    });
}

/// How far the numbers in the links of two letters to who introduces are apart, where in between a third was asked or not.
async fn letters_between(database: &TestDatabase, is_hidden: bool) -> u64 {
    let world = World::of(database, 3).await;
    begin(&world, database);
    world.become_contacts(A, M).await;
    world.become_contacts(M, T).await;
    if is_hidden {
        world.answer(T, A, "not-this-one").await.with_status(200);
    }
    let mut numbers = Vec::new();
    for _ in 0..2 {
        let asked = ask(&world, A, M).await.with_status(201).body;
        let letter = received(&world, database, M).await.remove(0);
        let bytes = BASE64URL_NOPAD.decode(letter.token.as_bytes()).unwrap();
        numbers.push(u64::from_be_bytes(bytes[..8].try_into().unwrap()));
        pass_on(&world, &asked["id"], T).await.with_status(200);
    }
    numbers[0].abs_diff(numbers[1])
}

#[test]
fn the_links_of_letters_do_not_tell_whether_others_got_letters_in_between() {
    on_each_database(async |database| {
        for is_hidden in [false, true] {
            let apart = letters_between(&database.another(), is_hidden).await;
            assert!(apart > 1_000, "hidden: {is_hidden}: {apart} letters apart");
        }
    });
}
