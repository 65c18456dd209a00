//! Who sees whose name.

use aanschuif::domain::name::name;
use aanschuif::domain::person::address::EmailAddress;
use aanschuif::domain::place::name::PlaceName;
use aanschuif::files::{read_people, read_places};
use serde_json::json;

use crate::serving::house::{PEOPLE, TUESDAY_10, add_access, arrive, crowd, office, sign_in};
use crate::serving::{Application, House};
use crate::support::{databases, on_each_database};

#[tokio::test]
async fn names_are_shown_only_among_those_who_agreed_and_are_seen() {
    let people = [
        "anna@example.org,Anna Bos,Host,,en,BA,,2026-01-01",
        "bram@example.org,Bram Vos,Host,,en,BB,,2026-01-01",
        "cleo@example.org,Cleo Mol,Host,,en,BC,,",
        "dirk@example.org,Dirk Pol,Host,,en,BD,,2026-01-01",
        "",
    ];
    for database in databases() {
        let people = PEOPLE.to_owned() + &people.join("\n");
        let house = House::furnish(&database, TUESDAY_10, &office(1, 6), &people);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let [anna, bram, cleo, dirk] = [(); 4].map(|()| application.client());
        for (phone, name) in [(&anna, "anna"), (&bram, "bram"), (&cleo, "cleo"), (&dirk, "dirk")] {
            sign_in(&application, phone, &format!("{name}@example.org")).await;
        }

        let seated = arrive(&kiosk, &anna, &json!({})).await.with_status(201);
        assert_eq!(seated.beside(), [""; 0]);
        let seated = arrive(&kiosk, &cleo, &json!({})).await.with_status(201);
        assert_eq!(seated.beside(), [""; 0], "she did not agree");
        let unseen = json!({ "unseen": true });
        let seated = arrive(&kiosk, &dirk, &unseen).await.with_status(201);
        assert_eq!(seated.beside(), [""; 0], "he is unseen today");
        let badge = kiosk.kiosk_check_in("BB").await.with_status(201);
        for name in ["Anna", "Bram", "Cleo", "Dirk", "beside"] {
            assert!(!badge.text.contains(name), "the kiosk says {name}");
        }

        assert_eq!(anna.my_stay().await.beside(), ["Bram"]);
        assert_eq!(bram.my_stay().await.beside(), ["Anna"]);
        assert_eq!(cleo.my_stay().await.beside(), [""; 0]);
        assert_eq!(dirk.my_stay().await.beside(), [""; 0]);

        cleo.consent(true).await.with_status(200);
        assert_eq!(anna.my_stay().await.beside(), ["Bram", "Cleo"], "from 00:00 of that day");
        assert_eq!(cleo.my_stay().await.beside(), ["Anna", "Bram"]);
        cleo.consent(false).await.with_status(200);
        assert_eq!(anna.my_stay().await.beside(), ["Bram"]);
        let again = arrive(&kiosk, &bram, &unseen).await.with_status(200);
        assert_eq!(again.beside(), [""; 0], "unseen from now on");
        assert_eq!(anna.my_stay().await.beside(), [""; 0]);
    }
}

#[test]
fn a_name_has_no_characters_that_are_not_seen_wherever_it_enters() {
    for hidden in ['\u{202e}', '\u{2067}', '\u{200b}', '\u{feff}', '\u{e0041}', '\u{7}'] {
        let written = format!("An{hidden}na");
        assert!(name(&written).is_err(), "kiosks, tokens, organisations, reports");
        assert!(PlaceName::try_from(written.clone()).is_err(), "places on a screen");
        assert!(format!("{written}@example.org").parse::<EmailAddress>().is_err());
        let people = format!("{PEOPLE}anna@example.org,{written},Host,,en,B1,,\n");
        assert!(read_people(people.as_bytes()).is_err(), "people in a file");
        let places = office(1, 1).replace("north", &written);
        assert!(read_places(places.as_bytes()).is_err(), "places in a file");
    }
}

#[test]
fn an_admin_and_a_manager_hear_that_a_name_has_such_characters() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let admin = application.client().with_token(&add_access(&database, TUESDAY_10, "admin"));
        let facility = application.client().with_token(&house.facility_token);
        let kiosk = json!({ "site": "HQ", "name": "en\u{202e}trance" });
        let refused = admin.send_json("POST", "/api/admin/kiosks", &kiosk).await;
        assert_eq!(refused.refusal(), (400, "bad-request"));
        let floor = json!({ "site": "HQ", "name": "2\u{200f}" });
        let refused = facility.send_json("POST", "/api/facility/floors", &floor).await;
        assert_eq!(refused.refusal(), (400, "bad-request"));
    });
}
