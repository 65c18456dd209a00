//! Concurrent changes on PostgreSQL: one transaction changes places while another writes about them. (An embedded
//! database has one writer at a time.)

use aanschuif::domain::identity::DeskId;
use aanschuif::store::place::sites;
use aanschuif::usecases::figure::write_bands::write_bands;
use aanschuif::usecases::place::sticker_code::{Stuck, sticker_code};
use chrono::TimeDelta;
use serde_json::json;

use super::manager::Manager;
use crate::serving::house::{SITE, TUESDAY_10, crowd, office, sign_in};
use crate::serving::{Application, House, beside, until};
use crate::support::tables::{begin, count, execute, is_on_server, texts};
use crate::support::{TestDatabase, databases, on_each_database};

/// The statement at the start of every transaction that changes a site's places or writes about them.
const HOLD: &str = "UPDATE sites SET places_version = places_version;";
/// The statement at the end of every change of places.
const CHANGED: &str = "UPDATE sites SET places_version = places_version + 1;";

fn servers() -> impl Iterator<Item = TestDatabase> {
    databases().into_iter().filter(is_on_server)
}

#[tokio::test]
async fn a_zone_can_be_deleted_while_its_band_is_being_written() {
    for database in servers() {
        let manager = Manager::at_work(&database, 1);
        let bar = manager.number("bar").await;
        let bands = format!(
            "{HOLD} INSERT INTO bands (site_id, at, floor_id, zone_id, band)
             SELECT site_id, now(), floor_id, id, 'empty' FROM zones WHERE id = {bar}"
        );
        let writing = begin(&database, &bands);
        let answer = beside(&database, writing, manager.delete(&format!("zones/{bar}"))).await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }
}

#[tokio::test]
async fn bands_are_written_while_a_zone_is_being_deleted() {
    for database in servers() {
        let manager = Manager::at_work(&database, 1);
        let bar = manager.number("bar").await;
        manager.application.run_jobs().await;
        manager.application.move_clock(TimeDelta::minutes(1));
        let delete = format!(
            "{HOLD} DELETE FROM bands WHERE zone_id = {bar}; DELETE FROM zones WHERE id = {bar};
             {CHANGED}"
        );
        let deleting = begin(&database, &delete);
        let writing = manager.application.tools.write(|connection, context| {
            let site = sites::by_name(connection, SITE)?.unwrap();
            write_bands(connection, context, site.id)
        });
        beside(&database, deleting, writing).await.unwrap();
        assert_eq!(count(&database, &format!("bands WHERE zone_id = {bar}")), 0);
    }
}

#[test]
fn what_goes_wrong_at_one_site_keeps_no_other_from_its_bands() {
    on_each_database(async |database| {
        let house = House::furnish(&database, TUESDAY_10, &office(4, 6), &crowd(1));
        drop(house);
        let other = office(4, 6).replace("HQ,", "Aside,");
        crate::serving::import(&database, TUESDAY_10, "places", &other);
        // Makes the plan of the first of the two unreadable.
        execute(&database, "UPDATE desks SET features = 'broken' WHERE site_id = 2");
        let application = Application::start(&database, TUESDAY_10);
        application.run_jobs().await;
        until("bands", async || {
            application.move_clock(TimeDelta::minutes(6));
            application.run_jobs().await;
            count(&database, "bands WHERE site_id = 1") > 0
        })
        .await;
        assert_eq!(count(&database, "bands WHERE site_id = 2"), 0);
    });
}

#[tokio::test]
async fn who_is_drawn_a_desk_that_is_being_deleted_gets_another_or_is_told_full() {
    for database in servers() {
        let house = House::furnish(&database, TUESDAY_10, &office(1, 2), &crowd(2));
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let delete =
            |desk: &str| format!("{HOLD} DELETE FROM desks WHERE name = '{desk}'; {CHANGED}");
        execute(&database, &delete("D2"));
        let answer =
            beside(&database, begin(&database, &delete("D1")), kiosk.kiosk_check_in("B1")).await;
        assert_eq!(answer.refusal(), (409, "no-desk-free"), "{answer:?}");
    }
}

#[tokio::test]
async fn what_is_broken_at_a_desk_that_is_being_deleted_is_no_report() {
    for database in servers() {
        let manager = Manager::at_work(&database, 1);
        let desk = manager.number("D1").await;
        let context = manager.application.tools.context.clone();
        let mark = format!("SELECT sticker AS line FROM desks WHERE id = {desk}");
        let mark = &texts(&database, &mark)[0];
        let code = sticker_code(&context, Stuck::Desk(DeskId(desk)), mark);
        let delete = format!("{HOLD} DELETE FROM desks WHERE id = {desk}; {CHANGED}");
        let phone = manager.application.client();
        sign_in(&manager.application, &phone, "p1@example.org").await;
        let (path, broken) = (format!("/api/stickers/{code}/broken"), json!({ "kind": "light" }));
        let report = phone.send_json("POST", &path, &broken);
        let answer = beside(&database, begin(&database, &delete), report).await;
        assert_eq!(answer.refusal(), (404, "unknown-sticker"), "{answer:?}");

        let desk = manager.number("D2").await;
        let delete = format!("{HOLD} DELETE FROM desks WHERE id = {desk}; {CHANGED}");
        let path = format!("desks/{desk}/closures");
        let body = json!({ "reason": "lamp" });
        let closing = manager.ask("POST", &path, &body);
        let answer = beside(&database, begin(&database, &delete), closing).await;
        assert_eq!(answer.refusal(), (404, "unknown-place"), "{answer:?}");

        // The other way round: the report was first, and is deleted with its desk.
        let desk = manager.number("D3").await;
        let report = format!(
            "{HOLD} INSERT INTO reports (site_id, desk_id, kind, line, reported_at, changed_at)
             SELECT site_id, id, 'light', '', now(), now() FROM desks WHERE id = {desk}"
        );
        let reporting = begin(&database, &report);
        let answer = beside(&database, reporting, manager.delete(&format!("desks/{desk}"))).await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }
}
