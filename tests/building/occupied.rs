//! Furniture in use: it cannot be moved or deleted, and later changes do not alter stays.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::manager::Manager;
use crate::serving::house::{SITE, arrive, office, sign_in};
use crate::serving::{Answer, Client, close_day, import};
use crate::support::tables::texts;
use crate::support::{TestDatabase, on_each_database};

/// Signs in this number of people, who then arrive by phone; returns their phones.
async fn arrive_all(manager: &Manager, people: usize) -> Vec<Client> {
    let mut phones = Vec::new();
    for person in 1..=people {
        let phone = manager.application.client();
        sign_in(&manager.application, &phone, &format!("p{person}@example.org")).await;
        arrive(&manager.kiosk(), &phone, &json!({})).await.with_status(201);
        phones.push(phone);
    }
    phones
}

/// Where each person sits: table and desk.
async fn seats(phones: &[Client]) -> Vec<(String, String)> {
    let mut seats = Vec::new();
    for phone in phones {
        let stay = phone.my_stay().await.with_status(200).body["stay"].clone();
        let text = |what: &str| stay[what].as_str().unwrap().to_owned();
        seats.push((text("table"), text("desk")));
    }
    seats
}

fn until_closing(answer: &Answer) {
    assert_eq!(answer.refusal(), (409, "place-in-use"), "{answer:?}");
    assert_eq!(answer.body["until"], "19:00", "{answer:?}");
}

#[test]
fn a_manager_who_moves_each_desk_to_their_own_table_reads_no_name() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 4);
        let phones = arrive_all(&manager, 4).await;
        let seats = seats(&phones).await;
        let before = phones[0].my_stay().await;
        let own = manager.number(&seats[0].0).await;
        for (table, desk) in seats.iter().filter(|(table, _)| *table != seats[0].0) {
            let path = format!("desks/{}", manager.number(desk).await);
            let answer = manager.ask("PATCH", &path, &json!({ "table": own })).await;
            assert_eq!(phones[0].my_stay().await.body, before.body, "{desk} from {table}");
            until_closing(&answer);
        }
    });
}

#[test]
fn nothing_can_be_moved_into_or_out_of_a_table_in_use_nor_renamed_or_deleted() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let phones = arrive_all(&manager, 1).await;
        let (table, desk) = seats(&phones).await.remove(0);
        let (empty_table, empty_desk) = if table == "T1" { ("T2", "D3") } else { ("T1", "D1") };
        let (table, desk) = (manager.number(&table).await, manager.number(&desk).await);
        let (other, empty) = (manager.number(empty_table).await, manager.number(empty_desk).await);
        let (north, floor) = (manager.number("north").await, manager.number("0").await);
        let south = json!({ "floor": floor, "name": "south", "kind": "desks" });
        let south = manager.add("zones", &south).await;
        let changes = [
            (format!("desks/{desk}"), json!({ "table": other })),
            (format!("desks/{desk}"), json!({ "name": "elsewhere" })),
            (format!("desks/{empty}"), json!({ "table": table })),
            (format!("tables/{table}"), json!({ "zone": south })),
            (format!("tables/{table}"), json!({ "name": "elsewhere" })),
            (format!("zones/{north}"), json!({ "name": "elsewhere" })),
            (format!("zones/{north}"), json!({ "floor": floor })),
        ];
        for (path, change) in &changes {
            until_closing(&manager.ask("PATCH", path, change).await);
        }
        for path in [format!("desks/{desk}"), format!("tables/{table}")] {
            until_closing(&manager.delete(&path).await);
        }
        // Changes without effect, or of the appearance only, are allowed.
        let same = json!({ "name": "north" });
        manager.ask("PATCH", &format!("zones/{north}"), &same).await.with_status(204);
        let place = json!({ "x": 3, "y": 4, "features": ["quiet"] });
        manager.ask("PATCH", &format!("desks/{desk}"), &place).await.with_status(204);

        phones[0].check_out().await.with_status(200);
        for (path, change) in &changes {
            manager.ask("PATCH", path, change).await.with_status(204);
            if change.get("name").is_some() {
                let back = json!({ "name": format!("back {path}") });
                manager.ask("PATCH", path, &back).await.with_status(204);
            }
        }
    });
}

/// What cannot be in any case would be a way to ask without leaving a trace.
#[test]
fn an_edit_that_is_wrong_in_any_case_does_not_tell_whether_somebody_is_there() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let phones = arrive_all(&manager, 1).await;
        let (table, _) = seats(&phones).await.remove(0);
        for desk in ["D1", "D2", "D3", "D4"] {
            let path = format!("desks/{}", manager.number(desk).await);
            let answer =
                manager.ask("PATCH", &path, &json!({ "name": "x", "x": 1e9, "y": 1 })).await;
            assert_eq!(answer.status, 400, "{desk}: {answer:?}");
        }
        let path = format!("zones/{}", manager.number("north").await);
        let answer = manager.ask("PATCH", &path, &json!({ "name": "x", "floor": 999_999 })).await;
        assert_eq!(answer.status, 404, "{answer:?}");
        let moved = office(2, 2).replace(",doctor,private,2", ",doctor,cafe,2");
        let (first, rest) = moved.split_once('\n').unwrap();
        let mut rows: Vec<&str> = rest.lines().collect();
        rows.rotate_right(1);
        let file = format!("{first}\n{}\n", rows.join("\n"));
        let other = if table == "T1" { "T2" } else { "T1" };
        let file = file.replace(&format!("{table},D"), &format!("{other},D"));
        let answer = manager.hand_in("POST", "places.csv", "text/csv", &file).await;
        assert_eq!(answer.refusal(), (422, "invalid-file"), "{answer:?}");
        assert_eq!(answer.body["errors"].as_array().unwrap().len(), 1, "{answer:?}");
        assert_eq!(answer.body["errors"][0]["column"], "kind", "{answer:?}");
    });
}

#[test]
fn after_a_dozen_refusals_no_answer_tells_where_somebody_is_before_the_site_closes() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let phones = arrive_all(&manager, 1).await;
        let (table, desk) = seats(&phones).await.remove(0);
        let free = if table == "T1" { "D3" } else { "D1" };
        let [desk, free] = [manager.number(&desk).await, manager.number(free).await];
        let (taken, free) = (format!("desks/{desk}"), format!("desks/{free}"));
        for _ in 0..12 {
            manager.ask("PATCH", &free, &json!({ "name": "a" })).await.with_status(204);
            manager.ask("PATCH", &free, &json!({ "name": "b" })).await.with_status(204);
            until_closing(&manager.ask("PATCH", &taken, &json!({ "name": "elsewhere" })).await);
        }
        until_closing(&manager.ask("PATCH", &free, &json!({ "name": "a" })).await);
        until_closing(&manager.delete(&free).await);
        phones[0].check_out().await.with_status(200);
        until_closing(&manager.ask("PATCH", &taken, &json!({ "name": "elsewhere" })).await);
        // However often it is asked, it is no longer refused the next day.
        for _ in 0..24 {
            until_closing(&manager.ask("PATCH", &taken, &json!({ "name": "elsewhere" })).await);
        }
        manager.application.move_clock(TimeDelta::hours(12));
        manager.ask("PATCH", &taken, &json!({ "name": "elsewhere" })).await.with_status(204);
        manager.application.move_clock(TimeDelta::hours(12));
        manager.ask("PATCH", &free, &json!({ "name": "a" })).await.with_status(204);
    });
}

#[test]
fn a_room_without_desks_is_renamed_and_kept_whoever_is_in_it() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 1);
        let doctor = format!("zones/{}", manager.number("doctor").await);
        let file = |floor: &str| office(2, 2).replace(",0,doctor,", &format!(",{floor},doctor,"));
        let mut names = ["a", "b", "c", "d", "e"].into_iter();
        let mut answers = async |floor| {
            let name = json!({ "name": names.next().unwrap() });
            let renamed = manager.ask("PATCH", &doctor, &name).await.status;
            let back = manager.ask("PATCH", &doctor, &json!({ "name": "doctor" })).await.status;
            let moved = manager.hand_in("POST", "places.csv", "text/csv", &file(floor)).await;
            [renamed, back, moved.status]
        };
        assert_eq!(answers("1").await, [204, 204, 200]);
        let arrived = manager
            .kiosk()
            .kiosk_check_in_with(&json!({ "badge": "B1", "place": "private" }))
            .await;
        arrived.with_status(201);
        assert_eq!(answers("0").await, [204, 204, 200]);
        let occupied = manager.delete(&doctor).await;
        manager.kiosk().kiosk_check_out("B1").await.with_status(200);
        assert_eq!(answers("1").await, [204, 204, 200]);
        let empty = manager.delete(&doctor).await;
        assert_eq!((occupied.refusal(), &occupied.body), (empty.refusal(), &empty.body));
    });
}

#[test]
fn a_file_of_places_moves_nobody() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 4);
        arrive_all(&manager, 4).await;
        let moved = office(2, 2).replace("T1,D1", "T2,D1");
        let answer = manager.hand_in("POST", "places.csv", "text/csv", &moved).await;
        assert_eq!(answer.refusal(), (422, "invalid-file"), "{answer:?}");
        let error = &answer.body["errors"][0];
        assert_eq!((&error["line"], &error["column"]), (&json!(2), &json!("desk")), "{answer:?}");
        assert!(error["message"].to_string().contains("until 19:00"), "{answer:?}");
    });
}

fn encounters(database: &TestDatabase) -> Vec<String> {
    let rows = "SELECT CAST(person_a AS TEXT) || '-' || CAST(person_b AS TEXT) || ' ' || level || ' ' \
                || CAST(table_id AS TEXT) AS line FROM encounters WHERE level = 'table' ORDER BY person_a, person_b";
    texts(database, rows)
}

/// Puts every desk at the other table.
async fn swap_tables(manager: &Manager) {
    let tables = [manager.number("T1").await, manager.number("T2").await];
    for (desk, table) in [("D1", 1), ("D3", 0)] {
        let path = format!("desks/{}", manager.number(desk).await);
        let answer = manager.ask("PATCH", &path, &json!({ "table": tables[table] })).await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }
}

#[test]
fn furniture_that_is_moved_after_a_stay_changes_no_encounter_and_no_day_derived_again() {
    on_each_database(async |database| {
        let manager = Manager::at_work(&database, 5);
        let phones = arrive_all(&manager, 4).await;
        let mut at: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for (person, (table, _)) in seats(&phones).await.into_iter().enumerate() {
            at.entry(table).or_default().push(i64::try_from(person).unwrap() + 1);
        }
        manager.application.move_clock(TimeDelta::hours(2));
        for phone in &phones {
            phone.check_out().await.with_status(200);
        }
        let tables = [manager.number("T1").await, manager.number("T2").await];
        let mut expected: Vec<String> = (at.values().zip(tables))
            .map(|(pair, table)| format!("{}-{} table {table}", pair[0], pair[1]))
            .collect();
        expected.sort();

        swap_tables(&manager).await;
        close_day(&database, "2026-11-17T18:00:00Z", SITE, "2026-11-17");
        assert_eq!(encounters(&database), expected);

        // An import makes the day be derived again, after the furniture was changed once more.
        swap_tables_back(&manager).await;
        let stay = format!(
            "email,site,zone,desk,started_at,ended_at,unseen\n\
             p5@example.org,{SITE},bar,,2026-11-17T09:00:00Z,2026-11-17T10:00:00Z,\n"
        );
        import(&database, "2026-11-18T09:00:00Z", "stays", &stay);
        swap_tables(&manager).await;
        close_day(&database, "2026-11-18T09:00:00Z", SITE, "2026-11-17");
        assert_eq!(encounters(&database), expected);

        // So do one's own data.
        let data: Value = phones[0].get("/api/me/data").await.with_status(200).body;
        let table = data["stays"][0]["table"].as_str().unwrap();
        assert!(at[table].contains(&1), "{table} {at:?}");
    });
}

async fn swap_tables_back(manager: &Manager) {
    let tables = [manager.number("T1").await, manager.number("T2").await];
    for (desk, table) in [("D1", 0), ("D3", 1)] {
        let path = format!("desks/{}", manager.number(desk).await);
        manager.ask("PATCH", &path, &json!({ "table": tables[table] })).await.with_status(204);
    }
}
