//! Aborts the program at each statement of writing Monday's letters in turn. Whatever was done by then, two instances that go
//! on together, and again, write exactly one nudge an agreement and day, and one letter a person and week.

use aanschuif::jobs::Runner;

use crate::digests::once::{TUESDAY, at_one_table};
use crate::serving::Instance;
use crate::support::abort_at::{Child, run_child};
use crate::support::tables::{count, count_where, execute, is_on_server, number};
use crate::support::{TestDatabase, on_each_database};

const BEFORE: &str = "2026-11-22T12:00:00Z";
const MONDAY: &str = "2026-11-23T07:00:00Z";
/// After the lease of a job whose process was killed.
const LATER: &str = "2026-11-23T07:01:00Z";
const LATER_YET: &str = "2026-11-23T07:03:00Z";

const CHILD: &str = "connect::nudge_kills::child";

fn writes(job: &str) -> bool {
    matches!(job, "compose-digests" | "compose-nudges")
}

/// Writes Monday's letters, and aborts before statement `KILL_AT`.
#[tokio::test]
#[ignore = "run by the test below, in a process of its own"]
async fn child() {
    let Some((child, settings)) = Child::settings() else { return };
    let instance = Instance::open_by_settings(&settings, MONDAY);
    let runner = Runner::new(instance.tools.clone());
    child
        .run(async {
            runner.run_some(writes).await;
            runner.run_some(writes).await;
        })
        .await;
}

/// Three who sat together, of whom two are to be reminded on Monday, one of them without a digest; and one who is to be on
/// Wednesday, and has a digest.
fn live(database: &TestDatabase) {
    at_one_table(database, 3, TUESDAY);
    let at = "2026-11-18 09:00:00";
    let rows = format!(
        "INSERT INTO own_names (id, person_id, text, created_at) \
         SELECT id, id, 'Joseph', '2026-10-01 09:00:00' FROM persons; \
         INSERT INTO follow_ups (id, person_id, kind, own_name_id, due, created_at) \
         SELECT id, id, 'call', id, '2026-11-25', '{at}' FROM persons; \
         INSERT INTO consciences (person_id, rhythm, weekday, first_day, energy_from) \
         SELECT id, 'weekly', CASE email WHEN 'p3@example.org' THEN 'wed' ELSE 'mon' END, \
         CASE email WHEN 'p3@example.org' THEN {wednesday} ELSE {monday} END, {energy} FROM persons; \
         UPDATE persons SET digest = {no} WHERE email = 'p2@example.org';",
        wednesday = day(database, "2026-11-25"),
        monday = day(database, "2026-11-23"),
        energy = day(database, "2027-03-01"),
        no = if is_on_server(database) { "FALSE" } else { "0" },
    );
    execute(database, &rows);
}

fn day(database: &TestDatabase, day: &str) -> String {
    if is_on_server(database) { format!("DATE '{day}'") } else { format!("'{day}'") }
}

/// As before Monday's letters.
fn put_back(database: &TestDatabase) {
    for statement in [
        "DELETE FROM nudged_follow_ups",
        "DELETE FROM nudges",
        "DELETE FROM named_in_letters",
        "DELETE FROM digests",
        "DELETE FROM unasked_letters",
        "DELETE FROM letters",
        "DELETE FROM jobs",
        "UPDATE consciences SET last_day = NULL, unanswered = 0",
    ] {
        execute(database, statement);
    }
}

#[test]
fn killed_at_each_statement_each_is_reminded_once_and_by_the_one_letter_of_the_week() {
    on_each_database(async |database| {
        Instance::open(&database, BEFORE).run_jobs().await;
        live(&database);
        let statements = run_child(CHILD, database.settings(), i64::MAX).unwrap();
        assert!(statements > 25, "{statements} statements");
        for kill_at in 1..=statements {
            put_back(&database);
            assert_eq!(
                run_child(CHILD, database.settings(), kill_at),
                None,
                "not killed at statement {kill_at}"
            );
            let (one, other) = (Instance::open(&database, LATER), Instance::open(&database, LATER));
            let runners = [one, other].map(|instance| Runner::new(instance.tools));
            tokio::join!(runners[0].run_some(writes), runners[1].run_some(writes));
            let again = Instance::open(&database, LATER_YET);
            Runner::new(again.tools.clone()).run_some(writes).await;
            let rows = |table| count(&database, table);
            assert_eq!((rows("nudges"), rows("nudged_follow_ups")), (3, 3), "killed at {kill_at}");
            assert_eq!((rows("letters"), rows("unasked_letters")), (3, 3), "killed at {kill_at}");
            assert_eq!(rows("digests"), 2, "killed at {kill_at}");
            assert_eq!(count_where(&database, "consciences", "unanswered = 1"), 3);
            let empty = "SELECT count(*) AS n FROM letters WHERE text_body NOT LIKE '%Joseph%'";
            assert_eq!(number(&database, empty), 0, "killed at {kill_at}");
        }
    });
}
