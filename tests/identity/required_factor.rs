//! An organisation requires a second factor of its people: whoever signs in by letter alone gets no further than
//! setting one up, and a desk.

use aanschuif::http::{Who, rows};
use chrono::TimeDelta;
use serde_json::json;

use crate::identity::provider::{RealProvider, walk};
use crate::identity::with_provider::set_off;
use crate::serving::house::{
    PEOPLE, SITE, TUESDAY_10, add_access, add_kiosk, arrive, code_for, factor_code, office,
    shown_code, sign_in,
};
use crate::serving::{Answer, Application, Client, House, import, ok};
use crate::support::tables::{count, execute, texts};
use crate::support::{TestDatabase, on_each_database};

const ONE: &str = "p1@example.org";
const FACTOR: &str = "/api/me/second-factor";
const REQUIRED: (u16, &str) = (403, "second-factor-required");

/// `p1` and `p2` of Host and `p3` of Kade, who all agreed long ago.
fn furnished(database: &TestDatabase) -> House {
    let mut people = PEOPLE.to_owned();
    for (person, organisation) in [(1, "Host"), (2, "Host"), (3, "Kade")] {
        people += &format!(
            "p{person}@example.org,First{person} Last,{organisation},,en,B{person},,2026-01-01\n"
        );
    }
    House::furnish(database, TUESDAY_10, &office(1, 3), &people)
}

fn require(database: &TestDatabase, word: &str) {
    ok(database, TUESDAY_10, &["organisation", "set", "Host", "--second-factor", word]);
}

/// Signs in by letter alone: what came of it.
async fn by_letter(application: &Application, browser: &Client, email: &str) -> Answer {
    browser.send_code(email).await.with_status(202);
    let code = code_for(application, email).await;
    browser.sign_in(email, &code).await
}

/// Sets a second factor up with nothing but its own routes: the recovery codes.
async fn set_up(application: &Application, browser: &Client) -> Vec<String> {
    let begun = browser.send_json("POST", FACTOR, &json!({})).await.with_status(201).body;
    let code = factor_code(begun["secret"].as_str().unwrap(), application.clock.now());
    let set = browser.send_json("PUT", FACTOR, &json!({ "code": code })).await.with_status(200);
    serde_json::from_value(set.body["recovery_codes"].clone()).unwrap()
}

#[test]
fn who_signs_in_by_letter_alone_sets_a_factor_up_before_anything_else_opens() {
    on_each_database(async |database| {
        furnished(&database);
        require(&database, "required");
        let application = Application::start(&database, TUESDAY_10);
        let [own, partner, thief] = [(); 3].map(|()| application.client());
        let signed_in = by_letter(&application, &own, ONE).await.with_status(200);
        // Nothing of the person, not even their name.
        let nothing = json!({ "confirmed_at": null, "recovery_codes": 0, "required": true });
        assert_eq!(signed_in.body, nothing);
        assert_eq!(own.me().await.refusal(), REQUIRED);
        assert_eq!(own.get(FACTOR).await.with_status(200).body, nothing);
        // Others are not asked.
        by_letter(&application, &partner, "p3@example.org").await.with_status(201);
        partner.me().await.with_status(200);
        by_letter(&application, &thief, ONE).await.with_status(200);

        let recovery = set_up(&application, &own).await;
        assert_eq!(own.me().await.with_status(200).body["email"], ONE);
        // Another session of theirs that a letter began stays as it is, and cannot set up one of its own.
        assert_eq!(thief.me().await.refusal(), REQUIRED);
        let second = thief.send_json("POST", FACTOR, &json!({})).await;
        assert_eq!(second.refusal(), (409, "second-factor-set"));
        let removed = thief.send_json("DELETE", FACTOR, &json!({ "code": recovery[0] })).await;
        assert_eq!(removed.refusal(), REQUIRED);
        thief.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        assert_eq!(thief.sign_in(ONE, &code).await.refusal(), (403, "second-factor-needed"));

        // Without it, the session that it was set up in counts as begun by letter again.
        let body = json!({ "code": recovery[0] });
        own.send_json("DELETE", FACTOR, &body).await.with_status(204);
        assert_eq!(own.me().await.refusal(), REQUIRED);
        own.sign_out().await.with_status(204);
        assert_eq!(own.me().await.refusal(), (401, "unauthorized"));
    });
}

#[test]
fn a_limited_session_gets_nowhere_on_any_route_of_a_person() {
    on_each_database(async |database| {
        furnished(&database);
        let application = Application::start(&database, TUESDAY_10);
        let own = application.client();
        sign_in(&application, &own, ONE).await;
        require(&database, "required");
        let of_persons = |who| matches!(who, Who::Person | Who::Arriving | Who::Known);
        let mut tried = 0;
        for row in rows().filter(|row| of_persons(row.who) || row.path.starts_with("/api/me")) {
            // Ending every session is tried elsewhere: it would end this one.
            if row.who == Who::SettingUp && row.path == "/api/me/sessions" {
                continue;
            }
            let path =
                row.path.replace("{id}", "1").replace("{person}", "2").replace("{code}", "x");
            let answer = own.send(own.request(row.method, &path).json(&json!({}))).await;
            if row.who == Who::SettingUp {
                assert_eq!(row.path, FACTOR);
                assert_ne!(answer.refusal(), REQUIRED, "{} {path}", row.method);
                continue;
            }
            assert_eq!(answer.refusal(), REQUIRED, "{} {path}", row.method);
            tried += 1;
        }
        assert!(tried > 18, "{tried}");
    });
}

#[test]
fn who_is_signed_in_is_limited_at_once_and_no_more_when_it_is_optional_again() {
    on_each_database(async |database| {
        furnished(&database);
        let admin = add_access(&database, TUESDAY_10, "admin");
        let application = Application::start(&database, TUESDAY_10);
        let own = application.client();
        let admin = application.client().with_token(&admin);
        sign_in(&application, &own, ONE).await;
        let listed = admin.get("/api/admin/organisations").await.with_status(200).body;
        let host = listed.as_array().unwrap().iter().find(|one| one["name"] == "Host").unwrap();
        let path = format!("/api/admin/organisations/{}", host["id"]);
        let require = async |required: bool| {
            let body = json!({ "factor_required": required });
            admin.send_json("PATCH", &path, &body).await.with_status(204);
        };
        own.me().await.with_status(200);
        require(true).await;
        assert_eq!(own.me().await.refusal(), REQUIRED);
        let listed = admin.get("/api/admin/organisations").await.with_status(200).body;
        let of = |name: &str| {
            let found = listed.as_array().unwrap().iter().find(|one| one["name"] == name);
            found.unwrap()["factor_required"].clone()
        };
        assert_eq!((of("Host"), of("Kade")), (json!(true), json!(false)));
        require(false).await;
        own.me().await.with_status(200);
        let unknown = json!({ "factor_required": true });
        let unknown = admin.send_json("PATCH", "/api/admin/organisations/99", &unknown).await;
        assert_eq!(unknown.refusal(), (404, "unknown-organisation"));
        let noted =
            "SELECT detail AS line FROM access_log WHERE action = 'settings-changed' ORDER BY id";
        let id = &host["id"];
        assert_eq!(
            texts(&database, noted),
            [
                format!("organisation {id} second-factor=required"),
                format!("organisation {id} second-factor=optional"),
            ]
        );
    });
}

#[test]
fn a_desk_is_not_behind_it_but_names_are_and_only_at_the_kiosk() {
    on_each_database(async |database| {
        let house = furnished(&database);
        require(&database, "required");
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        kiosk.kiosk_check_in("B2").await.with_status(201);
        kiosk.kiosk_check_in("B3").await.with_status(201);
        let phone = application.client();
        by_letter(&application, &phone, ONE).await.with_status(200);
        assert_eq!(phone.check_in(&json!({})).await.refusal(), REQUIRED);
        let chosen = arrive(&kiosk, &phone, &json!({ "card": "second" })).await;
        assert_eq!(chosen.refusal(), REQUIRED, "whether there is one");
        let seated = arrive(&kiosk, &phone, &json!({})).await.with_status(201);
        assert!(!seated.desk().is_empty());
        assert_eq!(seated.beside(), Vec::<&str>::new());
        assert_eq!(phone.my_stay().await.refusal(), REQUIRED);
        phone.check_out().await.with_status(200);
        arrive(&kiosk, &phone, &json!({})).await.with_status(201);
        // Away from the kiosk nobody finds out where they sit, nor sends them away.
        application.move_clock(TimeDelta::minutes(6));
        assert_eq!(phone.check_out().await.refusal(), REQUIRED);
        assert_eq!(phone.check_in(&json!({})).await.refusal(), REQUIRED);
        kiosk.kiosk_check_out("B1").await.with_status(200);
        // With the factor it is as for everybody.
        set_up(&application, &phone).await;
        let seated = arrive(&kiosk, &phone, &json!({})).await.with_status(201);
        assert_eq!(seated.beside(), ["First2", "First3"]);
    });
}

/// A browser that was taken over must not end a stay at a site where it never was.
#[test]
fn who_has_yet_to_set_a_factor_up_leaves_only_where_they_scanned_and_can_end_every_session() {
    on_each_database(async |database| {
        let house = furnished(&database);
        import(&database, TUESDAY_10, "places", &office(1, 2).replace(SITE, "Annex"));
        let (_, annex) = add_kiosk(&database, TUESDAY_10, "Annex");
        require(&database, "required");
        let application = Application::start(&database, TUESDAY_10);
        let [kiosk, annex] =
            [&house.kiosk_token, &annex].map(|token| application.client().with_token(token));
        let [own, thief] = [(); 2].map(|()| application.client());
        by_letter(&application, &thief, ONE).await.with_status(200);
        kiosk.kiosk_check_in("B1").await.with_status(201);
        thief.take_ticket(&shown_code(&annex).await).await.with_status(201);
        assert_eq!(thief.check_out().await.refusal(), (409, "not-checked-in"));
        thief.take_ticket(&shown_code(&kiosk).await).await.with_status(201);
        thief.check_out().await.with_status(200);

        by_letter(&application, &own, ONE).await.with_status(200);
        own.send_json("DELETE", "/api/me/sessions", &json!({})).await.with_status(204);
        for browser in [&own, &thief] {
            assert_eq!(browser.get(FACTOR).await.refusal(), (401, "unauthorized"));
        }
    });
}

#[test]
fn for_whom_the_provider_vouches_no_other_factor_is_required() {
    on_each_database(async |database| {
        furnished(&database);
        require(&database, "required");
        let provider = RealProvider::start(&json!({}));
        let application = Application::start_with(&database, &provider.now, &provider.settings());
        let phone = application.client();
        let there = set_off(&phone, false).await;
        phone.get(&walk(&there, "one").await).await;
        assert_eq!(phone.me().await.with_status(200).body["email"], ONE);
        let sessions = phone.get("/api/me/sessions").await.with_status(200).body;
        assert_eq!(sessions[0]["proof"], "provider");
        let letter = application.client();
        by_letter(&application, &letter, ONE).await.with_status(200);
        assert_eq!(letter.me().await.refusal(), REQUIRED);
    });
}

#[test]
fn what_an_organisation_requires_outlives_its_people() {
    on_each_database(async |database| {
        furnished(&database);
        execute(&database, "UPDATE organisations SET kind = 'partner'");
        require(&database, "required");
        for person in ["p1@example.org", "p2@example.org", "p3@example.org"] {
            ok(&database, TUESDAY_10, &["person", "erase", person]);
        }
        let left = texts(&database, "SELECT name AS line FROM organisations");
        assert_eq!((left, count(&database, "persons")), (vec!["Host".to_owned()], 0));
    });
}
