//! Names of places may contain slashes: digests keep floor, zone and table apart.

use serde_json::{Value, json};

use crate::digests::house::{bodies, sign_in};
use crate::serving::house::{PEOPLE, PLACES, STAYS};
use crate::serving::{Application, import, ok};
use crate::support::tables::{execute, texts};
use crate::support::{TestDatabase, databases};

const MONDAY: &str = "2026-11-23T09:00:00Z";
const WEEK: [&str; 4] = ["digest", "--week", "2026-W47", "--json"];

/// Anna and Bram for two hours at a table whose name, zone and floor hold slashes, and in such a café.
fn furnish(database: &TestDatabase) {
    let site = "HQ,Europe/Amsterdam,07:30,19:00";
    let desks = format!("{site},Noord/Zuid,1/2,desks,,Eik/Linde/3");
    let places = format!(
        "{PLACES}{desks},D1,,,\n{desks},D2,,,\n{site},Noord/Zuid,Koffie/thee,cafe,20,,,,,\n"
    );
    let people = format!(
        "{PEOPLE}anna@example.org,Anna Bos,Host,,en,,,2026-01-01\n\
         bram@example.org,Bram Vos,Host,,en,,,2026-01-01\n"
    );
    let mut stays = STAYS.to_owned();
    for (who, desk) in [("anna", "D1"), ("bram", "D2")] {
        for (place, from, until) in
            [(&*format!("1/2,{desk}"), "08", "10"), ("Koffie/thee,", "11", "12")]
        {
            let [from, until] = [from, until].map(|hour| format!("2026-11-17T{hour}:00:00Z"));
            stays += &format!("{who}@example.org,HQ,{place},{from},{until},\n");
        }
    }
    for (what, file) in [("places", places), ("people", people), ("stays", stays)] {
        import(database, MONDAY, what, &file);
    }
}

/// What every page shows for the day at the table.
fn day() -> Value {
    json!({
        "date": "2026-11-17", "floor": "Noord/Zuid", "zone": "1/2", "table": "Eik/Linde/3",
        "minutes": 120,
    })
}

#[test]
fn the_digests_json_joins_the_three_names() {
    for database in databases() {
        furnish(&database);
        let shown: Value = serde_json::from_str(&ok(&database, MONDAY, &WEEK)).unwrap();
        let table = "Noord/Zuid/1/2/Eik/Linde/3";
        let days = json!([{ "date": "2026-11-17", "table": table, "minutes": 120 }]);
        assert_eq!(shown[0]["table"][0]["days"], days);
        assert_eq!(shown[0]["cafe"][0]["zone"], "Koffie/thee");
    }
}

#[tokio::test]
async fn a_letter_names_table_zone_and_floor_whatever_slashes_they_hold() {
    for database in databases() {
        furnish(&database);
        ok(&database, MONDAY, &["digest", "--week", "2026-W47", "--queue"]);
        let waiting = "SELECT html_body AS line FROM letters WHERE to_address = 'anna@example.org'";
        let html = texts(&database, waiting).concat();
        let text = bodies(&database, "anna@example.org").concat();
        for part in [text, html] {
            assert!(part.contains("1/2, Noord/Zuid"), "{part}");
            assert!(part.contains("table Eik/Linde/3"), "{part}");
            assert!(part.contains("Koffie/thee"), "{part}");
        }
    }
}

#[tokio::test]
async fn pages_tell_floor_zone_and_table_apart() {
    for database in databases() {
        furnish(&database);
        ok(&database, MONDAY, &["digest", "--week", "2026-W47", "--queue"]);
        let letter = bodies(&database, "anna@example.org").concat();
        let token = &letter.split("/l/").nth(1).unwrap()[..32];
        let application = Application::start(&database, MONDAY);
        let client = application.client();
        let page = client.get(&format!("/api/letters/{token}")).await.with_status(200).body;
        assert_eq!(page["names"][0]["days"], json!([day()]));
        assert_eq!(page["cafe"][0]["zone"], "Koffie/thee");

        sign_in(&database, &client, "anna@example.org").await;
        let week = client.encounters("2026-W47").await.with_status(200).body;
        assert_eq!(week["table"][0]["days"], json!([day()]));
        assert_eq!(week["cafe"][0]["zone"], "Koffie/thee");
        let data = client.get("/api/me/data").await.with_status(200).body;
        assert_eq!(data["digests"][0]["said"]["names"][0]["days"], json!([day()]));
    }
}

#[tokio::test]
async fn a_digest_stored_with_its_places_in_one_text_still_has_a_page() {
    for database in databases() {
        furnish(&database);
        ok(&database, MONDAY, &["digest", "--week", "2026-W47", "--queue"]);
        let letter = bodies(&database, "anna@example.org").concat();
        let token = &letter.split("/l/").nth(1).unwrap()[..32];
        let apart = r#""floor":"Noord/Zuid","zone":"1/2","table":"Eik/Linde/3""#;
        let joined = r#""table":"1/north/T1""#;
        execute(
            &database,
            &format!("UPDATE digests SET content = replace(content, '{apart}', '{joined}')"),
        );
        let application = Application::start(&database, MONDAY);
        let page = application.client().get(&format!("/api/letters/{token}")).await;
        let days = page.with_status(200).body["names"][0]["days"].clone();
        let [floor, zone, table] = ["1", "north", "T1"];
        let expected = json!([{
            "date": "2026-11-17", "floor": floor, "zone": zone, "table": table, "minutes": 120,
        }]);
        assert_eq!(days, expected);
    }
}
