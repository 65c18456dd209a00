//! Aborts the program at each statement of looking up whom an invitation to a group is for. Whatever was done by then, two
//! instances that go on together invite once.

use aanschuif::jobs::Runner;
use serde_json::json;

use super::groups::{invite, start};
use crate::serving::house::{TUESDAY_10, crowd, office, sign_in};
use crate::serving::{Application, Instance, import};
use crate::support::abort_at::{Child, run_child};
use crate::support::tables::{count, execute};
use crate::support::{TestDatabase, on_each_database};

const AT: &str = "2026-11-17T09:01:00Z";
/// After the lease of a job whose process was killed.
const LATER: &str = "2026-11-17T09:03:00Z";

const CHILD: &str = "connect::group_kills::child";

fn invites(job: &str) -> bool {
    job == "invite-to-groups"
}

/// Invites, and aborts before statement `KILL_AT`.
#[tokio::test]
#[ignore = "run by the test below, in a process of its own"]
async fn child() {
    let Some((child, settings)) = Child::settings() else { return };
    let runner = Runner::new(Instance::open_by_settings(&settings, AT).tools);
    child.run(runner.run_some(invites)).await;
}

/// Somebody invited somebody whom the register knows.
async fn live(database: &TestDatabase) {
    import(database, TUESDAY_10, "places", &office(1, 2));
    import(database, TUESDAY_10, "people", &crowd(2));
    let application = Application::start(database, TUESDAY_10);
    let browser = application.client();
    sign_in(&application, &browser, "p1@example.org").await;
    let group = start(&browser, "Thursday writers").await;
    let whom = json!({ "email": "p2@example.org" });
    invite(&browser, &group, &whom).await.with_status(202);
}

/// As before anything was looked up.
fn put_back(database: &TestDatabase) {
    for statement in [
        "DELETE FROM named_in_letters",
        "UPDATE group_invitations SET waits = (1 = 1), email = 'p2@example.org', person_id = NULL, \
         letter_id = NULL",
        "DELETE FROM letters",
        "DELETE FROM jobs",
    ] {
        execute(database, statement);
    }
}

#[test]
fn killed_at_each_statement_an_invitation_to_a_group_arrives_once() {
    on_each_database(async |database| {
        live(&database).await;
        put_back(&database);
        let statements = run_child(CHILD, database.settings(), i64::MAX).unwrap();
        assert!(statements > 5, "{statements} statements");
        for kill_at in 1..=statements {
            put_back(&database);
            assert_eq!(run_child(CHILD, database.settings(), kill_at), None, "at {kill_at}");
            let runners = [LATER; 2].map(|at| Runner::new(Instance::open(&database, at).tools));
            tokio::join!(runners[0].run_some(invites), runners[1].run_some(invites));
            let invited = "group_invitations WHERE NOT waits AND email IS NULL AND person_id = 2 \
                           AND letter_id IS NOT NULL";
            assert_eq!(count(&database, invited), 1, "killed at {kill_at}");
            assert_eq!(count(&database, "letters"), 1, "killed at {kill_at}");
        }
    });
}
