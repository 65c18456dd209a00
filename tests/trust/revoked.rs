//! What is taken away is gone at the next request, at every instance there is: within five seconds, and in
//! fact at once, because nobody keeps in memory who may come in.

use std::path::Path;

use serde_json::{Value, json};

use crate::serving::house::{TUESDAY_10, add_access, add_kiosk, crowd, office, take_code};
use crate::serving::{House, Server, ok, until};
use crate::support::on_each_database;
use crate::trust::browser::Browser;

/// Signs in, or takes up a role, by the letters in a folder.
async fn sign_in(
    mail: &Path,
    browser: &mut Browser,
    path: &str,
    email: &str,
    second_factor: Option<String>,
) {
    browser.post_and_keep("/api/session/codes", &json!({ "email": email })).await.with_status(202);
    let mut code = None;
    until("a letter with a code", async || {
        code = take_code(mail, email);
        code.is_some()
    })
    .await;
    let mut body = json!({ "email": email, "code": code });
    if let Some(recovery) = second_factor {
        body["second_factor"] = json!(recovery);
    }
    let reply = browser.post_and_keep(path, &body).await;
    assert!(reply.status < 300, "{reply:?}");
}

/// Signs in as themselves, and takes up their role beside it.
async fn take_up_role(mail: &Path, browser: &mut Browser, email: &str) {
    sign_in(mail, browser, "/api/session", email, None).await;
    let recovery = browser.set_up_factor().await;
    sign_in(mail, browser, "/api/facility/session", email, Some(recovery)).await;
}

#[test]
#[expect(clippy::too_many_lines, reason = "one case after another, read from top to bottom")]
fn what_is_taken_away_is_gone_at_every_instance() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(6));
        let admin = add_access(&database, TUESDAY_10, "admin");
        let (tablet_id, tablet) = add_kiosk(&database, TUESDAY_10, "HQ");
        let first = Server::start(&database, TUESDAY_10).await;
        // A file has one server; the command line works beside it.
        let second = if database.url.starts_with("postgres") {
            Some(Server::start(&database, TUESDAY_10).await)
        } else {
            None
        };
        let instances: Vec<_> =
            [Some(&first), second.as_ref()].into_iter().flatten().map(|one| one.address).collect();
        let last = *instances.last().unwrap();
        let everywhere = async |browser: &Browser, path: &str, status: u16| {
            // Twice: what an instance learnt when it let somebody in must not last either.
            for address in instances.iter().chain(&instances) {
                browser.at(*address).call("GET", path).await.with_status(status);
            }
        };
        let nobody = Browser::new(first.address);
        let admin = nobody.with_token(&admin);
        let mail = database.folder().join("mail");
        let put = async |who: i64, what: &str, body: Value| {
            let path = format!("/api/admin/persons/{who}/{what}");
            let admin = admin.at(last);
            admin.send(admin.request("PUT", &path).json(&body)).await.with_status(204);
        };
        let number = async |email: &str| {
            let path = format!("/api/admin/persons?search={email}");
            admin.call("GET", &path).await.body()["persons"][0]["id"].as_i64().unwrap()
        };

        // Tokens, by the command line.
        let kiosk = nobody.with_token(&house.kiosk_token);
        let facility = nobody.with_token(&house.facility_token);
        everywhere(&kiosk, "/api/kiosk/state", 200).await;
        everywhere(&facility, "/api/facility/sites", 200).await;
        ok(&database, TUESDAY_10, &["kiosk", "revoke", &house.kiosk_id]);
        everywhere(&kiosk, "/api/kiosk/state", 401).await;
        let list = ok(&database, TUESDAY_10, &["access", "list"]);
        let id = list.lines().find(|line| line.contains("plans")).unwrap();
        ok(&database, TUESDAY_10, &["access", "revoke", id.split_whitespace().next().unwrap()]);
        everywhere(&facility, "/api/facility/sites", 401).await;
        // A kiosk, by an admin at the other instance.
        let tablet = nobody.with_token(&tablet);
        everywhere(&tablet, "/api/kiosk/state", 200).await;
        let revoke = format!("/api/admin/kiosks/{tablet_id}");
        admin.at(last).call("DELETE", &revoke).await.with_status(204);
        everywhere(&tablet, "/api/kiosk/state", 401).await;

        // A session that is ended at the other instance.
        let mut person = nobody.clone();
        sign_in(&mail, &mut person, "/api/session", "p1@example.org", None).await;
        everywhere(&person, "/api/me", 200).await;
        person.at(last).call("DELETE", "/api/session").await.with_status(204);
        everywhere(&person, "/api/me", 401).await;

        // A role that is taken away, and a role that is made less.
        let (lost, less) = (number("p2@example.org").await, number("p3@example.org").await);
        put(lost, "role", json!({ "role": "facility" })).await;
        put(less, "role", json!({ "role": "admin" })).await;
        let [mut one, mut other] = [nobody.clone(), nobody.clone()];
        for (browser, email) in [(&mut one, "p2@example.org"), (&mut other, "p3@example.org")] {
            take_up_role(&mail, browser, email).await;
        }
        everywhere(&one, "/api/facility/sites", 200).await;
        everywhere(&other, "/api/admin/kiosks", 200).await;
        put(lost, "role", json!({ "role": null })).await;
        put(less, "role", json!({ "role": "facility" })).await;
        everywhere(&one, "/api/facility/sites", 401).await;
        everywhere(&other, "/api/admin/kiosks", 401).await;

        // A person who is deactivated: their own session and the one in their role.
        let gone = number("p4@example.org").await;
        put(gone, "role", json!({ "role": "admin" })).await;
        let [mut own, mut role] = [nobody.clone(), nobody.clone()];
        take_up_role(&mail, &mut role, "p4@example.org").await;
        own.cookies.clone_from(&role.cookies);
        own.cookies.retain(|(name, _)| name != "aanschuif_facility");
        role.cookies.retain(|(name, _)| name != "aanschuif_session");
        everywhere(&own, "/api/me", 200).await;
        everywhere(&role, "/api/admin/kiosks", 200).await;
        put(gone, "active", json!({ "active": false })).await;
        everywhere(&own, "/api/me", 401).await;
        everywhere(&role, "/api/admin/kiosks", 401).await;
    });
}
