//! Tokens and codes that are revoked, meant for something else, or tried too often.

use crate::serving::house::{SITE, TUESDAY_10, crowd, office, shown_code, sign_in};
use crate::serving::{Application, House, ok};
use crate::support::on_each_database;

#[test]
fn a_revoked_token_is_refused_at_once() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let tablet = application.client();
        tablet.enrol_kiosk(&house.kiosk_token).await.with_status(204);
        let code = shown_code(&kiosk).await;
        tablet.kiosk_check_in("B1").await.with_status(201);
        kiosk.kiosk_check_out("B1").await.with_status(200);

        ok(&database, TUESDAY_10, &["kiosk", "revoke", &house.kiosk_id]);
        for revoked in [&kiosk, &tablet] {
            assert_eq!(revoked.kiosk_check_in("B1").await.refusal(), (401, "unauthorized"));
            assert_eq!(revoked.kiosk_code().await.refusal(), (401, "unauthorized"));
            assert_eq!(revoked.kiosk_state().await.refusal(), (401, "unauthorized"));
        }
        let refused = application.client().take_ticket(&code).await;
        assert_eq!(refused.refusal(), (404, "unknown-code"));
        let refused = application.client().enrol_kiosk(&house.kiosk_token).await;
        assert_eq!(refused.refusal(), (401, "unauthorized"));

        let plans = application.client().with_token(&house.facility_token);
        plans.get("/api/facility/sites").await.with_status(200);
        let list = ok(&database, TUESDAY_10, &["access", "list"]);
        let access = list.split_whitespace().next().unwrap().to_owned();
        ok(&database, TUESDAY_10, &["access", "revoke", &access]);
        assert_eq!(plans.get("/api/facility/sites").await.refusal(), (401, "unauthorized"));
    });
}

#[test]
fn a_token_for_something_else_is_forbidden() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let plans = application.client().with_token(&house.facility_token);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        let occupancy = format!("/api/facility/occupancy?site={SITE}");
        plans.get(&occupancy).await.with_status(200);
        for (caller, path) in [
            (&kiosk, occupancy.as_str()),
            (&phone, occupancy.as_str()),
            (&plans, "/api/kiosk/state"),
            (&phone, "/api/kiosk/state"),
            (&plans, "/api/me"),
            (&kiosk, "/api/me"),
        ] {
            assert_eq!(caller.get(path).await.refusal(), (403, "forbidden"), "{path}");
        }
    });
}

#[test]
fn a_sign_in_code_can_be_tried_five_times() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(2));
        assert!(!house.kiosk_token.is_empty());
        let application = Application::start(&database, TUESDAY_10);
        for (email, wrong_tries, status) in [("p1@example.org", 4, 201), ("p2@example.org", 5, 401)]
        {
            let phone = application.client();
            phone.send_code(email).await.with_status(202);
            let code = crate::serving::house::code_for(&application, email).await;
            let wrong = if code == "000000" { "000001" } else { "000000" };
            for _ in 0..wrong_tries {
                assert_eq!(phone.sign_in(email, wrong).await.refusal(), (401, "wrong-code"));
            }
            phone.sign_in(email, &code).await.with_status(status);
        }
    });
}
