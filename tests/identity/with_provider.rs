//! Signing in with a real identity provider.

use serde_json::json;

use crate::identity::provider::{HERE, RealProvider, walk};
use crate::serving::house::{TUESDAY_10, code_for, crowd, office, set_up_factor, sign_in};
use crate::serving::{Answer, Application, Client, House};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

/// Starts at a browser. Returns the provider's address to go to.
pub async fn set_off(browser: &Client, role: bool) -> String {
    let body = json!({ "role": role });
    let answer = browser.send_json("POST", "/api/session/provider", &body).await.with_status(200);
    answer.body["url"].as_str().unwrap().to_owned()
}

/// All the way there and back, as one of the provider's accounts.
async fn round(browser: &Client, account: &str, role: bool) -> Answer {
    let there = set_off(browser, role).await;
    browser.get(&walk(&there, account).await).await
}

fn led_to(answer: &Answer) -> &str {
    assert_eq!(answer.status, 303, "{answer:?}");
    answer.location.strip_prefix(HERE).unwrap()
}

fn furnished(database: &TestDatabase) {
    House::furnish(database, TUESDAY_10, &office(1, 1), &crowd(3));
}

#[test]
fn a_person_whom_the_provider_knows_signs_in_without_a_code() {
    on_each_database(async |database| {
        furnished(&database);
        // Claims in the token, and claims that have to be requested.
        for options in [json!({}), json!({ "id_token_claims": true })] {
            let provider = RealProvider::start(&options);
            let application =
                Application::start_with(&database, &provider.now, &provider.settings());
            let phone = application.client();
            let ways = phone.get("/api/session/ways").await.with_status(200);
            let expected =
                json!({ "provider": { "name": "Work" }, "codes": true, "codes_for_roles": true });
            assert_eq!(ways.body, expected);
            let back = round(&phone, "one", false).await;
            assert_eq!(led_to(&back), "/me");
            let me = phone.get("/api/me").await.with_status(200);
            assert_eq!(me.body["email"], "p1@example.org");
            // The second time the subject counts, not the address.
            let laptop = application.client();
            assert_eq!(led_to(&round(&laptop, "one", false).await), "/me");
            laptop.get("/api/me").await.with_status(200);
            // Another account with the same address is not them.
            let other = application.client();
            let refused = round(&other, "double", false).await;
            assert_eq!(led_to(&refused), "/me?sign-in=unknown-person");
            for (account, why) in [("three", "unknown-person"), ("stranger", "unknown-person")] {
                let refused = round(&other, account, false).await;
                assert_eq!(led_to(&refused), format!("/me?sign-in={why}"), "{account}");
                assert_eq!(other.get("/api/me").await.refusal(), (401, "unauthorized"));
            }
        }
        assert_eq!(count(&database, "identities"), 2);
        assert_eq!(count(&database, "provider_visits"), 0);
    });
}

#[test]
fn what_the_provider_gives_opens_by_the_provider_only_and_codes_can_be_switched_off() {
    on_each_database(async |database| {
        furnished(&database);
        let provider = RealProvider::start(&json!({}));
        let mut settings = provider.settings();
        settings.push(("OIDC_ROLES", "building=facility,it=admin"));
        let application = Application::start_with(&database, &provider.now, &settings);
        let desk = application.client();
        assert_eq!(led_to(&round(&desk, "two", true).await), "/facility");
        let own = application.client();
        sign_in(&application, &own, "p2@example.org").await;
        let recovery = set_up_factor(&own).await;
        own.send_code("p2@example.org").await.with_status(202);
        let code = code_for(&application, "p2@example.org").await;
        let by_letter = own.enter_role_with("p2@example.org", &code, &recovery[0]).await;
        assert_eq!(by_letter.refusal(), (403, "provider-only"));
        assert_eq!(own.get("/api/session/ways").await.body["codes_for_roles"], false);
        drop(application);

        settings.push(("SIGN_IN_CODES", "off"));
        let application = Application::start_with(&database, &provider.now, &settings);
        let phone = application.client();
        assert_eq!(phone.get("/api/session/ways").await.body["codes"], false);
        let letters = count(&database, "letters");
        assert_eq!(phone.send_code("p1@example.org").await.refusal(), (403, "provider-only"));
        let refused = phone.sign_in("p1@example.org", "123456").await;
        assert_eq!(refused.refusal(), (403, "provider-only"));
        assert_eq!(count(&database, "letters"), letters);
        assert_eq!(led_to(&round(&phone, "one", false).await), "/me");
    });
}

#[test]
fn groups_decide_roles_at_each_sign_in_where_that_is_set() {
    on_each_database(async |database| {
        furnished(&database);
        let provider = RealProvider::start(&json!({}));
        let mut settings = provider.settings();
        let application = Application::start_with(&database, &provider.now, &settings);
        // Without the setting, a group gives nobody a role.
        let desk = application.client();
        assert_eq!(led_to(&round(&desk, "two", true).await), "/facility?sign-in=no-role");
        assert_eq!(desk.get("/api/facility/session").await.refusal(), (401, "unauthorized"));
        drop(application);

        settings.push(("OIDC_ROLES", "building=facility,it=admin"));
        let application = Application::start_with(&database, &provider.now, &settings);
        assert_eq!(
            led_to(&round(&desk_of(&application), "one", true).await),
            "/facility?sign-in=no-role"
        );
        let desk = application.client();
        assert_eq!(led_to(&round(&desk, "two", true).await), "/facility");
        let session = desk.get("/api/facility/session").await.with_status(200);
        assert_eq!(session.body["role"], "facility");
        // A session in a role is not a personal one, and ends after eight hours.
        assert_eq!(desk.get("/api/me").await.refusal(), (403, "forbidden"));
        application.move_clock(chrono::TimeDelta::hours(8));
        assert_eq!(desk.get("/api/facility/session").await.refusal(), (401, "unauthorized"));
        drop(application);

        // They are no longer in the group: the role is removed at their next sign-in, even a personal one.
        settings.pop();
        settings.push(("OIDC_ROLES", "elsewhere=facility"));
        let application = Application::start_with(&database, &provider.now, &settings);
        assert_eq!(led_to(&round(&desk_of(&application), "two", false).await), "/me");
        let lines = count(&database, "access_log WHERE actor = 'provider' AND action = 'role-set'");
        assert_eq!(lines, 2);
        assert_eq!(count(&database, "persons WHERE role IS NOT NULL"), 0);
    });
}

fn desk_of(application: &Application) -> Client {
    application.client()
}

#[test]
fn a_code_of_another_visit_is_not_taken() {
    on_each_database(async |database| {
        furnished(&database);
        let provider = RealProvider::start(&json!({}));
        let application = Application::start_with(&database, &provider.now, &provider.settings());
        let (attacker, victim) = (application.client(), application.client());
        let theirs = walk(&set_off(&attacker, false).await, "one").await;
        let own = walk(&set_off(&victim, false).await, "two").await;
        // The attacker's code with the victim's state: PKCE and nonce belong to another visit.
        let part = |text: &str, name: &str| {
            let url = url::Url::parse(&format!("{HERE}{text}")).unwrap();
            url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned()
        };
        let injected = own.replace(&part(&own, "code"), &part(&theirs, "code"));
        let refused = victim.get(&injected).await;
        assert_eq!(led_to(&refused), "/me?sign-in=failed");
        assert_eq!(victim.get("/api/me").await.refusal(), (401, "unauthorized"));
        // The attacker's redirect in the victim's browser.
        let refused = victim.get(&theirs).await;
        assert_eq!(led_to(&refused), "/me?sign-in=failed");
        assert_eq!(count(&database, "identities"), 0);
    });
}

#[test]
fn the_service_runs_without_its_provider() {
    on_each_database(async |database| {
        furnished(&database);
        let provider = RealProvider::start(&json!({}));
        let now = provider.now.clone();
        let settings: Vec<_> = provider.settings();
        let application = Application::start_with(&database, &now, &settings);
        let phone = application.client();
        let there = set_off(&phone, false).await;
        let back = walk(&there, "one").await;
        drop(settings);
        drop(provider);
        assert_eq!(led_to(&phone.get(&back).await), "/me?sign-in=failed");
        application.move_clock(chrono::TimeDelta::hours(1));
        let body = json!({ "role": false });
        let answer = phone.send_json("POST", "/api/session/provider", &body).await;
        assert_eq!(answer.refusal(), (503, "unavailable"));
        assert!(answer.retry_after.is_some());
        phone.send_code("p1@example.org").await.with_status(202);
    });
}

#[test]
fn without_a_provider_there_is_no_such_way() {
    on_each_database(async |database| {
        furnished(&database);
        let application = Application::start(&database, TUESDAY_10);
        let phone = application.client();
        let ways = phone.get("/api/session/ways").await.with_status(200);
        assert_eq!(ways.body, json!({ "provider": null, "codes": true, "codes_for_roles": true }));
        let body = json!({ "role": false });
        let answer = phone.send_json("POST", "/api/session/provider", &body).await;
        assert_eq!(answer.refusal(), (404, "not-found"));
        let answer = phone.get("/api/session/provider/return?code=1&state=2").await;
        assert_eq!(answer.refusal(), (404, "not-found"));
    });
}
