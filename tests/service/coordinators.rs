//! A coordinator keeps the people of one organisation, and learns of no other, nor where anybody is.

use std::collections::BTreeMap;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use serde_json::{Value, json};

use crate::serving::house::{PEOPLE, TUESDAY_10, add_access, add_coordinator, office, sign_in};
use crate::serving::{Answer, Application, Client, House, beside, ok};
use crate::support::tables::{is_on_server, texts};
use crate::support::{TestDatabase, on_each_database};

const PATH: &str = "/api/coordinator/persons";
const FILE: &str = "/api/coordinator/people.csv";

/// `ann` and `ben` are of Kade, `cas` of Dijk, `own` of the host.
const ROWS: &str = "ann@kade.example,Ann Bos,Kade,Water,en,ANN,quiet,2026-01-01
ben@kade.example,Ben Vos,Kade,,nl,BEN,,
cas@dijk.example,Cas Mol,Dijk,,en,CAS,,2026-01-01
own@example.org,Own Pol,Host,,en,OWN,,2026-01-01
";

struct Desk {
    application: Application,
    kiosk: Client,
    admin: Client,
    kade: Client,
    dijk: Client,
}

impl Desk {
    async fn open(database: &TestDatabase, rows: &str) -> Self {
        let house =
            House::furnish(database, TUESDAY_10, &office(1, 6), &(PEOPLE.to_owned() + rows));
        ok(database, TUESDAY_10, &["organisation", "set", "Host", "--kind", "host"]);
        ok(database, TUESDAY_10, &["organisation", "set", "Dijk", "--kind", "partner"]);
        let application = Application::start(database, TUESDAY_10);
        let with = |token: &str| application.client().with_token(token);
        Self {
            kiosk: with(&house.kiosk_token),
            admin: with(&add_access(database, TUESDAY_10, "admin")),
            kade: with(&add_coordinator(database, TUESDAY_10, "Kade")),
            dijk: with(&add_coordinator(database, TUESDAY_10, "Dijk")),
            application,
        }
    }
}

async fn lines(coordinator: &Client) -> Vec<Value> {
    let page = coordinator.get(PATH).await.with_status(200).body;
    page["persons"].as_array().unwrap().clone()
}

/// By what a coordinator's list names somebody.
async fn handle(coordinator: &Client, name: &str) -> String {
    let all = lines(coordinator).await;
    let line =
        all.iter().find(|line| line["name"] == name).unwrap_or_else(|| panic!("{name}: {all:?}"));
    line["id"].as_str().unwrap().to_owned()
}

fn typed(name: &str, email: &str) -> Value {
    json!({ "name": name, "email": email, "team": "", "language": "nl", "needs": [] })
}

async fn import(coordinator: &Client, rows: &str) -> Answer {
    let file = coordinator.request("POST", FILE).header("content-type", "text/csv");
    coordinator.send(file.body(PEOPLE.to_owned() + rows)).await
}

#[test]
fn a_coordinator_adds_corrects_and_ends_people_and_prints_their_badges() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, ROWS).await;
        let names = lines(&desk.kade).await.into_iter().map(|line| line["name"].clone());
        assert_eq!(names.collect::<Vec<_>>(), ["Ann Bos", "Ben Vos"]);
        let new = typed(" Dee Bok ", "Dee@kade.example");
        let added = desk.kade.send_json("POST", PATH, &new).await.with_status(201);
        let id = added.body["id"].as_str().unwrap().to_owned();
        let again = desk.kade.send_json("POST", PATH, &new).await.with_status(200);
        assert_eq!(again.body, added.body);
        let other = typed("Dee Bak", "dee@kade.example");
        assert_eq!(desk.kade.send_json("POST", PATH, &other).await.refusal(), (409, "email-taken"));
        let one = format!("{PATH}/{id}");
        desk.kade.send_json("PUT", &one, &other).await.with_status(204);
        let moved = typed("Dee Bak", "dee2@kade.example");
        assert_eq!(desk.kade.send_json("PUT", &one, &moved).await.refusal(), (409, "email-fixed"));
        let shown = desk.kade.get(&one).await.with_status(200).body;
        let expected = json!({ "id": id, "name": "Dee Bak", "email": "dee@kade.example", "team": "",
            "language": "nl", "needs": [] });
        assert_eq!(shown, expected);

        let wanted = json!({ "persons": [id] });
        let badges = desk.kade.send_json("POST", "/api/coordinator/badges", &wanted).await;
        let badges = badges.with_status(200).body;
        assert_eq!(
            (&badges[0]["name"], &badges[0]["organisation"]),
            (&json!("Dee Bak"), &json!("Kade"))
        );
        let badge = badges[0]["badge"].as_str().unwrap();
        desk.kiosk.kiosk_check_in(badge).await.with_status(201);
        desk.kade.send_json("DELETE", &one, &json!({})).await.with_status(204);
        desk.kade.send_json("DELETE", &one, &json!({})).await.with_status(204);
        assert_eq!(desk.kiosk.kiosk_check_in(badge).await.refusal(), (404, "unknown-badge"));
        let page = desk.kade.get(&format!("{PATH}?active=false")).await.with_status(200).body;
        assert_eq!(
            (page["total"].clone(), page["persons"][0]["id"].clone()),
            (json!(1), json!(id))
        );

        // What is typed wrong is told by field.
        let wrong = desk.kade.send_json("POST", PATH, &typed(" ", "dee")).await;
        assert_eq!(wrong.refusal(), (422, "invalid-fields"));
        let fields = json!([{ "field": "name", "code": "required" }, { "field": "email", "code": "no-address" }]);
        assert_eq!(wrong.body["fields"], fields);
        // Letters carry the name to people who did not ask for one: it can hold nothing that they make a link of.
        let link = json!([{ "field": "name", "code": "link" }]);
        let lured = typed("Win at evil.example", "lure@kade.example");
        let wrong = desk.kade.send_json("POST", PATH, &lured).await;
        assert_eq!((wrong.refusal(), &wrong.body["fields"]), ((422, "invalid-fields"), &link));
        let lured = typed("Win at evil.example", "dee@kade.example");
        let wrong = desk.kade.send_json("PUT", &one, &lured).await;
        assert_eq!((wrong.refusal(), &wrong.body["fields"]), ((422, "invalid-fields"), &link));
        let wrong = import(&desk.kade, "lure@kade.example,http://evil,Kade,,en,,,\n").await;
        assert!(wrong.status == 422 && wrong.text.contains("\"link\""), "{wrong:?}");
        // Nobody gets a badge who may not come in.
        let badges = desk.kade.send_json("POST", "/api/coordinator/badges", &wanted).await;
        assert_eq!(badges.refusal(), (409, "not-active"));
        let session = desk.kade.get("/api/facility/session").await.with_status(200).body;
        assert_eq!(
            (&session["role"], &session["organisation"]),
            (&json!("coordinator"), &json!("Kade"))
        );
    });
}

#[test]
fn whoever_is_ended_by_anybody_is_let_in_again_by_an_admin_only() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, ROWS).await;
        let ben = format!("{PATH}/{}", handle(&desk.kade, "Ben Vos").await);
        desk.kiosk.kiosk_check_in("BEN").await.with_status(201);
        desk.kade.send_json("DELETE", &ben, &json!({})).await.with_status(204);
        let row = "ben@kade.example,Ben Vos,Kade,,nl,,,\n";
        import(&desk.kade, row).await.with_status(200);
        let mut body = typed("Ben Vos", "ben@kade.example");
        body["team"] = json!("Fire");
        desk.kade.send_json("PUT", &ben, &body).await.with_status(204);
        assert_eq!(desk.kiosk.kiosk_check_in("BEN").await.refusal(), (404, "unknown-badge"));
        desk.admin
            .send_json("PUT", "/api/admin/persons/2/active", &json!({ "active": true }))
            .await
            .with_status(204);
        desk.kiosk.kiosk_check_in("BEN").await.with_status(201);
        // A coordinator ends nobody who has a role in the building.
        desk.admin
            .send_json("PUT", "/api/admin/persons/2/role", &json!({ "role": "admin" }))
            .await
            .with_status(204);
        assert_eq!(
            desk.kade.send_json("DELETE", &ben, &json!({})).await.refusal(),
            (409, "has-role")
        );
    });
}

/// The same bytes for somebody of another organisation, by whatever name, as for nobody.
#[test]
fn people_of_another_organisation_are_not_there() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, ROWS).await;
        let cas = handle(&desk.dijk, "Cas Mol").await;
        let ann = handle(&desk.kade, "Ann Bos").await;
        for method in ["GET", "PUT", "DELETE"] {
            let body = typed("Cas Mol", "cas@dijk.example");
            let ask = async |id: &str| {
                let answer = match method {
                    "GET" => desk.kade.get(&format!("{PATH}/{id}")).await,
                    _ => desk.kade.send_json(method, &format!("{PATH}/{id}"), &body).await,
                };
                (answer.status, answer.content_type, answer.text)
            };
            let of_nobody = ask("00000000000000000000").await;
            assert_eq!(of_nobody.0, 404);
            // 1 is Ann's number: numbers name nobody here.
            for id in [cas.as_str(), "1", "3", "4", "999", "x"] {
                assert_eq!(ask(id).await, of_nobody, "{method} {id}");
            }
        }
        let badges = async |ids: &[&str]| {
            let body = json!({ "persons": ids });
            let answer = desk.kade.send_json("POST", "/api/coordinator/badges", &body).await;
            (answer.status, answer.text)
        };
        let of_nobody = badges(&[&ann, "00000000000000000000"]).await;
        assert_eq!(of_nobody.0, 404);
        assert_eq!(badges(&[&ann, &cas]).await, of_nobody);
        let found = desk.kade.get(&format!("{PATH}?search=cas")).await.with_status(200);
        assert_eq!(found.body["total"], 0);
        let file = desk.kade.get(FILE).await.with_status(200).text;
        assert!(
            !file.contains("cas@") && !file.contains("Dijk") && file.contains("ann@"),
            "{file}"
        );
        let row = "new@dijk.example,New,Dijk,,,,,\n";
        let refused = import(&desk.kade, row).await;
        assert_eq!(
            (refused.refusal(), &refused.body["errors"][0]["code"]),
            ((422, "invalid-file"), &json!("other-organisation"))
        );
        let cas = desk.admin.get("/api/admin/persons/3").await.with_status(200).body;
        assert_eq!((&cas["name"], &cas["organisation"]), (&json!("Cas Mol"), &json!("Dijk")));
        // Nor is anything of admins and the building theirs.
        for path in [
            "/api/admin/persons",
            "/api/admin/organisations",
            "/api/facility/sites",
            "/api/plan?site=HQ",
        ] {
            assert_eq!(desk.kade.get(path).await.refusal(), (403, "forbidden"), "{path}");
        }
    });
}

/// Answers, with each handle and badge told by when it was first heard.
#[derive(Default)]
struct Heard {
    names: BTreeMap<String, String>,
    answers: Vec<String>,
}

impl Heard {
    fn note(&mut self, answer: &Answer) {
        let mut text = format!("{} {} {}", answer.status, answer.content_type, answer.text);
        let mut found = Vec::new();
        collect(&answer.body, &mut found);
        for secret in found {
            let count = self.names.len();
            self.names.entry(secret).or_insert_with(|| format!("<{count}>"));
        }
        for (secret, name) in &self.names {
            text = text.replace(secret, name);
        }
        self.answers.push(text);
    }
}

/// What is made by chance or from numbers: handles, badges and pictures of them, the last characters of badges.
fn collect(body: &Value, found: &mut Vec<String>) {
    match body {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| match value.as_str() {
            Some(text) if ["id", "badge", "svg"].contains(&name.as_str()) => {
                found.push(serde_json::to_string(text).unwrap().trim_matches('"').to_owned());
            }
            Some(text) if name == "badge_end" => found.push(format!("\"badge_end\":\"{text}\"")),
            _ => collect(value, found),
        }),
        Value::Array(all) => all.iter().for_each(|one| collect(one, found)),
        _ => {}
    }
}

/// Everything that a coordinator can try with two addresses, in two ways.
async fn try_addresses(coordinator: &Client) -> Vec<String> {
    let mut heard = Heard::default();
    let mut ids = Vec::new();
    for email in ["cas@dijk.example", "gone@dijk.example"] {
        for body in [typed("Kim Bos", email), typed("Kim Bos", email), typed("Other", email)] {
            let answer = coordinator.send_json("POST", PATH, &body).await;
            heard.note(&answer);
            ids.extend(answer.body["id"].as_str().map(ToOwned::to_owned));
        }
        let one = format!("{PATH}/{}", ids.last().unwrap());
        heard.note(&coordinator.get(&one).await);
        heard.note(&coordinator.send_json("PUT", &one, &typed("Kim Vos", email)).await);
        heard.note(&coordinator.send_json("PUT", &one, &typed("Kim Vos", "k@kade.example")).await);
        let wanted = json!({ "persons": [ids.last().unwrap()] });
        heard.note(&coordinator.send_json("POST", "/api/coordinator/badges", &wanted).await);
        heard.note(&coordinator.get(&format!("{PATH}?search={email}")).await);
    }
    let again = "cas@dijk.example,Kim Vos,Kade,,nl,,,\ngone@dijk.example,Kim Pol,Kade,,nl,,,\n\
                 last@dijk.example,Kim Mol,Kade,,nl,,,\n";
    heard.note(&import(coordinator, again).await);
    let wrong = "last@dijk.example,Kim Mol,Kade,,nl,CAS,,2026-01-01\nx@y.example,X,Dijk,,,,,\n";
    heard.note(&import(coordinator, wrong).await);
    heard.note(&coordinator.get(FILE).await);
    heard.note(&coordinator.get(PATH).await);
    let one = format!("{PATH}/{}", ids[0]);
    heard.note(&coordinator.send_json("DELETE", &one, &json!({})).await);
    heard.note(&coordinator.get(&format!("{PATH}?active=false")).await);
    heard.note(&coordinator.send_json("POST", PATH, &typed("Kim Vos", "cas@dijk.example")).await);
    heard.answers
}

#[test]
fn an_address_that_somebody_elsewhere_has_or_had_is_answered_like_a_free_one() {
    on_each_database(async |database| {
        let elsewhere =
            "gone@dijk.example,Gone Bok,Dijk,,,,,\nlast@dijk.example,Last Bok,Dijk,,,,,\n";
        let desk = Desk::open(&database, &(ROWS.to_owned() + elsewhere)).await;
        ok(&database, TUESDAY_10, &["person", "erase", "gone@dijk.example"]);
        let with_others = try_addresses(&desk.kade).await;
        // Whoever has the address is as before, and mail goes to them alone.
        let cas = desk.admin.get("/api/admin/persons/3").await.with_status(200).body;
        assert_eq!((&cas["name"], &cas["organisation"]), (&json!("Cas Mol"), &json!("Dijk")));
        let phone = desk.application.client();
        let held =
            texts(&database, "SELECT email AS line FROM persons WHERE email LIKE '%.invalid'");
        assert!(!held.is_empty());
        for stand_in in &held {
            desk.application.client().send_code(stand_in).await;
        }
        sign_in(&desk.application, &phone, "cas@dijk.example").await;
        assert_eq!(phone.me().await.with_status(200).body["name"], "Cas Mol");
        let addresses =
            texts(&database, "SELECT DISTINCT to_address AS line FROM letters ORDER BY 1");
        assert!(addresses.iter().all(|address| !address.ends_with(".invalid")), "{addresses:?}");
        // An admin sees that an address was given that is another's.
        let held = desk
            .admin
            .get("/api/admin/persons?search=cas@dijk.example")
            .await
            .with_status(200)
            .body;
        let given: Vec<&Value> =
            held["persons"].as_array().unwrap().iter().map(|one| &one["given_email"]).collect();
        assert_eq!(given, [&Value::Null, &json!("cas@dijk.example")]);
        // Nobody is moved to where their address is known already.
        let mut moved = typed("Cas Mol", "cas@dijk.example");
        moved["organisation"] = json!("Kade");
        let moved = desk.admin.send_json("PUT", "/api/admin/persons/3", &moved).await;
        assert_eq!(moved.refusal(), (409, "email-taken"));
        drop(desk);

        let (other, rows) = (database.another(), &ROWS[..ROWS.find("cas@").unwrap()]);
        let rows = rows.to_owned() + "own@example.org,Own Pol,Host,,en,OWN,,2026-01-01\n";
        let desk = Desk::open(&other, &rows).await;
        let alone = try_addresses(&desk.kade).await;
        assert!(alone.len() > 20, "{alone:?}");
        for (with_others, alone) in with_others.iter().zip(&alone) {
            assert_eq!(with_others, alone);
        }
        assert_eq!(with_others.len(), alone.len());
    });
}

/// Two at once are one person, as of an address that is taken; else who tries learns which it is. On a server only: an
/// embedded database has one writer at a time.
#[test]
fn whoever_is_added_twice_at_once_is_one_person() {
    on_each_database(async |database| {
        if !is_on_server(&database) {
            return;
        }
        let desk = Desk::open(&database, ROWS).await;
        for (email, file) in [("one@kade.example", false), ("two@kade.example", true)] {
            // What is looked up between whom the organisation has and whether anybody has the address.
            let mut other = PgConnection::establish(&database.url).unwrap();
            let row = format!(
                "BEGIN; LOCK TABLE tombstones; INSERT INTO persons (email, name, organisation_id, team, language, needs) \
                 SELECT '{email}', 'New', id, '', 'nl', '' FROM organisations WHERE name = 'Kade'"
            );
            other.batch_execute(&row).unwrap();
            let asked = async {
                match file {
                    true => import(&desk.kade, &format!("{email},New,Kade,,nl,,,\n")).await,
                    false => desk.kade.send_json("POST", PATH, &typed("New", email)).await,
                }
            };
            beside(&database, other, asked).await.with_status(200);
        }
        let stand_ins = "SELECT email AS line FROM persons WHERE given_email IS NOT NULL";
        assert_eq!(texts(&database, stand_ins), Vec::<String>::new());
    });
}

#[test]
fn whoever_is_erased_is_erased_under_every_organisation_that_gave_their_address() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, ROWS).await;
        let body = typed("Kim Bos", "cas@dijk.example");
        desk.kade.send_json("POST", PATH, &body).await.with_status(201);
        let phone = desk.application.client();
        sign_in(&desk.application, &phone, "cas@dijk.example").await;
        let yes = json!({ "email": "cas@dijk.example" });
        phone.send_json("DELETE", "/api/me", &yes).await.with_status(204);
        let left = || texts(&database, "SELECT name AS line FROM persons ORDER BY id");
        assert_eq!(left(), ["Ann Bos", "Ben Vos", "Own Pol"]);
        // Their address is given once more, and only the stand-in is there to be erased.
        desk.kade.send_json("POST", PATH, &body).await.with_status(201);
        assert_eq!(left().len(), 4);
        ok(&database, TUESDAY_10, &["person", "erase", "cas@dijk.example"]);
        assert_eq!(left(), ["Ann Bos", "Ben Vos", "Own Pol"]);
    });
}

#[test]
fn what_a_coordinator_exports_can_be_imported_again_and_changes_nothing() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, ROWS).await;
        let before = "SELECT email || name || team || language || needs || coalesce(badge_end, '') AS line FROM persons ORDER BY id";
        let people = texts(&database, before);
        let file = desk.kade.get(FILE).await.with_status(200);
        let expected = PEOPLE.to_owned()
            + "ann@kade.example,Ann Bos,Kade,Water,en,,quiet,\nben@kade.example,Ben Vos,Kade,,nl,,,\n";
        assert_eq!(file.text, expected);
        let imported = import(&desk.kade, &file.text[PEOPLE.len()..]).await.with_status(200).body;
        assert_eq!(imported, json!({ "new": 0, "changed": 0, "unchanged": 2 }));
        assert_eq!(texts(&database, before), people);
        // All of it or nothing.
        let half = "dee@kade.example,Dee,Kade,,,,,\neva@kade.example,Eva,Kade,,,EVA,,2026-01-01\n";
        let refused = import(&desk.kade, half).await;
        let codes: Vec<&Value> =
            refused.body["errors"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
        assert_eq!(
            (refused.refusal(), codes),
            ((422, "invalid-file"), vec![&json!("must-be-empty"), &json!("must-be-empty")])
        );
        assert_eq!(texts(&database, before), people);
        // A name that a spreadsheet would run is written so that it does not, and read back as it was.
        let formula = "dee@kade.example,=1+1,Kade,,nl,,,\n";
        import(&desk.kade, formula).await.with_status(200);
        let file = desk.kade.get(FILE).await.with_status(200).text;
        assert!(file.contains(",'=1+1,"), "{file}");
        let imported = import(&desk.kade, &file[PEOPLE.len()..]).await.with_status(200).body;
        assert_eq!(imported["unchanged"], 3);
    });
}

#[test]
fn each_look_and_each_change_of_a_coordinator_is_the_persons_to_read() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, ROWS).await;
        let phone = desk.application.client();
        sign_in(&desk.application, &phone, "ann@kade.example").await;
        let ann = handle(&desk.kade, "Ann Bos").await;
        desk.kade.get(&format!("{PATH}/{ann}?reason=New%20lease")).await.with_status(200);
        let looks = phone.get("/api/me/looks").await.with_status(200).body;
        let read: Vec<_> = looks
            .as_array()
            .unwrap()
            .iter()
            .map(|look| (look["by"].clone(), look["action"].clone(), look["reason"].clone()))
            .collect();
        let coordinator = json!("coordinator");
        assert!(
            read.contains(&(coordinator.clone(), json!("person-opened"), json!("New lease"))),
            "{read:?}"
        );
        assert!(
            read.iter()
                .any(|(by, action, _)| *by == coordinator && *action == json!("person-shown"))
        );
    });
}

#[test]
fn a_coordinators_token_is_of_one_organisation_and_can_be_taken_away() {
    on_each_database(async |database| {
        let desk = Desk::open(&database, ROWS).await;
        let browser = desk.application.client();
        let add = ["access", "add", "Kade", "--role", "coordinator", "--organisation", "Kade"];
        let line = ok(&database, TUESDAY_10, &add);
        let (id, token) = line.trim().split_once(' ').unwrap();
        browser.enter_with_token(token).await.with_status(204);
        assert_eq!(lines(&browser).await.len(), 2);
        let listed = ok(&database, TUESDAY_10, &["access", "list"]);
        let line = listed.lines().last().unwrap();
        assert!(
            line.starts_with(&format!("{id}\tKade\tcoordinator\t")) && line.ends_with("\tKade"),
            "{line}"
        );
        ok(&database, TUESDAY_10, &["access", "revoke", id]);
        assert_eq!(browser.get(PATH).await.refusal(), (401, "unauthorized"));
    });
}
