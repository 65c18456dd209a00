//! Requests that are sent twice.

use futures_util::future::join_all;
use serde_json::json;

use crate::serving::house::{SITE, TUESDAY_10, add_kiosk, arrive, crowd, office, sign_in};
use crate::serving::{Application, House};
use crate::support::on_each_database;

#[test]
fn the_same_key_gets_the_same_answer_whatever_happened_since() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(2));
        let (_, other_token) = add_kiosk(&database, TUESDAY_10, SITE);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let keyed = kiosk.with_key("k1");

        let first = keyed.kiosk_check_in("B1").await.with_status(201);
        assert_eq!(keyed.kiosk_check_in("B1").await, first);
        let left = keyed.kiosk_check_out("B1").await.with_status(200);
        assert_eq!(keyed.kiosk_check_out("B1").await, left);
        assert_eq!(keyed.kiosk_check_in("B1").await, first);
        assert_eq!(kiosk.kiosk_check_out("B1").await.refusal(), (409, "not-checked-in"));

        for other in [
            json!({ "badge": "B2" }),
            json!({ "badge": "B1", "unseen": true }),
            json!({ "badge": "B1", "place": "cafe" }),
            json!({ "badge": "nobody" }),
        ] {
            let refused = keyed.kiosk_check_in_with(&other).await;
            assert_eq!(refused.refusal(), (422, "idempotency-key-reused"), "{other}");
        }
        let elsewhere = application.client().with_token(&other_token).with_key("k1");
        elsewhere.kiosk_check_in("B2").await.with_status(201);
    });
}

#[test]
fn a_refusal_does_not_use_the_key_up() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        kiosk.kiosk_check_in("B1").await.with_status(201);
        let keyed = kiosk.with_key("k1");
        assert_eq!(keyed.kiosk_check_in("B2").await.refusal(), (409, "no-desk-free"));
        kiosk.kiosk_check_out("B1").await.with_status(200);
        keyed.kiosk_check_in("B2").await.with_status(201);
    });
}

#[test]
fn a_request_sent_many_times_at_once_is_done_once() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(4, 5), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token).with_key("k1");
        let answers = join_all((0..20).map(|_| kiosk.kiosk_check_in("B1"))).await;
        for answer in &answers {
            assert_eq!(answer.clone().with_status(201), answers[0]);
        }
        assert_eq!(kiosk.kiosk_state().await.body["free_desks"], 19);
    });
}

#[test]
fn a_phone_that_lost_the_answer_gets_it_again_though_its_ticket_is_used() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        let keyed = phone.with_key("k1");
        let first = arrive(&kiosk, &keyed, &json!({})).await.with_status(201);
        assert_eq!(phone.check_in(&json!({})).await.refusal(), (403, "no-ticket"));
        assert_eq!(keyed.check_in(&json!({})).await, first);
        let left = keyed.check_out().await.with_status(200);
        assert_eq!(keyed.check_out().await, left);
        let other = keyed.check_in(&json!({ "unseen": true })).await;
        assert_eq!(other.refusal(), (422, "idempotency-key-reused"));
    });
}
