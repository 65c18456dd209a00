//! Who looked: each look at a person's data, or change of it, by somebody with a role.

use serde_json::{Value, json};

use crate::rights::office::{MONDAY_10, Office, QUIRIJN, number};
use crate::serving::{Client, import, ok};
use crate::support::databases;
use crate::support::tables::texts;

async fn looks(browser: &Client) -> Vec<Value> {
    browser.get("/api/me/looks").await.with_status(200).body.as_array().unwrap().clone()
}

#[tokio::test]
async fn everything_that_somebody_with_a_role_does_is_read_by_whom_it_was_done_to() {
    for database in databases() {
        let office = Office::lived_in(&database).await;
        let person = number(&database, QUIRIJN);
        let before = looks(&office.quirijn).await;
        let newest = |before: usize, list: Vec<Value>| -> Vec<(String, String, String)> {
            let word = |look: &Value, key: &str| look[key].as_str().unwrap().to_owned();
            let new = list.len() - before;
            list[..new]
                .iter()
                .map(|look| (word(look, "by"), word(look, "action"), word(look, "reason")))
                .collect()
        };
        // They came with a file, their stay too, and an admin looked.
        let first = newest(0, before.clone());
        for (by, action) in [
            ("command", "person-imported"),
            ("command", "stay-imported"),
            ("admin", "person-shown"),
        ] {
            assert!(
                first.iter().any(|(b, a, _)| (b.as_str(), a.as_str()) == (by, action)),
                "{action}"
            );
        }
        let put = async |what: &str, body: Value| {
            let path = format!("/api/admin/persons/{person}/{what}");
            office.admin.send_json("PUT", &path, &body).await
        };
        put("role", json!({ "role": "facility" })).await.with_status(204);
        put("badge", json!({ "badge": "new" })).await.with_status(200);
        let body = json!({ "persons": [person] });
        office.admin.send_json("POST", "/api/admin/badges", &body).await.with_status(200);
        let changed = crate::rights::office::people()
            .replace("Wombatteam", "Team")
            .replace("AXOLOTL-7", "new");
        let request = office.admin.request("POST", "/api/admin/people.csv");
        let request = request.header("content-type", "text/csv").body(changed.clone());
        office.admin.send(request).await.with_status(200);
        import(&database, MONDAY_10, "people", &changed.replace("Team", "Other"));
        // The same file changes nothing, and is no look.
        import(&database, MONDAY_10, "people", &changed.replace("Team", "Other"));
        ok(&database, MONDAY_10, &["digest", "--week", "2026-W47", "--json"]);
        let mut found = newest(before.len(), looks(&office.quirijn).await);
        found.sort();
        let mut expected = [
            ("admin", "role-set", "facility"),
            ("admin", "badge-set", ""),
            ("admin", "badge-printed", ""),
            ("admin", "person-imported", ""),
            ("command", "person-imported", ""),
            ("command", "digest-shown", "2026-W47"),
        ]
        .map(|(by, action, reason)| (by.to_owned(), action.to_owned(), reason.to_owned()));
        expected.sort();
        assert_eq!(found, expected);
        let keys: Vec<&str> = before[0].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["action", "at", "by", "reason"]);
        // Newest first; and no more of it than the person's own.
        let all = looks(&office.quirijn).await;
        let moments: Vec<&str> = all.iter().map(|look| look["at"].as_str().unwrap()).collect();
        assert!(moments.windows(2).all(|pair| pair[0] >= pair[1]), "{moments:?}");
        let annas = looks(&office.anna).await;
        assert!(annas.iter().any(|look| look["action"] == "digest-shown"));
        assert!(annas.iter().all(|look| look["action"] != "role-set"));
    }
}

#[tokio::test]
async fn what_admins_did_is_about_somebody_or_about_no_person_at_all() {
    for database in databases() {
        let _office = Office::lived_in(&database).await;
        let lines = texts(
            &database,
            "SELECT DISTINCT action AS line FROM access_log WHERE person_id IS NULL ORDER BY 1",
        );
        for line in lines {
            assert!(
                ["kiosk-added", "kiosk-revoked", "settings-changed", "person-erased"]
                    .contains(&line.as_str()),
                "{line}"
            );
        }
    }
}
