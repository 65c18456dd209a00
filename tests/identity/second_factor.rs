//! Second factors: set up on one's own page, needed for every sign-in by letter, and valid once per code.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::serving::house::{
    TUESDAY_10, code_for, crowd, factor_code, office, set_up_factor, sign_in,
};
use crate::serving::{Answer, Application, Client, House};
use crate::support::on_each_database;
use crate::support::tables::{count, execute, texts};

const ONE: &str = "p1@example.org";
const FACTOR: &str = "/api/me/second-factor";

async fn sign_in_with(browser: &Client, code: &str, factor: &str) -> Answer {
    let body = json!({ "email": ONE, "code": code, "second_factor": factor });
    browser.send_json("POST", "/api/session", &body).await
}

/// Sets up a factor. Returns its secret and its recovery codes.
async fn set_up(application: &Application, own: &Client) -> (String, Vec<String>) {
    let begun = own.send_json("POST", FACTOR, &json!({})).await.with_status(201).body;
    let secret = begun["secret"].as_str().unwrap().to_owned();
    let url = format!("otpauth://totp/Aanschuif:p1%40example.org?secret={secret}&issuer=Aanschuif");
    assert_eq!(begun["url"], url.as_str());
    assert!(begun["svg"].as_str().unwrap().starts_with("<svg"));
    let wrong = own.send_json("PUT", FACTOR, &json!({ "code": "none" })).await;
    assert_eq!(wrong.refusal(), (403, "wrong-second-factor"));
    let code = factor_code(&secret, application.clock.now());
    let set = own.send_json("PUT", FACTOR, &json!({ "code": code })).await.with_status(200).body;
    let recovery: Vec<String> = serde_json::from_value(set["recovery_codes"].clone()).unwrap();
    assert_eq!(recovery.len(), 10);
    (secret, recovery)
}

/// A session that was taken over must not lock its owner out.
#[test]
fn an_hour_after_signing_in_no_second_factor_can_be_set_up_any_more() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let own = application.client();
        sign_in(&application, &own, ONE).await;
        application.move_clock(TimeDelta::minutes(61));
        let late = own.send_json("POST", FACTOR, &json!({})).await;
        assert_eq!(late.refusal(), (403, "sign-in-again"));
        assert_eq!(count(&database, "second_factors"), 0);
        sign_in(&application, &own, ONE).await;
        set_up(&application, &own).await;
    });
}

/// Whoever took over an older session must not bring a factor of theirs in through what somebody else began.
#[test]
fn only_the_session_that_began_a_second_factor_confirms_it_and_only_within_the_hour() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let [old, own] = [(); 2].map(|()| application.client());
        sign_in(&application, &old, ONE).await;
        application.move_clock(TimeDelta::minutes(90));
        sign_in(&application, &own, ONE).await;
        let begun = own.send_json("POST", FACTOR, &json!({})).await.with_status(201).body;
        let code = |at: TimeDelta| {
            let code = factor_code(begun["secret"].as_str().unwrap(), application.clock.now() + at);
            json!({ "code": code })
        };
        // However often somebody else tries, it neither confirms it nor keeps its owner from it.
        for _ in 0..25 {
            let other = old.send_json("PUT", FACTOR, &code(TimeDelta::zero())).await;
            assert_eq!(other.refusal(), (403, "no-second-factor"));
            let wrong = own.send_json("PUT", FACTOR, &code(TimeDelta::hours(2))).await;
            assert_eq!(wrong.refusal(), (403, "wrong-second-factor"));
        }
        application.move_clock(TimeDelta::minutes(61));
        let late = own.send_json("PUT", FACTOR, &code(TimeDelta::zero())).await;
        assert_eq!(late.refusal(), (403, "sign-in-again"));
        sign_in(&application, &own, ONE).await;
        set_up(&application, &own).await;
    });
}

#[test]
fn wrong_codes_for_taking_it_away_keep_nobody_from_signing_in() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let own = application.client();
        sign_in(&application, &own, ONE).await;
        let (secret, _) = set_up(&application, &own).await;
        for _ in 0..25 {
            let wrong = own.send_json("DELETE", FACTOR, &json!({ "code": "none" })).await;
            assert_eq!(wrong.refusal(), (403, "wrong-second-factor"));
        }
        application.move_clock(TimeDelta::minutes(2));
        let right = factor_code(&secret, application.clock.now());
        let removed = own.send_json("DELETE", FACTOR, &json!({ "code": right })).await;
        assert_eq!(removed.refusal(), (403, "wrong-second-factor"));
        own.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        sign_in_with(&own, &code, &right).await.with_status(201);
    });
}

#[test]
fn whoever_has_a_second_factor_is_asked_for_it_and_each_code_is_good_once() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let [own, thief] = [(); 2].map(|()| application.client());
        sign_in(&application, &own, ONE).await;
        let (secret, recovery) = set_up(&application, &own).await;
        let again = own.send_json("POST", FACTOR, &json!({})).await;
        assert_eq!(again.refusal(), (409, "second-factor-set"));

        thief.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        // Somebody without the letter learns nothing about the factor.
        assert_eq!(sign_in_with(&thief, "wrong", "123456").await.refusal(), (401, "wrong-code"));
        assert_eq!(thief.sign_in(ONE, &code).await.refusal(), (403, "second-factor-needed"));
        // The code that set it up counts as used.
        let used = factor_code(&secret, application.clock.now());
        let wrong = sign_in_with(&thief, &code, &used).await;
        assert_eq!(wrong.refusal(), (403, "wrong-second-factor"));

        application.move_clock(TimeDelta::seconds(60));
        let fresh = factor_code(&secret, application.clock.now());
        let phone = application.client();
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        sign_in_with(&phone, &code, &fresh).await.with_status(201);
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        // Neither that one again, nor one of an earlier step.
        let before = factor_code(&secret, application.clock.now() - TimeDelta::seconds(30));
        for replayed in [&fresh, &before] {
            let wrong = sign_in_with(&phone, &code, replayed).await;
            assert_eq!(wrong.refusal(), (403, "wrong-second-factor"));
        }
        let written = recovery[3].to_lowercase().replace('-', " ");
        sign_in_with(&phone, &code, &written).await.with_status(201);
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        let twice = sign_in_with(&phone, &code, &recovery[3]).await;
        assert_eq!(twice.refusal(), (403, "wrong-second-factor"));
        assert_eq!(phone.get(FACTOR).await.body["recovery_codes"], 9);
    });
}

#[test]
fn a_second_factor_is_not_guessed_even_with_the_mailbox_and_its_owner_gets_in() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        let application = Application::start(&database, TUESDAY_10);
        let own = application.client();
        sign_in(&application, &own, ONE).await;
        let (secret, recovery) = set_up(&application, &own).await;
        application.move_clock(TimeDelta::minutes(5));
        for _ in 0..5 {
            let thief = application.client();
            thief.send_code(ONE).await.with_status(202);
            let code = code_for(&application, ONE).await;
            for _ in 0..4 {
                let wrong = sign_in_with(&thief, &code, "none").await;
                assert_eq!(wrong.refusal(), (403, "wrong-second-factor"));
            }
        }
        let code_on = async |browser: &Client| {
            browser.send_code(ONE).await.with_status(202);
            code_for(&application, ONE).await
        };
        // Even the right code is refused for strangers now, but a recovery code is accepted, and so is a code in a
        // known browser.
        let stranger = application.client();
        let code = code_on(&stranger).await;
        let right = factor_code(&secret, application.clock.now());
        let refused = sign_in_with(&stranger, &code, &right).await;
        assert_eq!(refused.refusal(), (403, "wrong-second-factor"));
        sign_in_with(&stranger, &code, &recovery[0]).await.with_status(201);
        let code = code_on(&own).await;
        sign_in_with(&own, &code, &right).await.with_status(201);
    });
}

#[test]
fn a_role_by_letter_needs_a_second_factor_and_one_is_taken_away_only_with_its_code() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(1));
        execute(&database, "UPDATE persons SET role = 'admin'");
        let application = Application::start(&database, TUESDAY_10);
        let own = application.client();
        sign_in(&application, &own, ONE).await;
        own.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        assert_eq!(own.enter_role(ONE, &code).await.refusal(), (403, "no-second-factor"));
        let recovery = set_up_factor(&own).await;
        own.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        assert_eq!(own.enter_role(ONE, &code).await.refusal(), (403, "second-factor-needed"));
        own.enter_role_with(ONE, &code, &recovery[0]).await.with_status(204);
        own.get("/api/admin/kiosks").await.with_status(200);

        let wrong = own.send_json("DELETE", FACTOR, &json!({ "code": "000000" })).await;
        assert_eq!(wrong.refusal(), (403, "wrong-second-factor"));
        let data = own.get("/api/me/data").await.with_status(200).body;
        assert_eq!(data["second_factor"]["recovery_codes"], 9);
        // The stored form is not a code: seeds, and hashes under a key.
        let kept = texts(&database, "SELECT code_hash AS line FROM recovery_codes");
        assert!(kept.iter().all(|hash| hash.len() == 64 && !recovery.contains(hash)));
        let body = json!({ "code": recovery[1] });
        own.send_json("DELETE", FACTOR, &body).await.with_status(204);
        assert_eq!(own.get(FACTOR).await.body["confirmed_at"], Value::Null);
        assert_eq!(count(&database, "recovery_codes"), 0);
        let none = own.send_json("DELETE", FACTOR, &body).await;
        assert_eq!(none.refusal(), (403, "no-second-factor"));

        set_up_factor(&own).await;
        let erased = own.send_json("DELETE", "/api/me", &json!({ "email": ONE })).await;
        erased.with_status(204);
        assert_eq!(count(&database, "recovery_codes") + count(&database, "second_factors"), 0);
    });
}
