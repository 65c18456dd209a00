//! Debates: sides, hands, the lot, and that nothing tells afterwards who stood where.

use std::path::PathBuf;

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::attendance::{announced, attend, next_event, scan, state_for, take_back};
use super::worlds::World;
use crate::serving::house::{SITE, add_host};
use crate::serving::{Answer, Application, Client, ok, run};
use crate::support::tables::{count, execute, is_on_server, number};
use crate::support::{TestDatabase, on_each_database};

const BEFORE: &str = "2026-11-18T13:00:00Z";
const BEGINS: &str = "2026-11-18T14:00:00Z";
const DURING: &str = "2026-11-18T14:10:00Z";
const OVER: &str = "2026-11-18T14:45:01Z";
const EVENING: &str = "2026-11-18T19:05:00Z";

async fn stand(who: &Client, id: &str, side: &str) -> Answer {
    let path = format!("/api/gatherings/{id}/side");
    who.send_json("PUT", &path, &json!({ "side": side })).await
}

async fn hand(who: &Client, id: &str, method: &str) -> Answer {
    who.send(who.request(method, &format!("/api/gatherings/{id}/hand"))).await
}

async fn next_speaker(host: &Client, id: &str) -> Answer {
    host.send(host.request("POST", &format!("/api/gatherings/{id}/next-speaker"))).await
}

async fn lots(who: &Client, id: &str) -> Value {
    who.get(&format!("/api/gatherings/{id}/lots")).await.with_status(200).body
}

/// Who has the floor, as each one's own page tells only themselves.
async fn on_the_floor(people: &[Client], id: &str) -> Vec<usize> {
    let states = join_all(people.iter().map(|who| state_for(who, id))).await;
    let floor =
        states.iter().enumerate().filter(|(_, state)| state["you"]["debate"]["floor"] == true);
    floor.map(|(who, _)| who).collect()
}

fn verify(database: &TestDatabase, record: &Value) -> (i32, String) {
    let file = database.folder().join("lots.json");
    std::fs::write(&file, record.to_string()).unwrap();
    let (status, told, why) = run(database, EVENING, &["draws", "verify", file.to_str().unwrap()]);
    (status, told + &why)
}

/// A debate that goes on, attended by all of them.
async fn debate(database: &TestDatabase, people: usize) -> (World, Client, String) {
    let world = World::at(database, people, BEFORE).await;
    let host = world.application.client().with_token(&add_host(database, BEFORE));
    let id = announced(&host, "Mag het stiller?", BEGINS, ("zone", "bar")).await;
    assert_eq!(stand(&world.people[0], &id, "for").await.refusal(), (409, "gathering-not-begun"));
    assert_eq!(next_speaker(&host, &id).await.refusal(), (409, "gathering-not-begun"));
    world.application.set_clock(DURING);
    assert_eq!(stand(&world.people[0], &id, "for").await.refusal(), (409, "not-attending"));
    for person in &world.people {
        scan(person, &host, &id).await.with_status(200);
    }
    (world, host, id)
}

#[test]
fn a_room_takes_sides_and_the_lot_gives_the_floor() {
    on_each_database(async |database| {
        let (world, host, id) = debate(&database, 5).await;
        let [one, two, three, four, five] = &world.people[..] else { panic!() };
        let mut followed = three.follow(&format!("/api/gatherings/{id}/events")).await;
        let first = next_event(&mut followed).await;
        assert_eq!(first["debate"]["halves"], json!({ "for": 0, "against": 0, "undecided": 0 }));
        assert_eq!(next_speaker(&host, &id).await.refusal(), (409, "no-hand"));
        stand(one, &id, "for").await.with_status(204);
        assert_eq!(next_event(&mut followed).await["debate"]["halves"]["for"], 1);
        for (who, side) in [(one, "against"), (two, "for"), (three, "against"), (one, "for")] {
            stand(who, &id, side).await.with_status(204);
        }
        assert_eq!(stand(one, &id, "elsewhere").await.status, 400);
        for who in [one, two, three, four] {
            hand(who, &id, "PUT").await.with_status(204);
        }
        // Who has a hand up and took no side is undecided.
        let halves = state_for(one, &id).await["debate"]["halves"].clone();
        assert_eq!(halves, json!({ "for": 2, "against": 1, "undecided": 1 }));
        hand(four, &id, "DELETE").await.with_status(204);
        let state = state_for(one, &id).await;
        let halves = json!({ "for": 2, "against": 1, "undecided": 0 });
        assert_eq!((&state["debate"]["halves"], &state["debate"]["hands"]), (&halves, &json!(3)));
        let own = json!({ "side": "for", "hand": true, "floor": false, "handles": [] });
        assert_eq!(state["you"]["debate"], own);
        assert_eq!(state_for(&host, &id).await["you"], Value::Null);
        let data = one.get("/api/me/data").await.with_status(200).body;
        assert_eq!(data["gatherings"]["debates"][0]["side"], "for");

        three_speak_before_one_speaks_again(&world, &host, &id).await;
        let during = lots(five, &id).await;
        let own = state_for(one, &id).await["you"]["debate"]["handles"].clone();
        // Their hand was up each time. Only at first could the lot fall on it: their phone tells why.
        assert_eq!(own.as_array().unwrap().len(), 4);
        let pool = |place: usize| during["draws"][place]["pool"].as_array().unwrap();
        assert!(pool(0).contains(&own[0]["handle"]) && !pool(3).contains(&own[3]["handle"]));
        let told = ["spoken", "moved", "side_spoken"].map(|key| own[3][key].clone());
        assert_eq!(json!(told), json!([1, false, 2]));
        let other = state_for(two, &id).await["you"]["debate"]["handles"][3]["handle"].clone();
        let behind = [own[3]["handle"].clone(), other];
        let (status, told) = verify(&database, &during);
        assert!(status == 1 && told.contains("is not public yet"), "{told}");

        // Who leaves stands nowhere.
        take_back(two, &id).await.with_status(204);
        let halves = state_for(one, &id).await["debate"]["halves"].clone();
        assert_eq!(halves, json!({ "for": 1, "against": 1, "undecided": 0 }));
        // And who comes back has spoken as often as before.
        scan(two, &host, &id).await.with_status(200);
        assert_eq!(count(&database, "debaters WHERE side IS NULL AND spoken = 1"), 1);
        take_back(two, &id).await.with_status(204);
        stand(four, &id, "for").await.with_status(204);
        stand(three, &id, "for").await.with_status(204);
        nothing_is_copied(&database);
        the_end(&database, &world, &id, (&during, &behind)).await;
    });
}

/// Three wait: two for, the third of all against.
async fn three_speak_before_one_speaks_again(world: &World, host: &Client, id: &str) {
    let five = &world.people[4];
    // Each of the three speaks once before anybody speaks again, and the two sides in turn as long as both wait.
    let mut spoke = Vec::new();
    for number in 1..=3 {
        let path = format!("/api/gatherings/{id}/next-speaker?after={}", number - 1);
        let drawn = host.send(host.request("POST", &path)).await.with_status(200).body;
        // Two presses at once are one.
        assert_eq!(host.send(host.request("POST", &path)).await.refusal(), (409, "drawn-already"));
        assert_eq!(
            (&drawn["number"], &drawn["until"]),
            (&json!(number), &json!("2026-11-18T14:12:00Z"))
        );
        let floor = on_the_floor(&world.people, id).await;
        assert_eq!(floor.len(), 1, "{floor:?}");
        assert!(!spoke.contains(&floor[0]), "{floor:?} after {spoke:?}");
        spoke.push(floor[0]);
        // They want to speak again at once.
        hand(&world.people[floor[0]], id, "PUT").await.with_status(204);
        assert_eq!(drawn["side"], if floor == [2] { "against" } else { "for" });
        let told = state_for(five, id).await["debate"].clone();
        assert_eq!(told["speaker"], drawn);
    }
    assert!(spoke[..2].contains(&2), "the quieter side goes first: {spoke:?}");
    let turns = state_for(five, id).await["debate"]["turns"].clone();
    assert_eq!(turns, json!({ "for": 2, "against": 1, "undecided": 0 }));
    next_speaker(host, id).await.with_status(200);
    assert_eq!(
        on_the_floor(&world.people, id).await,
        [2],
        "all spoke once, and one side once less"
    );
}

/// A copy of an embedded database that is made while they debate does not have it, nor have the statistics of a server.
fn nothing_is_copied(database: &TestDatabase) {
    assert_eq!(count(database, "debaters"), 4);
    if is_on_server(database) {
        execute(database, "ANALYZE debaters; ANALYZE debate_hands");
        return;
    }
    // Enough that pages are left over when they are deleted.
    execute(
        database,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 340)
         INSERT INTO debate_hands (gathering_id, number, handle, spoken, moved, side_spoken)
         SELECT gatherings.id, 400, 'canary' || i, 0, 0, 0 FROM n, gatherings WHERE kind = 'debate'",
    );
    let copy: PathBuf = database.folder().join("copy.sqlite");
    ok(database, DURING, &["backup", copy.to_str().unwrap()]);
    let bytes = std::fs::read(&copy).unwrap();
    assert!(!holds(&bytes, "canary"));
    let copy = format!("sqlite://{}", copy.display());
    assert_eq!((count(&copy, "debaters"), count(&copy, "debate_hands")), (0, 0));
    assert_eq!(count(&copy, "speaker_draws"), 4);
}

/// Neither the file of an embedded database nor its log has what stood for a hand that was not ahead. A server has given the
/// files of these tables back, and its statistics know nobody.
fn nothing_is_left(database: &TestDatabase, during: &Value, behind: &[Value]) {
    let Some(file) = database.url.strip_prefix("sqlite://") else {
        let size = "SELECT pg_relation_size('debaters') + pg_relation_size('debate_hands') AS n";
        assert_eq!(number(database, size), 0);
        assert_eq!(count(database, "pg_stats WHERE tablename IN ('debaters', 'debate_hands')"), 0);
        return;
    };
    let bytes = [file.to_owned(), format!("{file}-wal")].map(|file| std::fs::read(file).unwrap());
    let has = |handle: &Value| bytes.iter().any(|bytes| holds(bytes, handle.as_str().unwrap()));
    assert!(has(&during["draws"][3]["drawn"]), "the record is kept");
    assert!(!behind.iter().any(has));
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|some| some == text.as_bytes())
}

async fn the_end(
    database: &TestDatabase,
    world: &World,
    id: &str,
    (during, behind): (&Value, &[Value]),
) {
    let [one, .., five] = &world.people[..] else { panic!() };
    world.application.set_clock(OVER);
    // Before the job came, too.
    for who in [one, five] {
        let state = state_for(who, id).await;
        assert_eq!(
            (&state["debate"]["halves"], &state["debate"]["turns"]),
            (&Value::Null, &Value::Null)
        );
        assert_eq!(
            (&state["debate"]["speaker"], &state["you"]["debate"]),
            (&Value::Null, &Value::Null)
        );
    }
    assert_eq!(stand(one, id, "against").await.refusal(), (404, "unknown-gathering"));
    world.application.run_jobs().await;
    assert_eq!((count(database, "debaters"), count(database, "debate_hands")), (0, 0));
    nothing_is_left(database, during, behind);
    // One came back to where they began, one began undecided by a hand alone, and one changed.
    assert_eq!(state_for(one, id).await["debate"]["changed"], 1);
    world.application.set_clock(EVENING);
    world.application.run_jobs().await;
    // A site may have another name by then.
    execute(database, "UPDATE sites SET name = 'Elsewhere'");
    let after = lots(five, id).await;
    let (status, told) = verify(database, &after);
    assert_eq!((status, told.trim()), (0, "4 speakers follow"));
    let mut forged = after.clone();
    forged["draws"][3]["drawn"] = after["draws"][2]["drawn"].clone();
    let (status, told) = verify(database, &forged);
    assert!(status == 1 && told.contains("draw 4: drawn"), "{told}");
    // What was told while it went on binds what is told now.
    for (before, now) in
        during["draws"].as_array().unwrap().iter().zip(after["draws"].as_array().unwrap())
    {
        assert_eq!(before["hash"], now["hash"]);
    }
}

#[test]
fn many_change_sides_at_once_on_two_instances_and_all_are_counted() {
    on_each_database(async |database| {
        let (world, host, id) = debate(&database, 6).await;
        let other = Application::start(&database, DURING);
        let mut elsewhere = Vec::new();
        for person in 0..6 {
            elsewhere.push(world.at_instance(person, &other).await);
        }
        let sides = ["for", "against", "undecided"];
        let moves = (0..6).map(|person| {
            let (here, there, id) = (&world.people[person], &elsewhere[person], &id);
            async move {
                for step in 0..6 {
                    let browser = if step % 2 == 0 { here } else { there };
                    stand(browser, id, sides[(person + step) % 3]).await.with_status(204);
                    hand(browser, id, "PUT").await.with_status(204);
                }
            }
        });
        let draws = (0..3).map(|_| async {
            for _ in 0..3 {
                let drawn = next_speaker(&host, &id).await;
                assert!(drawn.status == 200 || drawn.refusal() == (409, "no-hand"));
            }
        });
        tokio::join!(join_all(moves), join_all(draws));
        let state = state_for(&host, &id).await;
        let halves = &state["debate"]["halves"];
        let all: i64 = sides.iter().map(|side| halves[*side].as_i64().unwrap()).sum();
        assert_eq!(all, 6, "{halves}");
        // Each stands where they said last.
        assert_eq!(halves, &json!({ "for": 2, "against": 2, "undecided": 2 }));
        let record = lots(&host, &id).await;
        let draws = record["draws"].as_array().unwrap();
        let spoke: i64 =
            sides.iter().map(|side| state["debate"]["turns"][*side].as_i64().unwrap()).sum();
        assert_eq!(i64::try_from(draws.len()).unwrap(), spoke);
        assert_eq!(count(&database, "debate_hands WHERE side IS NOT NULL"), spoke);
        world.application.set_clock(OVER);
        attend(&world.people[0], &id, &json!({})).await;
        world.application.run_jobs().await;
        world.application.set_clock(EVENING);
        world.application.run_jobs().await;
        assert_eq!(verify(&database, &lots(&host, &id).await).0, 0);
        assert_eq!(
            count(
                &database,
                &format!(
                    "gatherings WHERE changed_sides = 6 AND site_id = (SELECT id FROM sites WHERE name = '{SITE}')"
                )
            ),
            1
        );
    });
}

#[test]
fn in_one_browser_a_phone_asks_as_the_person_and_a_screen_as_whoever_announces() {
    on_each_database(async |database| {
        let (world, host, id) = debate(&database, 2).await;
        let one = &world.people[0];
        let token = add_host(&database, BEFORE);
        one.enter_with_token(&token).await.with_status(204);
        let path = format!("/api/gatherings/{id}/state");
        let as_person = format!("{path}?as=person");
        assert_eq!(one.get(&path).await.with_status(200).body["you"], Value::Null);
        let own = one.get(&as_person).await.with_status(200).body;
        assert_eq!(own["you"]["attend"], true);
        let listed = one.get("/api/gatherings?as=person").await.with_status(200).body;
        assert_eq!(listed["gatherings"][0]["you_attend"], true);
        one.get(&format!("/api/gatherings/{id}/lots?as=person")).await.with_status(200);
        one.follow(&format!("/api/gatherings/{id}/events?as=person")).await;
        one.get(&format!("/api/gatherings/{id}/code")).await.with_status(200);

        // It lets in some of those whom the table of routes admits, and nobody else.
        let screen = world.application.client();
        assert_eq!(screen.get(&as_person).await.refusal(), (401, "unauthorized"));
        screen.enter_with_token(&token).await.with_status(204);
        screen.get(&path).await.with_status(200);
        for nobody in [&screen, &host] {
            assert_eq!(nobody.get(&as_person).await.refusal(), (403, "forbidden"));
        }
        for wrong in ["as=host", "as=", "as=person&as=person"] {
            let wrong = one.get(&format!("{path}?{wrong}")).await;
            assert_eq!(wrong.refusal(), (400, "bad-request"));
        }
        // Where only others are let in, it says nothing.
        let code = format!("/api/gatherings/{id}/code?as=person");
        screen.get(&code).await.with_status(200);
        let phone = world.application.client();
        crate::serving::house::sign_in(&world.application, &phone, "p1@example.org").await;
        assert_eq!(phone.get(&code).await.refusal(), (403, "forbidden"));
    });
}
