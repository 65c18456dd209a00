//! Guests are forgotten seven days after their last visit: in what others know of them *a guest* remains.

use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use serde_json::json;

use crate::privacy::data::references;
use crate::privacy::erase::{referring, traces};
use crate::serving::house::{PEOPLE, SITE, TUESDAY_10, add_kiosk, guest_badge, office, sign_in};
use crate::serving::{Application, Client, Instance, import, ok, until};
use crate::support::tables::{count, execute, is_on_server, person_number, texts};
use crate::support::{TestDatabase, on_each_database};

const GUEST: &str = "zqguest@elsewhere.example";
/// What is the guest's and nobody else's.
const MARKS: [&str; 3] = ["zqguest", "Zqname", "Zqorg"];

async fn run_jobs(application: &Application, database: &TestDatabase) {
    until("jobs that ran", async || {
        application.move_clock(TimeDelta::microseconds(1));
        application.run_jobs().await;
        // In this order: a letter is written with the end of its step.
        count(database, "invitations WHERE step IS NOT NULL") == 0
            && count(database, "letters WHERE sent_at IS NULL AND failed_at IS NULL") == 0
    })
    .await;
}

/// A host with a session, and a guest who agreed and shares a table with them on Wednesday.
async fn visit(database: &TestDatabase) -> (Application, Client, String) {
    import(database, TUESDAY_10, "places", &office(1, 2));
    let host = "host@example.org,Hanna Bos,Host,,en,B1,,2026-01-01\n";
    import(database, TUESDAY_10, "people", &format!("{PEOPLE}{host}"));
    let (_, token) = add_kiosk(database, TUESDAY_10, SITE);
    let application = Application::start(database, TUESDAY_10);
    let host = application.client();
    sign_in(&application, &host, "host@example.org").await;
    let body = json!({
        "name": "Zqname Zqname", "email": GUEST, "organisation": "Zqorg", "language": "en",
        "day": "2026-11-18", "kind": "client", "place": "desk",
    });
    host.send_json("POST", "/api/me/invitations", &body).await.with_status(201);
    run_jobs(&application, database).await;
    let badge = guest_badge(&application, GUEST);
    // The guest says yes on their own page, and is signed in there.
    let guest = application.client();
    sign_in(&application, &guest, GUEST).await;
    guest.send_json("PUT", "/api/me/consent", &json!({ "visible": true })).await.with_status(200);
    application.set_clock("2026-11-18T09:00:00Z");
    let kiosk = application.client().with_token(&token);
    for badge in ["B1", &badge] {
        kiosk.kiosk_check_in(badge).await.with_status(201);
    }
    application.set_clock("2026-11-18T22:00:00Z");
    run_jobs(&application, database).await;
    (application, host, badge)
}

#[test]
fn nothing_of_a_guest_is_left_a_week_after_the_visit_but_that_there_was_one() {
    on_each_database(async |database| {
        let (application, host, badge) = visit(&database).await;
        let guest = person_number(&database, GUEST);
        let mut marks = MARKS.map(str::to_owned).to_vec();
        marks.push(badge);
        // The Monday letters name them to each other.
        application.set_clock("2026-11-23T07:00:00Z");
        until("two digests", async || {
            run_jobs(&application, &database).await;
            count(&database, "digests WHERE content <> ''") == 2
        })
        .await;
        sign_in(&application, &host, "host@example.org").await;
        let talked = json!({ "week": "2026-W47", "answer": "talked" });
        host.send_json("PUT", &format!("/api/me/answers/{guest}"), &talked).await.with_status(200);
        // On the seventh day everything is still there.
        application.set_clock("2026-11-25T22:50:00Z");
        run_jobs(&application, &database).await;
        let old = backup(&database, "old");
        assert!(old.is_none_or(|old| holds(&old, &marks)), "the crawl of backups finds nothing");
        let there = traces(&database, &marks);
        for place in ["persons.email", "guests.organisation", "invitations.name", "digests.content"]
        {
            assert!(there.iter().any(|trace| trace.starts_with(place)), "{place}: {there:#?}");
        }
        assert!(referring(&database, guest).len() > 8, "{:?}", referring(&database, guest));
        // And after it nothing.
        application.set_clock("2026-11-25T23:10:00Z");
        run_jobs(&application, &database).await;
        assert_eq!(traces(&database, &marks), Vec::<String>::new());
        let new = backup(&database, "new");
        assert!(new.is_none_or(|new| !holds(&new, &marks)), "a backup holds a guest");
        assert_eq!(
            referring(&database, guest),
            Vec::<String>::new(),
            "{:?}",
            references(&database)
        );
        let met = "SELECT person_id || ' ' || last_day || ' ' || guests AS line FROM guests_met";
        let own = person_number(&database, "host@example.org");
        assert_eq!(texts(&database, met), [format!("{own} 2026-11-18 1")]);
        sign_in(&application, &host, "host@example.org").await;
        let data = host.get("/api/me/data").await.with_status(200).body;
        assert_eq!(data["guests_met"], json!([{ "last_day": "2026-11-18", "guests": 1 }]));
        // With the consent that goes as well.
        host.send_json("PUT", "/api/me/consent", &json!({ "visible": false }))
            .await
            .with_status(200);
        assert_eq!(count(&database, "guests_met"), 0);
        // In an older backup they are, and the first run on what is restored from it forgets them.
        drop(application);
        if is_on_server(&database) {
            return;
        }
        let after = "2026-11-25T23:20:00Z";
        let old = database.folder().join("old");
        ok(&database, after, &["restore", old.to_str().unwrap()]);
        assert!(!traces(&database, &marks).is_empty());
        Instance::open(&database, after).run_jobs().await;
        assert_eq!(traces(&database, &marks), Vec::<String>::new());
    });
}

/// A backup of an embedded database.
fn backup(database: &TestDatabase, name: &str) -> Option<PathBuf> {
    let file = database.folder().join(name);
    let arguments = ["backup", file.to_str().unwrap()];
    (!is_on_server(database)).then(|| drop(ok(database, TUESDAY_10, &arguments)))?;
    Some(file)
}

/// Whether a file holds one of these marks, in rows or in what is left of them.
fn holds(file: &Path, marks: &[String]) -> bool {
    let bytes = std::fs::read(file).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    marks.iter().any(|mark| text.contains(mark.as_str()))
}

#[test]
fn who_never_came_is_forgotten_a_week_after_the_day_and_who_is_expected_again_is_kept() {
    on_each_database(async |database| {
        let (application, host, _) = visit(&database).await;
        execute(&database, "DELETE FROM stays");
        application.set_clock("2026-11-24T09:00:00Z");
        sign_in(&application, &host, "host@example.org").await;
        let body = json!({
            "name": "Zqname", "email": GUEST, "language": "en", "day": "2026-12-02",
            "kind": "client", "place": "desk",
        });
        host.send_json("POST", "/api/me/invitations", &body).await.with_status(201);
        run_jobs(&application, &database).await;
        application.set_clock("2026-12-09T22:50:00Z");
        run_jobs(&application, &database).await;
        assert_eq!(count(&database, &format!("persons WHERE email = '{GUEST}'")), 1);
        application.set_clock("2026-12-09T23:10:00Z");
        run_jobs(&application, &database).await;
        assert_eq!(count(&database, &format!("persons WHERE email = '{GUEST}'")), 0);
        // That is no erasure: they can be invited again.
        sign_in(&application, &host, "host@example.org").await;
        let body = json!({
            "name": "Zqname", "email": GUEST, "language": "en", "day": "2026-12-11",
            "kind": "client", "place": "desk",
        });
        host.send_json("POST", "/api/me/invitations", &body).await.with_status(201);
        run_jobs(&application, &database).await;
        assert_eq!(count(&database, &format!("persons WHERE email = '{GUEST}'")), 1);
    });
}

#[test]
fn nothing_of_a_guest_without_an_invitation_is_left_a_week_after_and_whom_they_asked_for_goes_that_night()
 {
    on_each_database(async |database| {
        import(&database, TUESDAY_10, "places", &office(1, 2));
        let host = "host@example.org,Hanna Bos,Host,,en,B1,,2026-01-01\n";
        import(&database, TUESDAY_10, "people", &format!("{PEOPLE}{host}"));
        let (_, token) = add_kiosk(&database, TUESDAY_10, SITE);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&token);
        for host in ["host@example.org", "Zqhost Nobody"] {
            let body = json!({
                "name": "Zqname Zqname", "organisation": "Zqorg", "host": host, "kind": "client",
                "consent": true,
            });
            kiosk.send_json("POST", "/api/kiosk/guests", &body).await.with_status(201);
        }
        until("hosts that were looked up", async || {
            application.move_clock(TimeDelta::microseconds(1));
            application.run_jobs().await;
            count(&database, "unannounced_guests WHERE host_waits") == 0
        })
        .await;
        run_jobs(&application, &database).await;
        assert_eq!(count(&database, "letters WHERE kind = 'guest-arrived'"), 1);
        assert_eq!(count(&database, "unannounced_guests WHERE host IS NOT NULL"), 2);
        // Just after midnight at the site.
        application.set_clock("2026-11-17T23:10:00Z");
        run_jobs(&application, &database).await;
        assert_eq!(count(&database, "unannounced_guests WHERE host IS NOT NULL"), 0);
        assert_eq!(traces(&database, &["Zqhost".to_owned()]), Vec::<String>::new());
        application.set_clock("2026-11-24T22:50:00Z");
        run_jobs(&application, &database).await;
        assert_eq!(count(&database, "unannounced_guests"), 2);
        application.set_clock("2026-11-24T23:10:00Z");
        run_jobs(&application, &database).await;
        let marks = ["Zqname", "Zqorg", "held.invalid"].map(str::to_owned);
        assert_eq!(traces(&database, &marks), Vec::<String>::new());
        assert_eq!(count(&database, "unannounced_guests"), 0);
    });
}

#[test]
fn a_guest_erases_themselves_and_is_not_written_to_again() {
    on_each_database(async |database| {
        let (application, host, _) = visit(&database).await;
        let guest = application.client();
        sign_in(&application, &guest, GUEST).await;
        let body = json!({ "email": GUEST });
        guest.send_json("DELETE", "/api/me", &body).await;
        let marks = MARKS.map(str::to_owned);
        assert_eq!(traces(&database, &marks), Vec::<String>::new());
        sign_in(&application, &host, "host@example.org").await;
        let body = json!({
            "name": "Somebody", "email": GUEST, "language": "en", "day": "2026-11-20",
            "kind": "client", "place": "desk",
        });
        host.send_json("POST", "/api/me/invitations", &body).await.with_status(201);
        run_jobs(&application, &database).await;
        assert_eq!(traces(&database, &marks), Vec::<String>::new());
        assert_eq!(count(&database, "persons WHERE organisation_id IS NULL"), 0);
    });
}

#[test]
fn with_a_host_who_is_erased_go_their_invitations_and_the_letters_that_wait() {
    on_each_database(async |database| {
        let (application, host, _) = visit(&database).await;
        let body = json!({
            "name": "Somebody", "email": "other@elsewhere.example", "language": "en",
            "day": "2026-11-20", "kind": "client", "place": "desk",
        });
        sign_in(&application, &host, "host@example.org").await;
        host.send_json("POST", "/api/me/invitations", &body).await.with_status(201);
        run_jobs(&application, &database).await;
        // As if it had not left yet.
        execute(
            &database,
            "UPDATE letters SET sent_at = NULL, subject = 'Hanna Bos', text_body = 'Hanna Bos', \
             next_attempt_at = '2027-01-01 00:00:00' WHERE kind = 'guest-invitation'",
        );
        let body = json!({ "email": "host@example.org" });
        host.send_json("DELETE", "/api/me", &body).await;
        assert_eq!(count(&database, "invitations"), 0);
        assert_eq!(traces(&database, &["Hanna".to_owned()]), Vec::<String>::new());
    });
}
