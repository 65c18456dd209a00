//! Whoever invites somebody to a group cannot tell who that is, if anybody, nor what they said: worlds that differ only in that
//! show them the same, byte for byte.

use serde_json::json;

use super::groups::{group_of, invite, looked_up, post, show, start};
use super::received::received;
use super::worlds::World;
use crate::support::tables::{execute, is_on_server};
use crate::support::{TestDatabase, on_each_database};

const NOW: &str = "2026-11-18T09:30:00Z";

/// Who is invited, by address and by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whom {
    /// Somebody who does nothing.
    Somebody,
    Nobody,
    Declines,
    /// Hid the one who invites.
    Hides,
    IsHidden,
    /// Withdrew their consent.
    Withdrew,
    RefusesLetters,
    /// Was invited by another member.
    IsInvited,
    IsDeactivated,
}

/// All that the first sees who invites the fourth, after what that one did before and does then.
async fn seen_by_inviter(database: &TestDatabase, whom: Whom) -> Vec<String> {
    let world = World::of(database, 4).await;
    world.application.set_clock(NOW);
    execute(database, "DELETE FROM access_log");
    execute(database, "UPDATE persons SET digest = (1 = 0)");
    let group = group_of(&world, database, &[1, 2]).await;
    match whom {
        Whom::Somebody | Whom::Nobody | Whom::Declines => {}
        Whom::Hides => drop(world.answer(3, 0, "not-this-one").await.with_status(200)),
        // Another member hid them; that the one who invites did would be theirs to see.
        Whom::IsHidden => drop(world.answer(1, 3, "not-this-one").await.with_status(200)),
        Whom::Withdrew => drop(world.people[3].consent(false).await.with_status(200)),
        Whom::RefusesLetters => execute(
            database,
            "INSERT INTO refused_letters (person_id, series) \
             SELECT id, 'groups' FROM persons WHERE email = 'p4@example.org'",
        ),
        Whom::IsInvited => {
            let by_another = json!({ "email": "p4@example.org" });
            invite(&world.people[1], &group, &by_another).await.with_status(202);
        }
        Whom::IsDeactivated => execute(
            database,
            "UPDATE persons SET deactivated_at = '2026-11-18 09:00:00' \
             WHERE email = 'p4@example.org'",
        ),
    }
    looked_up(&world, database).await;
    let (address, number) = match whom {
        Whom::Nobody => ("nobody@example.org", 999_999),
        _ => ("p4@example.org", world.numbers[3]),
    };
    let mut seen = Vec::new();
    for invited in [json!({ "email": address }), json!({ "person": number })] {
        let answer = invite(&world.people[0], &group, &invited).await;
        seen.push(format!("{} {}", answer.status, answer.text));
        looked_up(&world, database).await;
    }
    if whom == Whom::Declines {
        post(&world.people[3], &group, "decline").await.with_status(204);
    }
    let letters = received(&world, database, 3).await;
    let told = letters.iter().filter(|letter| letter.subject.contains("Thursday writers")).count();
    let is_told =
        matches!(whom, Whom::Somebody | Whom::Declines | Whom::IsHidden | Whom::IsInvited);
    assert_eq!(told, usize::from(is_told), "{whom:?}");
    seen.push(show(&world.people[0], &group).await.with_status(200).text);
    seen.push(world.people[0].get("/api/me/groups").await.text);
    let data = world.people[0].get("/api/me/data").await.body;
    seen.push(format!("{} {}", data["groups"]["memberships"], data["groups"]["made"][0]["group"]));
    seen.push(data["groups"]["made"].as_array().unwrap().len().to_string());
    // Up to the limit.
    for number in 0..7 {
        let invited = json!({ "email": format!("x{number}@example.net") });
        let answer = invite(&world.people[0], &group, &invited).await;
        seen.push(format!("{} {}", answer.status, answer.text));
    }
    // Codes are random.
    seen.iter().map(|text| text.replace(&group, "GROUP")).collect()
}

#[test]
fn whoever_invites_cannot_tell_whom_nor_what_they_said() {
    on_each_database(async |database| {
        let expected = seen_by_inviter(&database.another(), Whom::Somebody).await;
        assert_eq!(expected[0], expected[1]);
        for whom in [
            Whom::Nobody,
            Whom::Declines,
            Whom::Hides,
            Whom::IsHidden,
            Whom::Withdrew,
            Whom::RefusesLetters,
            Whom::IsInvited,
            Whom::IsDeactivated,
        ]
        // Half of them on each engine.
        .into_iter()
        .skip(usize::from(is_on_server(&database)))
        .step_by(2)
        {
            assert_eq!(seen_by_inviter(&database.another(), whom).await, expected, "{whom:?}");
        }
    });
}

/// What somebody who is no member sees of a group in which everybody at their table is.
#[test]
fn whoever_is_in_no_group_sees_nothing_of_those_that_others_are_in() {
    on_each_database(async |database| {
        let mut seen = Vec::new();
        for are_in in [false, true] {
            let database = database.another();
            let world = World::of(&database, 4).await;
            world.application.set_clock(NOW);
            execute(&database, "DELETE FROM access_log");
            if are_in {
                let group = group_of(&world, &database, &[1, 2]).await;
                assert_eq!(show(&world.people[1], &group).await.status, 200);
            }
            // Their own group is called by a random code whatever others did.
            start(&world.people[3], "Tea").await;
            let pages = world.all_pages(3).await.into_iter();
            let pages = pages.filter(|(page, ..)| page != "/api/me/groups");
            seen.push(pages.map(|(page, status, text)| (page, status, without_moments(&text))));
        }
        let [without, with] = seen.try_into().ok().unwrap();
        for (one, other) in without.zip(with) {
            assert!(one == other, "{}:\n{}\n{}", one.0, one.2, other.2);
        }
    });
}

/// Without when people signed in and were imported.
fn without_moments(page: &str) -> String {
    page.replace(|c: char| c.is_ascii_digit() || c == '.', "")
}
