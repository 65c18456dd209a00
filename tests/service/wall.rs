//! The screen on the wall of the café.

use serde_json::{Value, json};

use crate::serving::house::{PLACES, SITE, TUESDAY_10, add_wall, crowd, office, sign_in};
use crate::serving::{Application, Client, House, ok, run};
use crate::support::tables::execute;
use crate::support::{TestDatabase, on_each_database};

/// A café for three beside a desk.
fn small() -> String {
    let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
    format!("{PLACES}{site},0,bar,cafe,3,,,,,\n{site},1,north,desks,,T1,D1,,,\n")
}

fn hang(database: &TestDatabase, places: &str, people: usize) -> (House, Application, Client) {
    let house = House::furnish(database, TUESDAY_10, places, &crowd(people));
    let token = add_wall(database, TUESDAY_10, SITE);
    let application = Application::start(database, TUESDAY_10);
    let wall = application.client().with_token(&token);
    (house, application, wall)
}

async fn shown(wall: &Client) -> Value {
    wall.get("/api/wall").await.with_status(200).body
}

async fn scan(wall: &Client, phone: &Client) {
    let url = shown(wall).await["code"]["url"].as_str().unwrap().to_owned();
    let (_, code) = url.rsplit_once("/c/").unwrap();
    phone.take_ticket(code).await.with_status(201);
}

#[test]
fn its_code_is_good_for_the_cafe_and_nothing_else() {
    on_each_database(async |database| {
        let (_, application, wall) = hang(&database, &office(1, 2), 1);
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        scan(&wall, &phone).await;
        assert_eq!(phone.ticket().await.with_status(200).body["cafe_only"], true);
        for wish in [json!({}), json!({ "place": "desk" }), json!({ "place": "private" })] {
            assert_eq!(phone.check_in(&wish).await.refusal(), (403, "cafe-only"), "{wish}");
        }
        // What was refused did not use it up.
        let sits = phone.check_in(&json!({ "place": "cafe" })).await.with_status(201).body;
        assert_eq!(sits["stay"]["zone"], "bar");
    });
}

#[test]
fn it_is_no_kiosk_and_a_kiosk_is_no_wall() {
    on_each_database(async |database| {
        let (house, application, wall) = hang(&database, &office(1, 2), 1);
        let forbidden = (403, "forbidden");
        assert_eq!(wall.kiosk_state().await.refusal(), forbidden);
        assert_eq!(wall.kiosk_code().await.refusal(), forbidden);
        assert_eq!(wall.kiosk_check_in("B1").await.refusal(), forbidden);
        assert_eq!(wall.kiosk_check_out("B1").await.refusal(), forbidden);
        let kiosk = application.client().with_token(&house.kiosk_token);
        assert_eq!(kiosk.get("/api/wall").await.refusal(), forbidden);
        kiosk.kiosk_check_in("B1").await.with_status(201);

        let (status, line, _) =
            run(&database, TUESDAY_10, &["kiosk", "add", SITE, "Bar", "--kind", "wall"]);
        assert_eq!(status, 0);
        let (id, token) = line.trim().split_once(' ').unwrap();
        let enrolled = application.client();
        enrolled.enrol_kiosk(token).await.with_status(204);
        assert_eq!(shown(&enrolled).await["site"], SITE);
        let list = ok(&database, TUESDAY_10, &["kiosk", "list"]);
        let line = list.lines().find(|line| line.starts_with(&format!("{id}\t{SITE}\tBar\t")));
        assert!(line.is_some_and(|line| line.ends_with("\twall")), "{list}");
        ok(&database, TUESDAY_10, &["kiosk", "revoke", id]);
        assert_eq!(enrolled.get("/api/wall").await.refusal(), (401, "unauthorized"));
        let (status, _, why) =
            run(&database, TUESDAY_10, &["kiosk", "add", SITE, "Roof", "--kind", "roof"]);
        assert_eq!((status, why.contains("entrance, wall")), (2, true), "{why}");
    });
}

#[test]
fn it_says_in_words_how_busy_it_is_and_shows_no_code_when_closed() {
    on_each_database(async |database| {
        let (house, application, wall) = hang(&database, &small(), 3);
        let kiosk = application.client().with_token(&house.kiosk_token);
        for (badge, busy) in [("B1", "lively"), ("B2", "lively"), ("B3", "full")] {
            let wish = json!({ "badge": badge, "place": "cafe" });
            kiosk.kiosk_check_in_with(&wish).await.with_status(201);
            assert_eq!(shown(&wall).await["cafe"], json!({ "zone": "bar", "busy": busy }));
        }
        application.set_clock("2026-11-17T22:30:00Z");
        let night = shown(&wall).await;
        assert_eq!((&night["open"], &night["code"]), (&json!(false), &Value::Null));
    });
}

#[test]
fn offers_hang_there_whose_owner_put_them_there_without_names() {
    on_each_database(async |database| {
        let (_, application, wall) = hang(&database, &office(1, 2), 2);
        let mut phones = Vec::new();
        for person in ["p1@example.org", "p2@example.org"] {
            let phone = application.client();
            sign_in(&application, &phone, person).await;
            phones.push(phone);
        }
        let put = async |phone: &Client, text: &str, on_wall: bool| {
            let body = json!({ "kind": "offer", "text": text, "on_wall": on_wall });
            phone.send_json("POST", "/api/me/offers", &body).await.with_status(201);
        };
        put(&phones[0], "Reads your tender", true).await;
        put(&phones[0], "For colleagues only", false).await;
        put(&phones[1], "A walk at noon", true).await;
        let texts = async || {
            let hung = shown(&wall).await;
            assert!(!hung.to_string().contains("First"), "{hung}");
            let offers = hung["offers"].as_array().unwrap();
            for offer in offers {
                let parts: Vec<&String> = offer.as_object().unwrap().keys().collect();
                assert_eq!(parts, ["kind", "text"]);
            }
            let mut texts: Vec<String> =
                offers.iter().map(|offer| offer["text"].as_str().unwrap().to_owned()).collect();
            texts.sort();
            texts
        };
        assert_eq!(texts().await, ["A walk at noon", "Reads your tender"]);
        execute(
            &database,
            "UPDATE persons SET deactivated_at = '2026-11-17 09:00:00' WHERE email = 'p2@example.org'",
        );
        assert_eq!(texts().await, ["Reads your tender"]);
        execute(&database, "UPDATE persons SET deactivated_at = NULL");
        phones[1].consent(false).await.with_status(200);
        assert_eq!(
            texts().await,
            ["Reads your tender"],
            "who is not to be seen is not there either"
        );
        // They have stood for ninety days.
        application.set_clock("2027-02-16T10:00:00Z");
        assert_eq!(texts().await, Vec::<String>::new());
    });
}
