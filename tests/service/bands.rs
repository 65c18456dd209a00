//! How full the building is now, as facility managers see it.

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

#[test]
fn what_a_manager_sets_today_moves_no_band_before_tomorrow() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &places(), &crowd(20));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let manager = application.client().with_token(&house.facility_token);
        let band = async |zone: &str| {
            let floors = bands(&application, &manager).await["floors"].clone();
            let zones = floors.as_array().unwrap().iter();
            let mut zones = zones.flat_map(|floor| floor["zones"].as_array().unwrap().clone());
            zones.find(|found| found["zone"] == zone).unwrap()["band"].clone()
        };
        let arrive = async || {
            for person in 1..=7 {
                let cafe = json!({ "badge": format!("B{person}"), "place": "cafe" });
                kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
            }
            for person in 8..=15 {
                kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
            }
        };
        assert_eq!(band("bar").await, "empty");
        arrive().await;
        let (bar, north) = (band("bar").await, band("north").await);
        assert_eq!((&bar, &north), (&json!("quiet"), &json!("quiet")));
        let number = |what: &str| texts(&database, what)[0].clone();
        let zone = number("SELECT CAST(id AS TEXT) AS line FROM zones WHERE name = 'bar'");
        let path = format!("/api/facility/zones/{zone}");
        for capacity in [20, 21, 100] {
            let body = json!({ "capacity": capacity });
            manager.send_json("PATCH", &path, &body).await.with_status(204);
            assert_eq!(band("bar").await, bar, "{capacity}");
        }
        manager.send_json("PATCH", &path, &json!({ "capacity": 20 })).await.with_status(204);
        // Nor do desks that are taken out of use while people sit at others.
        let free = "SELECT CAST(id AS TEXT) AS line FROM desks WHERE name LIKE 'N%' AND id NOT IN \
                    (SELECT desk_id FROM stays WHERE desk_id IS NOT NULL)";
        for desk in texts(&database, free) {
            let path = format!("/api/facility/desks/{desk}/closures");
            let body = json!({ "reason": "lamp", "until": "2026-11-17T17:00:00Z" });
            manager.send_json("POST", &path, &body).await.with_status(201);
        }
        assert_eq!(band("north").await, north);

        application.set_clock("2026-11-18T06:00:00Z");
        assert_eq!(band("bar").await, "empty");
        application.set_clock("2026-11-18T09:00:00Z");
        arrive().await;
        assert_eq!(band("bar").await, "quiet", "seven of twenty are 35 %");
        let cafe = json!({ "badge": "B16", "place": "cafe" });
        kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        let cafe = json!({ "badge": "B17", "place": "cafe" });
        kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        assert_eq!(band("bar").await, "half", "nine of twenty are 45 %");
    });
}
