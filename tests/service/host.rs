//! Whoever announces gatherings, on the screens of the building: their page, and nothing else.

use serde_json::json;

use crate::serving::house::{SITE, TUESDAY_10, add_access, crowd, office};
use crate::serving::{Application, House, ok};
use crate::support::on_each_database;

#[test]
fn a_token_of_a_host_opens_what_is_announced_and_nothing_else() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let made = ok(&database, TUESDAY_10, &["access", "add", "programme", "--role", "host"]);
        let (id, token) = made.trim().split_once(' ').unwrap();
        let browser = application.client();
        browser.enter_with_token(token).await.with_status(204);
        let shown = browser.get("/api/facility/session").await.with_status(200).body;
        assert_eq!((&shown["name"], &shown["role"]), (&json!("programme"), &json!("host")));

        // Names alone: not how large anything is, nor how full.
        let choices = "/api/gathering-choices";
        let expected = json!({
            "sites": [{
                "name": SITE, "time_zone": "Europe/Amsterdam", "zones": ["bar", "north", "doctor"],
            }],
            "groups": [],
        });
        let admin = application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        for who in [&browser, &admin] {
            let mut found = who.get(choices).await.with_status(200).body;
            let zones = found["sites"][0]["zones"].as_array_mut().unwrap();
            zones[1..].sort_by_key(|zone| zone != "north");
            assert_eq!(found, expected);
        }
        let body = json!({
            "kind": "open-table", "title": "Soup", "site": SITE, "zone": "bar",
            "begins_at": "2026-11-17T11:00:00Z", "minutes": 45,
        });
        browser.send_json("POST", "/api/gatherings", &body).await.with_status(201);
        let list = browser.get("/api/gatherings").await.with_status(200).body;
        assert_eq!(list["gatherings"][0]["title"], "Soup");
        for path in ["/api/facility/sites", "/api/admin/kiosks", "/api/reception/guests", "/api/me"]
        {
            assert_eq!(browser.get(path).await.refusal(), (403, "forbidden"), "{path}");
        }

        ok(&database, TUESDAY_10, &["access", "revoke", id]);
        assert_eq!(browser.get(choices).await.refusal(), (401, "unauthorized"));
    });
}
