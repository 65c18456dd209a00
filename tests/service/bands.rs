//! How full the building is at this moment, as facility managers see it.

use std::fmt::Write as _;

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::serving::house::{PLACES, SITE, TUESDAY_10, crowd};
use crate::serving::{Application, Client, House, until};
use crate::support::on_each_database;
use crate::support::tables::texts;

/// 30 desks and a private room for 25 on floor 1, a desk that stands alone on floor 2, a private room for 30 on
/// floor 3, and on floor 4 a café for 40 beside five desks.
fn places() -> String {
    let mut text = PLACES.to_owned();
    let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
    for desk in 1..=30 {
        writeln!(text, "{site},1,north,desks,,T{},N{desk},,,", desk / 6).unwrap();
    }
    writeln!(text, "{site},1,doctor,private,25,,,,,").unwrap();
    writeln!(text, "{site},2,attic,desks,,Alone,A1,,,quiet").unwrap();
    writeln!(text, "{site},3,prayer,private,30,,,,,").unwrap();
    for desk in 1..=5 {
        writeln!(text, "{site},4,corner,desks,,Corner,C{desk},,,").unwrap();
    }
    writeln!(text, "{site},4,bar,cafe,40,,,,,").unwrap();
    text
}

/// The bands once they are written anew.
async fn bands(application: &Application, manager: &Client) -> Value {
    let asked = async || {
        let path = format!("/api/facility/occupancy?site={SITE}&from=2026-11-16T00:00:00Z");
        manager.get(&path).await.with_status(200).body
    };
    let before = asked().await["at"].clone();
    let mut body = Value::Null;
    until("new bands", async || {
        application.move_clock(TimeDelta::minutes(6));
        application.run_jobs().await;
        body = asked().await;
        body["at"] != before
    })
    .await;
    body
}

#[test]
fn no_band_is_about_a_private_room_or_about_a_floor_on_which_it_would_count_heads() {
    on_each_database(async |database| {
        // Whoever needs a quiet desk gets the one that stands alone.
        let people = crowd(40).replace("en,B1,,", "en,B1,quiet,");
        let house = House::furnish(&database, TUESDAY_10, &places(), &people);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let manager = application.client().with_token(&house.facility_token);
        let zone = |name: &str, kind: &str, places: usize, band: Value| json!({ "zone": name, "kind": kind, "places": places, "band": band });
        let floors = |north: &str, bar: &str| {
            json!([
                { "floor": "1", "band": north, "zones": [zone("north", "desks", 30, json!(north))] },
                { "floor": "2", "band": null, "zones": [zone("attic", "desks", 1, Value::Null)] },
                { "floor": "3", "band": null, "zones": [] },
                { "floor": "4", "band": null, "zones": [
                    zone("bar", "cafe", 40, json!(bar)), zone("corner", "desks", 5, Value::Null)] },
            ])
        };
        assert_eq!(bands(&application, &manager).await["floors"], floors("empty", "empty"));

        // Nobody sees that private rooms fill, nor that the one desk is taken.
        assert_eq!(kiosk.kiosk_check_in("B1").await.with_status(201).desk(), "A1");
        for person in 2..=30 {
            let room = if person < 15 { "doctor" } else { "prayer" };
            let wish = json!({ "badge": format!("B{person}"), "place": "private", "zone": room });
            kiosk.kiosk_check_in_with(&wish).await.with_status(201);
        }
        let body = bands(&application, &manager).await;
        assert_eq!(body["floors"], floors("empty", "empty"));
        let cafe = json!({ "badge": "B31", "place": "cafe" });
        kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        let body = bands(&application, &manager).await;
        assert_eq!(body["floors"], floors("empty", "quiet"));

        let written = "SELECT DISTINCT floors.name || ' ' || COALESCE(zones.name, '') AS line
             FROM bands JOIN floors ON floors.id = bands.floor_id
             LEFT JOIN zones ON zones.id = bands.zone_id ORDER BY 1";
        assert_eq!(texts(&database, written), ["1 ", "1 north", "4 bar"]);
        for past in body["history"].as_array().unwrap() {
            assert!(past["floor"] == "1" || past["zone"] == "bar", "{past}");
        }
    });
}
