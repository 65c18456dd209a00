//! Admins: the register, badges, kiosks, settings, and people who were deactivated.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::serving::house::{
    PEOPLE, SITE, TUESDAY_10, add_access, add_kiosk, arrive, code_for, crowd, office, shown_code,
    sign_in, take_up_role,
};
use crate::serving::{Answer, Application, Client, House, import, ok};
use crate::support::tables::{count, execute, texts};
use crate::support::{TestDatabase, on_each_database};

struct Desk {
    application: Application,
    kiosk: Client,
    admin: Client,
}

impl Desk {
    async fn open(database: &TestDatabase, people: usize) -> Self {
        let house = House::furnish(database, TUESDAY_10, &office(2, 2), &crowd(people));
        let application = Application::start(database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let admin = application.client().with_token(&add_access(database, TUESDAY_10, "admin"));
        Self { application, kiosk, admin }
    }

    async fn persons(&self, query: &str) -> Value {
        self.admin.get(&format!("/api/admin/persons{query}")).await.with_status(200).body
    }

    async fn put(&self, person: i64, what: &str, body: Value) -> Answer {
        let path = format!("/api/admin/persons/{person}/{what}");
        self.admin.send_json("PUT", &path, &body).await
    }

    async fn upload(&self, text: &str) -> Answer {
        let request = self.admin.request("POST", "/api/admin/people.csv");
        let request = request.header("content-type", "text/csv").body(text.to_owned());
        self.admin.send(request).await
    }
}

/// Nobody makes past encounters theirs by agreeing for somebody else.
#[test]
fn consent_that_an_admin_hands_in_counts_from_that_day_on() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 1).await;
        let consented = |since: &str| {
            format!(
                "{PEOPLE}e@example.org,Eva,Host,,nl,,,{since}\n\
                 f@example.org,Fenna,Host,,nl,,,\n"
            )
        };
        let answer = desk.upload(&consented("2026-11-18")).await;
        assert_eq!(answer.refusal(), (422, "invalid-file"), "{answer:?}");
        let error = &answer.body["errors"][0];
        assert_eq!((&error["line"], &error["column"]), (&json!(2), &json!("visible_since")));
        desk.upload(&consented("2026-10-20")).await.with_status(200);
        // Known and never asked, as others are after their first day.
        let agreed =
            consented("2026-10-20").replace("Fenna,Host,,nl,,,", "Fenna,Host,,nl,,,2026-10-20");
        desk.upload(&agreed).await.with_status(200);
        let since = "SELECT CAST(visible_since AS TEXT) AS line FROM persons \
                     WHERE email IN ('e@example.org', 'f@example.org') ORDER BY email";
        assert_eq!(texts(&database, since), ["2026-11-17", "2026-11-17"]);
    });
}

#[test]
fn people_are_found_by_any_part_and_shown_by_name_fifty_a_page() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 51).await;
        desk.upload(&format!("{PEOPLE}e@example.org,Éva Ångström,Partner & Co,Água,nl,,,\n"))
            .await
            .with_status(200);
        let all = desk.persons("").await;
        assert_eq!([&all["total"], &all["page"], &all["pages"]], [52, 1, 2]);
        let names = |page: &Value| -> Vec<String> {
            let persons = page["persons"].as_array().unwrap();
            persons.iter().map(|person| person["name"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!((names(&all).len(), names(&all)[0].as_str()), (50, "First1 Last"));
        let last = desk.persons("?page=2").await;
        assert_eq!(names(&last), ["First9 Last", "Éva Ångström"]);
        assert_eq!(desk.persons("?page=99").await, last);
        for search in ["ÉVA", "ångs", "E@EXAMPLE", "partner%20%26", "água"] {
            let found = desk.persons(&format!("?search={search}")).await;
            assert_eq!(names(&found), ["Éva Ångström"], "{search}");
        }
        assert_eq!(desk.persons("?search=B51").await["total"], 0, "whose badge it is is not told");
        let none = desk.persons("?search=%25").await;
        assert_eq!([&none["total"], &none["pages"]], [0, 1]);
        let person = &desk.persons("?search=p7@").await["persons"][0];
        let keys: Vec<&str> = person.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(
            keys,
            [
                "active",
                "badge_end",
                "edits_stories",
                "email",
                "given_email",
                "id",
                "language",
                "name",
                "organisation",
                "role",
                "team"
            ]
        );
    });
}

#[test]
fn each_look_at_a_person_and_each_change_is_a_line_that_names_nobody() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 3).await;
        let lines = || {
            let query = "SELECT action || ' ' || actor || ' ' || coalesce(person_id, 0) || ' ' || detail AS line
                         FROM access_log ORDER BY id";
            texts(&database, query)
        };
        // They came with a file, which says that they agreed; then came a kiosk and two tokens.
        let came = ["person-imported", "consent-imported"]
            .map(|what| [1, 2, 3].map(|person| format!("{what} command {person} ")));
        let opened = [
            "kiosk-added command 0 1",
            "access-added command 0 1 facility",
            "access-added command 0 2 admin",
        ];
        let before = [came.concat(), opened.map(str::to_owned).to_vec()].concat();
        assert_eq!(lines(), before);
        let since = before.len();
        desk.persons("?search=p2@").await;
        assert_eq!(lines()[since..], ["person-shown admin:access:2 2 "]);
        desk.put(2, "role", json!({ "role": "facility" })).await.with_status(204);
        desk.put(2, "role", json!({ "role": "facility" })).await.with_status(204);
        desk.put(2, "badge", json!({ "badge": "new" })).await.with_status(200);
        desk.put(3, "active", json!({ "active": false })).await.with_status(204);
        desk.put(3, "active", json!({ "active": true })).await.with_status(204);
        desk.put(9, "active", json!({ "active": true })).await.with_status(404);
        let body = json!({ "persons": [1, 2] });
        desk.admin.send_json("POST", "/api/admin/badges", &body).await.with_status(200);
        let changed = crowd(3).replace("First3", "Third").replace(",B2,", ",new,");
        desk.upload(&changed).await.with_status(200);
        assert_eq!(
            lines()[since + 1..],
            [
                "role-set admin:access:2 2 facility",
                "badge-set admin:access:2 2 ",
                "deactivated admin:access:2 3 ",
                "reactivated admin:access:2 3 ",
                "badge-set admin:access:2 1 ",
                "badge-set admin:access:2 2 ",
                "badge-printed admin:access:2 1 ",
                "badge-printed admin:access:2 2 ",
                "person-imported admin:access:2 1 ",
                "person-imported admin:access:2 2 ",
                "person-imported admin:access:2 3 ",
            ]
        );
        desk.persons("").await;
        assert_eq!(lines().len(), since + 15);
    });
}

#[test]
fn a_badge_is_as_given_or_by_chance_and_is_one_persons() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 2).await;
        let set = |person, badge: Value| desk.put(person, "badge", json!({ "badge": badge }));
        assert_eq!(set(1, json!(" 4711 ")).await.with_status(200).body["badge"], "4711");
        desk.kiosk.kiosk_check_in("4711").await.with_status(201);
        assert_eq!(desk.kiosk.kiosk_check_in("B1").await.refusal(), (404, "unknown-badge"));
        assert_eq!(set(2, json!("4711")).await.refusal(), (409, "badge-taken"));
        set(1, json!("4711")).await.with_status(200);
        for wrong in [json!(""), json!("a\nb"), json!("x".repeat(201))] {
            assert_eq!(set(1, wrong).await.refusal(), (400, "bad-request"));
        }
        let chance = set(2, Value::Null).await.with_status(200).body["badge"].clone();
        let again = set(2, Value::Null).await.with_status(200).body["badge"].clone();
        assert_ne!(chance, again);
        let again = again.as_str().unwrap();
        assert_eq!(again.len(), 10);
        assert!(
            again.chars().all(|c| c.is_ascii_alphanumeric() && !"01OIl".contains(c)),
            "{again}"
        );
        desk.kiosk.kiosk_check_in(again).await.with_status(201);

        let body = json!({ "persons": [2, 1] });
        let printed =
            desk.admin.send_json("POST", "/api/admin/badges", &body).await.with_status(200);
        let badges: Vec<_> =
            printed.body.as_array().unwrap().iter().map(|badge| badge["badge"].clone()).collect();
        // No code is kept, so that what is printed is a new badge, and the one before opens nothing.
        for (person, old) in [(0, again), (1, "4711")] {
            assert_eq!(desk.kiosk.kiosk_check_in(old).await.refusal(), (404, "unknown-badge"));
            let new = badges[person].as_str().unwrap();
            desk.kiosk.kiosk_check_in(new).await.with_status(200);
            let line =
                desk.persons(&format!("?search=p{}@", 2 - person)).await["persons"][0].clone();
            assert_eq!(line["badge_end"], json!(new[new.len() - 2..]));
            assert!(!line.to_string().contains(new), "{line}");
        }
        assert!(printed.body[0]["svg"].as_str().unwrap().starts_with("<svg"));
        let many = json!({ "persons": vec![1; 501] });
        let refused = desk.admin.send_json("POST", "/api/admin/badges", &many).await;
        assert_eq!(refused.refusal(), (400, "bad-request"));
    });
}

#[test]
fn people_from_a_file_are_all_imported_or_none() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 2).await;
        let more = format!("{}c@example.org,Cees,Host,,nl,,,\n", crowd(2));
        let answer = desk.upload(&more).await.with_status(200);
        assert_eq!(answer.body, json!({ "new": 1, "changed": 0, "unchanged": 2 }));
        let wrong = format!("{PEOPLE}d@example.org,Dora,Host,,fr,,,\nno address,E,Host,,,,,\n");
        let refused = desk.upload(&wrong).await;
        assert_eq!(refused.refusal(), (422, "invalid-file"));
        let errors = refused.body["errors"].as_array().unwrap();
        let places: Vec<_> =
            errors.iter().map(|e| (e["line"].clone(), e["column"].clone())).collect();
        assert_eq!(places, [(json!(2), json!("language")), (json!(3), json!("email"))]);
        let taken = format!("{PEOPLE}d@example.org,Dora,Host,,nl,B1,,\n");
        assert_eq!(desk.upload(&taken).await.refusal(), (422, "invalid-file"));
        assert_eq!(desk.persons("?search=dora").await["total"], 0);
        let request = desk.admin.request("POST", "/api/admin/people.csv").json(&json!({}));
        let refused = desk.admin.send(request).await;
        assert_eq!(refused.refusal(), (415, "unsupported-media-type"));
    });
}

#[test]
fn who_is_deactivated_is_out_at_once_and_back_when_let_in_again() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 3).await;
        let [phone, other] = [(); 2].map(|()| desk.application.client());
        sign_in(&desk.application, &phone, "p1@example.org").await;
        sign_in(&desk.application, &other, "p2@example.org").await;
        desk.put(1, "role", json!({ "role": "facility" })).await.with_status(204);
        take_up_role(&desk.application, &phone, &phone, "p1@example.org").await;
        arrive(&desk.kiosk, &phone, &json!({})).await.with_status(201);
        desk.kiosk.kiosk_check_in("B2").await.with_status(201);
        // They share a table as soon as both tables of two have somebody: three people, two tables.
        desk.kiosk.kiosk_check_in("B3").await.with_status(201);

        desk.put(1, "active", json!({ "active": false })).await.with_status(204);
        assert_eq!(desk.persons("?search=p1@").await["persons"][0]["active"], false);
        assert_eq!(phone.me().await.refusal(), (401, "unauthorized"));
        assert_eq!(phone.get("/api/facility/sites").await.refusal(), (401, "unauthorized"));
        assert_eq!(desk.kiosk.kiosk_check_in("B1").await.refusal(), (404, "unknown-badge"));
        assert_eq!(desk.kiosk.kiosk_check_out("B1").await.refusal(), (404, "unknown-badge"));
        assert_eq!(
            texts(&database, "SELECT end_reason AS line FROM stays WHERE person_id = 1"),
            ["left"]
        );
        let before = texts(&database, "SELECT kind AS line FROM letters WHERE person_id = 1").len();
        phone.send_code("p1@example.org").await.with_status(202);
        other.send_code("p2@example.org").await.with_status(202);
        code_for(&desk.application, "p2@example.org").await;
        assert_eq!(
            texts(&database, "SELECT kind AS line FROM letters WHERE person_id = 1").len(),
            before
        );
        assert!(!other.my_stay().await.with_status(200).beside().contains(&"First1"));

        // A file leaves it so; an admin takes it back, and the role is still there.
        desk.upload(&crowd(3)).await.with_status(200);
        import(&database, TUESDAY_10, "people", &crowd(3));
        assert_eq!(desk.kiosk.kiosk_check_in("B1").await.refusal(), (404, "unknown-badge"));
        desk.put(1, "active", json!({ "active": true })).await.with_status(204);
        assert_eq!(phone.me().await.refusal(), (401, "unauthorized"));
        desk.kiosk.kiosk_check_in("B1").await.with_status(201);
        sign_in(&desk.application, &phone, "p1@example.org").await;
    });
}

#[test]
fn letters_that_wait_for_somebody_deactivated_are_not_sent() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 2).await;
        execute(
            &database,
            "INSERT INTO letters (kind, person_id, to_address, to_name, language, message_id, subject,
                 text_body, html_body, created_at, next_attempt_at)
             VALUES ('digest', 1, 'p1@example.org', 'P', 'en', 'a@example.org', 's', 't', 'h',
                 '2026-11-17 09:00:00', '2026-11-17 10:00:00')",
        );
        desk.put(1, "active", json!({ "active": false })).await.with_status(204);
        desk.application.move_clock(TimeDelta::hours(2));
        desk.application.run_jobs().await;
        let state = "SELECT coalesce(failure, 'waits') AS line FROM letters WHERE sent_at IS NULL";
        assert_eq!(texts(&database, state), ["who it is for was deactivated"]);
    });
}

#[test]
fn nobody_deactivated_is_named_in_a_week_that_others_look_back_on() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 2).await;
        let phone = desk.application.client();
        sign_in(&desk.application, &phone, "p1@example.org").await;
        let cafe = |badge: &str| json!({ "badge": badge, "place": "cafe" });
        desk.kiosk.kiosk_check_in_with(&cafe("B1")).await.with_status(201);
        desk.kiosk.kiosk_check_in_with(&cafe("B2")).await.with_status(201);
        desk.application.move_clock(TimeDelta::hours(1));
        let named = async || {
            let week = phone.encounters("2026-W47").await.with_status(200).body;
            week["cafe"].as_array().unwrap().len()
        };
        assert_eq!(named().await, 1);
        let body = json!({ "answer": "follow-up", "week": "2026-W47" });
        phone.send_json("PUT", "/api/me/answers/2", &body).await.with_status(200);
        let follow_ups = async || phone.get("/api/me/follow-ups").await.with_status(200);
        assert!(follow_ups().await.text.contains("First2"));
        desk.put(2, "active", json!({ "active": false })).await.with_status(204);
        assert_eq!(named().await, 0);
        assert!(!follow_ups().await.text.contains("First2"));
        desk.put(2, "active", json!({ "active": true })).await.with_status(204);
        assert_eq!(named().await, 1);
    });
}

#[test]
fn kiosks_are_added_listed_and_revoked() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 1).await;
        let body = json!({ "site": SITE, "name": " second " });
        let new = desk.admin.send_json("POST", "/api/admin/kiosks", &body).await.with_status(201);
        let kiosk = desk.application.client().with_token(new.body["token"].as_str().unwrap());
        kiosk.kiosk_check_in("B1").await.with_status(201);
        let list = desk.admin.get("/api/admin/kiosks").await.with_status(200);
        let last = list.body.as_array().unwrap().last().unwrap().clone();
        assert_eq!(
            (&last["id"], &last["name"], &last["site"]),
            (&new.body["id"], &json!("second"), &json!(SITE))
        );
        assert!(!list.text.contains("kiosk_"), "no token is shown again");
        let path = format!("/api/admin/kiosks/{}", new.body["id"]);
        for _ in 0..2 {
            desk.admin.send(desk.admin.request("DELETE", &path)).await.with_status(204);
        }
        assert_eq!(kiosk.kiosk_code().await.refusal(), (401, "unauthorized"));
        let unknown = desk.admin.send(desk.admin.request("DELETE", "/api/admin/kiosks/99")).await;
        assert_eq!(unknown.refusal(), (404, "unknown-kiosk"));
        let unknown = json!({ "site": "nowhere", "name": "x" });
        let unknown = desk.admin.send_json("POST", "/api/admin/kiosks", &unknown).await;
        assert_eq!(unknown.refusal(), (404, "unknown-site"));
        shown_code(&desk.kiosk).await;
    });
}

#[test]
fn settings_are_changed_within_their_bounds() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, 1).await;
        let path = format!("/api/admin/settings?site={SITE}");
        let change = |body: Value| {
            let (admin, path) = (desk.admin.clone(), path.clone());
            async move { admin.send_json("PATCH", &path, &body).await }
        };
        let wanted = json!({ "small_number": 5, "digest_hour": 23, "policy": "uniform",
            "names_in_mail": false, "language": "en", "stays_days": 90, "encounters_days": 14 });
        change(wanted.clone()).await.with_status(204);
        let mut expected = wanted;
        expected["site"] = json!(SITE);
        assert_eq!(desk.admin.get(&path).await.with_status(200).body, expected);
        for wrong in [
            json!({ "small_number": 4 }),
            json!({ "digest_hour": 24 }),
            json!({ "digest_hour": -1 }),
            json!({ "stays_days": 0 }),
            json!({ "encounters_days": 366 }),
            json!({ "policy": "fair" }),
            json!({ "language": "fr" }),
            json!({ "opens": "07:00" }),
        ] {
            assert_eq!(change(wrong.clone()).await.refusal(), (400, "bad-request"), "{wrong}");
        }
        change(json!({})).await.with_status(204);
        assert_eq!(desk.admin.get(&path).await.body, expected);
        let shown = ok(&database, TUESDAY_10, &["site", "show", SITE]);
        assert!(shown.contains("k=5") && shown.contains("policy=uniform"), "{shown}");
        let unknown = desk.admin.get("/api/admin/settings?site=nowhere").await;
        assert_eq!(unknown.refusal(), (404, "unknown-site"));
    });
}

#[test]
fn a_site_gets_another_name_and_goes_unless_something_about_people_is_kept_of_it() {
    on_each_database(async |database| {
        import(&database, TUESDAY_10, "places", &office(1, 2).replace(SITE, "Wing"));
        let (_, wing) = add_kiosk(&database, TUESDAY_10, "Wing");
        let desk = Desk::open(&database, 1).await;
        let settings =
            async |site: &str| desk.admin.get(&format!("/api/admin/settings?site={site}")).await;
        let rename = async |site: &str, name: &str| {
            let path = format!("/api/admin/settings?site={site}");
            desk.admin.send_json("PATCH", &path, &json!({ "name": name })).await
        };
        assert_eq!(rename(SITE, "Wing").await.refusal(), (409, "site-name-taken"));
        for wrong in ["", " ", "=1", "two\nlines"] {
            assert_eq!(rename(SITE, wrong).await.refusal(), (400, "bad-request"), "{wrong}");
        }
        rename(SITE, SITE).await.with_status(204);
        rename(SITE, "Head Office").await.with_status(204);
        assert_eq!(settings(SITE).await.refusal(), (404, "unknown-site"));
        assert_eq!(settings("Head%20Office").await.with_status(200).body["site"], "Head Office");
        let stay = desk.kiosk.kiosk_check_in("B1").await.with_status(201).body;
        assert_eq!(stay["stay"]["site"], "Head Office");

        let delete = async |site: &str| {
            let path = format!("/api/admin/site?site={site}");
            desk.admin.send(desk.admin.request("DELETE", &path)).await
        };
        let rows = || count(&database, "desks") + count(&database, "kiosks");
        let before = rows();
        assert_eq!(delete("Head%20Office").await.refusal(), (409, "site-in-use"));
        assert_eq!(rows(), before);
        let at_wing = desk.application.client().with_token(&wing);
        at_wing.get("/api/kiosk/state").await.with_status(200);
        desk.application.run_jobs().await;
        delete("Wing").await.with_status(204);
        assert_eq!(at_wing.get("/api/kiosk/state").await.refusal(), (401, "unauthorized"));
        assert_eq!(delete("Wing").await.refusal(), (404, "unknown-site"));
        assert_eq!(count(&database, "sites"), 1);
        // Its name is free again.
        import(&database, TUESDAY_10, "places", &office(1, 2).replace(SITE, "Wing"));
        let said = ["HQ → Head Office", "Wing: deleted"];
        let noted = "SELECT detail AS line FROM access_log WHERE action = 'settings-changed' \
                     AND detail <> 'HQ' ORDER BY id";
        assert_eq!(texts(&database, noted), said);
    });
}
