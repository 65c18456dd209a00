//! What people do with stickers: *nobody is sitting here*, *something is broken*, arriving at a café.

use aanschuif::domain::identity::SiteId;
use aanschuif::store::Failure;
use aanschuif::store::place::{places, sites};
use aanschuif::usecases::place::sticker_code::{Stuck, sticker_code};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::serving::house::{
    SITE, TUESDAY_10, arrive, crowd, office, shown_code, sign_in, take_letter,
};
use crate::serving::{Answer, Application, Client, House, until};
use crate::support::tables::{execute, texts};
use crate::support::{TestDatabase, on_each_database};

/// The codes of the stickers at the desks and in the cafés of the office, by name.
async fn stickers(application: &Application) -> Vec<(String, String)> {
    let context = application.tools.context.clone();
    let found = application.tools.store.read(move |connection| {
        let site = sites::by_name(connection, SITE)?.unwrap();
        assert_eq!(site.id, SiteId(1));
        let plan = context.plan(connection, &site)?;
        let of_desks = places::stickers_of_desks(connection, site.id)?;
        let of_zones = places::stickers_of_zones(connection, site.id)?;
        let desks = plan.desks.iter().map(|desk| {
            let code = sticker_code(&context, Stuck::Desk(desk.id), &of_desks[&desk.id]);
            (desk.name.clone(), code)
        });
        let cafes = plan.zones.iter().filter(|zone| zone.name == "bar").map(|zone| {
            let code = sticker_code(&context, Stuck::Cafe(zone.id), &of_zones[&zone.id]);
            (zone.name.clone(), code)
        });
        Ok::<_, Failure<()>>(desks.chain(cafes).collect::<Vec<_>>())
    });
    found.await.unwrap()
}

/// An office at work: who sits where, and what is on the desks.
struct Office {
    application: Application,
    kiosk: Client,
    stickers: Vec<(String, String)>,
}

impl Office {
    async fn open(database: &TestDatabase, desks: usize, people: usize) -> Self {
        let house = House::furnish(database, TUESDAY_10, &office(1, desks), &crowd(people));
        let application = Application::start(database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let stickers = stickers(&application).await;
        Self { application, kiosk, stickers }
    }

    async fn phone(&self, email: &str) -> Client {
        let phone = self.application.client();
        sign_in(&self.application, &phone, email).await;
        phone
    }

    fn code(&self, name: &str) -> &str {
        &self.stickers.iter().find(|(known, _)| known == name).unwrap().1
    }

    async fn nobody_at(&self, phone: &Client, desk: &str) -> Answer {
        let path = format!("/api/stickers/{}/nobody-here", self.code(desk));
        phone.send(phone.request("POST", &path)).await
    }

    /// Runs the jobs until whoever holds this stay was asked: then it ends when the time for the answer does.
    async fn asked(&self, phone: &Client) {
        until("somebody is asked", async || {
            self.application.move_clock(TimeDelta::microseconds(1));
            self.application.run_jobs().await;
            let stay = phone.my_stay().await.with_status(200).body;
            stay["question"]["answer_by"] == stay["stay"]["ends_by"]
        })
        .await;
    }
}

#[test]
fn nobody_here_asks_whoever_holds_the_desk_and_frees_it_without_an_answer() {
    on_each_database(async |database| {
        let house = Office::open(&database, 1, 3).await;
        let [holder, other] =
            [house.phone("p1@example.org").await, house.phone("p2@example.org").await];
        let desk = arrive(&house.kiosk, &holder, &json!({})).await.with_status(201);
        assert_eq!(desk.desk(), "D1");
        assert_eq!(holder.my_stay().await.body["question"], Value::Null);
        house.nobody_at(&other, "D1").await.with_status(202);
        let question = holder.my_stay().await.with_status(200).body["question"].clone();
        assert!(question["asked_at"].is_string() && question["answer_by"].is_string());
        assert_eq!(question.as_object().unwrap().len(), 2, "who asked is nobody's to know");
        house.asked(&holder).await;

        // Until the time is over the desk is theirs.
        house.application.move_clock(TimeDelta::minutes(14));
        assert_eq!(house.kiosk.kiosk_check_in("B3").await.refusal(), (409, "no-desk-free"));
        house.application.move_clock(TimeDelta::minutes(1));
        assert_eq!(holder.my_stay().await.body["stay"], Value::Null);
        assert_eq!(house.kiosk.kiosk_check_in("B3").await.with_status(201).desk(), "D1");
        assert_eq!(holder.check_out().await.refusal(), (409, "not-checked-in"));
        // Too late is no mistake, and takes nobody's desk.
        let late = holder.send(holder.request("POST", "/api/me/stay/still-here")).await;
        late.with_status(204);
        assert_eq!(holder.my_stay().await.body["stay"], Value::Null);
        assert_eq!(
            texts(&database, "SELECT end_reason AS line FROM stays WHERE ended_at IS NOT NULL"),
            ["unattended"]
        );
    });
}

#[test]
fn who_says_that_nobody_is_here_does_not_learn_whether_somebody_is() {
    on_each_database(async |database| {
        let house = Office::open(&database, 2, 2).await;
        let [holder, other] =
            [house.phone("p1@example.org").await, house.phone("p2@example.org").await];
        let taken = arrive(&house.kiosk, &holder, &json!({})).await.with_status(201);
        for desk in ["D1", "D2"] {
            house.nobody_at(&other, desk).await.with_status(202);
        }
        house.asked(&holder).await;
        holder.send(holder.request("POST", "/api/me/stay/still-here")).await.with_status(204);
        let questions = async |phone: &Client| {
            phone.get("/api/me/data").await.with_status(200).body["questions"].clone()
        };
        let asked = questions(&other).await;
        assert_eq!(asked.as_array().unwrap().len(), 2);
        for question in asked.as_array().unwrap() {
            let closed = &question["closed_at"];
            assert!(question["asked_by_me"] == true && closed.is_null(), "{asked} {taken:?}");
        }
        assert!(questions(&holder).await[0]["closed_at"].is_string());
    });
}

/// Nobody comes or goes, and nothing is logged: the job alone ends it.
#[test]
fn without_an_answer_the_stay_ends_though_nobody_else_arrives() {
    on_each_database(async |database| {
        let house = Office::open(&database, 1, 3).await;
        let [holder, other] =
            [house.phone("p1@example.org").await, house.phone("p2@example.org").await];
        arrive(&house.kiosk, &holder, &json!({})).await.with_status(201);
        house.nobody_at(&other, "D1").await.with_status(202);
        house.asked(&holder).await;
        house.application.move_clock(TimeDelta::minutes(15));
        house.application.run_jobs().await;
        assert_eq!(
            texts(&database, "SELECT coalesce(end_reason, 'open') AS line FROM stays"),
            ["unattended"]
        );
    });
}

#[test]
fn who_answers_keeps_the_desk_and_is_not_asked_again_for_an_hour() {
    on_each_database(async |database| {
        let house = Office::open(&database, 1, 4).await;
        let holder = house.phone("p1@example.org").await;
        let others = [house.phone("p2@example.org").await, house.phone("p3@example.org").await];
        let before =
            arrive(&house.kiosk, &holder, &json!({ "unseen": true })).await.with_status(201);
        house.nobody_at(&others[0], "D1").await.with_status(202);
        house.asked(&holder).await;
        let answer = || holder.send(holder.request("POST", "/api/me/stay/still-here"));
        answer().await.with_status(204);
        let after = holder.my_stay().await.with_status(200).body;
        assert_eq!(after["question"], Value::Null);
        assert_eq!(after["stay"]["ends_by"], before.body["stay"]["ends_by"]);

        house.application.move_clock(TimeDelta::minutes(30));
        house.nobody_at(&others[1], "D1").await.with_status(202);
        assert_eq!(holder.my_stay().await.body["question"], Value::Null);
        house.application.move_clock(TimeDelta::minutes(31));
        house.nobody_at(&others[1], "D1").await.with_status(202);
        assert!(holder.my_stay().await.body["question"].is_object());
        // Another report while the question is open changes nothing, nor does leaving.
        house.nobody_at(&others[0], "D1").await.with_status(202);
        holder.check_out().await.with_status(200);
        house.application.run_jobs().await;
        answer().await.with_status(204);
        assert_eq!(house.kiosk.kiosk_check_in("B4").await.with_status(201).desk(), "D1");
        assert_eq!(
            texts(&database, "SELECT end_reason AS line FROM stays WHERE ended_at IS NOT NULL"),
            ["left"]
        );
    });
}

#[test]
fn a_guest_who_is_elsewhere_has_nobody_asked() {
    on_each_database(async |database| {
        let house = Office::open(&database, 2, 2).await;
        let [holder, guest] =
            [house.phone("p1@example.org").await, house.phone("p2@example.org").await];
        let desk =
            arrive(&house.kiosk, &holder, &json!({})).await.with_status(201).desk().to_owned();
        let of_guest = "(SELECT id FROM persons WHERE email = 'p2@example.org')";
        execute(
            &database,
            &format!(
                "INSERT INTO guests (person_id, organisation, last_day) VALUES ({of_guest}, '', '2026-11-17'); \
                 UPDATE persons SET organisation_id = NULL WHERE email = 'p2@example.org'"
            ),
        );
        house.nobody_at(&guest, &desk).await.with_status(202);
        assert_eq!(holder.my_stay().await.with_status(200).body["question"], Value::Null);
        execute(
            &database,
            &format!(
                "INSERT INTO stays (person_id, site_id, zone_id, day, last_day, started_at, ends_by, unseen) \
                 SELECT {of_guest}, site_id, zone_id, day, last_day, started_at, ends_by, unseen FROM stays"
            ),
        );
        house.nobody_at(&guest, &desk).await.with_status(202);
        assert!(holder.my_stay().await.with_status(200).body["question"]["asked_at"].is_string());
    });
}

#[test]
fn the_answer_is_the_same_whoever_sits_there_or_nobody() {
    on_each_database(async |database| {
        let house = Office::open(&database, 4, 6).await;
        let holder = house.phone("p1@example.org").await;
        let taken = arrive(&house.kiosk, &holder, &json!({})).await.with_status(201);
        let free = if taken.desk() == "D1" { "D2" } else { "D1" };
        let mut answers = Vec::new();
        for (asker, desk) in [(2, taken.desk()), (2, free), (3, taken.desk()), (3, free)] {
            let phone = house.phone(&format!("p{asker}@example.org")).await;
            let answer = house.nobody_at(&phone, desk).await;
            answers.push((answer.status, answer.text.clone(), answer.content_type.clone()));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
        assert_eq!(answers[0].0, 202);
        assert_eq!(house.nobody_at(&holder, taken.desk()).await.refusal(), (409, "own-desk"));
        assert_eq!(texts(&database, "SELECT 'x' AS line FROM desk_questions").len(), 4);
    });
}

#[test]
fn two_reports_an_hour_are_the_limit_also_of_many_at_once() {
    on_each_database(async |database| {
        let house = Office::open(&database, 4, 2).await;
        let phone = house.phone("p1@example.org").await;
        let reports = (0..6).map(|number| {
            let (phone, house) = (phone.clone(), &house);
            async move { house.nobody_at(&phone, &format!("D{}", number % 4 + 1)).await }
        });
        let answers = futures_util::future::join_all(reports).await;
        let noted = answers.iter().filter(|answer| answer.status == 202).count();
        assert_eq!(noted, 2, "{answers:?}");
        for refused in answers.iter().filter(|answer| answer.status != 202) {
            assert_eq!(refused.refusal(), (429, "too-many-reports"));
            assert_eq!(refused.retry_after, Some(3600));
        }
        house.application.move_clock(TimeDelta::minutes(59));
        assert_eq!(house.nobody_at(&phone, "D1").await.retry_after, Some(60));
        house.application.move_clock(TimeDelta::minutes(1));
        house.nobody_at(&phone, "D1").await.with_status(202);
    });
}

#[test]
fn the_letter_asks_too_and_only_its_button_acts() {
    on_each_database(async |database| {
        let house = Office::open(&database, 1, 3).await;
        let [holder, other] =
            [house.phone("p1@example.org").await, house.phone("p2@example.org").await];
        arrive(&house.kiosk, &holder, &json!({})).await.with_status(201);
        house.nobody_at(&other, "D1").await.with_status(202);
        let letter = take_letter(&house.application, "p1@example.org", "/l/").await;
        for word in ["p2", "First2"] {
            assert!(!letter.contains(word), "{letter}");
        }
        let (_, rest) = letter.split_once("/l/").unwrap();
        let token: String =
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
        let path = format!("/api/letters/{token}");
        let stranger = house.application.client();
        for _ in 0..2 {
            let page = stranger.get(&path).await.with_status(200).body;
            let facts =
                [&page["kind"], &page["desk"], &page["table"], &page["floor"], &page["open"]];
            assert_eq!(
                facts,
                [&json!("still-here"), &json!("D1"), &json!("T1"), &json!("1"), &json!(true)]
            );
        }
        assert!(holder.my_stay().await.body["question"].is_object(), "showing is no answer");
        for wrong in ["consent", "good", "answers"] {
            let body = json!({ "visible": true });
            let refused = stranger.send_json("POST", &format!("{path}/{wrong}"), &body).await;
            assert!(refused.status >= 400, "{refused:?}");
        }
        let answer = || stranger.send(stranger.request("POST", &format!("{path}/still-here")));
        answer().await.with_status(204);
        assert_eq!(stranger.get(&path).await.body["open"], false);
        assert_eq!(holder.my_stay().await.body["question"], Value::Null);
        answer().await.with_status(204);
        house.application.move_clock(TimeDelta::minutes(20));
        assert!(holder.my_stay().await.body["stay"].is_object());
    });
}

#[test]
fn a_question_that_nobody_could_be_asked_in_time_frees_no_desk_and_sends_no_letter() {
    on_each_database(async |database| {
        let house = Office::open(&database, 1, 2).await;
        let [holder, other] =
            [house.phone("p1@example.org").await, house.phone("p2@example.org").await];
        arrive(&house.kiosk, &holder, &json!({})).await.with_status(201);
        // As if the program had stood still: the jobs find the question when its time is over.
        execute(
            &database,
            &format!(
                "INSERT INTO desk_questions (stay_id, asked_by, asked_at, answer_by)
             SELECT id, 2, '{}', '{}' FROM stays",
                "2026-11-17 08:30:00", "2026-11-17 08:45:00"
            ),
        );
        house.application.move_clock(TimeDelta::minutes(1));
        house.application.run_jobs().await;
        let stay = holder.my_stay().await.with_status(200).body;
        assert!(stay["stay"].is_object() && stay["question"].is_null(), "{stay}");
        assert_eq!(
            texts(&database, "SELECT kind AS line FROM letters WHERE kind = 'still-here'"),
            [""; 0]
        );
        // Nor is it in the way: after the hour in which nobody is asked twice, the stay is asked about.
        house.application.move_clock(TimeDelta::minutes(61));
        house.nobody_at(&other, "D1").await.with_status(202);
        house.asked(&holder).await;
    });
}

#[test]
fn the_sticker_of_a_cafe_opens_the_page_and_arriving_takes_a_ticket() {
    on_each_database(async |database| {
        let house = Office::open(&database, 1, 61).await;
        let phone = house.phone("p1@example.org").await;
        let path = format!("/api/stickers/{}/check-in", house.code("bar"));
        let check_in = |phone: &Client| {
            let phone = phone.clone();
            let path = path.clone();
            async move { phone.send_json("POST", &path, &json!({})).await }
        };
        // From anywhere, again and again, a sticker seats nobody; nor a ticket that was used.
        assert_eq!(check_in(&phone).await.refusal(), (403, "no-ticket"));
        let scan = async || {
            phone.take_ticket(&shown_code(&house.kiosk).await).await.with_status(201);
        };
        scan().await;
        let first = check_in(&phone.with_key("k1")).await.with_status(201);
        assert_eq!((&first.body["stay"]["zone"], first.beside()), (&json!("bar"), vec![]));
        assert_eq!(check_in(&phone.with_key("k1")).await, first);
        assert_eq!(check_in(&phone).await.refusal(), (403, "no-ticket"));
        scan().await;
        assert_eq!(check_in(&phone).await.with_status(200).stay(), first.stay());
        let at_desk = format!("/api/stickers/{}/check-in", house.code("D1"));
        let refused = phone.send_json("POST", &at_desk, &json!({})).await;
        assert_eq!(refused.refusal(), (400, "bad-request"));
        let other_body =
            phone.with_key("k1").send_json("POST", &path, &json!({ "unseen": true })).await;
        assert_eq!(other_body.refusal(), (422, "idempotency-key-reused"));

        phone.check_out().await.with_status(200);
        for person in 2..=61 {
            let body = json!({ "badge": format!("B{person}"), "place": "cafe" });
            house.kiosk.kiosk_check_in_with(&body).await.with_status(201);
        }
        scan().await;
        assert_eq!(check_in(&phone).await.refusal(), (409, "cafe-full"));
        house.application.set_clock("2026-11-17T18:00:00Z");
        scan().await;
        assert_eq!(check_in(&phone).await.refusal(), (409, "closed"));
    });
}

#[test]
fn a_sticker_says_where_it_is_and_takes_reports_of_broken_things() {
    on_each_database(async |database| {
        let house = Office::open(&database, 2, 1).await;
        let stranger = house.application.client();
        let shown = stranger.get(&format!("/api/stickers/{}", house.code("D2"))).await;
        let expected = json!({ "kind": "desk", "site": SITE, "floor": "1", "zone": "north", "table": "T1", "desk": "D2" });
        assert_eq!(shown.with_status(200).body, expected);
        let shown = stranger.get(&format!("/api/stickers/{}", house.code("bar"))).await;
        assert_eq!((&shown.body["kind"], &shown.body["desk"]), (&json!("cafe"), &Value::Null));
        let forged = house.code("D2").replace("d2-", "d1-");
        let refused = stranger.get(&format!("/api/stickers/{forged}")).await;
        assert_eq!(refused.refusal(), (404, "unknown-sticker"));

        let phone = house.phone("p1@example.org").await;
        let path = format!("/api/stickers/{}/broken", house.code("D2"));
        let report = |body: Value| {
            let (phone, path) = (phone.clone(), path.clone());
            async move { phone.send_json("POST", &path, &body).await }
        };
        report(json!({ "kind": "screen", "line": " flickers " })).await.with_status(201);
        report(json!({ "kind": "chair" })).await.with_status(201);
        for wrong in [
            json!({ "kind": "sofa" }),
            json!({ "kind": "chair", "line": "a\nb" }),
            json!({ "kind": "chair", "line": "x".repeat(201) }),
            json!({}),
        ] {
            assert_eq!(report(wrong.clone()).await.refusal(), (400, "bad-request"), "{wrong}");
        }
        let cafe = format!("/api/stickers/{}/broken", house.code("bar"));
        let refused = phone.send_json("POST", &cafe, &json!({ "kind": "chair" })).await;
        assert_eq!(refused.refusal(), (400, "bad-request"));
        let kept = texts(&database, "SELECT kind || ':' || line AS line FROM reports ORDER BY id");
        assert_eq!(kept, ["screen:flickers", "chair:"]);
        // What is known well enough is thanked for, and not kept once more.
        for _ in 0..25 {
            report(json!({ "kind": "chair" })).await.with_status(201);
        }
        report(json!({ "kind": "light" })).await.with_status(201);
        let kept = ["chair", "light"].map(|kind| {
            texts(&database, &format!("SELECT 'x' AS line FROM reports WHERE kind = '{kind}'"))
                .len()
        });
        assert_eq!(kept, [20, 1]);
    });
}

#[test]
fn every_stay_keeps_why_it_ended() {
    on_each_database(async |database| {
        let house = Office::open(&database, 2, 2).await;
        house.kiosk.kiosk_check_in("B1").await.with_status(201);
        let cafe = json!({ "badge": "B1", "place": "cafe" });
        house.kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        house.kiosk.kiosk_check_out("B1").await.with_status(200);
        house.kiosk.kiosk_check_in_with(&cafe).await.with_status(201);
        house.application.move_clock(TimeDelta::hours(3));
        house.kiosk.kiosk_check_in("B2").await.with_status(201);
        house.application.set_clock("2026-11-17T18:00:01Z");
        until("the site is closed", async || {
            house.application.move_clock(TimeDelta::microseconds(1));
            house.application.run_jobs().await;
            texts(&database, "SELECT 'x' AS line FROM stays WHERE ended_at IS NULL").is_empty()
        })
        .await;
        let reasons = texts(&database, "SELECT end_reason AS line FROM stays ORDER BY id");
        assert_eq!(reasons, ["moved", "left", "due", "due"]);
    });
}
