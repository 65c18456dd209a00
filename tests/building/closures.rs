//! Current and planned closures of desks.

use serde_json::{Value, json};

use crate::building::manager::Manager;
use crate::serving::house::SITE;
use crate::support::on_each_database;

#[test]
fn a_desk_is_out_of_use_from_and_until_and_handed_out_before_and_after() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 4);
        let kiosk = manager.kiosk();
        let free = async || kiosk.kiosk_state().await.body["free_desks"].clone();
        let desk = manager.number("D1").await;
        let closures = format!("desks/{desk}/closures");
        let (from, until) = ("2026-11-17T11:00:00Z", "2026-11-17T12:00:00Z");
        let planned = json!({ "reason": " new lamp ", "from": from, "until": until });
        let id = manager.add(&closures, &planned).await;
        assert_eq!(
            manager.place("D1").await["closures"],
            json!([{ "id": id, "from": from, "until": until, "reason": "new lamp" }])
        );
        assert_eq!(free().await, 4);
        manager.application.set_clock("2026-11-17T10:59:59Z");
        assert_eq!(free().await, 4);
        manager.application.set_clock(from);
        assert_eq!(free().await, 3);
        for person in 1..=3 {
            let answer = kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
            assert_ne!(answer.desk(), "D1");
        }
        assert_eq!(kiosk.kiosk_check_in("B4").await.refusal(), (409, "no-desk-free"));
        let occupancy = manager.get(&format!("/api/facility/occupancy?site={SITE}")).await;
        assert_eq!(occupancy.body["out_of_use"][0]["reason"], "new lamp");
        manager.application.set_clock(until);
        assert_eq!(kiosk.kiosk_check_in("B4").await.with_status(201).desk(), "D1");
        assert_eq!(manager.place("D1").await["closures"], json!([]));
    });
}

#[test]
fn closures_may_overlap_and_each_is_taken_back_by_itself() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let kiosk = manager.kiosk();
        let free = async || kiosk.kiosk_state().await.body["free_desks"].clone();
        let desk = manager.number("D1").await;
        let path = format!("desks/{desk}/closures");
        let now = manager.add(&path, &json!({ "reason": "a" })).await;
        let past = json!({ "reason": "b", "from": "2020-01-01T00:00:00Z", "until": "2026-11-18T09:00:00Z" });
        let also = manager.add(&path, &past).await;
        let later = json!({ "reason": "c", "from": "2026-11-19T08:00:00+01:00" });
        let later = manager.add(&path, &later).await;
        let listed = async || {
            let closures = manager.place("D1").await["closures"].clone();
            closures.as_array().unwrap().iter().map(|one| one["id"].clone()).collect::<Vec<Value>>()
        };
        assert_eq!(listed().await, [json!(now), json!(also), json!(later)]);
        // One that was to begin in the past begins now.
        assert_eq!(manager.place("D1").await["closures"][1]["from"], "2026-11-17T09:00:00Z");
        manager.delete(&format!("closures/{now}")).await.with_status(204);
        assert_eq!(free().await, 3);
        manager.delete(&format!("closures/{also}")).await.with_status(204);
        assert_eq!((free().await, listed().await), (json!(4), vec![json!(later)]));

        // Closing and opening by name leaves what is planned alone.
        let by_name = format!("desks/D1/out-of-use?site={SITE}");
        manager.ask("PUT", &by_name, &json!({ "reason": "x" })).await.with_status(204);
        assert_eq!(free().await, 3);
        manager.delete(&by_name).await.with_status(204);
        assert_eq!((free().await, listed().await), (json!(4), vec![json!(later)]));
        manager.delete(&format!("closures/{later}")).await.with_status(204);
        assert_eq!(listed().await, Vec::<Value>::new());
        manager.application.set_clock("2026-11-19T09:00:00Z");
        assert_eq!(free().await, 4);
    });
}

#[test]
fn a_closure_that_cannot_be_is_refused() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let path = format!("desks/{}/closures", manager.number("D1").await);
        let at = |from: &str, until: &str| json!({ "reason": "x", "from": from, "until": until });
        for body in [
            at("2026-11-19T09:00:00Z", "2026-11-19T09:00:00Z"),
            at("2026-11-01T09:00:00Z", "2026-11-17T09:00:00Z"),
            json!({ "reason": "two\nlines" }),
            json!({ "reason": "x".repeat(201) }),
            json!({ "reason": "x", "from": "tomorrow" }),
            json!({}),
        ] {
            let answer = manager.ask("POST", &path, &body).await;
            assert_eq!(answer.refusal(), (400, "bad-request"), "{body}");
        }
        let answer = manager.ask("POST", "desks/999999/closures", &json!({ "reason": "x" })).await;
        assert_eq!(answer.refusal(), (404, "unknown-place"));
    });
}
