//! Who may call what: every route, by every kind of caller. Also roles that people take up and lose.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::serving::house::{
    SITE, TUESDAY_10, add_access, add_coordinator, add_editor, add_host, add_reception, add_wall,
    code_for, crowd, office, shown_code, sign_in, take_up_role,
};
use crate::serving::{Answer, Application, Client, House, ok};
use crate::support::{TestDatabase, on_each_database};

/// One method of one path, and who may call it.
struct Route {
    method: String,
    path: String,
    who: String,
}

impl Route {
    /// Whether it ends the session that it is called with.
    fn ends_sessions(&self) -> bool {
        let ends = self.path.ends_with("/session")
            || ["/api/me/sessions", "/api/guests/me"].contains(&self.path.as_str());
        self.method == "DELETE" && ends
    }
}

async fn routes(client: &Client) -> Vec<Route> {
    let document = client.openapi().await.with_status(200).body;
    let mut routes = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let who = operation["tags"][0].as_str().unwrap().to_owned();
            routes.push(Route { method: method.to_uppercase(), path: path.clone(), who });
        }
    }
    assert!(routes.len() > 45, "{}", routes.len());
    routes
}

/// What a caller is, and which routes let them in.
type CallerOf = (&'static str, Client, &'static [&'static str]);

const FACILITY: &[&str] = &["facility", "known", "onscreens", "signedin"];
const ADMIN: &[&str] =
    &["facility", "admin", "known", "onscreens", "signedin", "host", "personorhost", "storyreader"];

/// Takes up, in a browser of its own, the role that a person is given.
async fn in_role(application: &Application, admin: &Client, email: &str, role: &str) -> Client {
    give_role(admin, email, json!(role)).await.with_status(204);
    let [own, browser] = [(); 2].map(|()| application.client());
    sign_in(application, &own, email).await;
    take_up_role(application, &own, &browser, email).await;
    own.sign_out().await.with_status(204);
    browser
}

async fn give_role(admin: &Client, email: &str, role: Value) -> Answer {
    let id = number_of(admin, email).await;
    let path = format!("/api/admin/persons/{id}/role");
    admin.send_json("PUT", &path, &json!({ "role": role })).await
}

async fn number_of(admin: &Client, email: &str) -> i64 {
    let found = admin.get(&format!("/api/admin/persons?search={email}")).await.with_status(200);
    assert_eq!(found.body["total"], 1, "{found:?}");
    found.body["persons"][0]["id"].as_i64().unwrap()
}

async fn callers(
    application: &Application,
    database: &TestDatabase,
    house: &House,
) -> Vec<CallerOf> {
    let client = |token: &str| application.client().with_token(token);
    let admin_token = add_access(database, TUESDAY_10, "admin");
    let admin = client(&admin_token);
    let coordinator = add_coordinator(database, TUESDAY_10, "Host");
    let person = application.client();
    sign_in(application, &person, "p1@example.org").await;
    let guest = application.client();
    let kiosk = client(&house.kiosk_token);
    guest.take_ticket(&shown_code(&kiosk).await).await.with_status(201);
    let body = json!({ "name": "Guusje", "kind": "client", "consent": false });
    guest.send_json("POST", "/api/guests", &body).await.with_status(201);
    let enrolled = application.client();
    enrolled.enter_with_token(&house.facility_token).await.with_status(204);
    let facility_session = in_role(application, &admin, "p2@example.org", "facility").await;
    let admin_session = in_role(application, &admin, "p3@example.org", "admin").await;
    vec![
        ("nobody", application.client(), &[]),
        (
            "person",
            person,
            &[
                "person",
                "settingup",
                "arriving",
                "known",
                "personorhost",
                "personoreditor",
                "storyreader",
                "signedin",
            ],
        ),
        ("kiosk", client(&house.kiosk_token), &["kiosk", "known"]),
        ("wall", client(&add_wall(database, TUESDAY_10, SITE)), &["wall"]),
        ("facility token", client(&house.facility_token), FACILITY),
        ("facility browser", enrolled, FACILITY),
        ("facility session", facility_session, FACILITY),
        ("admin token", admin, ADMIN),
        ("admin session", admin_session, ADMIN),
        ("coordinator", client(&coordinator), &["coordinator", "onscreens", "signedin"]),
        (
            "host",
            client(&add_host(database, TUESDAY_10)),
            &["host", "personorhost", "onscreens", "storyreader", "signedin"],
        ),
        (
            "editor",
            client(&add_editor(database, TUESDAY_10)),
            &["personoreditor", "onscreens", "storyreader", "signedin"],
        ),
        (
            "reception",
            client(&add_reception(database, TUESDAY_10)),
            &["reception", "onscreens", "signedin"],
        ),
        ("guest", guest, &["guest", "known"]),
    ]
}

#[test]
fn each_route_lets_in_whom_the_table_says_and_nobody_else() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(3));
        let application = Application::start(&database, TUESDAY_10);
        let mut all = callers(&application, &database, &house).await;
        for route in routes(&application.client()).await {
            let path = route.path.split('/').map(|step| match step.starts_with('{') {
                true => "0",
                false => step,
            });
            let path = path.collect::<Vec<_>>().join("/");
            for (name, caller, may) in &all {
                let answer = caller.send_json(&route.method, &path, &json!({})).await;
                let what = format!("{} {path} as {name}: {answer:?}", route.method);
                let expected = match route.who.as_str() {
                    // All of them call from this machine.
                    "public" | "letter" | "demo" | "machine" => None,
                    who if may.contains(&who) => None,
                    "kiosk" | "wall" | "person" | "settingup" | "arriving" | "facility"
                    | "admin" | "coordinator" | "reception" | "host" | "personorhost"
                    | "personoreditor" | "storyreader" | "signedin" | "guest" | "onscreens"
                    | "known"
                        if ["nobody", "guest"].contains(name) =>
                    {
                        Some((401, "unauthorized"))
                    }
                    "kiosk" | "wall" | "person" | "settingup" | "arriving" | "facility"
                    | "admin" | "coordinator" | "reception" | "host" | "personorhost"
                    | "personoreditor" | "storyreader" | "signedin" | "guest" | "onscreens"
                    | "known" => Some((403, "forbidden")),
                    who => panic!("nobody knows who \"{who}\" is"),
                };
                match expected {
                    Some(refusal) => assert_eq!(answer.refusal(), refusal, "{what}"),
                    None => {
                        let refusals = ["unauthorized", "forbidden", "cross-site"];
                        assert!(!refusals.contains(&answer.code()), "{what}");
                    }
                }
            }
            if route.ends_sessions() {
                all = callers(&application, &database, &house).await;
            }
        }
    });
}

#[test]
fn a_person_acts_in_their_role_beside_their_own_session_and_for_eight_hours() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(3));
        assert!(!house.kiosk_token.is_empty());
        let application = Application::start(&database, TUESDAY_10);
        let admin = application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        give_role(&admin, "p1@example.org", json!("facility")).await.with_status(204);

        let browser = application.client();
        sign_in(&application, &browser, "p1@example.org").await;
        assert_eq!(browser.get("/api/facility/sites").await.refusal(), (403, "forbidden"));
        browser.send_code("p1@example.org").await.with_status(202);
        let code = code_for(&application, "p1@example.org").await;
        let wrong = browser.enter_role("p1@example.org", "no code").await;
        assert_eq!(wrong.refusal(), (401, "wrong-code"));
        // A letter alone opens no role.
        let alone = browser.enter_role("p1@example.org", &code).await;
        assert_eq!(alone.refusal(), (403, "no-second-factor"));
        take_up_role(&application, &browser, &browser, "p1@example.org").await;
        let shown = browser.get("/api/facility/session").await.with_status(200).body;
        assert_eq!((&shown["name"], &shown["role"]), (&json!("First1 Last"), &json!("facility")));
        browser.get("/api/facility/sites").await.with_status(200);
        browser.me().await.with_status(200);

        application.move_clock(TimeDelta::hours(8));
        assert_eq!(browser.get("/api/facility/sites").await.refusal(), (403, "forbidden"));
        browser.me().await.with_status(200);
        let nobody = browser.enter_role("p1@example.org", &code).await;
        assert_eq!(nobody.refusal(), (401, "wrong-code"));

        // Whoever has no role is told so, and only with a code of their own.
        browser.send_code("p2@example.org").await.with_status(202);
        let code = code_for(&application, "p2@example.org").await;
        let none = browser.enter_role("p2@example.org", &code).await;
        assert_eq!(none.refusal(), (401, "unauthorized"));
        for body in [json!({}), json!({ "token": "a", "email": "b" }), json!({ "email": "b" })] {
            let refused = browser.send_json("POST", "/api/facility/session", &body).await;
            assert_eq!(refused.refusal(), (400, "bad-request"), "{body}");
        }
    });
}

#[test]
fn a_role_that_is_lost_ends_at_the_next_request() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(3));
        let application = Application::start(&database, TUESDAY_10);
        let admin = application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        let facility = in_role(&application, &admin, "p1@example.org", "facility").await;
        let other = in_role(&application, &admin, "p2@example.org", "admin").await;
        for browser in [&facility, &other] {
            browser.get("/api/facility/sites").await.with_status(200);
        }
        // Nobody takes the role of admin from themselves.
        assert_eq!(
            give_role(&other, "p2@example.org", Value::Null).await.refusal(),
            (409, "oneself")
        );
        let lower = give_role(&other, "p2@example.org", json!("facility")).await;
        assert_eq!(lower.refusal(), (409, "oneself"));

        give_role(&other, "p1@example.org", Value::Null).await.with_status(204);
        assert_eq!(facility.get("/api/facility/sites").await.refusal(), (401, "unauthorized"));
        // What was lost and given again is another role to take up.
        give_role(&other, "p1@example.org", json!("facility")).await.with_status(204);
        assert_eq!(facility.get("/api/facility/sites").await.refusal(), (401, "unauthorized"));
        // An admin who is made facility is no admin any more, in any browser.
        give_role(&admin, "p2@example.org", json!("facility")).await.with_status(204);
        assert_eq!(other.get("/api/admin/kiosks").await.refusal(), (401, "unauthorized"));
        let facility = in_role(&application, &admin, "p1@example.org", "facility").await;
        let leave = facility.send(facility.request("DELETE", "/api/facility/session")).await;
        leave.with_status(204);
        assert_eq!(facility.get("/api/facility/sites").await.refusal(), (401, "unauthorized"));
    });
}

#[test]
fn a_browser_that_took_up_a_token_does_not_hold_it_and_has_its_role_for_eight_hours() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let enter = async || {
            let browser = application.client();
            let entered = browser.enter_with_token(&house.facility_token).await.with_status(204);
            let (name, value) = entered.cookies[0].clone();
            assert_ne!(value, house.facility_token);
            (browser, format!("{name}={value}"), name)
        };
        let sites = "/api/facility/sites";
        let (browser, cookie, name) = enter().await;
        browser.get(sites).await.with_status(200);
        let with_token = format!("{name}={}", house.facility_token);
        let holder = application.client().with_cookies(&with_token);
        assert_eq!(holder.get(sites).await.refusal(), (401, "unauthorized"));

        // Who leaves has left, whatever became of the cookie; the token stays good.
        let leave = browser.send(browser.request("DELETE", "/api/facility/session")).await;
        leave.with_status(204);
        let copy = application.client().with_cookies(&cookie);
        assert_eq!(copy.get(sites).await.refusal(), (401, "unauthorized"));

        let (browser, ..) = enter().await;
        application.move_clock(TimeDelta::hours(8) - TimeDelta::minutes(1));
        browser.get(sites).await.with_status(200);
        application.move_clock(TimeDelta::minutes(1));
        assert_eq!(browser.get(sites).await.refusal(), (401, "unauthorized"));

        let (browser, ..) = enter().await;
        ok(&database, TUESDAY_10, &["access", "revoke", "1"]);
        assert_eq!(browser.get(sites).await.refusal(), (401, "unauthorized"));
        let again = application.client().enter_with_token(&house.facility_token).await;
        assert_eq!(again.refusal(), (401, "unauthorized"));
    });
}

#[test]
fn counters_are_for_this_machine_and_for_admins() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        application.client().get("/metrics").await.with_status(200);
        let admin = application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        let facility = application.client().with_token(&house.facility_token);
        for header in ["forwarded", "x-forwarded-for", "x-real-ip", "via"] {
            let ask = async |client: &Client| {
                client.send(client.request("GET", "/metrics").header(header, "127.0.0.1")).await
            };
            assert_eq!(ask(&application.client()).await.refusal(), (401, "unauthorized"));
            assert_eq!(ask(&facility).await.refusal(), (403, "forbidden"));
            ask(&admin).await.with_status(200);
        }
    });
}
