//! Aborts the program at each statement of looking a guest's host up and telling them. Whatever was done by then, two
//! instances that go on together tell the host once.

use aanschuif::jobs::Runner;

use crate::connect::unannounced::{HOSTS, TUESDAY_9};
use crate::serving::house::{PEOPLE, SITE, add_kiosk, office};
use crate::serving::{Application, Instance, import};
use crate::support::abort_at::{Child, run_child};
use crate::support::tables::{count, execute};
use crate::support::{TestDatabase, on_each_database};

const AT: &str = "2026-11-17T08:01:00Z";
/// After the lease of a job whose process was killed.
const LATER: &str = "2026-11-17T08:03:00Z";

const CHILD: &str = "connect::unannounced_kills::child";

fn tells(job: &str) -> bool {
    matches!(job, "find-hosts" | "write-to-guests")
}

/// Tells the host, and aborts before statement `KILL_AT`.
#[tokio::test]
#[ignore = "run by the test below, in a process of its own"]
async fn child() {
    let Some((child, settings)) = Child::settings() else { return };
    let runner = Runner::new(Instance::open_by_settings(&settings, AT).tools);
    child
        .run(async {
            runner.run_some(tells).await;
            runner.run_some(tells).await;
        })
        .await;
}

/// A guest who asked for somebody who is there.
async fn live(database: &TestDatabase) {
    import(database, TUESDAY_9, "places", &office(1, 6));
    import(database, TUESDAY_9, "people", &format!("{PEOPLE}{HOSTS}"));
    let (_, token) = add_kiosk(database, TUESDAY_9, SITE);
    let application = Application::start(database, TUESDAY_9);
    let kiosk = application.client().with_token(&token);
    kiosk.kiosk_check_in("B1").await.with_status(201);
    let body = serde_json::json!({ "name": "Guusje", "host": "Hanna Bos", "kind": "client", "consent": true });
    kiosk.send_json("POST", "/api/kiosk/guests", &body).await.with_status(201);
}

/// As before anything was looked up.
fn put_back(database: &TestDatabase) {
    for statement in [
        "DELETE FROM named_in_letters",
        "DELETE FROM invitations",
        "DELETE FROM letters",
        "DELETE FROM jobs",
        "UPDATE unannounced_guests SET host_waits = (1 = 1)",
    ] {
        execute(database, statement);
    }
}

#[test]
fn killed_at_each_statement_the_host_is_told_once() {
    on_each_database(async |database| {
        live(&database).await;
        put_back(&database);
        let statements = run_child(CHILD, database.settings(), i64::MAX).unwrap();
        assert!(statements > 8, "{statements} statements");
        for kill_at in 1..=statements {
            put_back(&database);
            assert_eq!(run_child(CHILD, database.settings(), kill_at), None, "at {kill_at}");
            let runners = [LATER; 2].map(|at| Runner::new(Instance::open(&database, at).tools));
            for _ in 0..2 {
                tokio::join!(runners[0].run_some(tells), runners[1].run_some(tells));
            }
            assert_eq!(count(&database, "invitations WHERE step IS NULL"), 1, "at {kill_at}");
            let letters = count(&database, "letters WHERE kind = 'guest-arrived'");
            assert_eq!(letters, 1, "killed at {kill_at}");
        }
    });
}
