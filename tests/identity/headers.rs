//! The headers and cookies of every response, and what pages of other sites may not do.

use serde_json::json;

use crate::serving::house::{TUESDAY_10, code_for, crowd, office, shown_code};
use crate::serving::{Application, Client, House};
use crate::support::{TestDatabase, on_each_database};

const OVER_TLS: &[(&str, &str)] = &[("PUBLIC_URL", "https://desk.example.org")];

async fn headers_of(client: &Client, method: &str, path: &str) -> reqwest::header::HeaderMap {
    client.request(method, path).send().await.unwrap().headers().clone()
}

fn start(database: &TestDatabase, settings: &[(&'static str, &str)]) -> (House, Application) {
    let house = House::furnish(database, TUESDAY_10, &office(1, 2), &crowd(2));
    (house, Application::start_with(database, TUESDAY_10, settings))
}

#[test]
fn every_answer_says_what_browsers_may_do_with_it() {
    on_each_database(async |database| {
        let (_, application) = start(&database, OVER_TLS);
        let client = application.client();
        for (method, path, kept) in [
            ("GET", "/", "no-store"),
            ("GET", "/me", "no-store"),
            ("GET", "/c/anything", "no-store"),
            ("GET", "/l/anything", "no-store"),
            ("GET", "/facility", "no-store"),
            ("GET", "/kiosk", "no-store"),
            ("GET", "/nothing", "no-store"),
            ("GET", "/assets/nothing.js", "no-store"),
            ("GET", "/health/live", "no-store"),
            ("GET", "/api/session/ways", "no-store"),
            ("GET", "/api/me", "no-store"),
            ("PUT", "/api/me", "no-store"),
            ("POST", "/api/session", "no-store"),
            ("GET", "/api/nothing", "no-store"),
            ("GET", "/demo/mailbox", "no-store"),
        ] {
            let headers = headers_of(&client, method, path).await;
            let header = |name: &str| headers.get(name).map_or("", |value| value.to_str().unwrap());
            let policy = header("content-security-policy");
            assert!(policy.contains("default-src 'self'"), "{path}: {policy}");
            assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            let hsts = header("strict-transport-security");
            assert_eq!(hsts, "max-age=63072000; includeSubDomains", "{path}");
            assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
            assert_eq!(header("x-frame-options"), "DENY", "{path}");
            assert_eq!(header("cache-control"), kept, "{path}");
            assert_eq!(header("server"), "", "{path}");
        }
        drop(application);
        let application = Application::start(&database, TUESDAY_10);
        let headers = headers_of(&application.client(), "GET", "/me").await;
        assert!(!headers.contains_key("strict-transport-security"));
    });
}

#[test]
fn cookies_are_for_this_host_out_of_reach_of_scripts_and_go_over_tls_where_there_is_tls() {
    on_each_database(async |database| {
        let (house, application) = start(&database, OVER_TLS);
        let client = application.client();
        let set = async |client: &Client, path: &str, body| {
            let answer = client.request("POST", path).json(&body).send().await.unwrap();
            assert!(answer.status().is_success(), "{path}: {answer:?}");
            let first = answer.headers().get("set-cookie").unwrap().to_str().unwrap();
            first.to_owned()
        };
        let email = json!({ "email": "p1@example.org" });
        let asked = set(&client, "/api/session/codes", email).await;
        let code = code_for(&application, "p1@example.org").await;
        let browser = client.with_cookies(asked.split(';').next().unwrap());
        let with_code = json!({ "email": "p1@example.org", "code": code });
        let session = set(&browser, "/api/session", with_code).await;
        let token = json!({ "token": house.kiosk_token });
        let kiosk = set(&client, "/api/kiosk/session", token).await;
        let token = json!({ "token": house.facility_token });
        let role = set(&client, "/api/facility/session", token).await;
        let shown = shown_code(&client.with_token(&house.kiosk_token)).await;
        let ticket = set(&client, "/api/tickets", json!({ "code": shown })).await;
        for (cookie, name, site) in [
            (&asked, "sign_in", "Strict"),
            (&session, "session", "Lax"),
            (&kiosk, "kiosk", "Strict"),
            (&role, "facility", "Strict"),
            (&ticket, "ticket", "Lax"),
        ] {
            assert!(cookie.starts_with(&format!("__Host-aanschuif_{name}=")), "{cookie}");
            let mut parts: Vec<&str> = cookie.split("; ").skip(1).collect();
            parts.retain(|part| !part.starts_with("Max-Age="));
            parts.sort_unstable();
            let site = format!("SameSite={site}");
            assert_eq!(parts, ["HttpOnly", "Path=/", &site, "Secure"], "{cookie}");
        }
        drop(application);
        let application = Application::start(&database, TUESDAY_10);
        let email = json!({ "email": "p1@example.org" });
        let asked = set(&application.client(), "/api/session/codes", email).await;
        assert!(asked.starts_with("aanschuif_sign_in=") && !asked.contains("Secure"), "{asked}");
    });
}

#[test]
fn pages_of_others_may_not_act_and_neither_may_neighbours() {
    on_each_database(async |database| {
        let (house, application) = start(&database, &[]);
        let phone = application.client();
        crate::serving::house::sign_in(&application, &phone, "p1@example.org").await;
        for site in ["cross-site", "same-site"] {
            let request = phone.request("DELETE", "/api/session").header("sec-fetch-site", site);
            assert_eq!(phone.send(request).await.refusal(), (403, "cross-site"), "{site}");
        }
        let request =
            phone.request("DELETE", "/api/session").header("origin", "https://evil.example");
        assert_eq!(phone.send(request).await.refusal(), (403, "cross-site"));
        phone.get("/api/me").await.with_status(200);
        // A program with a token is not a page, whatever its headers say.
        let kiosk = application.client().with_token(&house.kiosk_token);
        let request = kiosk.request("POST", "/api/kiosk/check-ins").json(&json!({ "badge": "B1" }));
        kiosk.send(request.header("sec-fetch-site", "cross-site")).await.with_status(201);
    });
}
