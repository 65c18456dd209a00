//! The access log: each look at a person's data, or change of it, by somebody in a role.

use serde_json::{Value, json};

use crate::privacy::office::{MONDAY_10, Office, QUIRIJN};
use crate::serving::house::{PEOPLE, SITE};
use crate::serving::{Answer, Client, erase, import, ok};
use crate::support::on_each_database;
use crate::support::tables::{execute, is_on_server, person_number, texts};

async fn looks(browser: &Client) -> Vec<Value> {
    browser.get("/api/me/looks").await.with_status(200).body.as_array().unwrap().clone()
}

/// By whom, what, its detail and why, of the looks of a list that came after the first `before`; newest first.
fn newest(before: usize, list: &[Value]) -> Vec<[String; 4]> {
    let word = |look: &Value, key: &str| look[key].as_str().unwrap().to_owned();
    let new = list.len() - before;
    let keys = ["by", "action", "detail", "reason"];
    list[..new].iter().map(|look| keys.map(|key| word(look, key))).collect()
}

/// What an admin sets of a person.
async fn put(office: &Office, person: i64, what: &str, body: Value) -> Answer {
    office.admin.send_json("PUT", &format!("/api/admin/persons/{person}/{what}"), &body).await
}

async fn upload_people(office: &Office, text: String, query: &str) -> Answer {
    let request = office.admin.request("POST", &format!("/api/admin/people.csv{query}"));
    office.admin.send(request.header("content-type", "text/csv").body(text)).await
}

/// They came with a file that says they agreed, their stay too, and an admin looked.
#[test]
fn whoever_came_with_files_reads_that_they_did_and_why() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let first = newest(0, &looks(&office.quirijn).await);
        for (by, action, reason) in [
            ("command", "person-imported", "import of people.csv"),
            ("command", "consent-imported", "import of people.csv with a date of consent"),
            ("command", "stay-imported", "import of stays.csv"),
            ("admin", "person-shown", "list of people opened or searched"),
        ] {
            let wanted = [by, action, "", reason].map(str::to_owned);
            assert!(first.contains(&wanted), "{action}: {first:?}");
        }
        assert!(first.iter().all(|look| !look[3].is_empty()), "each says why: {first:?}");
    });
}

/// Who is deactivated is signed out; they read it later.
#[test]
fn who_is_deactivated_has_the_reason_on_record() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let cleo = person_number(&database, "cleo@example.org");
        for active in [false, true] {
            let body = json!({ "active": active, "reason": "Mistaken for another" });
            put(&office, cleo, "active", body).await.with_status(204);
        }
        let of_cleo = format!(
            "SELECT action || ' ' || reason AS line FROM access_log
             WHERE person_id = {cleo} AND action LIKE '%activated' ORDER BY id"
        );
        let why = ["deactivated", "reactivated"].map(|what| format!("{what} Mistaken for another"));
        assert_eq!(texts(&database, &of_cleo), why);
    });
}

#[test]
fn everything_that_somebody_with_a_role_does_is_read_by_whom_it_was_done_to() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let person = person_number(&database, QUIRIJN);
        let before = looks(&office.quirijn).await.len();
        put(&office, person, "role", json!({ "role": "facility" })).await.with_status(204);
        let why = json!({ "badge": "new", "reason": " Lost the old one " });
        put(&office, person, "badge", why).await.with_status(200);
        let body = json!({ "persons": [person] });
        office.admin.send_json("POST", "/api/admin/badges", &body).await.with_status(200);
        office.admin.get("/api/admin/persons?search=zebra&reason=Call%2014").await.with_status(200);
        let changed = crate::privacy::office::people()
            .replace("Wombatteam", "Team")
            .replace("AXOLOTL-7", "new");
        upload_people(&office, changed.clone(), "?reason=Move%20of%20teams").await.with_status(200);
        // What changes nothing tells the admin that all of it is so.
        upload_people(&office, changed.clone(), "").await.with_status(200);
        // What is refused tells whose badge it is, or that they are known.
        let taken = format!("{PEOPLE}anna@example.org,Anna Bos,Host,,en,new,,2026-01-01\n");
        assert_eq!(upload_people(&office, taken, "").await.refusal(), (422, "invalid-file"));
        let unreadable = format!("{PEOPLE}{QUIRIJN},,,,,,,\n");
        assert_eq!(upload_people(&office, unreadable, "").await.refusal(), (422, "invalid-file"));
        import(&database, MONDAY_10, "people", &changed.replace("Team", "Other"));
        // The same file changes nothing, and is no look.
        import(&database, MONDAY_10, "people", &changed.replace("Team", "Other"));
        ok(&database, MONDAY_10, &["digest", "--week", "2026-W47", "--json"]);
        let mut found = newest(before, &looks(&office.quirijn).await);
        found.sort();
        let in_list = "change in the list of people";
        let by_file = "import of people.csv";
        let mut expected = [
            ["admin", "role-set", "facility", in_list],
            ["admin", "badge-set", "", "Lost the old one"],
            ["admin", "badge-set", "", "change in the list of people"],
            ["admin", "badge-printed", "", "printing of badges"],
            ["admin", "person-shown", "", "Call 14"],
            ["admin", "person-imported", "", "Move of teams"],
            ["admin", "person-compared", "", by_file],
            ["admin", "person-compared", "", by_file],
            ["command", "person-imported", "", by_file],
            ["command", "digest-shown", "2026-W47", "digests of a week shown at the command line"],
        ]
        .map(|look| look.map(str::to_owned));
        expected.sort();
        assert_eq!(found, expected);
    });
}

#[test]
fn looks_come_newest_first_and_only_to_whom_they_are_about() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let person = person_number(&database, QUIRIJN);
        put(&office, person, "role", json!({ "role": "facility" })).await.with_status(204);
        ok(&database, MONDAY_10, &["digest", "--week", "2026-W47", "--json"]);
        for wrong in ["two\nlines".to_owned(), "x".repeat(201)] {
            let refused =
                put(&office, person, "role", json!({ "role": null, "reason": wrong })).await;
            assert_eq!(refused.refusal(), (400, "bad-request"));
        }
        let all = looks(&office.quirijn).await;
        let keys: Vec<&str> = all[0].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["action", "at", "by", "detail", "reason"]);
        let moments: Vec<&str> = all.iter().map(|look| look["at"].as_str().unwrap()).collect();
        assert!(moments.windows(2).all(|pair| pair[0] >= pair[1]), "{moments:?}");
        let annas = looks(&office.anna).await;
        assert!(annas.iter().any(|look| look["action"] == "digest-shown"));
        assert!(annas.iter().all(|look| look["action"] != "role-set"));
    });
}

#[test]
fn what_admins_did_is_about_somebody_or_about_no_person_at_all() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let settings = format!("/api/admin/settings?site={SITE}");
        let body = json!({ "digest_hour": 9 });
        office.admin.send_json("PATCH", &settings, &body).await.with_status(204);
        let kiosk = json!({ "site": SITE, "name": "back door" });
        let kiosk =
            office.admin.send_json("POST", "/api/admin/kiosks", &kiosk).await.with_status(201);
        let path = format!("/api/admin/kiosks/{}", kiosk.body["id"]);
        office.admin.send(office.admin.request("DELETE", &path)).await.with_status(204);
        erase(&database, MONDAY_10, "cleo@example.org");
        let access = ok(&database, MONDAY_10, &["access", "add", "other", "--role", "admin"]);
        let access = access.split_whitespace().next().unwrap().to_owned();
        ok(&database, MONDAY_10, &["access", "revoke", &access]);
        let kiosk = ok(&database, MONDAY_10, &["kiosk", "add", SITE, "side door"]);
        ok(&database, MONDAY_10, &["kiosk", "revoke", kiosk.split_whitespace().next().unwrap()]);
        let copy = database.folder().join("copy.sqlite");
        if !is_on_server(&database) {
            ok(&database, MONDAY_10, &["backup", copy.to_str().unwrap()]);
        }
        let mut lines = texts(
            &database,
            "SELECT DISTINCT action || ' ' || CASE WHEN actor = 'command' THEN actor ELSE 'admin' END AS line
             FROM access_log WHERE person_id IS NULL",
        );
        lines.sort();
        let mut expected = vec![
            "access-added command",
            "access-revoked command",
            "backed-up command",
            "kiosk-added admin",
            "kiosk-added command",
            "kiosk-revoked admin",
            "kiosk-revoked command",
            "person-erased command",
            "settings-changed admin",
        ];
        expected.retain(|line| !is_on_server(&database) || !line.starts_with("backed-up"));
        assert_eq!(lines, expected);
    });
}

#[test]
fn what_somebody_did_in_a_role_is_theirs_to_read_without_whom_it_was_done_to() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let data = office.quirijn.get("/api/me/data").await.with_status(200);
        let deeds = data.body["deeds"].as_array().unwrap();
        assert!(!deeds.is_empty());
        for deed in deeds {
            assert_eq!(deed["by"], "admin");
            assert_eq!(deed["action"], "person-shown");
            assert_eq!(deed["to_person"], true);
            assert_eq!(deed["reason"], "list of people opened or searched");
            assert_eq!(deed.as_object().unwrap().len(), 6, "{deed}");
        }
        let data = office.anna.get("/api/me/data").await.with_status(200);
        assert_eq!(data.body["deeds"], json!([]));
    });
}

#[test]
fn what_digests_said_is_part_of_the_readers_data() {
    on_each_database(async |database| {
        let office = Office::lived_in(&database).await;
        let said = async || {
            let data = office.anna.get("/api/me/data").await.with_status(200);
            data.body["digests"][0]["said"].clone()
        };
        let names: Vec<Value> = said().await["names"].as_array().unwrap().clone();
        assert!(names.iter().any(|one| one["name"] == "Quirijn Okapi"), "{names:?}");
        assert!(names.iter().all(|one| one.get("email").is_none()));
        office.quirijn.consent(false).await.with_status(200);
        assert!(!said().await.to_string().contains("Quirijn"));
        // Behind signing in there are names also where letters have none.
        execute(
            &database,
            "UPDATE digests SET content = replace(content, '\"names_in_mail\":true', '\"names_in_mail\":false')",
        );
        let said_without = said().await;
        assert_eq!(said_without["names_in_mail"], false);
        assert_eq!(said_without["names"][0]["name"], "Bram Vos");
    });
}
