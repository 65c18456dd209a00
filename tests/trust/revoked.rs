//! Revocation takes effect at the next request on every instance. The promise is five seconds, but it is immediate,
//! because no permission is cached.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::serving::house::{TUESDAY_10, add_access, add_kiosk, crowd, office, take_code};
use crate::serving::{House, Server, ok, until};
use crate::support::tables::is_on_server;
use crate::support::{TestDatabase, on_each_database};
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

/// One instance or two on a database, and who speaks to them.
struct Instances {
    addresses: Vec<SocketAddr>,
    nobody: Browser,
    admin: Browser,
    mail: PathBuf,
}

impl Instances {
    fn last(&self) -> SocketAddr {
        *self.addresses.last().unwrap()
    }

    async fn everywhere(&self, browser: &Browser, path: &str, status: u16) {
        // Twice: what an instance learnt when it let somebody in must not last either.
        for address in self.addresses.iter().chain(&self.addresses) {
            browser.at(*address).call("GET", path).await.with_status(status);
        }
    }

    async fn put(&self, who: i64, what: &str, body: Value) {
        let path = format!("/api/admin/persons/{who}/{what}");
        let admin = self.admin.at(self.last());
        admin.send(admin.request("PUT", &path).json(&body)).await.with_status(204);
    }

    async fn number(&self, email: &str) -> i64 {
        let path = format!("/api/admin/persons?search={email}");
        self.admin.call("GET", &path).await.body()["persons"][0]["id"].as_i64().unwrap()
    }

    async fn tokens_that_a_command_revokes(&self, database: &TestDatabase, house: &House) {
        let kiosk = self.nobody.with_token(&house.kiosk_token);
        let facility = self.nobody.with_token(&house.facility_token);
        self.everywhere(&kiosk, "/api/kiosk/state", 200).await;
        self.everywhere(&facility, "/api/facility/sites", 200).await;
        ok(database, TUESDAY_10, &["kiosk", "revoke", &house.kiosk_id]);
        self.everywhere(&kiosk, "/api/kiosk/state", 401).await;
        let list = ok(database, TUESDAY_10, &["access", "list"]);
        let id = list.lines().find(|line| line.contains("plans")).unwrap();
        ok(database, TUESDAY_10, &["access", "revoke", id.split_whitespace().next().unwrap()]);
        self.everywhere(&facility, "/api/facility/sites", 401).await;
    }

    async fn a_kiosk_that_an_admin_revokes_at_another_instance(
        &self,
        (id, token): (String, String),
    ) {
        let tablet = self.nobody.with_token(&token);
        self.everywhere(&tablet, "/api/kiosk/state", 200).await;
        let revoke = format!("/api/admin/kiosks/{id}");
        self.admin.at(self.last()).call("DELETE", &revoke).await.with_status(204);
        self.everywhere(&tablet, "/api/kiosk/state", 401).await;
    }

    async fn a_session_that_ends_at_another_instance(&self) {
        let mut person = self.nobody.clone();
        sign_in(&self.mail, &mut person, "/api/session", "p1@example.org", None).await;
        self.everywhere(&person, "/api/me", 200).await;
        person.at(self.last()).call("DELETE", "/api/session").await.with_status(204);
        self.everywhere(&person, "/api/me", 401).await;
    }

    async fn a_role_that_is_taken_away_or_made_less(&self) {
        let (lost, less) =
            (self.number("p2@example.org").await, self.number("p3@example.org").await);
        self.put(lost, "role", json!({ "role": "facility" })).await;
        self.put(less, "role", json!({ "role": "admin" })).await;
        let [mut one, mut other] = [self.nobody.clone(), self.nobody.clone()];
        take_up_role(&self.mail, &mut one, "p2@example.org").await;
        take_up_role(&self.mail, &mut other, "p3@example.org").await;
        for browser in [&mut one, &mut other] {
            browser.cookies.retain(|(name, _)| name != "aanschuif_session");
        }
        self.everywhere(&one, "/api/facility/sites", 200).await;
        self.everywhere(&other, "/api/admin/kiosks", 200).await;
        self.put(lost, "role", json!({ "role": null })).await;
        self.put(less, "role", json!({ "role": "facility" })).await;
        self.everywhere(&one, "/api/facility/sites", 401).await;
        self.everywhere(&other, "/api/admin/kiosks", 401).await;
    }

    /// Their own session and the one in their role.
    async fn a_person_who_is_deactivated(&self) {
        let gone = self.number("p4@example.org").await;
        self.put(gone, "role", json!({ "role": "admin" })).await;
        let [mut own, mut role] = [self.nobody.clone(), self.nobody.clone()];
        take_up_role(&self.mail, &mut role, "p4@example.org").await;
        own.cookies.clone_from(&role.cookies);
        own.cookies.retain(|(name, _)| name != "aanschuif_facility");
        role.cookies.retain(|(name, _)| name != "aanschuif_session");
        self.everywhere(&own, "/api/me", 200).await;
        self.everywhere(&role, "/api/admin/kiosks", 200).await;
        self.put(gone, "active", json!({ "active": false })).await;
        self.everywhere(&own, "/api/me", 401).await;
        self.everywhere(&role, "/api/admin/kiosks", 401).await;
    }
}

/// Signs in as themselves, and takes up their role beside it.
async fn take_up_role(mail: &Path, browser: &mut Browser, email: &str) {
    sign_in(mail, browser, "/api/session", email, None).await;
    let recovery = browser.set_up_factor().await;
    sign_in(mail, browser, "/api/facility/session", email, Some(recovery)).await;
}

#[test]
fn what_is_taken_away_is_gone_at_every_instance() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(2, 2), &crowd(6));
        let admin = add_access(&database, TUESDAY_10, "admin");
        let tablet = add_kiosk(&database, TUESDAY_10, "HQ");
        let mut servers = vec![Server::start(&database, TUESDAY_10).await];
        // A file has one server; the command line works beside it.
        if is_on_server(&database) {
            servers.push(Server::start(&database, TUESDAY_10).await);
        }
        let nobody = Browser::new(servers[0].address);
        let instances = Instances {
            addresses: servers.iter().map(|server| server.address).collect(),
            admin: nobody.with_token(&admin),
            nobody,
            mail: database.folder().join("mail"),
        };
        instances.tokens_that_a_command_revokes(&database, &house).await;
        instances.a_kiosk_that_an_admin_revokes_at_another_instance(tablet).await;
        instances.a_session_that_ends_at_another_instance().await;
        instances.a_role_that_is_taken_away_or_made_less().await;
        instances.a_person_who_is_deactivated().await;
    });
}
