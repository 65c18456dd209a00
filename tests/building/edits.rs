//! Adding, changing and deleting places, hours and closed days.

use serde_json::{Value, json};

use crate::building::manager::Manager;
use crate::serving::house::{SITE, TUESDAY_10};
use crate::serving::ok;
use crate::support::on_each_database;
use crate::support::tables::{execute, is_on_server};

#[test]
fn a_floor_can_be_furnished_from_nothing_and_its_desk_is_handed_out() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 5);
        let floor = manager.add(&format!("floors?site={SITE}"), &json!({ "name": " 2 " })).await;
        let zone = json!({ "floor": floor, "name": "south", "kind": "desks" });
        let zone = manager.add("zones", &zone).await;
        let table = manager.add("tables", &json!({ "zone": zone, "name": "T9" })).await;
        let desk =
            json!({ "table": table, "name": "D9", "x": 1.5, "y": -2, "features": ["quiet"] });
        let desk = manager.add("desks", &desk).await;
        let entrance = json!({ "entrance": { "x": 3.25, "y": 4 } });
        manager.ask("PATCH", &format!("floors/{floor}"), &entrance).await.with_status(204);

        assert_eq!(
            manager.place("2").await,
            json!({
                "id": floor, "name": "2", "entrance": { "x": 3.25, "y": 4.0 }, "drawing": null,
                "zones": [{
                    "id": zone, "name": "south", "kind": "desks", "capacity": null,
                    "tables": [{
                        "id": table, "name": "T9",
                        "desks": [{
                            "id": desk, "name": "D9", "x": 1.5, "y": -2.0, "features": ["quiet"],
                            "closures": [],
                        }],
                    }],
                }],
            })
        );
        let kiosk = manager.kiosk();
        let mut desks = Vec::new();
        for person in 1..=5 {
            let answer = kiosk.kiosk_check_in(&format!("B{person}")).await.with_status(201);
            desks.push(answer.desk().to_owned());
        }
        assert!(desks.contains(&"D9".to_owned()), "{desks:?}");
    });
}

#[test]
fn what_is_changed_shows_and_the_rest_stays() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let (floor, other) = (manager.number("1").await, manager.number("0").await);
        let (zone, cafe) = (manager.number("north").await, manager.number("bar").await);
        let (table, second) = (manager.number("T1").await, manager.number("T2").await);
        let desk = manager.number("D1").await;
        let south = json!({ "floor": other, "name": "south", "kind": "desks" });
        let south = manager.add("zones", &south).await;

        for (path, change) in [
            (
                format!("desks/{desk}"),
                json!({ "name": "D1a", "x": 1, "y": 2, "features": ["quiet"] }),
            ),
            (format!("desks/{desk}"), json!({ "table": second })),
            (format!("tables/{second}"), json!({ "name": "Elm", "zone": south })),
            (format!("tables/{second}"), json!({ "move": { "dx": 0.5, "dy": -3 } })),
            (format!("zones/{cafe}"), json!({ "name": "pub", "capacity": 70, "floor": floor })),
            (format!("zones/{zone}"), json!({ "name": "north" })),
            (format!("floors/{floor}"), json!({ "name": "-1", "entrance": { "x": 1, "y": 1 } })),
            (format!("floors/{floor}"), json!({ "entrance": null })),
        ] {
            let answer = manager.ask("PATCH", &path, &change).await;
            assert_eq!(answer.status, 204, "{path} {change}: {answer:?}");
        }
        let moved = manager.place("D1a").await;
        assert_eq!(
            (&moved["x"], &moved["y"], &moved["features"]),
            (&json!(1.5), &json!(-1.0), &json!(["quiet"]))
        );
        let elm = manager.place("Elm").await;
        let names: Vec<&Value> =
            elm["desks"].as_array().unwrap().iter().map(|desk| &desk["name"]).collect();
        assert_eq!(names, ["D1a", "D3", "D4"]);
        assert_eq!(manager.place("south").await["tables"][0]["name"], "Elm");
        assert_eq!(manager.place("pub").await["capacity"], 70);
        let floor = manager.place("-1").await;
        assert_eq!((&floor["entrance"], &floor["zones"][1]["name"]), (&Value::Null, &json!("pub")));

        let nowhere = json!({ "x": null, "y": null });
        manager.ask("PATCH", &format!("desks/{desk}"), &nowhere).await.with_status(204);
        assert_eq!(manager.place("D1a").await["x"], Value::Null);
        manager.delete(&format!("tables/{table}")).await.with_status(204);
        assert_eq!(manager.kiosk().kiosk_state().await.body["free_desks"], 3);
    });
}

/// A request, and the status and code of its refusal.
type Refused = (&'static str, String, Value, u16, &'static str);

fn refused(
    method: &'static str,
    path: &str,
    body: Value,
    status: u16,
    code: &'static str,
) -> Refused {
    (method, path.to_owned(), body, status, code)
}

fn bad(method: &'static str, path: &str, body: Value) -> Refused {
    refused(method, path, body, 400, "bad-request")
}

/// The numbers of the places.
struct Places {
    floor: i64,
    zone: i64,
    cafe: i64,
    table: i64,
    desk: i64,
}

fn refused_floors() -> Vec<Refused> {
    let floors = format!("floors?site={SITE}");
    let long = "x".repeat(101);
    vec![
        refused("POST", &floors, json!({ "name": "1" }), 409, "name-taken"),
        refused("POST", "floors?site=Mars", json!({ "name": "1" }), 404, "unknown-site"),
        refused("POST", "floors?site=%00", json!({ "name": "1" }), 404, "unknown-site"),
        bad("POST", &floors, json!({ "name": " " })),
        bad("POST", &floors, json!({ "name": long })),
        bad("POST", &floors, json!({ "name": "a\u{0}b" })),
        bad("POST", &floors, json!({ "name": "=HYPERLINK(1)" })),
        bad("POST", &floors, json!({ "name": "2", "rank": 1 })),
    ]
}

fn refused_zones(Places { floor, .. }: &Places) -> Vec<Refused> {
    vec![
        refused(
            "POST",
            "zones",
            json!({ "floor": 999_999, "name": "x", "kind": "desks" }),
            404,
            "unknown-place",
        ),
        refused(
            "POST",
            "zones",
            json!({ "floor": floor, "name": "bar", "kind": "desks" }),
            409,
            "name-taken",
        ),
        bad("POST", "zones", json!({ "floor": floor, "name": "x", "kind": "lounge" })),
        bad("POST", "zones", json!({ "floor": floor, "name": "x", "kind": "cafe" })),
        bad("POST", "zones", json!({ "floor": floor, "name": "x", "kind": "cafe", "capacity": 0 })),
        bad(
            "POST",
            "zones",
            json!({ "floor": floor, "name": "x", "kind": "desks", "capacity": 9 }),
        ),
    ]
}

fn refused_tables_and_desks(Places { zone, cafe, table, .. }: &Places) -> Vec<Refused> {
    vec![
        bad("POST", "tables", json!({ "zone": cafe, "name": "x" })),
        refused("POST", "tables", json!({ "zone": zone, "name": "T1" }), 409, "name-taken"),
        refused("POST", "desks", json!({ "table": table, "name": "D4" }), 409, "name-taken"),
        bad("POST", "desks", json!({ "table": table, "name": "x", "x": 1 })),
        bad("POST", "desks", json!({ "table": table, "name": "x", "x": 1, "y": 99_999 })),
        bad("POST", "desks", json!({ "table": table, "name": "x", "features": ["sofa"] })),
    ]
}

fn refused_changes(Places { zone, cafe, table, desk, .. }: &Places) -> Vec<Refused> {
    vec![
        bad("PATCH", &format!("zones/{zone}"), json!({ "kind": "cafe" })),
        bad("PATCH", &format!("zones/{zone}"), json!({ "capacity": 9 })),
        refused(
            "PATCH",
            &format!("zones/{zone}"),
            json!({ "floor": 999_999 }),
            404,
            "unknown-place",
        ),
        bad("PATCH", &format!("tables/{table}"), json!({ "zone": cafe })),
        refused("PATCH", &format!("tables/{table}"), json!({ "name": "T2" }), 409, "name-taken"),
        refused(
            "PATCH",
            &format!("desks/{desk}"),
            json!({ "table": 999_999 }),
            404,
            "unknown-place",
        ),
        bad("PATCH", &format!("desks/{desk}"), json!({ "x": 4 })),
        refused("PATCH", "desks/999999", json!({ "name": "x" }), 404, "unknown-place"),
        refused("PATCH", "desks/one", json!({ "name": "x" }), 404, "not-found"),
    ]
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let places = Places {
            floor: manager.number("1").await,
            zone: manager.number("north").await,
            cafe: manager.number("bar").await,
            table: manager.number("T1").await,
            desk: manager.number("D1").await,
        };
        let refused = [
            refused_floors(),
            refused_zones(&places),
            refused_tables_and_desks(&places),
            refused_changes(&places),
        ];
        for (method, path, body, status, code) in refused.concat() {
            let answer = manager.ask(method, &path, &body).await;
            assert_eq!(answer.refusal(), (status, code), "{method} {path} {body}: {answer:?}");
        }
    });
}

#[test]
fn what_is_not_there_or_in_use_is_not_deleted_and_a_refused_change_leaves_no_trace() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let (floor, zone) = (manager.number("1").await, manager.number("north").await);
        for path in ["floors/999999", "zones/999999", "tables/999999", "desks/999999", "closures/9"]
        {
            assert_eq!(manager.delete(path).await.refusal(), (404, "unknown-place"), "{path}");
        }
        // A refused change leaves no trace: the second half of this one is invalid.
        let half = json!({ "name": "renamed", "capacity": 9 });
        manager.ask("PATCH", &format!("zones/{zone}"), &half).await.with_status(400);
        assert_eq!(manager.place("north").await["id"], zone);
        for path in [format!("floors/{floor}"), format!("zones/{zone}")] {
            assert_eq!(manager.delete(&path).await.refusal(), (409, "place-in-use"), "{path}");
        }
    });
}

#[test]
fn of_two_who_choose_one_name_at_once_one_gets_it() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let path = format!("floors?site={SITE}");
        for name in ["a", "b", "c", "d"] {
            let body = json!({ "name": name });
            let (one, other) =
                tokio::join!(manager.ask("POST", &path, &body), manager.ask("POST", &path, &body));
            let mut both = [one.status, other.status];
            both.sort_unstable();
            assert_eq!(both, [201, 409], "{one:?} {other:?}");
        }
    });
}

#[test]
fn hours_and_closed_days_hold_for_the_next_check_in() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 2);
        let path = format!("hours?site={SITE}");
        let kiosk = manager.kiosk();
        for (body, closed) in [
            (json!({ "opens": "10:30" }), true),
            (json!({ "opens": "08:00", "closes": "17:30" }), false),
            (json!({ "closed_days": ["2026-12-25", "2026-11-17", "2026-12-25"] }), true),
            (json!({ "closed_days": [] }), false),
        ] {
            manager.ask("PATCH", &path, &body).await.with_status(204);
            let answer = kiosk.kiosk_check_in("B1").await;
            assert_eq!(answer.code() == "closed", closed, "{body} {answer:?}");
        }
        let places = manager.places().await;
        assert_eq!((&places["opens"], &places["closes"]), (&json!("08:00"), &json!("17:30")));
        assert_eq!(
            (&places["closed_days"], &places["time_zone"]),
            (&json!([]), &json!("Europe/Amsterdam"))
        );
        for body in [
            json!({ "opens": "18:00" }),
            json!({ "closes": "7:30" }),
            json!({ "closed_days": ["2026-02-30"] }),
            json!({ "policy": "uniform" }),
        ] {
            let answer = manager.ask("PATCH", &path, &body).await;
            assert_eq!(answer.refusal(), (400, "bad-request"), "{body}");
        }
        // A day that is past stays in the list, and no other is added.
        let past = json!({ "closed_days": ["2026-11-16", "2026-12-25"] });
        let refused = manager.ask("PATCH", &path, &past).await;
        assert_eq!(refused.refusal(), (409, "day-is-past"));
        assert_eq!(refused.body["day"], "2026-11-16");
        ok(&database, TUESDAY_10, &["site", "set", SITE, "closed-days=2026-11-16"]);
        manager.ask("PATCH", &path, &past).await.with_status(204);
        assert_eq!(manager.places().await["opens"], "08:00");
        let mars = manager.ask("PATCH", "hours?site=Mars", &json!({})).await;
        assert_eq!(mars.refusal(), (404, "unknown-site"));
    });
}

/// The code of the sticker of each place, by name, as it is printed.
async fn printed(manager: &Manager, name: &str) -> String {
    let path = format!("/api/facility/stickers?site={SITE}");
    let stickers = manager.get(&path).await.with_status(200).body;
    let mut stickers = stickers.as_array().unwrap().iter();
    let sticker = stickers.find(|sticker| sticker["name"] == name).unwrap();
    sticker["url"].as_str().unwrap().rsplit_once("/d/").unwrap().1.to_owned()
}

#[test]
fn the_sticker_of_a_place_that_is_gone_is_not_that_of_the_place_that_gets_its_number() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let again = |table: &str, id: i64| {
            if is_on_server(&database) {
                // As after a restored backup.
                execute(
                    &database,
                    &format!("ALTER TABLE {table} ALTER COLUMN id RESTART WITH {id}"),
                );
            }
        };
        let sticker = async |code: &str| manager.get(&format!("/api/stickers/{code}")).await;
        let first = printed(&manager, "D1").await;
        let table = manager.number("T1").await;
        let (floor, facts) =
            (manager.number("0").await, |name| json!({ "table": table, "name": name }));
        let desk = manager.add("desks", &facts("D9")).await;
        let cafe = json!({ "floor": floor, "name": "lounge", "kind": "cafe", "capacity": 9 });
        let cafe_id = manager.add("zones", &cafe).await;
        let (old, old_cafe) = (printed(&manager, "D9").await, printed(&manager, "lounge").await);
        assert_eq!(sticker(&old).await.with_status(200).body["desk"], "D9");
        sticker(&old_cafe).await.with_status(200);

        manager.delete(&format!("desks/{desk}")).await.with_status(204);
        manager.delete(&format!("zones/{cafe_id}")).await.with_status(204);
        assert_eq!(sticker(&old).await.refusal(), (404, "unknown-sticker"));
        again("desks", desk);
        again("zones", cafe_id);
        assert_eq!(manager.add("desks", &facts("D10")).await, desk, "the number, again");
        let garden = json!({ "floor": floor, "name": "garden", "kind": "cafe", "capacity": 9 });
        assert_eq!(manager.add("zones", &garden).await, cafe_id, "the number, again");
        for old in [&old, &old_cafe] {
            assert_eq!(sticker(old).await.refusal(), (404, "unknown-sticker"));
        }
        let new = printed(&manager, "D10").await;
        assert_eq!(sticker(&new).await.with_status(200).body["desk"], "D10");
        let new = printed(&manager, "garden").await;
        assert_eq!(sticker(&new).await.with_status(200).body["zone"], "garden");

        // A sticker stays valid when its place is imported again or renamed.
        let path = format!("/api/facility/places.csv?site={SITE}");
        let file = manager.get(&path).await.with_status(200).text;
        manager.hand_in("POST", "places.csv", "text/csv", &file).await.with_status(200);
        let desk = manager.number("D1").await;
        let name = json!({ "name": "window" });
        manager.ask("PATCH", &format!("desks/{desk}"), &name).await.with_status(204);
        assert_eq!(sticker(&first).await.with_status(200).body["desk"], "window");
        assert_eq!(printed(&manager, "window").await, first);
    });
}

#[test]
fn stickers_from_before_places_had_marks_stay_good() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        execute(&database, "UPDATE desks SET sticker = ''; UPDATE zones SET sticker = ''");
        let keys = &manager.application.tools.context.keys;
        for (name, letter) in [("D1", "d"), ("bar", "c")] {
            let short = format!("{letter}{}", manager.number(name).await);
            let signature = keys.sign("sticker", short.as_bytes());
            let signature = data_encoding::BASE32_NOPAD.encode(&signature[..10]).to_lowercase();
            let code = format!("{short}-{signature}");
            assert_eq!(printed(&manager, name).await, code);
            manager.get(&format!("/api/stickers/{code}")).await.with_status(200);
        }
    });
}
