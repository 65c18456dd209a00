//! Check-in by phone: code, ticket, sign-in, check-in.

use chrono::TimeDelta;
use serde_json::json;

use crate::serving::house::{TUESDAY_10, crowd, office, shown_code, sign_in};
use crate::serving::{Application, House};
use crate::support::on_each_database;

#[test]
fn a_phone_scans_signs_in_and_sits_down_with_a_ticket_that_is_good_once() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phone = application.client();
        let wish = json!({ "place": "desk" });

        assert_eq!(phone.ticket().await.refusal(), (404, "no-ticket"));
        phone.take_ticket(&shown_code(&kiosk).await).await.with_status(201);
        assert_eq!(phone.ticket().await.with_status(200).body["free_desks"], 4);
        assert_eq!(phone.check_in(&wish).await.refusal(), (401, "unauthorized"));
        sign_in(&application, &phone, "p1@example.org").await;
        assert_eq!(phone.me().await.with_status(200).body["email"], "p1@example.org");
        let seated = phone.check_in(&wish).await.with_status(201);
        assert_eq!(phone.my_stay().await.stay(), seated.stay());

        assert_eq!(phone.ticket().await.refusal(), (404, "no-ticket"));
        assert_eq!(phone.check_in(&wish).await.refusal(), (403, "no-ticket"));
        phone.check_out().await.with_status(200);
        assert_eq!(phone.check_out().await.refusal(), (409, "not-checked-in"));
        phone.sign_out().await.with_status(204);
        assert_eq!(phone.check_out().await.refusal(), (401, "unauthorized"));
    });
}

#[test]
fn a_refused_check_in_leaves_the_ticket_good() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        kiosk.kiosk_check_in("B2").await.with_status(201);
        phone.take_ticket(&shown_code(&kiosk).await).await.with_status(201);
        assert_eq!(phone.check_in(&json!({})).await.refusal(), (409, "no-desk-free"));
        phone.check_in(&json!({ "place": "cafe" })).await.with_status(201);
    });
}

#[test]
fn a_ticket_is_good_in_the_browser_that_took_it_and_no_other() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let [phone, other] = [(); 2].map(|()| application.client());
        sign_in(&application, &phone, "p1@example.org").await;
        sign_in(&application, &other, "p2@example.org").await;
        phone.take_ticket(&shown_code(&kiosk).await).await.with_status(201);
        assert_eq!(other.check_in(&json!({})).await.refusal(), (403, "no-ticket"));
        phone.check_in(&json!({})).await.with_status(201);
    });
}

#[test]
fn a_ticket_is_good_for_five_minutes() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        phone.take_ticket(&shown_code(&kiosk).await).await.with_status(201);
        application.move_clock(TimeDelta::minutes(5));
        assert_eq!(phone.check_in(&json!({})).await.refusal(), (403, "ticket-expired"));
        assert_eq!(phone.ticket().await.refusal(), (404, "no-ticket"));
        application.move_clock(TimeDelta::seconds(-1));
        phone.check_in(&json!({})).await.with_status(201);
    });
}

#[test]
fn a_code_changes_every_ten_seconds_and_is_good_for_thirty() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phone = application.client();
        let code = shown_code(&kiosk).await;
        application.move_clock(TimeDelta::seconds(9));
        assert_eq!(shown_code(&kiosk).await, code);
        application.move_clock(TimeDelta::seconds(1));
        assert_ne!(shown_code(&kiosk).await, code);
        application.move_clock(TimeDelta::seconds(19));
        phone.take_ticket(&code).await.with_status(201);
        application.move_clock(TimeDelta::seconds(1));
        assert_eq!(phone.take_ticket(&code).await.refusal(), (410, "code-expired"));
    });
}

#[test]
fn a_code_makes_twelve_tickets_and_the_next_one_makes_more() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(1));
        let application =
            Application::start_with(&database, TUESDAY_10, &[("TICKETS_PER_CODE", "12")]);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let code = shown_code(&kiosk).await;
        let first = application.client();
        let ticket = first.take_ticket(&code).await.with_status(201);
        // Who reloads the page keeps the ticket, and takes none from others.
        for _ in 0..20 {
            let again = first.take_ticket(&code).await.with_status(201);
            assert_eq!(again.cookie("aanschuif_ticket"), ticket.cookie("aanschuif_ticket"));
        }
        // Thirty at once, who passed it on to each other.
        let phones: Vec<_> = (0..30).map(|_| application.client()).collect();
        let asked = phones.iter().map(|phone| phone.take_ticket(&code));
        let answers = futures_util::future::join_all(asked).await;
        let taken = answers.iter().filter(|answer| answer.status == 201).count();
        assert_eq!(taken, 11);
        for refused in answers.iter().filter(|answer| answer.status != 201) {
            assert_eq!(refused.refusal(), (410, "code-expired"));
        }
        application.move_clock(TimeDelta::seconds(10));
        let next = shown_code(&kiosk).await;
        application.client().take_ticket(&next).await.with_status(201);
    });
}
