//! Reports of broken things, and stickers to report them by.

use aanschuif::domain::identity::DeskId;
use aanschuif::domain::place::report::ReportKind;
use aanschuif::store::Failure;
use aanschuif::store::place::{reports, sites};
use serde_json::{Value, json};

use crate::building::manager::Manager;
use crate::serving::house::SITE;
use crate::support::on_each_database;

/// Reports something broken at a desk, as somebody who scanned its sticker.
async fn report(manager: &Manager, desk: &str, kind: ReportKind, line: &'static str) {
    let desk = DeskId(manager.number(desk).await);
    let now = manager.application.clock.now();
    let written = manager.application.tools.store.write(move |connection| {
        let site = sites::by_name(connection, SITE)?.unwrap().id;
        Ok::<_, Failure<()>>(reports::add(connection, site, desk, kind, line, now)?)
    });
    written.await.unwrap();
}

#[test]
fn broken_things_are_listed_the_newest_first_and_followed_up() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let list = async || {
            manager.get(&format!("/api/facility/reports?site={SITE}")).await.with_status(200).body
        };
        assert_eq!(list().await, json!([]));
        report(&manager, "D1", ReportKind::Chair, "wobbles").await;
        manager.application.set_clock("2026-11-17T09:05:00Z");
        report(&manager, "D3", ReportKind::Light, "").await;
        let before = list().await;
        assert_eq!((&before[0]["kind"], &before[0]["line"]), (&json!("light"), &json!("")));
        let id = before[1]["id"].as_i64().unwrap();
        assert_eq!(
            before[1],
            json!({
                "id": id, "desk": "D1", "table": "T1", "zone": "north", "floor": "1",
                "kind": "chair", "line": "wobbles", "state": "open",
                "reported_at": "2026-11-17T09:00:00Z", "changed_at": "2026-11-17T09:00:00Z",
            })
        );
        let path = format!("reports/{id}");
        for state in ["repairing", "solved", "open", "solved"] {
            manager.ask("PATCH", &path, &json!({ "state": state })).await.with_status(204);
            assert_eq!(list().await[1]["state"], state);
        }
        assert_eq!(list().await[1]["changed_at"], "2026-11-17T09:05:00Z");
        let wrong = manager.ask("PATCH", &path, &json!({ "state": "gone" })).await;
        assert_eq!(wrong.refusal(), (400, "bad-request"));
        let unknown = manager.ask("PATCH", "reports/999999", &json!({ "state": "open" })).await;
        assert_eq!(unknown.refusal(), (404, "unknown-place"));
        let desk = manager.number("D1").await;
        manager.delete(&format!("desks/{desk}")).await.with_status(204);
        assert_eq!(list().await.as_array().unwrap().len(), 1);
    });
}

#[test]
fn there_is_a_sticker_for_each_desk_and_cafe_that_a_rename_does_not_change() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let stickers = async || {
            let path = format!("/api/facility/stickers?site={SITE}");
            manager.get(&path).await.with_status(200).body
        };
        let before = stickers().await;
        let all = before.as_array().unwrap();
        let names: Vec<&Value> = all.iter().map(|sticker| &sticker["name"]).collect();
        assert_eq!(names, ["D1", "D2", "D3", "D4", "bar"]);
        assert_eq!((&all[0]["kind"], &all[0]["table"]), (&json!("desk"), &json!("T1")));
        assert_eq!((&all[4]["kind"], &all[4]["table"]), (&json!("cafe"), &Value::Null));
        for sticker in all {
            let (base, code) = sticker["url"].as_str().unwrap().split_once("/d/").unwrap();
            assert!(base.starts_with("http://127.0.0.1:") && code.len() <= 22, "{sticker}");
            let svg = sticker["svg"].as_str().unwrap();
            assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{svg}");
        }
        let mut urls: Vec<&Value> = all.iter().map(|sticker| &sticker["url"]).collect();
        urls.dedup();
        assert_eq!(urls.len(), 5);
        let desk = manager.number("D1").await;
        manager
            .ask("PATCH", &format!("desks/{desk}"), &json!({ "name": "A1" }))
            .await
            .with_status(204);
        let after = stickers().await;
        assert_eq!((&after[0]["name"], &after[0]["url"]), (&json!("A1"), &all[0]["url"]));
        let mars = manager.get("/api/facility/stickers?site=Mars").await;
        assert_eq!(mars.refusal(), (404, "unknown-site"));
    });
}
