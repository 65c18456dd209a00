//! The register by hand: adding, correcting and deactivating people without a file.

use serde_json::{Value, json};

use crate::serving::house::{PEOPLE, TUESDAY_10, add_access, crowd, office, sign_in};
use crate::serving::{Answer, Application, Client, House};
use crate::support::tables::texts;
use crate::support::{TestDatabase, on_each_database};

const PATH: &str = "/api/admin/persons";
/// A look for which the admin gave no reason.
const LOOKED: &str = "person-opened  list of people opened or searched";

struct Register {
    application: Application,
    kiosk: Client,
    admin: Client,
}

impl Register {
    async fn open(database: &TestDatabase) -> Self {
        let house = House::furnish(database, TUESDAY_10, &office(2, 2), &crowd(3));
        let application = Application::start(database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let admin = application.client().with_token(&add_access(database, TUESDAY_10, "admin"));
        Self { application, kiosk, admin }
    }

    async fn add(&self, body: &Value) -> Answer {
        self.admin.send_json("POST", PATH, body).await
    }

    async fn correct(&self, person: i64, body: &Value) -> Answer {
        self.admin.send_json("PUT", &format!("{PATH}/{person}"), body).await
    }

    async fn show(&self, person: i64) -> Answer {
        self.admin.get(&format!("{PATH}/{person}")).await
    }

    async fn names(&self, query: &str) -> Vec<String> {
        let page = self.admin.get(&format!("{PATH}{query}")).await.with_status(200).body;
        let persons = page["persons"].as_array().unwrap();
        persons.iter().map(|person| person["name"].as_str().unwrap().to_owned()).collect()
    }
}

fn mirjam() -> Value {
    json!({ "name": " Mirjam Bos ", "email": "Mirjam@Kade.example", "organisation": "Kade",
        "team": "Water", "language": "en", "needs": ["quiet", "step-free"], "reason": "Starts in May" })
}

fn with(mut body: Value, field: &str, value: Value) -> Value {
    body[field] = value;
    body
}

fn lines_of(database: &TestDatabase, person: i64) -> Vec<String> {
    let query = format!(
        "SELECT action || ' ' || detail || ' ' || coalesce(reason, '') AS line FROM access_log
         WHERE person_id = {person} ORDER BY id"
    );
    texts(database, &query)
}

#[test]
fn a_person_is_added_once_however_often_it_is_asked() {
    on_each_database(async |database| {
        let register = Register::open(&database).await;
        let id = register.add(&mirjam()).await.with_status(201).body["id"].as_i64().unwrap();
        assert_eq!(register.add(&mirjam()).await.with_status(200).body["id"], id);
        let other = with(mirjam(), "team", json!("Wind"));
        assert_eq!(register.add(&other).await.refusal(), (409, "email-taken"));
        let shown = register.show(id).await.with_status(200).body;
        let expected = json!({ "id": id, "name": "Mirjam Bos", "email": "mirjam@kade.example",
            "organisation": "Kade", "team": "Water", "language": "en", "needs": ["step-free", "quiet"] });
        assert_eq!(shown, expected);
        // Each look at her and each deed is hers to read, also the look that a guess at her address was.
        assert_eq!(
            lines_of(&database, id),
            [
                "person-added  Starts in May",
                "person-opened  Starts in May",
                "person-opened  Starts in May",
                LOOKED
            ]
        );
        assert!(register.names("?search=mirjam").await.contains(&"Mirjam Bos".to_owned()));
        let organisations = register.admin.get("/api/admin/organisations").await.with_status(200);
        assert_eq!(
            organisations.body,
            json!([
                { "id": 1, "name": "Host", "kind": "partner", "agreed_days": [], "factor_required": false },
                { "id": 2, "name": "Kade", "kind": "partner", "agreed_days": [], "factor_required": false },
            ])
        );
        assert_eq!(register.show(999).await.refusal(), (404, "unknown-person"));
    });
}

#[test]
fn every_field_that_cannot_be_so_is_named_and_nothing_is_kept() {
    on_each_database(async |database| {
        let register = Register::open(&database).await;
        let wrong = json!({ "name": " ", "email": "mirjam", "organisation": "x".repeat(201),
            "team": "a\u{7}b", "language": "nl", "needs": [] });
        let fields = json!([
            { "field": "name", "code": "required" },
            { "field": "email", "code": "no-address" },
            { "field": "organisation", "code": "too-long" },
            { "field": "team", "code": "unreadable" },
        ]);
        for refused in [register.add(&wrong).await, register.correct(1, &wrong).await] {
            assert_eq!(refused.refusal(), (422, "invalid-fields"));
            assert_eq!(refused.body["fields"], fields);
        }
        assert_eq!(register.names("").await.len(), 3);
        let language = with(mirjam(), "language", json!("fr"));
        assert_eq!(register.add(&language).await.refusal(), (400, "bad-request"));
        let needs = with(mirjam(), "needs", json!(["sofa"]));
        assert_eq!(register.add(&needs).await.refusal(), (400, "bad-request"));
    });
}

#[test]
fn what_is_corrected_holds_at_once_and_says_which_fields() {
    on_each_database(async |database| {
        let register = Register::open(&database).await;
        let id = register.add(&mirjam()).await.with_status(201).body["id"].as_i64().unwrap();
        let moved = with(mirjam(), "email", json!("mirjam.bos@kade.example"));
        let moved = with(with(moved, "needs", json!([])), "reason", Value::Null);
        register.correct(id, &moved).await.with_status(204);
        register.correct(id, &moved).await.with_status(204);
        assert_eq!(register.show(id).await.with_status(200).body["needs"], json!([]));
        assert_eq!(
            lines_of(&database, id)[1..],
            ["person-changed email needs change in the list of people", LOOKED, LOOKED]
        );
        // The badge that somebody has stays theirs.
        let first = with(moved.clone(), "email", json!("p1@example.org"));
        register.correct(1, &first).await.with_status(204);
        register.kiosk.kiosk_check_in("B1").await.with_status(201);
        let taken = with(moved.clone(), "email", json!("p2@example.org"));
        assert_eq!(register.correct(id, &taken).await.refusal(), (409, "email-taken"));
        assert_eq!(lines_of(&database, 2).last().unwrap(), LOOKED);
        assert_eq!(register.correct(999, &moved).await.refusal(), (404, "unknown-person"));
    });
}

#[test]
fn who_used_the_service_keeps_the_address_by_which_they_did() {
    on_each_database(async |database| {
        let register = Register::open(&database).await;
        let people = ["badge", "signs-in", "asks", "is-reminded", "tells", "signs-out"];
        let file = people.map(|who| format!("{who}@kade.example,{who},Kade,,nl,{who},,\n"));
        let request = register.admin.request("POST", "/api/admin/people.csv");
        let request = request.header("content-type", "text/csv");
        let file = format!("{PEOPLE}{}", file.concat());
        register.admin.send(request.body(file)).await.with_status(200);
        register.kiosk.kiosk_check_in("badge").await.with_status(201);
        let phone = register.application.client();
        sign_in(&register.application, &phone, "signs-in@kade.example").await;
        phone.send_code("asks@kade.example").await.with_status(202);
        let phone = register.application.client();
        sign_in(&register.application, &phone, "is-reminded@kade.example").await;
        let weekly = json!({ "rhythm": "weekly" });
        phone.send_json("PUT", "/api/me/conscience", &weekly).await.with_status(200);
        phone.send(phone.request("DELETE", "/api/session")).await.with_status(204);
        // What somebody told without a name counts, too, and the answer is the same.
        register
            .admin
            .send_json("PUT", &format!("{PATH}/1/editor"), &json!({}))
            .await
            .with_status(204);
        let phone = register.application.client();
        sign_in(&register.application, &phone, "tells@kade.example").await;
        let story = json!({ "kind": "detour", "title": "Tea", "text": "tea", "language": "en", "unnamed": true, "editor": 1 });
        phone.send_json("POST", "/api/stories", &story).await.with_status(201);
        phone.send(phone.request("DELETE", "/api/session")).await.with_status(204);
        // Nothing is left of what they did; that they ever signed in is enough.
        let phone = register.application.client();
        sign_in(&register.application, &phone, "signs-out@kade.example").await;
        phone.send(phone.request("DELETE", "/api/session")).await.with_status(204);
        let mine = json!({ "name": "N", "email": "", "organisation": "Kade", "team": "",
            "language": "nl", "needs": [] });
        for (at, who) in people.iter().enumerate() {
            let id = 4 + i64::try_from(at).unwrap();
            let mine = with(mine.clone(), "email", json!(format!("{who}@admin.example")));
            let answer = register.correct(id, &mine).await;
            // A code that anybody can ask for is no use of the service.
            if *who == "asks" {
                answer.with_status(204);
                // Where a badge is held is shown to whoever reads the mail of the address: it goes with the old one.
                let held = register.kiosk.kiosk_check_in(who).await;
                assert_eq!(held.refusal(), (404, "unknown-badge"));
            } else {
                assert_eq!(answer.refusal(), (409, "email-in-use"), "{who}");
                assert_eq!(lines_of(&database, id).last().unwrap(), LOOKED);
            }
        }
        let codes = "SELECT CAST(count(*) AS TEXT) AS line FROM session_codes WHERE person_id = 6";
        assert_eq!(texts(&database, codes), ["0"], "a code sent to the old address is void");
    });
}

#[test]
fn several_are_deactivated_together_or_not_at_all() {
    on_each_database(async |database| {
        let register = Register::open(&database).await;
        let path = format!("{PATH}/active");
        let put = async |persons: Vec<i64>, active: bool| {
            let body = json!({ "persons": persons, "active": active, "reason": "Project ended" });
            register.admin.send_json("PUT", &path, &body).await
        };
        assert_eq!(put(vec![1, 99], false).await.refusal(), (404, "unknown-person"));
        assert_eq!(register.names("?only=inactive").await, [""; 0]);
        for wrong in [vec![], vec![1; 501]] {
            assert_eq!(put(wrong, false).await.refusal(), (400, "bad-request"));
        }
        put(vec![3, 1], false).await.with_status(204);
        put(vec![1, 3], false).await.with_status(204);
        assert_eq!(register.names("?only=inactive").await, ["First1 Last", "First3 Last"]);
        assert_eq!(register.names("?only=active").await, ["First2 Last"]);
        assert_eq!(register.kiosk.kiosk_check_in("B1").await.refusal(), (404, "unknown-badge"));
        let deactivated = |person| {
            let lines = lines_of(&database, person);
            lines.iter().filter(|line| *line == "deactivated  Project ended").count()
        };
        assert_eq!([deactivated(1), deactivated(2), deactivated(3)], [1, 0, 1]);
        put(vec![1, 3], true).await.with_status(204);
        assert_eq!(register.names("?only=active").await.len(), 3);
        let role = json!({ "role": "facility" });
        register.admin.send_json("PUT", &format!("{PATH}/2/role"), &role).await.with_status(204);
        assert_eq!(register.names("?only=facility&search=last").await, ["First2 Last"]);
        assert_eq!(register.names("?only=admin").await, [""; 0]);
    });
}
