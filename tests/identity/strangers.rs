//! Strangers who use up places for codes and tries at codes lock nobody else out, on any instance.

use chrono::TimeDelta;
use serde_json::json;

use crate::serving::house::{TUESDAY_10, code_for, crowd, office, sign_in, take_code};
use crate::serving::{Application, Client, House, until};
use crate::support::tables::{count, execute, texts};
use crate::support::{TestDatabase, on_each_database};

const ONE: &str = "p1@example.org";
const TWO: &str = "p2@example.org";

fn start(database: &TestDatabase) -> Application {
    House::furnish(database, TUESDAY_10, &office(1, 1), &crowd(2));
    instance(database)
}

fn instance(database: &TestDatabase) -> Application {
    let settings = [
        ("RATE_LIMITS", "on"),
        ("TRUSTED_PROXIES", "127.0.0.0/8, ::1"),
        ("HOUSE_NETWORKS", "10.0.0.0/8, 2001:db8:aaaa::/48"),
    ];
    Application::start_with(database, TUESDAY_10, &settings)
}

async fn ask(browser: &Client, email: &str, from: &str) {
    let request = browser.request("POST", "/api/session/codes").json(&json!({ "email": email }));
    browser.send(request.header("x-forwarded-for", from)).await.with_status(202);
}

async fn try_code(browser: &Client, email: &str, code: &str, from: &str) -> u16 {
    let body = json!({ "email": email, "code": code });
    let request = browser.request("POST", "/api/session").json(&body);
    browser.send(request.header("x-forwarded-for", from)).await.status
}

fn codes(database: &TestDatabase) -> i64 {
    count(database, "session_codes")
}

/// Requests a code from each of these, and waits until each got a code or a refusal.
async fn use_up(application: &Application, database: &TestDatabase, email: &str, from: &[String]) {
    let dealt_with = async || codes(database) + refusals(application).await;
    let wanted = dealt_with().await + i64::try_from(from.len()).unwrap();
    for network in from {
        ask(&application.client(), email, network).await;
    }
    until("every request is dealt with", async || dealt_with().await == wanted).await;
}

/// How many codes were not sent.
async fn refusals(application: &Application) -> i64 {
    let metrics = application.client().get("/metrics").await.with_status(200).text;
    let refused = metrics.lines().filter(|line| line.contains(r#"event="places-taken""#));
    refused.map(|line| line.rsplit_once(' ').unwrap().1.parse::<i64>().unwrap()).sum()
}

/// Gets a code by letter and signs in with it.
async fn comes_in(application: &Application, browser: &Client, email: &str, from: &str) {
    ask(browser, email, from).await;
    let code = code_for(application, email).await;
    assert_eq!(try_code(browser, email, &code, from).await, 201, "from {from}");
}

async fn empty_mailbox(application: &Application, email: &str, letters: usize) {
    for _ in 0..letters {
        code_for(application, email).await;
    }
}

#[test]
fn strangers_take_no_place_from_browsers_that_are_known_or_in_the_house() {
    on_each_database(async |database| {
        let application = start(&database);
        let (phone, colleague) = (application.client(), application.client());
        sign_in(&application, &phone, ONE).await;
        sign_in(&application, &colleague, TWO).await;
        let everywhere: Vec<_> = (1..=20).map(|part| format!("198.51.{part}.1")).collect();
        use_up(&application, &database, ONE, &everywhere).await;
        assert_eq!(codes(&database), 8);
        empty_mailbox(&application, ONE, 8).await;
        // A browser known for somebody else counts as a stranger here.
        use_up(&application, &database, ONE, &["203.0.113.9".to_owned()]).await;
        ask(&colleague, ONE, "203.0.113.9").await;
        comes_in(&application, &phone, ONE, "203.0.113.9").await;
        comes_in(&application, &application.client(), ONE, "10.3.2.1").await;
        comes_in(&application, &application.client(), ONE, "2001:db8:aaaa:7::1").await;
        assert_eq!(codes(&database), 8);
    });
}

#[test]
fn strangers_fill_nobodys_mailbox_however_long_they_ask_and_keep_nobody_out() {
    on_each_database(async |database| {
        let application = start(&database);
        let phone = application.client();
        sign_in(&application, &phone, ONE).await;
        let letters = || count(&database, "letters WHERE kind = 'sign-in' AND person_id = 1");
        // Five hours of it, as fast as places come back, from everywhere.
        let everywhere: Vec<_> = (1..=9).map(|part| format!("198.51.{part}.1")).collect();
        let mut least = i64::MAX;
        for _ in 0..30 {
            let before = letters();
            let asked = refusals(&application).await + before;
            for network in &everywhere {
                ask(&application.client(), ONE, network).await;
            }
            until("every request is dealt with", async || {
                refusals(&application).await + letters() == asked + 9
            })
            .await;
            least = least.min(letters() - before);
            application.move_clock(TimeDelta::minutes(10) + TimeDelta::seconds(1));
        }
        // 40, and what comes back of them meanwhile; places alone let 8 out each time.
        assert!(letters() <= 50, "{}", letters());
        assert_eq!(least, 0);
        // What is there of it is not read as a code of now.
        execute(&database, "DELETE FROM letters WHERE sent_at IS NULL");
        while take_code(&application.mail, ONE).is_some() {}
        comes_in(&application, &phone, ONE, "203.0.113.9").await;
        comes_in(&application, &application.client(), ONE, "10.3.2.1").await;
        comes_in(&application, &application.client(), TWO, "203.0.113.9").await;
    });
}

#[test]
fn one_ipv6_network_of_48_bits_takes_five_places_of_a_person_however_many_it_has_within() {
    on_each_database(async |database| {
        let application = start(&database);
        let within: Vec<_> =
            (0..16).map(|part| format!("2001:db8:1:{:x}::1", 0x10 + 0x300 * part)).collect();
        use_up(&application, &database, ONE, &within).await;
        assert_eq!(codes(&database), 5);
        empty_mailbox(&application, ONE, 5).await;
        comes_in(&application, &application.client(), ONE, "2001:db8:2::1").await;
    });
}

/// A browser may ask again, and places come back after ten minutes: so letters are counted for the network too.
#[test]
fn one_network_spends_a_part_of_somebodys_letters_and_leaves_the_rest_to_others() {
    on_each_database(async |database| {
        let application = start(&database);
        let letters = || count(&database, "letters WHERE kind = 'sign-in' AND person_id = 1");
        let dealt_with = async || letters() + refusals(&application).await;
        for round in 1..=4 {
            let browsers = [(); 5].map(|()| application.client());
            let before = dealt_with().await;
            for browser in browsers.iter().chain(&browsers).chain(&browsers) {
                ask(browser, ONE, "198.51.7.1").await;
            }
            until("every request is dealt with", async || dealt_with().await == before + 15).await;
            let others = letters();
            assert!(others <= 6 * round, "{others} letters");
            ask(&application.client(), ONE, "203.0.113.9").await;
            until("the owner's is dealt with", async || dealt_with().await == before + 16).await;
            assert_eq!(letters(), others + 1, "in round {round}");
            application.move_clock(TimeDelta::minutes(11));
        }
    });
}

#[test]
fn one_network_takes_a_tenth_of_what_strangers_of_the_whole_house_have() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(14));
        let application = instance(&database);
        for person in 2..=14 {
            let within: Vec<_> =
                (0..5).map(|part| format!("2001:db8:1:{:x}::1", 0x100 * person + part)).collect();
            use_up(&application, &database, &format!("p{person}@example.org"), &within).await;
        }
        assert_eq!(codes(&database), 60);
        comes_in(&application, &application.client(), ONE, "2001:db8:2::1").await;
    });
}

#[test]
fn one_device_in_the_house_leaves_places_to_the_others_in_it() {
    on_each_database(async |database| {
        let application = start(&database);
        let often: Vec<_> = (0..20).map(|_| "10.0.0.5".to_owned()).collect();
        use_up(&application, &database, ONE, &often).await;
        // Two as one in the house, and as one network of strangers the rest of the five letters it may cause.
        assert_eq!(codes(&database), 5);
        empty_mailbox(&application, ONE, 5).await;
        comes_in(&application, &application.client(), ONE, "10.0.7.9").await;
    });
}

#[test]
fn the_brake_for_the_whole_house_stops_strangers_alone_and_raises_an_alarm() {
    on_each_database(async |database| {
        let application = start(&database);
        let phone = application.client();
        sign_in(&application, &phone, ONE).await;
        for number in 0..600 {
            let place =
                "INSERT INTO session_codes (person_id, code_hash, expires_at, browser_hash)";
            let of_two = format!("SELECT id, 'x', '2026-11-17 09:05:00', 'b{number}' FROM persons");
            execute(&database, &format!("{place} {of_two} WHERE email = '{TWO}'"));
        }
        ask(&application.client(), ONE, "198.51.100.1").await;
        let alarm = r#"aanschuif_security_events_total{event="house-brake",standing="stranger"} 1"#;
        until("the alarm", async || {
            application.client().get("/metrics").await.text.contains(alarm)
        })
        .await;
        assert_eq!(codes(&database), 600);
        comes_in(&application, &phone, ONE, "198.51.100.2").await;
        comes_in(&application, &application.client(), ONE, "10.0.0.1").await;
    });
}

#[test]
fn wrong_codes_of_a_day_are_counted_for_a_person_over_all_instances_and_keep_nobody_out() {
    on_each_database(async |database| {
        let application = start(&database);
        let other = instance(&database);
        let phone = application.client();
        sign_in(&application, &phone, ONE).await;
        let waiting = application.client();
        ask(&waiting, ONE, "203.0.113.1").await;
        let short = code_for(&application, ONE).await;
        assert_eq!(short.len(), 6);
        for number in 0..4 {
            let at = if number % 2 == 0 { &application } else { &other };
            let (guesser, from) = (at.client(), format!("198.51.{number}.1"));
            ask(&guesser, ONE, &from).await;
            code_for(&application, ONE).await;
            other.clock.set(application.clock.now());
            for _ in 0..5 {
                assert_eq!(try_code(&guesser, ONE, "wrong", &from).await, 401);
            }
        }
        // A short code is no longer valid for strangers; a long one is, in any browser.
        assert_eq!(try_code(&waiting, ONE, &short, "203.0.113.1").await, 401);
        assert_eq!(count(&database, "sessions"), 1);
        let stranger = other.client();
        ask(&stranger, ONE, "203.0.113.2").await;
        let long = code_for(&application, ONE).await;
        assert_eq!(long.len(), 12);
        other.clock.set(application.clock.now());
        assert_eq!(try_code(&stranger, ONE, &long, "203.0.113.2").await, 201);
        // Nothing has changed for known browsers, nor for anybody else.
        ask(&phone, ONE, "203.0.113.3").await;
        let own = code_for(&application, ONE).await;
        assert_eq!(own.len(), 6);
        assert_eq!(try_code(&phone, ONE, &own, "203.0.113.3").await, 201);
        ask(&application.client(), TWO, "203.0.113.4").await;
        assert_eq!(code_for(&application, TWO).await.len(), 6);
        // The budget is back after a day.
        application.move_clock(TimeDelta::days(1));
        ask(&application.client(), ONE, "203.0.113.5").await;
        assert_eq!(code_for(&application, ONE).await.len(), 6);
        application.run_jobs().await;
        until("what came back is forgotten", async || {
            application.move_clock(TimeDelta::minutes(10));
            application.run_jobs().await;
            count(&database, "person_failures") == 0
        })
        .await;
    });
}

#[test]
fn wrong_codes_of_a_day_are_counted_for_the_house_and_lengthen_the_codes_of_strangers() {
    on_each_database(async |database| {
        let application = start(&database);
        let phone = application.client();
        sign_in(&application, &phone, ONE).await;
        let guesser = application.client();
        // An impossible code does not count as a guess.
        assert_eq!(try_code(&guesser, ONE, "wrong", "198.51.100.1").await, 401);
        assert_eq!(count(&database, "house_failures"), 0);
        for email in [ONE, TWO] {
            ask(&guesser, email, "198.51.100.1").await;
            code_for(&application, email).await;
            assert_eq!(try_code(&guesser, email, "wrong", "198.51.100.1").await, 401);
        }
        let spent = "SELECT CAST(spent_until AS TEXT) AS line FROM house_failures";
        let spent = texts(&database, spent);
        // Two failures of 300 a day come back in 9 minutes and 36 seconds.
        assert!(spent.len() == 1 && spent[0].contains("09:09:36"), "{spent:?}");
        execute(&database, "UPDATE house_failures SET spent_until = '2026-11-18 09:00:30'");
        let newcomer = application.client();
        ask(&newcomer, TWO, "198.51.100.2").await;
        let long = code_for(&application, TWO).await;
        assert_eq!(long.len(), 12);
        assert_eq!(try_code(&newcomer, TWO, &long, "198.51.100.2").await, 201);
        for (browser, from) in [(&phone, "198.51.100.3"), (&application.client(), "10.0.0.1")] {
            ask(browser, ONE, from).await;
            assert_eq!(code_for(&application, ONE).await.len(), 6);
        }
    });
}

#[test]
fn the_cookie_of_a_browser_says_nothing_and_opens_nothing() {
    on_each_database(async |database| {
        let application = start(&database);
        let phone = application.client();
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        let signed_in = phone.sign_in(ONE, &code).await.with_status(201);
        let cookie = signed_in.cookie("aanschuif_browser").to_owned();
        assert_eq!(cookie.split('.').map(str::len).collect::<Vec<_>>(), [22, 22, 22]);
        let only = application.client().with_cookies(&format!("aanschuif_browser={cookie}"));
        assert_eq!(only.me().await.refusal(), (401, "unauthorized"));
        // Nor is it in the database, in any form: nothing there leads from a browser to a person.
        let number = cookie.split('.').next().unwrap();
        for table in ["sessions", "session_codes"] {
            let rows = if table == "sessions" { "token_hash" } else { "browser_hash" };
            let found = format!("{table} WHERE {rows} LIKE '%{number}%'");
            assert_eq!(count(&database, &found), 0);
        }
    });
}
