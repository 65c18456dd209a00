//! Moves from one place to another, and back.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use crate::serving::house::{PLACES, TUESDAY_10, add_kiosk, crowd, office};
use crate::serving::{Application, Client, House};
use crate::support::databases;

/// On each database: a new application with so many people, and its kiosk.
async fn with_kiosk(places: &str, people: usize, test: impl AsyncFn(&Application, &Client)) {
    for database in databases() {
        let house = House::furnish(&database, TUESDAY_10, places, &crowd(people));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        test(&application, &kiosk).await;
    }
}

#[tokio::test]
async fn whoever_comes_back_finds_the_same_desk_as_long_as_nothing_changed() {
    with_kiosk(&office(6, 5), 7, async |application, kiosk| {
        for person in 2..=7 {
            kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
            application.move_clock(TimeDelta::minutes(3));
        }
        let first = kiosk.kiosk_check_in("B1").await.with_status(201);
        application.move_clock(TimeDelta::minutes(20));
        let cafe = json!({ "badge": "B1", "place": "cafe" });
        let coffee = kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        assert_eq!(
            (&coffee.body["stay"]["zone"], &coffee.body["stay"]["desk"]),
            (&json!("bar"), &json!(null))
        );
        application.move_clock(TimeDelta::minutes(20));
        let by_way_of_cafe = kiosk.kiosk_check_in("B1").await.with_status(201);
        assert_eq!(by_way_of_cafe.desk(), first.desk());
        assert_ne!(by_way_of_cafe.stay(), first.stay());
        application.move_clock(TimeDelta::minutes(20));
        kiosk.kiosk_check_out("B1").await.with_status(200);
        application.move_clock(TimeDelta::minutes(20));
        assert_eq!(kiosk.kiosk_check_in("B1").await.with_status(201).desk(), first.desk());
    })
    .await;
}

#[tokio::test]
async fn a_refused_move_keeps_the_stay_before_it() {
    let places = office(1, 1).replace(",bar,cafe,60,", ",bar,cafe,1,");
    with_kiosk(&places, 2, async |_, kiosk| {
        let cafe = |badge| json!({ "badge": badge, "place": "cafe" });
        let desk = kiosk.kiosk_check_in("B1").await.with_status(201);
        let coffee = kiosk.kiosk_check_in_with(&cafe("B2")).await.with_status(201);

        let refused = kiosk.kiosk_check_in_with(&cafe("B1")).await;
        assert_eq!(refused.refusal(), (409, "cafe-full"));
        let refused = kiosk.kiosk_check_in("B2").await;
        assert_eq!(refused.refusal(), (409, "no-desk-free"));
        assert_eq!(refused.body["cafe_free"], 0);
        for wrong in [json!("nowhere"), json!("doctor"), json!("")] {
            let wish = json!({ "badge": "B1", "place": "cafe", "zone": wrong });
            let refused = kiosk.kiosk_check_in_with(&wish).await;
            assert_eq!(refused.refusal(), (400, "unknown-zone"));
        }

        assert_eq!(kiosk.kiosk_check_in("B1").await.with_status(200).stay(), desk.stay());
        let again = kiosk.kiosk_check_in_with(&cafe("B2")).await.with_status(200);
        assert_eq!(again.stay(), coffee.stay());
    })
    .await;
}

#[tokio::test]
async fn nobody_asks_for_a_desk_in_a_zone() {
    with_kiosk(&office(1, 2), 1, async |_, kiosk| {
        for zone in ["north", "bar", "nowhere", ""] {
            for wish in [
                json!({ "badge": "B1", "zone": zone }),
                json!({ "badge": "B1", "place": "desk", "zone": zone }),
            ] {
                let refused = kiosk.kiosk_check_in_with(&wish).await;
                assert_eq!(refused.refusal(), (400, "zone-with-desk"), "{wish}");
            }
        }
        assert_eq!(kiosk.kiosk_check_out("B1").await.refusal(), (409, "not-checked-in"));
    })
    .await;
}

#[tokio::test]
async fn a_private_zone_has_places_of_its_own_and_no_desks() {
    with_kiosk(&office(1, 2), 3, async |_, kiosk| {
        let private = |badge| json!({ "badge": badge, "place": "private", "zone": "doctor" });
        let inside = kiosk.kiosk_check_in_with(&private("B1")).await.with_status(201);
        let stay = &inside.body["stay"];
        assert_eq!(
            (&stay["zone"], &stay["table"], &stay["desk"]),
            (&json!("doctor"), &json!(null), &json!(null))
        );
        let unnamed = json!({ "badge": "B2", "place": "private" });
        kiosk.kiosk_check_in_with(&unnamed).await.with_status(201);
        let third = kiosk.kiosk_check_in_with(&private("B3")).await;
        assert_eq!(third.refusal(), (409, "private-full"));
        kiosk.kiosk_check_in("B1").await.with_status(201);
        kiosk.kiosk_check_in_with(&private("B3")).await.with_status(201);
    })
    .await;
}

#[tokio::test]
async fn a_check_in_at_another_site_ends_the_stay_at_the_first() {
    let annex = "Annex,Europe/Amsterdam,07:30,19:00,1,attic,desks,,A1,A1,,,\n";
    for database in databases() {
        let places = office(1, 2) + annex;
        assert!(places.starts_with(PLACES));
        let house = House::furnish(&database, TUESDAY_10, &places, &crowd(2));
        let (_, annex_token) = add_kiosk(&database, TUESDAY_10, "Annex");
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let annex = application.client().with_token(&annex_token);

        let first = kiosk.kiosk_check_in("B1").await.with_status(201);
        application.move_clock(TimeDelta::hours(1));
        let there = annex.kiosk_check_in("B1").await.with_status(201);
        assert_eq!((there.desk(), &there.body["stay"]["site"]), ("A1", &json!("Annex")));
        assert_eq!(kiosk.kiosk_state().await.body["free_desks"], 2);
        assert_eq!(annex.kiosk_check_in("B2").await.refusal(), (409, "no-desk-free"));
        let back = kiosk.kiosk_check_in("B1").await.with_status(201);
        assert_ne!(back.stay(), first.stay());
        annex.kiosk_check_in("B2").await.with_status(201);
    }
}

#[tokio::test]
async fn a_clock_that_steps_back_is_no_error() {
    with_kiosk(&office(2, 2), 2, async |application, kiosk| {
        let start = |answer: &crate::serving::Answer| -> DateTime<Utc> {
            answer.body["stay"]["started_at"].as_str().unwrap().parse().unwrap()
        };
        let first = kiosk.kiosk_check_in("B1").await.with_status(201);
        application.move_clock(TimeDelta::hours(-1));
        assert_eq!(kiosk.kiosk_check_in("B1").await.with_status(200).body, first.body);
        let cafe = json!({ "badge": "B1", "place": "cafe" });
        let coffee = kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        assert_eq!(start(&coffee), start(&first) + TimeDelta::seconds(1));
        let left = kiosk.kiosk_check_out("B1").await.with_status(200);
        let ended: DateTime<Utc> = left.body["stay"]["ended_at"].as_str().unwrap().parse().unwrap();
        assert_eq!(ended, start(&coffee) + TimeDelta::seconds(1));
        kiosk.kiosk_check_in("B1").await.with_status(201);
        kiosk.kiosk_check_in("B2").await.with_status(201);
    })
    .await;
}
