//! Rate limits for clients, people and kiosks.

use serde_json::json;

use crate::serving::house::{TUESDAY_10, code_for, crowd, office, sign_in};
use crate::serving::{Application, Client, House, until};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

fn start(database: &TestDatabase, settings: &[(&'static str, &str)]) -> (House, Application) {
    let house = House::furnish(database, TUESDAY_10, &office(4, 10), &crowd(40));
    let settings = [settings, &[("RATE_LIMITS", "on")]].concat();
    (house, Application::start_with(database, TUESDAY_10, &settings))
}

async fn ask_for_code(client: &Client, number: usize, forwarded: &str) -> u16 {
    let body = json!({ "email": format!("nobody{number}@example.org") });
    let request = client.request("POST", "/api/session/codes").json(&body);
    client.send(request.header("x-forwarded-for", forwarded)).await.status
}

#[test]
fn a_person_who_asks_without_end_is_stopped_and_nobody_else_is() {
    on_each_database(async |database| {
        let (house, application) = start(&database, &[]);
        let (one, two) = (application.client(), application.client());
        sign_in(&application, &one, "p1@example.org").await;
        sign_in(&application, &two, "p2@example.org").await;
        let mut refused = None;
        for _ in 0..1000 {
            let answer = one.get("/api/me/stay").await;
            if answer.status == 429 {
                refused = Some(answer);
                break;
            }
        }
        let refused = refused.expect("somebody is stopped in the end");
        assert_eq!(refused.refusal(), (429, "too-many-requests"));
        assert_eq!(refused.retry_after, Some(1));
        assert_ne!(two.get("/api/me/stay").await.status, 429);
        // A kiosk assigns desks as fast as people come.
        let kiosk = application.client().with_token(&house.kiosk_token);
        for person in 1..=40 {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
        }
    });
}

#[test]
fn browsers_of_one_client_get_five_codes_for_an_address_and_keep_nobody_elsewhere_from_one() {
    on_each_database(async |database| {
        let (_, application) = start(&database, &[("TRUSTED_PROXIES", "127.0.0.0/8, ::1")]);
        let ask = async |browser: &Client, email: &str, from: &str| {
            let request = browser.request("POST", "/api/session/codes");
            let request = request.json(&json!({ "email": email }));
            browser.send(request.header("x-forwarded-for", from)).await.with_status(202)
        };
        let unknown = ask(&application.client(), "nobody@example.org", "198.51.100.1").await;
        for _ in 0..20 {
            let stranger = application.client();
            for email in ["p1@example.org", "nobody@example.org"] {
                let answer = ask(&stranger, email, "198.51.100.1").await;
                assert_eq!(
                    (answer.text, answer.body),
                    (unknown.text.clone(), unknown.body.clone())
                );
            }
        }
        let letters = || count(&database, "letters WHERE kind = 'sign-in'");
        until("five letters", async || letters() == 5).await;
        for _ in 0..5 {
            code_for(&application, "p1@example.org").await;
        }
        let own = application.client();
        ask(&own, "p1@example.org", "203.0.113.7").await;
        until("another letter", async || letters() == 6).await;
        let code = code_for(&application, "p1@example.org").await;
        own.sign_in("p1@example.org", &code).await.with_status(201);
    });
}

#[test]
fn nobody_gets_around_a_limit_by_saying_to_be_somebody_else() {
    on_each_database(async |database| {
        let (_, application) = start(&database, &[]);
        let client = application.client();
        let mut last = 0;
        for number in 0..300 {
            last = ask_for_code(&client, number, &format!("198.51.100.{}", number % 250)).await;
        }
        assert_eq!(last, 429);
        drop(application);
        // If the proxy is trusted, each of its clients counts separately.
        let (_, application) = start(&database, &[("TRUSTED_PROXIES", "127.0.0.0/8, ::1")]);
        let client = application.client();
        for number in 0..300 {
            last = ask_for_code(&client, number, "203.0.113.9, 198.51.100.1").await;
        }
        assert_eq!(last, 429);
        assert_eq!(ask_for_code(&client, 301, "203.0.113.9, 198.51.100.2").await, 202);
    });
}
