//! Badges: stored as keyed hashes, with each reading shown to the owner.

use serde_json::{Value, json};

use crate::serving::house::{
    PEOPLE, SITE, TUESDAY_10, add_access, add_kiosk, crowd, office, sign_in, take_letter,
};
use crate::serving::{Application, House, import, ok};
use crate::support::on_each_database;
use crate::support::tables::{count, execute, is_on_server, texts};

#[test]
fn no_badge_can_be_read_in_the_database_and_one_of_a_version_before_is_hashed_at_the_start() {
    on_each_database(async |database| {
        let people = format!(
            "{PEOPLE}p1@example.org,One,Host,,en,BADGE-0011,,\np2@example.org,Two,Host,,en,BADGE-0022,,\n"
        );
        let house = House::furnish(&database, TUESDAY_10, &office(1, 3), &people);
        let kept = "SELECT COALESCE(badge, '') || '/' || badge_hash || '/' || badge_end AS line FROM persons ORDER BY id";
        for (line, end) in texts(&database, kept).iter().zip(["11", "22"]) {
            assert!(!line.contains("BADGE") && line.ends_with(&format!("/{end}")), "{line}");
        }
        // As a version before kept it.
        let trigger = if is_on_server(&database) {
            "persons_badge ON persons"
        } else {
            "persons_badge_update"
        };
        execute(&database, &format!("DROP TRIGGER {trigger}"));
        execute(
            &database,
            "UPDATE persons SET badge = 'BADGE-0033', badge_hash = NULL, badge_end = NULL WHERE id = 2",
        );
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        assert_eq!(count(&database, "persons WHERE badge IS NOT NULL"), 0);
        kiosk.kiosk_check_in("BADGE-0011").await.with_status(201);
        kiosk.kiosk_check_in("BADGE-0033").await.with_status(201);
        assert_eq!(kiosk.kiosk_check_in("BADGE-0022").await.refusal(), (404, "unknown-badge"));
        let before = texts(&database, kept);
        ok(&database, TUESDAY_10, &["kiosk", "list"]);
        assert_eq!(texts(&database, kept), before);
        // A file that says the same changes nothing, and gives nobody another's badge.
        let same = people.replace("0022", "0033");
        import(&database, TUESDAY_10, "people", &same);
        assert_eq!(texts(&database, kept), before);
        let data = ok(&database, TUESDAY_10, &["person", "export", "p1@example.org"]);
        assert!(!data.contains("BADGE-0011") && data.contains("\"badge_end\""), "{data}");
    });
}

#[test]
fn whoever_adds_a_kiosk_to_find_somebody_is_told_of_to_every_admin_to_all_and_to_them() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 3), &crowd(3));
        let application = Application::start(&database, TUESDAY_10);
        let admin = application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        for person in [1, 3] {
            let path = format!("/api/admin/persons/{person}/role");
            admin.send_json("PUT", &path, &json!({ "role": "admin" })).await.with_status(204);
        }
        let entrance = application.client().with_token(&house.kiosk_token);
        let stay = entrance.kiosk_check_in("B2").await.with_status(201);

        let body = json!({ "site": SITE, "name": "Behind the plant" });
        let added = admin.send_json("POST", "/api/admin/kiosks", &body).await.with_status(201);
        for person in ["p1@example.org", "p3@example.org"] {
            take_letter(&application, person, "Behind the plant").await;
        }
        assert_eq!(count(&database, "letters WHERE kind = 'kiosk-added' AND person_id = 2"), 0);
        let shown = application.client().get("/api/privacy").await.with_status(200).body;
        let kiosks = &shown["sites"][0]["kiosks"];
        let newest = json!({ "name": "Behind the plant", "since": "2026-11-17" });
        assert!(kiosks.as_array().unwrap().contains(&newest), "{kiosks}");
        assert_eq!(kiosks.as_array().unwrap().len(), 2);

        let hidden = application.client().with_token(added.body["token"].as_str().unwrap());
        let shown = hidden.kiosk_check_in("B2").await.with_status(200);
        assert_eq!(shown.stay(), stay.stay());
        let cafe = json!({ "badge": "B2", "place": "cafe", "zone": "nowhere" });
        assert_eq!(hidden.kiosk_check_in_with(&cafe).await.refusal(), (400, "unknown-zone"));
        let phone = application.client();
        sign_in(&application, &phone, "p2@example.org").await;
        let looks = phone.get("/api/me/looks").await.with_status(200).body;
        let readings: Vec<&Value> =
            looks.as_array().unwrap().iter().filter(|look| look["by"] == "kiosk").collect();
        let at = |reading: &&Value| reading["detail"].as_str().unwrap().to_owned();
        let of_hidden = format!("{SITE}, Behind the plant");
        let details: Vec<String> = readings.iter().map(at).collect();
        assert_eq!(details[..2], [of_hidden.clone(), of_hidden], "{looks}");
        assert_eq!((details.len(), &readings[2]["action"]), (3, &json!("badge-read")));
    });
}

#[test]
fn a_kiosk_shows_and_ends_no_stay_of_another_site() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 3), &crowd(1));
        import(&database, TUESDAY_10, "places", &office(1, 3).replace("HQ,", "Aside,"));
        let (_, token) = add_kiosk(&database, TUESDAY_10, "Aside");
        let application = Application::start(&database, TUESDAY_10);
        let here = application.client().with_token(&house.kiosk_token);
        let aside = application.client().with_token(&token);
        let stay = here.kiosk_check_in("B1").await.with_status(201);
        assert_eq!(aside.kiosk_check_out("B1").await.refusal(), (409, "not-checked-in"));
        assert_eq!(here.kiosk_check_in("B1").await.with_status(200).stay(), stay.stay());
        let other = aside.kiosk_check_in("B1").await.with_status(201);
        assert_eq!(other.body["stay"]["site"], "Aside");
    });
}
