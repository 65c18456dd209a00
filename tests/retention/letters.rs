//! A letter that was sent or given up keeps neither its text nor its address, but its links stay valid.

use crate::retention::office::sit_together;
use crate::serving::Instance;
use crate::serving::house::{crowd, office};
use crate::serving::{Application, import, queue_digests_of};
use crate::support::tables::{count_where, execute, texts};
use crate::support::{TestDatabase, on_each_database};

const TUESDAY: &str = "2026-11-17";
const MONDAY_8: &str = "2026-11-23T07:00:00Z";

fn furnish(database: &TestDatabase) {
    let evening = "2026-11-17T22:00:00Z";
    import(database, evening, "places", &office(1, 3));
    import(database, evening, "people", &crowd(3));
    sit_together(database, evening, [TUESDAY.to_owned()], 1, 3);
}

const SAYS: &str = "to_address <> '' OR to_name <> '' OR subject <> '' OR text_body <> '' OR html_body <> '' \
     OR unsubscribe_url IS NOT NULL";

fn token(html: &str, before: &str) -> String {
    let (_, rest) = html.split_once(before).unwrap();
    rest.split(|c: char| !c.is_alphanumeric() && !"._-".contains(c)).next().unwrap().to_owned()
}

#[test]
fn what_a_letter_said_goes_with_its_sending_and_its_links_live_on() {
    on_each_database(async |database| {
        let url = &database.url;
        furnish(&database);
        let instance = Instance::open(&database, MONDAY_8);
        instance.run_jobs_at(MONDAY_8).await;
        instance.run_jobs_at("2026-11-23T07:01:00Z").await;
        let sent = instance.sent.sent();
        assert_eq!(sent.len(), 3);
        assert_eq!(count_where(url, "letters", "sent_at IS NOT NULL"), 3);
        assert_eq!(count_where(url, "letters", SAYS), 0);
        assert_eq!(count_where(url, "named_in_letters", "1 = 1"), 6, "as long as its page says so");
        let html = &sent[0].rendered.html;
        assert!(html.contains("First"), "{html}");
        let page = token(html, "/l/");
        let unsubscribe = token(html, "/u/");
        let application = Application::start(&database, "2026-12-10T12:00:00Z");
        let browser = application.client();
        let answer = browser.get(&format!("/api/letters/{page}")).await.with_status(200);
        assert_eq!(answer.body["names"].as_array().unwrap().len(), 2);
        let ended = browser.send(browser.request("POST", &format!("/u/{unsubscribe}")));
        ended.await.with_status(200);
        assert_eq!(count_where(url, "persons", "NOT digest"), 1);
        drop(application);

        // Once the encounters of the week are folded, the page says nothing any more.
        instance.run_jobs_at("2026-12-28T12:00:00Z").await;
        assert_eq!(count_where(url, "digests", "content <> ''"), 0);
        assert_eq!(count_where(url, "digests", "1 = 1"), 3);
        assert_eq!(count_where(url, "named_in_letters", "1 = 1"), 0);
        let application = Application::start(&database, "2026-12-28T12:00:00Z");
        application.client().get(&format!("/api/letters/{page}")).await.with_status(404);
    });
}

#[test]
fn a_letter_that_is_given_up_says_nothing_either_and_one_that_waits_still_does() {
    on_each_database(async |database| {
        let url = &database.url;
        furnish(&database);
        let instance = Instance::open(&database, MONDAY_8);
        queue_digests_of(&database, MONDAY_8, "2026-W47");
        execute(
            url,
            "UPDATE letters SET to_address = 'no address' \
             WHERE id = (SELECT min(id) FROM letters)",
        );
        execute(
            url,
            "UPDATE letters SET next_attempt_at = '2026-11-24 07:00:00' WHERE id = (SELECT max(id) FROM letters)",
        );
        instance.run_jobs_at("2026-11-23T07:02:00Z").await;
        assert_eq!(count_where(url, "letters", "failed_at IS NOT NULL"), 1);
        assert_eq!(count_where(url, "letters", "sent_at IS NOT NULL"), 1);
        assert_eq!(count_where(url, "letters", SAYS), 1);
        let left = "SELECT to_address AS line FROM letters WHERE to_address <> ''";
        assert_eq!(texts(url, left), ["p3@example.org"]);
    });
}
