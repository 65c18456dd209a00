//! Figures of past days, from the closing of a day to the facility screens.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use serde_json::{Value, json};

use crate::serving::house::{PLACES, SITE, STAYS, crowd};
use crate::serving::{Application, Client, House, close_day, erase, import, ok};
use crate::support::tables::count;
use crate::support::{TestDatabase, on_each_database};

const MONDAY: &str = "2026-11-16";
/// After closing time on Monday, before its midnight.
const MONDAY_EVENING: &str = "2026-11-16T22:30:00Z";
const TUESDAY: &str = "2026-11-16T23:00:00Z";

/// A stay: person, zone, desk, from and until in minutes since midnight.
type Stay = (usize, &'static str, Option<usize>, u32, u32);

/// `north` and `south` with 30 desks each on floor 1, `attic` with 20 on floor 2; a café and a doctor on 0.
fn places() -> String {
    let mut text = PLACES.to_owned();
    let site = format!("{SITE},Europe/Amsterdam,07:30,19:00");
    for (zone, floor, first, desks) in
        [("north", 1, 0, 30), ("south", 1, 30, 30), ("attic", 2, 60, 20)]
    {
        for desk in first..first + desks {
            writeln!(text, "{site},{floor},{zone},desks,,T{zone}{},D{desk},,,", desk / 6).unwrap();
        }
    }
    writeln!(text, "{site},0,=bar,cafe,60,,,,,").unwrap();
    writeln!(text, "{site},0,doctor,private,2,,,,,").unwrap();
    text
}

fn floor(zone: &str) -> &'static str {
    match zone {
        "north" | "south" => "1",
        "attic" => "2",
        _ => "0",
    }
}

/// A Monday: 28 in north, 17 in south, 4 in the attic, 12 over lunch in the café, one at the doctor's.
fn monday() -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    let minute = |person: usize| u32::try_from(person).unwrap();
    for person in 0..49 {
        let (zone, desk) = match person {
            0..28 => ("north", person),
            28..45 => ("south", person + 2),
            _ => ("attic", person + 15),
        };
        let arrives = 8 * 60 + 3 * minute(person);
        if person % 4 == 0 && person < 45 {
            stays.push((person, zone, Some(desk), arrives, 12 * 60 + 5));
            stays.push((person, "=bar", None, 12 * 60 + 5, 12 * 60 + 40));
            stays.push((person, zone, Some(desk), 12 * 60 + 40, 17 * 60));
        } else {
            stays.push((person, zone, Some(desk), arrives, 16 * 60 + minute(person)));
        }
    }
    stays.push((49, "doctor", None, 10 * 60, 10 * 60 + 45));
    stays
}

fn import_stays(database: &TestDatabase, now: &str, stays: &[Stay]) {
    let mut text = STAYS.to_owned();
    for (person, zone, desk, from, until) in stays {
        let desk = desk.map(|desk| format!("D{desk}")).unwrap_or_default();
        let at = |minute: &u32| format!("{MONDAY}T{:02}:{:02}:00+01:00", minute / 60, minute % 60);
        let unseen = if person % 5 == 0 { "yes" } else { "" };
        let (from, until, person) = (at(from), at(until), person + 1);
        writeln!(text, "p{person}@example.org,{SITE},{zone},{desk},{from},{until},{unseen}")
            .unwrap();
    }
    import(database, now, "stays", &text);
}

/// Persons, desks and guests of a place in the half-hour from a minute on, counted one by one.
fn counted(stays: &[Stay], place: Option<(&str, Option<&str>)>, minute: u32) -> [usize; 3] {
    let (mut persons, mut guests) = (BTreeSet::new(), BTreeSet::new());
    let mut desks: BTreeSet<usize> = BTreeSet::new();
    for (person, zone, desk, from, until) in stays {
        let here = match place {
            None => true,
            Some((on, None)) => floor(zone) == on,
            Some((_, Some(name))) => name == *zone,
        };
        if here && *from < minute + 30 && *until > minute {
            persons.insert(person);
            desks.extend(desk);
            if *zone == "=bar" {
                guests.insert(person);
            }
        }
    }
    [persons.len(), desks.len(), guests.len()]
}

fn shown(count: usize) -> Value {
    if count < 10 { Value::Null } else { json!((count + 2) / 5 * 5) }
}

async fn used(client: &Client, range: &str) -> Value {
    let path = format!("/api/facility/use?site={SITE}&range={range}&of={MONDAY}");
    client.get(&path).await.with_status(200).body
}

async fn past(client: &Client) -> Value {
    let span = "from=2026-11-15T23:00:00Z&to=2026-11-16T23:00:00Z";
    let path = format!("/api/facility/occupancy?site={SITE}&{span}");
    client.get(&path).await.with_status(200).body["figures"].clone()
}

fn office(database: &TestDatabase) -> House {
    let house = House::furnish(database, MONDAY_EVENING, &places(), &crowd(60));
    import_stays(database, MONDAY_EVENING, &monday());
    house
}

/// Changes rows as another part of the product would.
fn execute(database: &TestDatabase, sql: &str) {
    match database.url.strip_prefix("sqlite://") {
        Some(file) => {
            let mut connection = SqliteConnection::establish(file).unwrap();
            connection.batch_execute(&format!("PRAGMA busy_timeout = 10000; {sql}")).unwrap();
        }
        None => PgConnection::establish(&database.url).unwrap().batch_execute(sql).unwrap(),
    }
}

#[test]
fn figures_are_out_on_the_next_day_and_are_those_of_counting() {
    on_each_database(async |database| {
        let house = office(&database);
        close_day(&database, MONDAY_EVENING, SITE, MONDAY);
        let application = Application::start(&database, MONDAY_EVENING);
        let client = application.client().with_token(&house.facility_token);
        let before = used(&client, "day").await;
        assert_eq!((&before["last_day"], &before["days"]), (&Value::Null, &json!([])));
        assert_eq!(past(&client).await, json!([]));

        application.set_clock(TUESDAY);
        let stays = monday();
        let body = used(&client, "day").await;
        assert_eq!(body["last_day"], MONDAY);
        assert_eq!((&body["from"], &body["to"]), (&json!(MONDAY), &json!(MONDAY)));
        assert_eq!((&body["small_number"], &body["first_minute"]), (&json!(10), &json!(450)));
        let day = &body["days"][0];
        assert_eq!((&day["day"], &day["closed"]), (&json!(MONDAY), &json!(false)));
        assert_eq!((&day["places"], &day["arrivals"]), (&json!(80), &json!(50)));
        let site = |minute| counted(&stays, None, minute)[0];
        let peak = (450..1140).step_by(30).map(site).max().unwrap();
        assert_eq!(day["peak"], shown(peak));
        let minutes: u32 = stays.iter().map(|(.., from, until)| until - from).sum();
        let average = usize::try_from(minutes).unwrap() as f64 / 50.0;
        assert_eq!(day["stay_minutes"], shown(average.round() as usize));
        for list in ["persons", "desks", "guests"] {
            assert_eq!(day[list].as_array().unwrap().len(), 23, "{list}");
        }

        let figures = past(&client).await;
        let figures = figures.as_array().unwrap();
        assert_eq!(figures.len(), 23 * (1 + 3 + 4));
        let mut published = 0;
        for figure in figures {
            let at = figure["at"].as_str().unwrap();
            let hour: u32 = at[11..13].parse::<u32>().unwrap() + 1;
            let minute = hour * 60 + at[14..16].parse::<u32>().unwrap();
            let place = figure["floor"].as_str().map(|floor| (floor, figure["zone"].as_str()));
            assert_ne!(figure["zone"], "doctor");
            let counts = counted(&stays, place, minute);
            for (measure, count) in ["persons", "desks", "guests"].into_iter().zip(counts) {
                if figure[measure].is_null() && count >= 10 {
                    continue;
                }
                assert_eq!(figure[measure], shown(count), "{measure} of {figure}");
                published += usize::from(count >= 10);
            }
        }
        assert!(published > 120, "{published}");
        let zones: Vec<_> =
            body["zones"].as_array().unwrap().iter().map(|zone| zone["zone"].clone()).collect();
        assert_eq!(zones, ["=bar", "north", "south", "attic"]);
        assert_eq!(body["zones"][3]["peak"], Value::Null);
        assert_eq!(body["sufficed"][0], json!({"desks": 50, "days": 1, "of": 1}));
    });
}

#[test]
fn closing_again_changes_nothing_unless_stays_came_in() {
    on_each_database(async |database| {
        let house = office(&database);
        close_day(&database, MONDAY_EVENING, SITE, MONDAY);
        let application = Application::start(&database, TUESDAY);
        let client = application.client().with_token(&house.facility_token);
        let all = async || {
            let month = used(&client, "month").await;
            (used(&client, "week").await, month, past(&client).await)
        };
        let first = all().await;
        close_day(&database, TUESDAY, SITE, MONDAY);
        assert_eq!(all().await, first);

        let more: Vec<Stay> =
            (50..60).map(|person| (person, "attic", Some(person + 15), 900, 960)).collect();
        import_stays(&database, TUESDAY, &more);
        close_day(&database, TUESDAY, SITE, MONDAY);
        let body = used(&client, "day").await;
        assert_eq!(body["days"][0]["arrivals"], 60);
        assert_eq!(body["zones"][3]["peak"], 15);
    });
}

#[test]
fn a_zone_keeps_its_figures_under_a_new_name_and_under_its_last_when_it_is_gone() {
    on_each_database(async |database| {
        let house = office(&database);
        close_day(&database, MONDAY_EVENING, SITE, MONDAY);
        execute(
            &database,
            "UPDATE zones SET name = 'garden' WHERE name = 'north'; \
             UPDATE sites SET places_version = places_version + 1;",
        );
        let application = Application::start(&database, TUESDAY);
        let client = application.client().with_token(&house.facility_token);
        let zones = async || {
            let body = used(&client, "week").await;
            let zones = body["zones"].as_array().unwrap().clone();
            zones
                .into_iter()
                .map(|zone| (zone["zone"].clone(), zone["peak"].clone()))
                .collect::<Vec<_>>()
        };
        let garden = (json!("garden"), json!(30));
        assert!(zones().await.contains(&garden));
        close_day(&database, TUESDAY, SITE, MONDAY);
        assert_eq!(zones().await.len(), 4);

        // The zone goes with everything in it; its figures stay.
        execute(
            &database,
            "UPDATE figure_places SET source_id = NULL, zone = 'garden' WHERE zone = 'north'; \
             UPDATE zones SET name = 'something else' WHERE name = 'garden'; \
             UPDATE sites SET places_version = places_version + 1;",
        );
        assert!(zones().await.contains(&garden));
        assert_eq!(zones().await.len(), 4);
    });
}

#[test]
fn tables_are_files_that_no_spreadsheet_runs() {
    on_each_database(async |database| {
        let house = office(&database);
        close_day(&database, MONDAY_EVENING, SITE, MONDAY);
        let application = Application::start(&database, TUESDAY);
        let client = application.client().with_token(&house.facility_token);
        let file = async |table: &str| {
            let path =
                format!("/api/facility/use.csv?site={SITE}&range=week&of={MONDAY}&table={table}");
            let answer = client.get(&path).await.with_status(200);
            assert_eq!(answer.content_type, "text/csv; charset=utf-8");
            answer.text
        };
        let body = used(&client, "week").await;
        let presence = file("presence").await;
        let lines: Vec<&str> = presence.lines().collect();
        assert_eq!((lines[0], lines.len()), ("day,from,persons,desks,guests", 24));
        let value = |figure: &Value| figure.as_u64().map(|n| n.to_string()).unwrap_or_default();
        let figures = ["persons", "desks", "guests"].map(|list| value(&body["days"][0][list][9]));
        assert_eq!(lines[10], format!("{MONDAY},12:00,{}", figures.join(",")));
        assert!(file("days").await.lines().nth(1).unwrap().starts_with("2026-11-16,,80,50,"));
        assert_eq!(file("sufficed").await.lines().nth(1), Some("50,1,1"));
        let zones = file("zones").await;
        assert!(zones.contains("\n0,'=bar,cafe,60,"), "{zones}");
        let put = format!("/api/facility/desks/D1/out-of-use?site={SITE}");
        client.send_json("PUT", &put, &json!({ "reason": "=1+1" })).await.with_status(204);
        for (table, head, row) in [
            ("occupancy", "floor,zone,kind,places,band,at", ""),
            (
                "out-of-use",
                "desk,table,zone,floor,reason,from,until",
                "D1,Tnorth0,north,1,'=1+1,2026-11-16T23:00:00Z,",
            ),
            ("reports", "desk,table,zone,floor,kind,line,state,reported_at,changed_at", ""),
        ] {
            let path = format!("/api/facility/{table}.csv?site={SITE}");
            let answer = client.get(&path).await.with_status(200);
            assert_eq!(answer.content_type, "text/csv; charset=utf-8");
            assert_eq!(answer.text.lines().next(), Some(head));
            assert!(answer.text.contains(row), "{}", answer.text);
        }
        let outlook = client.get(&format!("/api/facility/outlook.csv?site={SITE}")).await;
        assert_eq!(outlook.with_status(200).text.lines().count(), 11);
    });
}

#[test]
fn the_outlook_expects_a_weekday_to_be_as_it_was() {
    on_each_database(async |database| {
        let house = office(&database);
        close_day(&database, MONDAY_EVENING, SITE, MONDAY);
        ok(&database, MONDAY_EVENING, &["site", "set", SITE, "closed-days=2026-11-30"]);
        let application = Application::start(&database, TUESDAY);
        let client = application.client().with_token(&house.facility_token);
        let path = format!("/api/facility/outlook?site={SITE}");
        let body = client.get(&path).await.with_status(200).body;
        let days = body["days"].as_array().unwrap();
        assert_eq!((days.len(), &days[0]["day"]), (10, &json!("2026-11-18")));
        let monday = json!(
            {"day": "2026-11-23", "closed": false, "expected": 50, "low": 50, "high": 50}
        );
        assert!(days.contains(&monday), "{days:?}");
        let closed = json!({"day": "2026-11-30", "closed": true, "expected": null, "low": null, "high": null});
        assert!(days.contains(&closed), "{days:?}");
        assert_eq!((&body["error"], &body["error_days"]), (&Value::Null, &json!(0)));
    });
}

#[test]
fn what_is_no_site_range_or_table_is_refused() {
    on_each_database(async |database| {
        let house = office(&database);
        let application = Application::start(&database, TUESDAY);
        let client = application.client().with_token(&house.facility_token);
        for (path, refusal) in [
            ("use?site=XX&range=day&of=2026-11-16", (404, "unknown-site")),
            ("use?site=HQ&range=year&of=2026-11-16", (400, "bad-request")),
            ("use?site=HQ&range=day&of=16-11-2026", (400, "bad-request")),
            ("use.csv?site=HQ&range=day&of=2026-11-16&table=persons", (400, "bad-request")),
            ("outlook?site=XX", (404, "unknown-site")),
            ("outlook", (400, "bad-request")),
        ] {
            let answer = client.get(&format!("/api/facility/{path}")).await;
            assert_eq!(answer.refusal(), refusal, "{path}");
        }
        for of in ["-262143-01-01", "%2B262142-12-31", "0001-01-01"] {
            for range in ["day", "week", "month"] {
                let path = format!("/api/facility/use?site=HQ&range={range}&of={of}");
                let body = client.get(&path).await.with_status(200).body;
                assert_eq!(body["days"], json!([]), "{range} {of}");
            }
        }
        let stranger = application.client().with_token(&house.kiosk_token);
        let answer = stranger.get("/api/facility/use?site=HQ&range=day&of=2026-11-16").await;
        assert_eq!(answer.refusal(), (403, "forbidden"));
    });
}

#[test]
fn figures_stay_as_they_were_whatever_is_erased_agreed_to_or_set() {
    on_each_database(async |database| {
        let house = House::furnish(&database, MONDAY_EVENING, &places(), &{
            // One who has not said yet whether they agree.
            crowd(60).replace("en,B2,,2026-01-01", "en,B2,,")
        });
        import_stays(&database, MONDAY_EVENING, &monday());
        close_day(&database, MONDAY_EVENING, SITE, MONDAY);
        let application = Application::start(&database, TUESDAY);
        let client = application.client().with_token(&house.facility_token);
        let all = async || {
            let body = used(&client, "week").await;
            let parts = ["days", "zones", "sufficed", "summary"].map(|part| body[part].clone());
            (parts, past(&client).await)
        };
        let first = all().await;
        assert_eq!(first.0[0][0]["small_number"], 10);

        // Of what is left, 25 are in north and not 30; by the new hours two half-hours are left.
        for person in 6..=9 {
            erase(&database, TUESDAY, &format!("p{person}@example.org"));
        }
        let set = ["site", "set", SITE, "k=40", "opens=12:00", "closes=13:00"];
        ok(&database, TUESDAY, &set);
        let agreed = crowd(60);
        let agreed = agreed.lines().filter(|line| !line.contains("@") || line.starts_with("p2@"));
        let agreed: Vec<&str> = agreed.collect();
        import(&database, TUESDAY, "people", &format!("{}\n", agreed.join("\n")));
        assert_eq!(
            count(&database, "days WHERE encounters_at IS NULL AND closed_at IS NOT NULL"),
            1
        );
        application.run_jobs().await;
        close_day(&database, TUESDAY, SITE, MONDAY);
        assert_eq!(
            count(&database, "days WHERE encounters_at IS NULL AND closed_at IS NOT NULL"),
            0
        );
        assert_eq!(all().await, first);

        // Stays that come in later are counted, by the hours and the number of the day.
        let more: Vec<Stay> =
            (50..60).map(|person| (person, "attic", Some(person + 15), 900, 960)).collect();
        import_stays(&database, TUESDAY, &more);
        close_day(&database, TUESDAY, SITE, MONDAY);
        let body = used(&client, "day").await;
        let day = &body["days"][0];
        assert_eq!((&day["small_number"], &body["small_number"]), (&json!(10), &json!(40)));
        assert_eq!((&day["arrivals"], &body["zones"][3]["peak"]), (&json!(55), &json!(15)));
        assert_eq!(body["first_minute"], 450);
        assert_eq!(day["persons"].as_array().unwrap().len(), 23);
    });
}

#[test]
fn where_there_are_no_desks_nobody_is_told_how_many_would_have_sufficed() {
    on_each_database(async |database| {
        let cafe = format!("{PLACES}{SITE},Europe/Amsterdam,07:30,19:00,0,=bar,cafe,60,,,,,\n");
        let house = House::furnish(&database, MONDAY_EVENING, &cafe, &crowd(30));
        let stays: Vec<Stay> = (0..30).map(|person| (person, "=bar", None, 600, 660)).collect();
        import_stays(&database, MONDAY_EVENING, &stays);
        close_day(&database, MONDAY_EVENING, SITE, MONDAY);
        let application = Application::start(&database, TUESDAY);
        let client = application.client().with_token(&house.facility_token);
        let body = used(&client, "week").await;
        assert_eq!((&body["days"][0]["arrivals"], &body["sufficed"]), (&json!(30), &json!([])));
    });
}
