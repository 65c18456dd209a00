//! Monday's letters are written while those whom they name do something else.

use futures_util::future::join_all;
use serde_json::json;

use super::worlds::World;
use crate::serving::until;
use crate::support::on_each_database;
use crate::support::tables::{count, number};

const SUNDAY: &str = "2026-11-22T12:00:00Z";
const MONDAY: &str = "2026-11-23T07:00:01Z";

#[test]
fn who_withdraws_while_mondays_letters_are_written_is_named_in_none_and_all_others_get_theirs() {
    on_each_database(async |database| {
        const PEOPLE: usize = 12;
        let world = World::at(&database, PEOPLE, SUNDAY).await;
        for person in 0..PEOPLE {
            world.agree(person, "weekly", "mon").await.with_status(200);
            let next = json!({ "person": world.numbers[(person + 5) % PEOPLE] });
            let call = json!({ "kind": "call", "with": next });
            world.make(person, &call).await.with_status(201);
        }
        world.application.set_clock(MONDAY);
        let gone = [11, 2, 7, 4].map(|person| world.people[person].consent(false));
        let ((), answers) = tokio::join!(world.application.run_jobs(), join_all(gone));
        answers.into_iter().for_each(|answer| drop(answer.with_status(200)));
        until("the letters that are due", async || {
            world.application.run_jobs().await;
            world.application.letters_are_written().await
        })
        .await;
        let named = "SELECT count(*) AS n FROM named_in_letters n JOIN persons p ON p.id = n.person_id \
                     WHERE p.visible_since IS NULL";
        assert_eq!(number(&database, named), 0);
        let unwritten = "SELECT count(*) AS n FROM persons p WHERE p.visible_since IS NOT NULL AND NOT EXISTS \
                         (SELECT 1 FROM unasked_letters u WHERE u.person_id = p.id)";
        assert_eq!(number(&database, unwritten), 0);
        assert!(count(&database, "unasked_letters") >= 8);
    });
}
