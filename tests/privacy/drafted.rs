//! Somebody changes their mind between the draft of a digest and its letter, and the letter respects it.

use aanschuif::domain::calendar::IsoWeek;
use aanschuif::store::StoreError;
use aanschuif::usecases::letter::compose_digests::{Draft, draft_digests, queue_digest};
use serde_json::json;

use crate::privacy::office::{MONDAY_10, Office};
use crate::serving::house::SITE;
use crate::serving::ok;
use crate::support::tables::{execute, person_number, texts};
use crate::support::{TestDatabase, on_each_database};

fn week() -> IsoWeek {
    "2026-W47".parse().unwrap()
}

/// The office, without the digests of the week, and what they would say.
async fn drafted(database: &TestDatabase) -> (Office, Vec<Draft>) {
    let office = Office::lived_in(database).await;
    execute(
        database,
        "DELETE FROM digests; DELETE FROM letters WHERE kind = 'digest'; DELETE FROM answers",
    );
    let drafts = office.application.tools.read(|connection, context| {
        let drafts = draft_digests(connection, context, week(), None);
        drafts.map_err(|why| StoreError::Other(format!("{why:?}")))
    });
    let drafts = drafts.await.unwrap();
    assert_eq!(drafts.len(), 3, "Anna, Bram and Quirijn");
    (office, drafts)
}

/// Writes them, and returns what the letter to this address says.
async fn letter_to(
    database: &TestDatabase,
    office: Office,
    drafts: Vec<Draft>,
    email: &str,
) -> String {
    let tools = office.application.tools.clone();
    // With it end its jobs, which would send the letters: then nobody knows what they said.
    drop(office);
    for draft in drafts {
        let queued = tools
            .write(move |connection, context| queue_digest(connection, context, week(), &draft));
        queued.await.unwrap();
    }
    let text = format!("SELECT text_body AS line FROM letters WHERE to_address = '{email}'");
    texts(database, &text).concat()
}

#[test]
fn nobody_changed_their_mind_and_all_are_named() {
    on_each_database(async |database| {
        let (office, drafts) = drafted(&database).await;
        let said = letter_to(&database, office, drafts, "bram@example.org").await;
        assert!(said.contains("Anna Bos") && said.contains("Quirijn Okapi"), "{said}");
    });
}

#[test]
fn who_withdrew_is_not_named_though_they_agree_again() {
    on_each_database(async |database| {
        let (office, drafts) = drafted(&database).await;
        office.quirijn.consent(false).await.with_status(200);
        office.quirijn.consent(true).await.with_status(200);
        let said = letter_to(&database, office, drafts, "bram@example.org").await;
        assert!(said.contains("Anna Bos") && !said.contains("Quirijn"), "{said}");
        let quirijn = person_number(&database, crate::privacy::office::QUIRIJN);
        let theirs = format!("SELECT 'x' AS line FROM digests WHERE person_id = {quirijn}");
        assert_eq!(texts(&database, &theirs), [""; 0]);
    });
}

#[test]
fn who_said_not_this_one_is_not_named_to_them() {
    on_each_database(async |database| {
        let (office, drafts) = drafted(&database).await;
        let bram = person_number(&database, "bram@example.org");
        let body = json!({ "answer": "not-this-one", "week": "2026-W47" });
        let path = format!("/api/me/answers/{bram}");
        office.anna.send_json("PUT", &path, &body).await.with_status(200);
        let said = letter_to(&database, office, drafts, "bram@example.org").await;
        // Anna told a story with her name, which everybody reads: it says nothing of whom they met.
        let met = said.split("A new story").next().unwrap();
        assert!(met.contains("Quirijn Okapi") && !met.contains("Anna"), "{said}");
    });
}

#[test]
fn a_site_that_wants_no_names_by_now_gets_none() {
    on_each_database(async |database| {
        let (office, drafts) = drafted(&database).await;
        ok(&database, MONDAY_10, &["site", "set", SITE, "names_in_mail=no"]);
        let said = letter_to(&database, office, drafts, "bram@example.org").await;
        assert!(!said.is_empty() && !said.contains("Anna") && !said.contains("Quirijn"), "{said}");
    });
}
