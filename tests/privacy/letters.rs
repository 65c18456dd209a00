//! Letters that are waiting when somebody withdraws or is erased.

use aanschuif::domain::calendar::IsoWeek;
use aanschuif::store::Failure;
use aanschuif::store::letter::deliveries::{Held, set_failed};
use aanschuif::usecases::letter::compose_digests::{draft_digests, queue_digest};
use chrono::TimeDelta;

use crate::privacy::office::{MONDAY_10, QUIRIJN, furnish};
use crate::serving::house::{SITE, sign_in};
use crate::serving::{Application, erase};
use crate::support::tables::{count_where, execute, person_number, texts};
use crate::support::{TestDatabase, on_each_database};

const WAITING: &str = "kind = 'digest' AND sent_at IS NULL AND failed_at IS NULL";

/// The letters that were sent, as files.
fn sent(application: &Application) -> String {
    let files = std::fs::read_dir(&application.mail).unwrap();
    let letters = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    letters.collect::<Vec<_>>().join("\n")
}

fn bodies(database: &TestDatabase, condition: &str) -> Vec<String> {
    let query = format!(
        "SELECT subject || text_body || html_body AS line FROM letters WHERE {condition} ORDER BY id"
    );
    texts(database, &query)
}

#[test]
fn who_withdraws_is_in_no_letter_that_was_not_sent_yet() {
    on_each_database(async |database| {
        for erased in [false, true] {
            let database = if erased { &database } else { &database.another() };
            furnish(database);
            let before = bodies(database, WAITING);
            assert_eq!(before.len(), 3);
            assert_eq!(before.iter().filter(|body| body.contains("Quirijn Okapi")).count(), 2);
            let application = Application::start(database, MONDAY_10);
            let quirijn = application.client();
            sign_in(&application, &quirijn, QUIRIJN).await;
            if erased {
                erase(database, MONDAY_10, QUIRIJN);
            } else {
                quirijn.consent(false).await.with_status(200);
            }
            let after = bodies(database, WAITING);
            assert_eq!(after.len(), 2, "Quirijn's own is given up");
            for body in &after {
                assert!(!body.contains("Quirijn") && !body.contains("Okapi"), "{body}");
                assert!(body.contains("Anna Bos") || body.contains("Bram Vos"), "{body}");
                assert!(body.contains("/l/"), "with its link");
            }
            // On they go.
            application.set_clock("2026-11-24T10:00:00Z");
            application.run_jobs().await;
            crate::serving::until("they are sent", async || {
                application.move_clock(TimeDelta::seconds(1));
                application.run_jobs().await;
                count_where(database, "letters", "kind = 'digest' AND sent_at IS NOT NULL") == 2
            })
            .await;
            let sent = sent(&application);
            assert!(sent.contains("Bram Vos") && !sent.contains("Quirijn"), "{sent}");
        }
    });
}

#[test]
fn a_letter_with_nothing_left_to_say_is_given_up_and_what_was_sent_is_not_kept() {
    on_each_database(async |database| {
        furnish(&database);
        let [anna, bram] =
            ["anna@example.org", "bram@example.org"].map(|email| person_number(&database, email));
        // Bram's was sent already.
        execute(
            &database,
            &format!("UPDATE letters SET sent_at = '2026-11-23 08:00:00' WHERE person_id = {bram}"),
        );
        for email in [QUIRIJN, "bram@example.org"] {
            erase(&database, MONDAY_10, email);
        }
        assert_eq!(count_where(&database, "letters", &format!("person_id = {bram}")), 0);
        assert_eq!(
            texts(
                &database,
                &format!("SELECT failure AS line FROM letters WHERE person_id = {anna}")
            ),
            ["whom it named withdrew"]
        );
        assert_eq!(bodies(&database, &format!("person_id = {anna}")), [""]);
    });
}

#[test]
fn our_copy_of_a_letter_that_was_sent_goes() {
    on_each_database(async |database| {
        furnish(&database);
        execute(&database, "UPDATE letters SET sent_at = '2026-11-23 08:00:00'");
        erase(&database, MONDAY_10, QUIRIJN);
        assert_eq!(bodies(&database, "kind = 'digest'"), ["", ""]);
        assert_eq!(count_where(&database, "letters", "failed_at IS NOT NULL"), 0);
    });
}

#[test]
fn a_letter_given_up_while_it_was_on_its_way_is_not_tried_again() {
    on_each_database(async |database| {
        furnish(&database);
        let application = Application::start(&database, MONDAY_10);
        let quirijn = application.client();
        sign_in(&application, &quirijn, QUIRIJN).await;
        quirijn.consent(false).await.with_status(200);
        let q = person_number(&database, QUIRIJN);
        let theirs = format!("kind = 'digest' AND person_id = {q}");
        execute(&database, &format!("UPDATE letters SET lease = 'ours' WHERE {theirs}"));
        let line = format!("SELECT id || ' ' || message_id AS line FROM letters WHERE {theirs}");
        let line = texts(&database, &line).remove(0);
        let (id, message_id) = line.split_once(' ').unwrap();
        let held = Held {
            id: aanschuif::domain::identity::LetterId(id.parse().unwrap()),
            message_id: message_id.to_owned(),
            lease: "ours".to_owned(),
        };
        let now = application.clock.now();
        let failed = application.tools.store.write(move |connection| {
            let next = Some(now + TimeDelta::minutes(1));
            set_failed(connection, &held, now, next, "no answer").map_err(Failure::<()>::from)
        });
        failed.await.unwrap();
        assert_eq!(count_where(&database, "letters", &format!("{WAITING} AND person_id = {q}")), 0);
    });
}

#[test]
fn who_withdraws_between_draft_and_outbox_is_not_named() {
    on_each_database(async |database| {
        furnish(&database);
        execute(&database, "DELETE FROM digests");
        execute(&database, "DELETE FROM letters");
        // The service's own job must not come first.
        let application = Application::start(&database, "2026-11-20T09:00:00Z");
        let quirijn = application.client();
        sign_in(&application, &quirijn, QUIRIJN).await;
        let (store, context) = (&application.tools.store, &application.tools.context);
        let week: IsoWeek = "2026-W47".parse().unwrap();
        let seen = context.clone();
        let drafts = store.read(move |connection| draft_digests(connection, &seen, week, None));
        let drafts = drafts.await.unwrap();
        assert_eq!(drafts.len(), 3);
        quirijn.consent(false).await.with_status(200);
        let mut queued = 0;
        for draft in drafts {
            let seen = context.clone();
            let written = store.write(move |connection| {
                queue_digest(connection, &seen, week, &draft).map_err(Failure::<()>::from)
            });
            queued += usize::from(written.await.unwrap());
        }
        assert_eq!(queued, 2, "{SITE}");
        for body in bodies(&database, "kind = 'digest'") {
            assert!(!body.contains("Quirijn"), "{body}");
        }
    });
}
