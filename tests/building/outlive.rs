//! Stays, draws and figures survive changes of the places they are about.

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};
use serde_json::json;

use crate::building::manager::Manager;
use crate::serving::house::{SITE, sign_in};
use crate::serving::{close_day, ok, run};
use crate::support::{TestDatabase, on_each_database};

/// A place that figures are about.
#[derive(Debug, PartialEq, QueryableByName)]
struct FigurePlace {
    #[diesel(sql_type = Text)]
    level: String,
    #[diesel(sql_type = Nullable<BigInt>)]
    source_id: Option<i64>,
    #[diesel(sql_type = Nullable<Text>)]
    floor: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    zone: Option<String>,
}

const FIGURE_PLACES: &str = "SELECT level, source_id, floor, zone FROM figure_places ORDER BY id";

fn figure_places(database: &TestDatabase, first: &str) -> Vec<FigurePlace> {
    match database.url.strip_prefix("sqlite://") {
        Some(path) => {
            let mut sqlite = SqliteConnection::establish(path).unwrap();
            sqlite.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
            sqlite.batch_execute(first).unwrap();
            diesel::sql_query(FIGURE_PLACES).load(&mut sqlite).unwrap()
        }
        None => {
            let mut postgres = PgConnection::establish(&database.url).unwrap();
            postgres.batch_execute(first).unwrap();
            diesel::sql_query(FIGURE_PLACES).load(&mut postgres).unwrap()
        }
    }
}

#[test]
fn a_place_where_anybody_stayed_is_kept_and_may_be_renamed_once_they_have_left() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 3);
        let kiosk = manager.kiosk();
        let desk = kiosk.kiosk_check_in("B1").await.with_status(201);
        let table = desk.body["stay"]["table"].as_str().unwrap().to_owned();
        let (desk, bar) = (manager.number(desk.desk()).await, manager.number("bar").await);
        let (table, zone) = (manager.number(&table).await, manager.number("north").await);
        kiosk
            .kiosk_check_in_with(&json!({ "badge": "B2", "place": "cafe" }))
            .await
            .with_status(201);
        for path in [format!("desks/{desk}"), format!("tables/{table}"), format!("zones/{bar}")] {
            assert_eq!(manager.delete(&path).await.refusal(), (409, "place-in-use"), "{path}");
        }
        kiosk.kiosk_check_out("B1").await.with_status(200);
        for (path, name) in [
            (format!("desks/{desk}"), "D1 by the window"),
            (format!("tables/{table}"), "Lime"),
            (format!("zones/{zone}"), "Canal"),
        ] {
            manager.ask("PATCH", &path, &json!({ "name": name })).await.with_status(204);
        }
        let phone = manager.application.client();
        sign_in(&manager.application, &phone, "p1@example.org").await;
        let stay = phone.get("/api/me/data").await.with_status(200).body["stays"][0].clone();
        assert_eq!(
            [&stay["desk"], &stay["table"], &stay["zone"]],
            ["D1 by the window", "Lime", "Canal"].map(|name| json!(name)).each_ref()
        );
        // Nor may it be deleted once they have left: the stay is kept until its retention ends.
        kiosk.kiosk_check_out("B2").await.with_status(200);
        assert_eq!(manager.delete(&format!("zones/{bar}")).await.refusal(), (409, "place-in-use"));
        let free = manager.number("doctor").await;
        manager.delete(&format!("zones/{free}")).await.with_status(204);
    });
}

#[test]
fn a_day_of_draws_verifies_although_its_desks_were_renamed_and_deleted() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 3);
        let kiosk = manager.kiosk();
        let mut desks = ["D1", "D2", "D3", "D4"].map(str::to_owned);
        let mut taken = Vec::new();
        for person in 1..=2 {
            let seated = kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
            // A free one can be renamed: the next draw has its new name, and this one the old name.
            taken.push(seated.desk().to_owned());
            let free =
                desks.iter_mut().find(|desk| desk.starts_with('D') && !taken.contains(*desk));
            let free = free.unwrap();
            let (path, name) = (manager.number(free).await, format!("Window {person}"));
            let body = json!({ "name": name });
            manager.ask("PATCH", &format!("desks/{path}"), &body).await.with_status(204);
            *free = name;
        }
        let mut deleted = 0;
        for desk in &desks {
            let path = format!("desks/{}", manager.number(desk).await);
            deleted += usize::from(manager.delete(&path).await.status == 204);
        }
        assert_eq!(deleted, 2);
        let third = kiosk.kiosk_check_in("B3").await;
        assert_eq!(third.refusal(), (409, "no-desk-free"));
        drop(manager);

        let evening = "2026-11-17T18:30:00Z";
        close_day(&database, evening, SITE, "2026-11-17");
        let record = ok(
            &database,
            evening,
            &["draws", "export", SITE, "2026-11-17", "--full", "--reason", "a test"],
        );
        let all =
            |names: [&str; 4]| names.iter().all(|name| record.contains(&format!("\"{name}\"")));
        assert!(all(["D1", "D2", "D3", "D4"]) && record.contains("\"Window 1\""), "{record}");
        let file = database.folder().join("record.json");
        std::fs::write(&file, &record).unwrap();
        ok(&database, evening, &["draws", "verify", file.to_str().unwrap()]);
        std::fs::write(&file, record.replace("Window 1", "Window 9")).unwrap();
        let (status, ..) = run(&database, evening, &["draws", "verify", file.to_str().unwrap()]);
        assert_eq!(status, 1);
    });
}

#[test]
fn figures_keep_the_last_names_of_a_place_that_is_gone() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let floor = manager.add(&format!("floors?site={SITE}"), &json!({ "name": "attic" })).await;
        let zone = json!({ "floor": floor, "name": "loft", "kind": "cafe", "capacity": 20 });
        let zone = manager.add("zones", &zone).await;
        figure_places(
            &database,
            &format!(
                "INSERT INTO figure_places (site_id, level, source_id, floor, zone, kind)
                 SELECT id, 'floor', {floor}, 'attic', NULL, NULL FROM sites;
                 INSERT INTO figure_places (site_id, level, source_id, floor, zone, kind)
                 SELECT id, 'zone', {zone}, 'attic', 'loft', 'cafe' FROM sites;
                 INSERT INTO bands (site_id, at, floor_id, zone_id, band)
                 SELECT id, '2026-11-17 08:00:00', {floor}, {zone}, 'quiet' FROM sites;"
            ),
        );
        manager
            .ask("PATCH", &format!("zones/{zone}"), &json!({ "name": "terrace" }))
            .await
            .with_status(204);
        manager
            .ask("PATCH", &format!("floors/{floor}"), &json!({ "name": "roof" }))
            .await
            .with_status(204);
        manager.delete(&format!("zones/{zone}")).await.with_status(204);
        manager.delete(&format!("floors/{floor}")).await.with_status(204);
        let place = |level: &str, zone: Option<&str>| FigurePlace {
            level: level.to_owned(),
            source_id: None,
            floor: Some("roof".to_owned()),
            zone: zone.map(str::to_owned),
        };
        let kept = figure_places(&database, "SELECT 1");
        assert_eq!(kept, [place("floor", None), place("zone", Some("terrace"))]);
    });
}
