//! The screen on the wall of the café.

use serde_json::{Value, json};

use crate::serving::house::{
    PLACES, SITE, TUESDAY_10, add_editor, add_host, add_wall, crowd, office, sign_in,
};
use crate::serving::{Application, Client, House, import, ok, run};
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

#[test]
fn what_is_on_today_hangs_there_until_it_is_over_or_off_and_nothing_of_a_group() {
    on_each_database(async |database| {
        let (_, application, wall) = hang(&database, &small(), 1);
        import(&database, TUESDAY_10, "places", &office(1, 2).replace(SITE, "Wing"));
        let host = application.client().with_token(&add_host(&database, TUESDAY_10));
        let announce = async |title: &str, site: &str, begins: &str| {
            let body = json!({
                "kind": "debate", "title": title, "site": site, "zone": "bar", "begins_at": begins, "minutes": 45,
            });
            let made = host.send_json("POST", "/api/gatherings", &body).await.with_status(201);
            made.body["id"].as_str().unwrap().to_owned()
        };
        // It is ten o'clock here; the day ends an hour before that of the clock in the address.
        let off = announce("Off", SITE, "2026-11-17T10:00:00Z").await;
        announce("Quieter?", SITE, "2026-11-17T14:00:00Z").await;
        announce("Late", SITE, "2026-11-17T22:59:00Z").await;
        announce("Tomorrow", SITE, "2026-11-17T23:00:00Z").await;
        announce("Elsewhere", "Wing", "2026-11-17T14:00:00Z").await;
        announce("Of a group", SITE, "2026-11-17T14:00:00Z").await;
        let phone = application.client();
        sign_in(&application, &phone, "p1@example.org").await;
        let body = json!({ "name": "Writers", "line": "" });
        phone.send_json("POST", "/api/groups", &body).await.with_status(201);
        let coming = format!("/api/gatherings/{off}/coming");
        phone.send_json("POST", &coming, &json!({})).await.with_status(204);
        execute(
            &database,
            "UPDATE gatherings SET group_id = (SELECT id FROM groups) WHERE title = 'Of a group'",
        );
        let hangs = async |titles: &[&str]| {
            let hung = shown(&wall).await["gatherings"].clone();
            let all = hung.as_array().unwrap();
            let found: Vec<_> = all.iter().map(|one| one["title"].as_str().unwrap()).collect();
            assert_eq!(found, titles);
            hung
        };
        hangs(&["Off", "Quieter?", "Late"]).await;
        let off = host.request("DELETE", &format!("/api/gatherings/{off}"));
        host.send(off).await.with_status(204);
        let hung = hangs(&["Quieter?", "Late"]).await;
        // Nothing of who comes, nor how many.
        assert_eq!(
            hung[0],
            json!({
                "kind": "debate", "title": "Quieter?", "place": "bar",
                "begins_at": "2026-11-17T14:00:00Z", "ends_at": "2026-11-17T14:45:00Z",
            })
        );
        application.set_clock("2026-11-17T14:44:59Z");
        hangs(&["Quieter?", "Late"]).await;
        application.set_clock("2026-11-17T14:45:00Z");
        hangs(&["Late"]).await;
        // What goes on after midnight is on today too.
        application.set_clock("2026-11-17T23:00:00Z");
        hangs(&["Late", "Tomorrow"]).await;
        // Those that are next, if there are many.
        for hour in 1..8 {
            announce(&format!("At {hour}"), SITE, &format!("2026-11-18T0{hour}:00:00Z")).await;
        }
        hangs(&["Late", "Tomorrow", "At 1", "At 2", "At 3", "At 4"]).await;
    });
}

#[test]
fn a_story_hangs_there_by_its_title_from_the_day_after_until_it_is_withdrawn() {
    on_each_database(async |database| {
        let (_, application, wall) = hang(&database, &small(), 1);
        let editor = application.client().with_token(&add_editor(&database, TUESDAY_10));
        let teller = application.client();
        sign_in(&application, &teller, "p1@example.org").await;
        let tell = async |title: &str, language: &str| {
            let body = json!({
                "kind": "detour", "title": title, "text": "First1 took it", "language": language,
            });
            let told = teller.send_json("POST", "/api/stories", &body).await.with_status(201);
            let path = format!("/api/stories/{}", told.body["id"].as_str().unwrap());
            editor.send_json("POST", &format!("{path}/publish"), &json!({})).await.with_status(204);
            path
        };
        let hangs = async || shown(&wall).await["story"].clone();
        tell("Of a form", "en").await;
        assert_eq!(hangs().await, Value::Null);
        application.set_clock("2026-11-18T09:00:00Z");
        let english = json!({ "kind": "detour", "title": "Of a form", "language": "en" });
        assert_eq!(hangs().await, english);

        // Those in the language of the wall come first, and none on the day on which it came.
        let paths = [tell("Van een stoel", "nl").await, tell("Van een tafel", "nl").await];
        assert_eq!(hangs().await, english);
        application.set_clock("2026-11-19T09:00:00Z");
        let shown = hangs().await["title"].clone();
        assert!(shown.as_str() > Some("Van"), "{shown}");
        // What does not hang there goes without a sign; the other is gone at once.
        let shown_now = usize::from(shown == "Van een tafel");
        teller.send_json("DELETE", &paths[1 - shown_now], &json!({})).await.with_status(204);
        assert_eq!(hangs().await["title"], shown);
        teller.send_json("DELETE", &paths[shown_now], &json!({})).await.with_status(204);
        assert_eq!(hangs().await, english);
        // Where nothing else was told since, it hangs on.
        application.set_clock("2027-06-01T09:00:00Z");
        assert_eq!(hangs().await, english);
    });
}
