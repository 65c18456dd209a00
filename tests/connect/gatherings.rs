//! Gatherings: who announces them, who sees what, who gets word; and calendars that follow them.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::groups::group_of;
use super::received::received;
use super::worlds::World;
use crate::serving::house::{SITE, add_access, add_host, office, take_up_role};
use crate::serving::{Answer, Application, Client, import};
use crate::support::tables::{count, execute};
use crate::support::{TestDatabase, on_each_database};

const NOW: &str = "2026-11-18T09:30:00Z";
const UNKNOWN: (u16, &str) = (404, "unknown-gathering");

fn debate() -> Value {
    json!({
        "kind": "debate", "title": "Mag het stiller?", "site": SITE, "zone": "bar",
        "begins_at": "2026-11-19T14:00:00Z", "minutes": 45,
    })
}

/// As [`debate`], with these fields.
fn with(fields: Value) -> Value {
    let mut body = debate();
    for (name, value) in fields.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

async fn announce(host: &Client, body: &Value) -> Answer {
    host.send_json("POST", "/api/gatherings", body).await
}

async fn announced(host: &Client, body: &Value) -> String {
    announce(host, body).await.with_status(201).body["id"].as_str().unwrap().to_owned()
}

async fn coming(browser: &Client, method: &str, id: &str) -> Answer {
    browser.send(browser.request(method, &format!("/api/gatherings/{id}/coming"))).await
}

async fn show(browser: &Client, id: &str) -> Answer {
    browser.get(&format!("/api/gatherings/{id}")).await
}

async fn change(host: &Client, id: &str, body: &Value) -> Answer {
    host.send_json("PATCH", &format!("/api/gatherings/{id}"), body).await
}

async fn call_off(host: &Client, id: &str) -> Answer {
    host.send(host.request("DELETE", &format!("/api/gatherings/{id}"))).await
}

async fn listed(browser: &Client) -> Vec<String> {
    let list = browser.get("/api/gatherings").await.with_status(200).body;
    let list = list["gatherings"].as_array().unwrap().clone();
    list.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

async fn world(database: &TestDatabase, people: usize) -> (World, Client) {
    let world = World::of(database, people).await;
    world.application.set_clock(NOW);
    let host = world.application.client().with_token(&add_host(database, NOW));
    (world, host)
}

#[test]
fn what_is_announced_is_seen_by_all_and_who_comes_by_nobody() {
    on_each_database(async |database| {
        let (world, host) = world(&database, 4).await;
        let id = announced(&host, &debate()).await;
        let mut expected = json!({
            "id": id, "kind": "debate", "title": "Mag het stiller?", "site": SITE,
            "time_zone": "Europe/Amsterdam", "zone": "bar", "place": "", "group": null,
            "languages": ["nl", "en"], "begins_at": "2026-11-19T14:00:00Z",
            "ends_at": "2026-11-19T14:45:00Z", "minutes": 45, "called_off": false,
            "coming": null, "you_come": null, "you_attend": null,
        });
        assert_eq!(show(&host, &id).await.with_status(200).body, expected);
        for (comes, browser) in world.people.iter().enumerate() {
            for method in ["POST", "POST"] {
                coming(browser, method, &id).await.with_status(204);
            }
            let comes = comes + 1;
            // Of one or two, their number would nearly tell who.
            expected["coming"] = if comes < 3 { Value::Null } else { json!(comes) };
            (expected["you_come"], expected["you_attend"]) = (Value::Null, Value::Null);
            assert_eq!(show(&host, &id).await.with_status(200).body, expected);
            (expected["you_come"], expected["you_attend"]) = (json!(true), json!(false));
            assert_eq!(show(browser, &id).await.with_status(200).body, expected);
        }
        coming(&world.people[0], "DELETE", &id).await.with_status(204);
        coming(&world.people[0], "DELETE", &id).await.with_status(204);
        let shown = show(&world.people[0], &id).await.with_status(200).body;
        assert_eq!((&shown["coming"], &shown["you_come"]), (&json!(3), &json!(false)));
        // Whoever was deactivated does not come, and no calendar program reads for them any more.
        let calendar = world.people[3].request("POST", "/api/me/calendar");
        world.people[3].send(calendar).await.with_status(201);
        let admin = world.application.client().with_token(&add_access(&database, NOW, "admin"));
        let path = format!("/api/admin/persons/{}/active", world.numbers[3]);
        let gone = json!({ "active": false });
        admin.send_json("PUT", &path, &gone).await.with_status(204);
        assert_eq!(show(&host, &id).await.body["coming"], Value::Null);
        assert_eq!(count(&database, "calendar_feeds"), 0);

        // Once it is over it is as if it had never been.
        world.application.set_clock("2026-11-19T14:44:59Z");
        assert_eq!(listed(&world.people[0]).await, [id.as_str()]);
        coming(&world.people[0], "POST", &id).await.with_status(204);
        world.application.set_clock("2026-11-19T14:45:00Z");
        assert!(listed(&world.people[0]).await.is_empty());
        for answer in [
            show(&world.people[0], &id).await,
            coming(&world.people[0], "POST", &id).await,
            change(&host, &id, &json!({ "minutes": 60 })).await,
            call_off(&host, &id).await,
        ] {
            assert_eq!(answer.refusal(), UNKNOWN);
        }
        // A day later nobody knows any more who came, and after a year there was nothing.
        for (now, comers, gatherings) in [
            ("2026-11-20T14:44:59Z", 3, 1),
            ("2026-11-20T14:46:00Z", 0, 1),
            ("2027-11-19T14:46:00Z", 0, 0),
        ] {
            world.application.set_clock(now);
            world.application.run_jobs().await;
            assert_eq!(count(&database, "gathering_comers"), comers, "{now}");
            assert_eq!(count(&database, "gatherings"), gatherings, "{now}");
        }
    });
}

#[test]
fn what_is_wrong_with_an_announcement_is_said_and_nothing_is_announced() {
    on_each_database(async |database| {
        let (world, host) = world(&database, 2).await;
        for (fields, refusal, says) in [
            (json!({ "title": "" }), (400, "bad-request"), "title: "),
            (json!({ "title": "see evil.example" }), (400, "bad-request"), "title: "),
            (json!({ "minutes": 4 }), (400, "bad-request"), "minutes: "),
            (json!({ "begins_at": "2026-11-18T09:00:00Z" }), (400, "bad-request"), "begins_at: "),
            (json!({ "place": "garden" }), (400, "bad-request"), "zone, place: "),
            (json!({ "languages": [] }), (400, "bad-request"), "languages: "),
            (json!({ "zone": "nowhere" }), (400, "unknown-zone"), ""),
            (json!({ "site": "Nowhere" }), (404, "unknown-site"), ""),
            (json!({ "group": "none" }), (404, "unknown-group"), ""),
            (json!({ "group": "a\0b" }), (404, "unknown-group"), ""),
        ] {
            let refused = announce(&host, &with(fields.clone())).await;
            assert_eq!(refused.refusal(), refusal, "{fields}");
            let detail = refused.body["detail"].as_str().unwrap();
            assert!(detail.starts_with(says), "{fields}: {detail}");
        }
        for who in [&world.people[0], &world.application.client()] {
            assert!([401, 403].contains(&announce(who, &debate()).await.status));
        }
        let manager = add_access(&database, NOW, "facility");
        let manager = world.application.client().with_token(&manager);
        assert_eq!(announce(&manager, &debate()).await.refusal(), (403, "forbidden"));
        assert_eq!(count(&database, "gatherings"), 0);

        // As many as may be; one that is off makes room.
        let mut ids = Vec::new();
        for _ in 0..100 {
            ids.push(announced(&host, &debate()).await);
        }
        assert_eq!(announce(&host, &debate()).await.refusal(), (409, "enough-gatherings"));
        call_off(&host, &ids[0]).await.with_status(204);
        announced(&host, &debate()).await;
    });
}

#[test]
fn whoever_means_to_come_gets_word_of_another_time_or_place_and_nobody_else() {
    on_each_database(async |database| {
        let (world, host) = world(&database, 3).await;
        let id = announced(&host, &debate()).await;
        for person in 0..3 {
            received(&world, &database, person).await;
        }
        coming(&world.people[0], "POST", &id).await.with_status(204);
        coming(&world.people[1], "POST", &id).await.with_status(204);
        coming(&world.people[1], "DELETE", &id).await.with_status(204);

        // A title is no news, nor is what was so before.
        for body in [json!({ "title": "Mag het zachter?" }), json!({}), json!({ "minutes": 45 })] {
            change(&host, &id, &body).await.with_status(204);
        }
        assert!(received(&world, &database, 0).await.is_empty());
        let move_it = json!({ "begins_at": "2026-11-20T23:30:00+01:00", "place": "In de tuin" });
        change(&host, &id, &move_it).await.with_status(204);
        let letter = received(&world, &database, 0).await.remove(0);
        assert_eq!(letter.subject, "Changed: Mag het zachter?");
        for part in ["Friday 20 November, 23:30 to Saturday 21 November, 00:15", "In de tuin, HQ"] {
            assert!(letter.text.contains(part), "{part}: {}", letter.text);
        }
        let calendar = &letter.calendars[0];
        for part in ["METHOD:REQUEST", "SEQUENCE:2", "DTSTART:20261120T223000Z"] {
            assert!(calendar.contains(part), "{part}: {calendar}");
        }
        call_off(&host, &id).await.with_status(204);
        let letter = received(&world, &database, 0).await.remove(0);
        assert_eq!(letter.subject, "Called off: Mag het zachter?");
        assert!(letter.calendars[0].contains("METHOD:CANCEL"), "{}", letter.calendars[0]);
        for person in 1..3 {
            assert!(received(&world, &database, person).await.is_empty(), "{person}");
        }

        // It is shown as off, and nothing can be done with it any more.
        assert_eq!(show(&world.people[1], &id).await.with_status(200).body["called_off"], true);
        let over = (409, "gathering-over");
        assert_eq!(coming(&world.people[1], "POST", &id).await.refusal(), over);
        assert_eq!(change(&host, &id, &json!({ "minutes": 60 })).await.refusal(), over);
        assert_eq!(call_off(&host, &id).await.refusal(), over);
        let begun = announced(&host, &with(json!({ "begins_at": "2026-11-18T09:31:00Z" }))).await;
        world.application.set_clock("2026-11-18T09:40:00Z");
        let refused = (409, "gathering-begun");
        for wrong in [json!({ "title": "Other" }), json!({ "minutes": 60, "place": "Roof" })] {
            assert_eq!(change(&host, &begun, &wrong).await.refusal(), refused, "{wrong}");
        }
        // Nobody is written to without end.
        let often = announced(&host, &with(json!({ "title": "Often" }))).await;
        for minutes in 61..81 {
            change(&host, &often, &json!({ "minutes": minutes })).await.with_status(204);
        }
        let again = change(&host, &often, &json!({ "minutes": 60 })).await;
        assert_eq!(again.refusal(), (409, "enough-changes"));
        assert_eq!(call_off(&host, &begun).await.refusal(), refused);
        coming(&world.people[1], "POST", &begun).await.with_status(204);
    });
}

/// Whoever is an admin, in a browser of their own.
async fn as_admin(world: &World, database: &TestDatabase, person: usize) -> Client {
    let role = "UPDATE persons SET role = 'admin' WHERE id = ";
    execute(&database.url, &format!("{role}{}", world.numbers[person]));
    let browser = world.application.client();
    let email = format!("p{}@example.org", person + 1);
    take_up_role(&world.application, &world.people[person], &browser, &email).await;
    browser
}

#[test]
fn what_is_for_a_group_its_members_see_and_to_others_it_is_nothing() {
    on_each_database(async |database| {
        let (world, host) = world(&database, 4).await;
        let group = group_of(&world, &database, &[1, 2]).await;
        let for_group = with(json!({ "group": group }));
        // A token is nobody, and an admin who is not in it does not learn that it exists.
        let other = as_admin(&world, &database, 3).await;
        for outside in [&host, &other] {
            assert_eq!(announce(outside, &for_group).await.refusal(), (404, "unknown-group"));
        }
        let own = as_admin(&world, &database, 0).await;
        let standing = json!([{ "id": group, "name": "Thursday writers" }]);
        for (who, groups) in [(&host, json!([])), (&other, json!([])), (&own, standing)] {
            let choices = who.get("/api/gathering-choices").await.with_status(200).body;
            assert_eq!(choices["groups"], groups);
        }
        let id = announced(&own, &for_group).await;
        let shown = show(&world.people[1], &id).await.with_status(200).body;
        assert_eq!(shown["group"], json!({ "id": group, "name": "Thursday writers" }));
        for outside in [&host, &other, &world.people[3]] {
            assert_eq!(show(outside, &id).await.refusal(), UNKNOWN);
            assert!(listed(outside).await.is_empty());
        }
        assert_eq!(coming(&world.people[3], "POST", &id).await.refusal(), UNKNOWN);
        assert_eq!(call_off(&other, &id).await.refusal(), UNKNOWN);
        for person in 0..3 {
            coming(&world.people[person], "POST", &id).await.with_status(204);
        }
        assert_eq!(show(&world.people[1], &id).await.body["coming"], 3);
        received(&world, &database, 2).await;

        // Whoever leaves the group ends it here: with it goes what was announced for it.
        let leave = format!("/api/groups/{group}/membership");
        world.delete(2, &leave).await.with_status(204);
        assert_eq!(count(&database, "gatherings"), 0);
        assert_eq!(count(&database, "gathering_comers"), 0);
    });
}

#[test]
fn a_calendar_is_read_at_a_secret_address_until_it_is_taken_away() {
    on_each_database(async |database| {
        let (world, host) = world(&database, 2).await;
        let id = announced(&host, &debate()).await;
        let [own, other] = &world.people[..] else { panic!() };
        let stranger = world.application.client();
        let since = async || own.get("/api/me/calendar").await.with_status(200).body;
        assert_eq!(since().await, json!({ "since": null }));
        let give = async || {
            let given = own.send(own.request("POST", "/api/me/calendar")).await.with_status(201);
            let url = given.body["url"].as_str().unwrap().to_owned();
            url[url.find("/calendar/").unwrap()..].to_owned()
        };
        let first = give().await;
        let second = give().await;
        assert!(since().await["since"].is_string());
        assert_eq!(stranger.get(&first).await.refusal(), (404, "not-found"));
        let read = stranger.get(&second).await.with_status(200);
        assert_eq!(read.content_type, "text/calendar; charset=utf-8");
        for part in ["SUMMARY:Mag het stiller?", "LOCATION:bar\\, HQ", "STATUS:CONFIRMED"] {
            assert!(read.text.contains(part), "{part}: {}", read.text);
        }
        // The same whether its owner means to come or not, and for everybody.
        coming(own, "POST", &id).await.with_status(204);
        assert_eq!(stranger.get(&second).await.text, read.text);
        let file = format!("/api/gatherings/{id}/calendar.ics");
        assert_eq!(other.get(&file).await.with_status(200).text, read.text);
        assert_eq!(stranger.get(&file).await.refusal(), (401, "unauthorized"));
        call_off(&host, &id).await.with_status(204);
        assert!(stranger.get(&second).await.text.contains("STATUS:CANCELLED"));

        // It stands there for four weeks.
        world.application.set_clock("2026-12-17T14:44:59Z");
        assert!(stranger.get(&second).await.text.contains("Mag het stiller?"));
        world.application.move_clock(TimeDelta::seconds(1));
        assert!(!stranger.get(&second).await.text.contains("Mag het stiller?"));
        own.send(own.request("DELETE", "/api/me/calendar")).await.with_status(204);
        assert_eq!(stranger.get(&second).await.refusal(), (404, "not-found"));
        assert_eq!(stranger.get("/calendar/%00.ics").await.refusal(), (404, "not-found"));
    });
}

#[test]
fn two_instances_count_everybody_once_and_send_word_to_whoever_came_before() {
    on_each_database(async |database| {
        let (world, host) = world(&database, 3).await;
        let id = announced(&host, &debate()).await;
        let second = Application::start(&database, NOW);
        let there = host.at(second.address);
        let mut both = Vec::new();
        for person in 0..3 {
            both.push(world.people[person].clone());
            both.push(world.at_instance(person, &second).await);
        }
        let come = both.iter().map(|browser| coming(browser, "POST", &id));
        let off = async { call_off(&there, &id).await };
        let (came, off) = tokio::join!(futures_util::future::join_all(come), off);
        off.with_status(204);
        let came = came.iter().filter(|answer| answer.status == 204).count();
        let kept = count(&database, "gathering_comers");
        let told = count(&database, "letters WHERE kind = 'gathering-off'");
        assert_eq!(kept, told, "{came} answers");
        assert!(i64::try_from(came).unwrap() >= kept);
    });
}

#[test]
fn a_site_goes_with_its_gatherings_unless_somebody_means_to_come() {
    on_each_database(async |database| {
        let (world, host) = world(&database, 2).await;
        import(&database, NOW, "places", &office(1, 2).replace(SITE, "Wing"));
        let id = announced(&host, &with(json!({ "site": "Wing" }))).await;
        let admin = world.application.client().with_token(&add_access(&database, NOW, "admin"));
        let delete =
            async || admin.send(admin.request("DELETE", "/api/admin/site?site=Wing")).await;
        coming(&world.people[0], "POST", &id).await.with_status(204);
        assert_eq!(delete().await.refusal(), (409, "site-in-use"));
        assert_eq!(listed(&host).await, [id.as_str()]);
        coming(&world.people[0], "DELETE", &id).await.with_status(204);
        delete().await.with_status(204);
        assert_eq!(count(&database, "gatherings"), 0);
    });
}
