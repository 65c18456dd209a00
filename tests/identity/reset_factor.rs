//! Somebody lost their second factor: somebody else takes it away, and gains nothing by it.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::serving::house::{
    TUESDAY_10, add_access, code_for, crowd, office, set_up_factor, sign_in, take_letter,
};
use crate::serving::{Application, Client, House, run};
use crate::support::on_each_database;
use crate::support::tables::{count, execute, texts};

const ONE: &str = "p1@example.org";
const RESET: &str = "away your second step";

/// Signs in by letter alone again: what the access log says of it there.
async fn look_after(application: &Application, browser: &Client) -> Value {
    sign_in(application, browser, ONE).await;
    let looks = browser.get("/api/me/looks").await.with_status(200).body;
    looks.as_array().unwrap().iter().find(|look| look["action"] == "factor-reset").unwrap().clone()
}

#[test]
fn a_command_takes_a_lost_factor_away_and_its_owner_is_told_and_signed_out() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let own = application.client();
        sign_in(&application, &own, ONE).await;
        let reset = |email: &str, status: i32, part: &str| {
            let words = ["person", "reset-factor", email, "--reason", "Lost phone"];
            let (ended, _, told) = run(&database, TUESDAY_10, &words);
            assert_eq!(ended, status, "{told}");
            assert!(told.contains(part), "{told}");
        };
        reset("nobody@example.org", 1, "nobody here has the address");
        reset(ONE, 1, "has no second factor");
        assert_eq!(count(&database, "letters WHERE kind = 'factor-reset'"), 0);
        set_up_factor(&own).await;
        // A code that is on its way is good no more either.
        let phone = application.client();
        phone.send_code(ONE).await.with_status(202);
        let code = code_for(&application, ONE).await;
        reset(ONE, 0, "second factor is gone");
        assert_eq!(own.me().await.refusal(), (401, "unauthorized"));
        assert_eq!(phone.sign_in(ONE, &code).await.refusal(), (401, "wrong-code"));
        assert_eq!(count(&database, "second_factors") + count(&database, "recovery_codes"), 0);
        // The clock of a command runs.
        application.move_clock(TimeDelta::minutes(1));
        let letter = take_letter(&application, ONE, RESET).await;
        assert!(!letter.contains("https://"), "{letter}");
        let look = look_after(&application, &own).await;
        assert_eq!((&look["by"], &look["reason"]), (&json!("command"), &json!("Lost phone")));
        reset(ONE, 1, "has no second factor");
    });
}

#[test]
fn an_admin_who_takes_a_factor_away_does_not_get_the_account() {
    on_each_database(async |database| {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crowd(2));
        execute(&database, "UPDATE persons SET role = 'admin' WHERE email = 'p2@example.org'");
        let token = add_access(&database, TUESDAY_10, "admin");
        let application = Application::start(&database, TUESDAY_10);
        let admin = application.client().with_token(&token);
        let own = application.client();
        sign_in(&application, &own, ONE).await;
        set_up_factor(&own).await;
        let path = "/api/admin/persons/1/second-factor?reason=Lost%20phone";
        let answer = admin.send(admin.request("DELETE", path)).await.with_status(204);
        assert_eq!(answer.text, "");
        assert_eq!(own.me().await.refusal(), (401, "unauthorized"));
        take_letter(&application, ONE, RESET).await;
        // The letter to sign in goes to its owner, whom nobody gives another address.
        let other = json!({ "name": "First1 Last", "email": "thief@example.org",
            "organisation": "Host", "team": "", "language": "en", "needs": [] });
        let moved = admin.send_json("PUT", "/api/admin/persons/1", &other).await;
        assert_eq!(moved.refusal(), (409, "email-in-use"));
        let look = look_after(&application, &own).await;
        assert_eq!((&look["by"], &look["reason"]), (&json!("admin"), &json!("Lost phone")));

        // Where there is none, the answer is the same, and nobody is told.
        let before = count(&database, "letters");
        admin.send(admin.request("DELETE", path)).await.with_status(204);
        assert_eq!(count(&database, "letters"), before);
        own.me().await.with_status(200);
        let unknown = admin.request("DELETE", "/api/admin/persons/99/second-factor");
        assert_eq!(admin.send(unknown).await.refusal(), (404, "unknown-person"));
        // A session in a role that was left open takes no admin's own away.
        let (acting, email) = (application.client(), "p2@example.org");
        sign_in(&application, &acting, email).await;
        let recovery = set_up_factor(&acting).await;
        acting.send_code(email).await.with_status(202);
        let code = code_for(&application, email).await;
        acting.enter_role_with(email, &code, &recovery[0]).await.with_status(204);
        let oneself = acting.request("DELETE", "/api/admin/persons/2/second-factor");
        assert_eq!(acting.send(oneself).await.refusal(), (409, "oneself"));
        let kept = texts(&database, "SELECT 'x' AS line FROM second_factors WHERE person_id = 2");
        assert_eq!(kept.len(), 1);
    });
}
