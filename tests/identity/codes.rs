//! Codes by letter, which are valid only in the browser that requested them.

use chrono::TimeDelta;

use crate::serving::house::{TUESDAY_10, code_for, crowd, office, sign_in};
use crate::serving::{Application, House};
use crate::support::on_each_database;
use crate::support::tables::count;

const ONE: &str = "p1@example.org";

#[test]
fn a_code_is_good_only_in_the_browser_that_asked_for_it() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let (phone, thief, other) =
            (application.client(), application.client(), application.client());
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        // A browser that asked for nothing, and one that asked for a code of its own.
        assert_eq!(thief.sign_in(ONE, &code).await.refusal(), (401, "wrong-code"));
        assert_eq!(thief.enter_role(ONE, &code).await.refusal(), (401, "wrong-code"));
        other.send_code(ONE).await.with_status(202);
        let others = code_for(&application, ONE).await;
        for _ in 0..10 {
            assert_eq!(
                other.sign_in(ONE, &code).await.status,
                if code == others { 201 } else { 401 }
            );
        }
        // None of it counted against the phone's code, which is valid once.
        phone.sign_in(ONE, &code).await.with_status(201);
        assert_eq!(phone.sign_in(ONE, &code).await.refusal(), (401, "wrong-code"));
    });
}

#[test]
fn asking_twice_works_and_only_the_newest_code_is_good() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let phone = application.client();
        let first = phone.send_code(ONE).await.with_status(202);
        let old = code_for(&application, ONE).await;
        let second = phone.send_code(ONE).await.with_status(202);
        assert_eq!(first.cookie("aanschuif_sign_in"), second.cookie("aanschuif_sign_in"));
        let new = code_for(&application, ONE).await;
        if old != new {
            assert_eq!(phone.sign_in(ONE, &old).await.refusal(), (401, "wrong-code"));
        }
        application.move_clock(TimeDelta::minutes(10));
        assert_eq!(phone.sign_in(ONE, &new).await.refusal(), (401, "wrong-code"));
    });
}

#[test]
fn a_code_that_somebody_has_stays_good_however_many_others_ask() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let letters = || count(&database, "letters WHERE kind = 'sign-in'");
        let phone = application.client();
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        let strangers: Vec<_> = (0..20).map(|_| application.client()).collect();
        for stranger in &strangers {
            let asked = stranger.send_code(ONE).await.with_status(202);
            assert_eq!(asked.cookie("aanschuif_sign_in").len(), 43);
        }
        // Eight browsers have codes, the phone among them.
        for _ in 0..7 {
            code_for(&application, ONE).await;
        }
        // The phone requests another, and strangers try codes they do not have.
        phone.send_code(ONE).await.with_status(202);
        let newest = code_for(&application, ONE).await;
        assert_eq!(letters(), 9);
        for stranger in &strangers {
            stranger.sign_in(ONE, &newest).await.with_status(401);
        }
        if code != newest {
            assert_eq!(phone.sign_in(ONE, &code).await.refusal(), (401, "wrong-code"));
        }
        phone.sign_in(ONE, &newest).await.with_status(201);
        // Its place is free again, and all places are once the codes expire.
        let laptop = application.client();
        sign_in(&application, &laptop, ONE).await;
        application.move_clock(TimeDelta::minutes(10));
        for _ in 0..8 {
            sign_in(&application, &application.client(), ONE).await;
        }
    });
}

#[test]
fn a_code_of_before_stays_good_when_strangers_were_first_and_after_them() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        for _ in 0..5 {
            application.client().send_code(ONE).await.with_status(202);
            code_for(&application, ONE).await;
        }
        let phone = application.client();
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        for _ in 0..5 {
            application.client().send_code(ONE).await.with_status(202);
        }
        for _ in 0..2 {
            code_for(&application, ONE).await;
        }
        phone.sign_in(ONE, &code).await.with_status(201);
    });
}

#[test]
fn a_browser_gets_three_letters_while_its_code_is_good_and_the_last_one_counts() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let letters = || count(&database, "letters WHERE kind = 'sign-in'");
        let phone = application.client();
        let mut code = String::new();
        for _ in 0..3 {
            phone.send_code(ONE).await.with_status(202);
            code = code_for(&application, ONE).await;
        }
        let others = phone.send_code(ONE).await.with_status(202);
        assert_eq!(others.cookie("aanschuif_sign_in").len(), 43);
        // The response comes before the letter is handled, and signing in would start over. So wait for another
        // browser's letter, which comes after it.
        application.client().send_code(ONE).await.with_status(202);
        code_for(&application, ONE).await;
        assert_eq!(letters(), 3 + 1);
        phone.sign_in(ONE, &code).await.with_status(201);
        assert_eq!(letters(), 3 + 1);
        // Signing in resets the count.
        sign_in(&application, &phone, ONE).await;
        assert_eq!(letters(), 4 + 1);
    });
}

#[test]
fn who_asks_again_has_the_tries_that_were_left_and_begins_anew_when_none_were() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let phone = application.client();
        let wrong = async |times: usize| {
            for _ in 0..times {
                assert_eq!(phone.sign_in(ONE, "wrong").await.refusal(), (401, "wrong-code"));
            }
        };
        phone.send_code(ONE).await.with_status(202);
        code_for(&application, ONE).await;
        wrong(4).await;
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        wrong(1).await;
        assert_eq!(phone.sign_in(ONE, &code).await.refusal(), (401, "wrong-code"));
        sign_in(&application, &phone, ONE).await;
        assert_eq!(count(&database, "session_codes"), 0);
    });
}

#[test]
fn an_unknown_address_is_answered_like_a_known_one_and_no_sooner() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let mut answers = Vec::new();
        for email in [ONE, "nobody@example.org"] {
            let browser = application.client();
            let asked = browser.send_code(email).await.with_status(202);
            assert_eq!(asked.cookie("aanschuif_sign_in").len(), 43);
            let begun = std::time::Instant::now();
            let tried = browser.sign_in(email, "not a code").await;
            assert!(begun.elapsed() >= std::time::Duration::from_millis(140));
            assert!(tried.cookies.is_empty());
            answers.push((asked.text, tried));
        }
        assert_eq!(answers[0], answers[1]);
    });
}

#[test]
fn signing_in_anew_ends_the_session_before_and_renews_its_token() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let phone = application.client();
        sign_in(&application, &phone, ONE).await;
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        let again = phone.sign_in(ONE, &code).await.with_status(201);
        let token = again.cookie("aanschuif_session");
        let with = |token: &str| phone.with_cookies(&format!("aanschuif_session={token}"));
        with(token).get("/api/me").await.with_status(200);
        // A planted token is not adopted, and the previous one is no longer valid.
        let planted = application.client().with_cookies("aanschuif_session=planted");
        assert_eq!(planted.get("/api/me").await.refusal(), (401, "unauthorized"));
        assert_eq!(count(&database, "sessions"), 1);
    });
}

#[test]
fn a_session_ends_after_ninety_idle_days_and_after_a_year_of_use() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let (idle, used) = (application.client(), application.client());
        sign_in(&application, &idle, ONE).await;
        sign_in(&application, &used, ONE).await;
        for day in 0..365 {
            if day % 80 == 0 {
                used.get("/api/me").await.with_status(200);
            }
            if day == 90 {
                assert_eq!(idle.get("/api/me").await.refusal(), (401, "unauthorized"));
            }
            application.move_clock(TimeDelta::days(1));
        }
        assert_eq!(used.get("/api/me").await.refusal(), (401, "unauthorized"));
    });
}
