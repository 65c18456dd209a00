//! A no to a group holds for a while, whatever whoever asked does next; and an invitation is over once whoever made it left.

use serde_json::json;

use super::groups::{group_of, invite, looked_up, post, start};
use super::worlds::World;
use crate::serving::Client;
use crate::support::{TestDatabase, on_each_database};

const NOW: &str = "2026-11-18T09:30:00Z";

/// To how many groups somebody is invited, as their own page shows it.
async fn invitations(browser: &Client) -> usize {
    let own = browser.get("/api/me/groups").await.with_status(200).body;
    own["invitations"].as_array().unwrap().len()
}

/// One invites another by their address, and it is looked up.
async fn ask(world: &World, database: &TestDatabase, group: &str, (by, whom): (usize, usize)) {
    let whom = json!({ "email": format!("p{}@example.org", whom + 1) });
    invite(&world.people[by], group, &whom).await.with_status(202);
    looked_up(world, database).await;
}

#[test]
fn a_no_outlasts_who_asked_and_an_invitation_does_not() {
    on_each_database(async |database| {
        let world = World::of(&database, 7).await;
        world.application.set_clock(NOW);
        let group = group_of(&world, &database, &[1, 2, 3, 4]).await;
        let [sixth, seventh] = [&world.people[5], &world.people[6]];

        ask(&world, &database, &group, (1, 5)).await;
        assert_eq!(invitations(sixth).await, 1);
        post(sixth, &group, "decline").await.with_status(204);
        // Whoever said no reads nothing more of it.
        let words = json!({ "name": "Strikers" });
        let changed = format!("/api/groups/{group}");
        world.people[0].send_json("PATCH", &changed, &words).await.with_status(204);
        let data = sixth.get("/api/me/data").await.with_status(200).body;
        let invited = &data["groups"]["invited"][0];
        assert_eq!([&invited["name"], &invited["line"], &invited["answer"]], ["", "", "decline"]);
        // That whoever asked withdraws takes nothing back.
        world.people[1].consent(false).await.with_status(200);
        ask(&world, &database, &group, (0, 5)).await;
        assert_eq!(invitations(sixth).await, 0);

        // Others can ask once an invitation is over.
        ask(&world, &database, &group, (2, 6)).await;
        assert_eq!(invitations(seventh).await, 1);
        world.delete(2, &format!("/api/groups/{group}/membership")).await.with_status(204);
        assert_eq!(invitations(seventh).await, 0);
        ask(&world, &database, &group, (0, 6)).await;
        assert_eq!(invitations(seventh).await, 1);

        // Not the same person for their next group, but somebody else for theirs.
        post(seventh, &group, "decline").await.with_status(204);
        for (by, expected) in [(0, 0), (3, 1)] {
            let next = start(&world.people[by], "Next").await;
            ask(&world, &database, &next, (by, 6)).await;
            assert_eq!(invitations(seventh).await, expected, "by {by}");
        }
    });
}
