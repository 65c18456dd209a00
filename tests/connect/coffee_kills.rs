//! Aborts the program at each statement of ending the coffees of somebody who was deactivated. Whatever was done by then, two
//! instances that go on together, and again, tell the other exactly once.

use aanschuif::jobs::Runner;

use super::coffees::{MOMENTS, choose, deactivate, proposed};
use super::received::received;
use super::worlds::World;
use crate::serving::Instance;
use crate::support::abort_at::{Child, run_child};
use crate::support::tables::{count, execute};
use crate::support::{TestDatabase, on_each_database};

const NOW: &str = "2026-11-18T10:00:00Z";
/// After the lease of a job whose process was killed.
const LATER: &str = "2026-11-18T10:02:00Z";
const LATER_YET: &str = "2026-11-18T10:04:00Z";

const CHILD: &str = "connect::coffee_kills::child";

fn ends(job: &str) -> bool {
    job == "end-coffees"
}

/// Ends the coffees, and aborts before statement `KILL_AT`.
#[tokio::test]
#[ignore = "run by the test below, in a process of its own"]
async fn child() {
    let Some((child, settings)) = Child::settings() else { return };
    let instance = Instance::open_by_settings(&settings, NOW);
    let runner = Runner::new(instance.tools.clone());
    child.run(runner.run_some(ends)).await;
}

/// As before the coffees were ended.
fn put_back(database: &TestDatabase) {
    for statement in [
        "DELETE FROM named_in_letters",
        "DELETE FROM letters",
        "DELETE FROM jobs",
        "DELETE FROM coffees",
        "DELETE FROM follow_ups",
        "INSERT INTO follow_ups SELECT * FROM kept_follow_ups",
        "INSERT INTO coffees SELECT * FROM kept_coffees",
        "INSERT INTO coffee_moments SELECT * FROM kept_moments",
    ] {
        execute(database, statement);
    }
}

#[test]
fn killed_at_each_statement_the_other_is_told_once_that_coffee_is_off() {
    on_each_database(async |database| {
        let world = World::of(&database, 3).await;
        let id = proposed(&world, 0, 1).await;
        choose(&world, 1, id, MOMENTS[0]).await.with_status(200);
        proposed(&world, 1, 2).await;
        received(&world, &database, 0).await;
        drop(world);
        for (kept, table) in [
            ("kept_follow_ups", "follow_ups"),
            ("kept_coffees", "coffees"),
            ("kept_moments", "coffee_moments"),
        ] {
            execute(&database, &format!("CREATE TABLE {kept} AS SELECT * FROM {table}"));
        }
        deactivate(&database, "p2@example.org");
        put_back(&database);
        let statements = run_child(CHILD, database.settings(), i64::MAX).unwrap();
        assert!(statements > 10, "{statements} statements");
        for kill_at in 1..=statements {
            put_back(&database);
            assert_eq!(
                run_child(CHILD, database.settings(), kill_at),
                None,
                "not killed at statement {kill_at}"
            );
            let (one, other) = (Instance::open(&database, LATER), Instance::open(&database, LATER));
            let runners = [one, other].map(|instance| Runner::new(instance.tools));
            tokio::join!(runners[0].run_some(ends), runners[1].run_some(ends));
            let again = Instance::open(&database, LATER_YET);
            Runner::new(again.tools.clone()).run_some(ends).await;
            assert_eq!(count(&database, "letters"), 1, "killed at {kill_at}");
            assert_eq!(count(&database, "coffees"), 0, "killed at {kill_at}");
            let open = count(&database, "follow_ups WHERE closed_at IS NULL");
            assert_eq!((open, count(&database, "follow_ups")), (0, 3), "killed at {kill_at}");
        }
    });
}
