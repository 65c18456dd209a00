//! A second card: when somebody comes under it, who reads it, and what it changes, which is nothing else.

use serde_json::{Value, json};

use crate::digests::house::bodies;
use crate::serving::house::{
    PEOPLE, SITE, TUESDAY_10, add_access, add_coordinator, add_reception, arrive, crowd, office,
    sign_in,
};
use crate::serving::{Answer, Application, Client, House, close_day, erase, ok, queue_digests_of};
use crate::support::tables::{count, person_number, texts};
use crate::support::{TestDatabase, on_each_database};

const SECOND: &str = "/api/me/card/second";
const MONDAY: &str = "2026-11-23T09:00:00Z";

async fn set(phone: &Client, card: &Value) -> Answer {
    phone.send_json("PUT", SECOND, card).await
}

/// What somebody reads of the cards at their table, and of their own.
async fn read(phone: &Client) -> (Value, Value) {
    let mut stay = phone.my_stay().await.with_status(200).body;
    (stay["cards"].take(), stay["card"].take())
}

fn at_table(organisation: &str) -> Value {
    json!([{ "name": "First1", "organisation": organisation, "line": null }])
}

/// The first three of a crowd with phones, and a kiosk.
struct Door {
    application: Application,
    kiosk: Client,
    phones: Vec<Client>,
}

impl Door {
    async fn open(database: &TestDatabase) -> Self {
        let house = House::furnish(database, TUESDAY_10, &office(1, 6), &crowd(3));
        let application = Application::start(database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let mut phones = Vec::new();
        for person in 1..=3 {
            let phone = application.client();
            sign_in(&application, &phone, &format!("p{person}@example.org")).await;
            phones.push(phone);
        }
        Self { application, kiosk, phones }
    }
}

#[test]
fn a_stay_begins_under_the_card_of_the_weekday_or_the_chosen_one_and_keeps_it() {
    on_each_database(async |database| {
        let Door { application, kiosk, phones } = Door::open(&database).await;
        let [one, two, _] = phones.try_into().ok().unwrap();
        let none = json!({ "first": { "organisation": "Host" }, "second": null });
        assert_eq!(one.get("/api/me/card").await.with_status(200).body, none);
        let card = json!({ "organisation": " Bos Advies ", "line": "water", "weekdays": ["tue", "sat", "tue"] });
        let kept =
            json!({ "organisation": "Bos Advies", "line": "water", "weekdays": ["tue", "sat"] });
        assert_eq!(set(&one, &card).await.with_status(200).body["second"], kept);
        assert_eq!(one.me().await.body["second_card"], kept);

        // Who has none cannot choose it, and can still come.
        let refused = arrive(&kiosk, &two, &json!({ "card": "second" })).await;
        assert_eq!(refused.refusal(), (409, "no-second-card"));
        let refused = two.check_in(&json!({ "card": "third" })).await;
        assert_eq!(refused.refusal(), (400, "bad-request"));
        two.check_in(&json!({ "card": "first" })).await.with_status(201);

        // By badge on its day; the kiosk says nothing of it.
        let seated = kiosk.kiosk_check_in("B1").await.with_status(201);
        assert!(!seated.text.contains("Bos") && !seated.text.contains("card"), "{seated:?}");
        let bos = json!({ "organisation": "Bos Advies", "line": "water" });
        let at_bos = json!([{ "name": "First1", "organisation": "Bos Advies", "line": "water" }]);
        assert_eq!(read(&two).await, (at_bos.clone(), Value::Null));
        assert_eq!(read(&one).await, (json!([]), bos.clone()));

        // A card that is changed or deleted is another for the next stay; a stay that is open is not chosen anew.
        set(&one, &json!({ "organisation": "Vos" })).await.with_status(200);
        arrive(&kiosk, &one, &json!({ "card": "first" })).await.with_status(200);
        assert_eq!(read(&two).await.0, at_bos);
        one.send_json("DELETE", SECOND, &json!({})).await.with_status(204);
        assert_eq!(read(&two).await.0, at_bos);
        // Going on to the café is a new stay, under none that was deleted.
        let moved = arrive(&kiosk, &one, &json!({ "place": "cafe" })).await.with_status(201);
        assert_eq!(moved.body["card"], Value::Null);
        one.check_out().await.with_status(200);
        let back = arrive(&kiosk, &one, &json!({})).await.with_status(201);
        assert_eq!(back.body["card"], Value::Null, "there is none any more");
        one.check_out().await.with_status(200);

        // Without a day it is for when it is chosen.
        set(&one, &json!({ "organisation": "Vos", "line": " " })).await.with_status(200);
        arrive(&kiosk, &one, &json!({})).await.with_status(201);
        assert_eq!(read(&two).await.0, json!([]));
        one.check_out().await.with_status(200);
        // Going on without a word is the same visit.
        for wish in [json!({ "card": "second" }), json!({ "place": "cafe" }), json!({})] {
            let came = arrive(&kiosk, &one, &wish).await.with_status(201);
            assert_eq!(came.body["card"]["organisation"], "Vos", "{wish}");
        }
        assert_eq!(read(&two).await.0, at_table("Vos"));
        // Who is unseen is not read, and without consent nobody reads.
        two.consent(false).await.with_status(200);
        assert_eq!(read(&two).await.0, json!([]));
        two.consent(true).await.with_status(200);
        assert_eq!(read(&two).await.0, at_table("Vos"));
        arrive(&kiosk, &one, &json!({ "unseen": true })).await.with_status(200);
        assert_eq!(read(&two).await.0, json!([]));
        one.check_out().await.with_status(200);

        // On another day by another card, by the site's own midnight.
        set(&one, &json!({ "organisation": "Vos", "weekdays": ["wed"] })).await.with_status(200);
        application.set_clock("2026-11-18T09:00:00Z");
        application.run_jobs().await;
        kiosk.kiosk_check_in("B1").await.with_status(201);
        kiosk.kiosk_check_in("B2").await.with_status(201);
        assert_eq!(read(&two).await.0, at_table("Vos"));
    });
}

/// `p1` shares a table with both others on Tuesday under the second card, with the second on Wednesday under the first, and
/// the café with the third on Thursday under each.
async fn a_week(database: &TestDatabase) -> Door {
    let door = Door::open(database).await;
    let bos = json!({ "organisation": "Bos & Co", "line": "water", "weekdays": ["tue"] });
    set(&door.phones[0], &bos).await.with_status(200);
    for (from, until, place, badges, cards) in [
        (
            "2026-11-17T09:00:01Z",
            "2026-11-17T10:00:00Z",
            "desk",
            &["B1", "B2", "B3"][..],
            &["-"][..],
        ),
        ("2026-11-18T09:00:00Z", "2026-11-18T10:00:00Z", "desk", &["B1", "B2"], &["-"]),
        ("2026-11-19T09:00:00Z", "2026-11-19T10:00:00Z", "cafe", &["B3"], &["first", "second"]),
    ] {
        door.application.set_clock(from);
        door.application.run_jobs().await;
        for badge in badges {
            let body = json!({ "badge": badge, "place": place });
            door.kiosk.kiosk_check_in_with(&body).await.with_status(201);
        }
        for card in cards.iter().filter(|card| **card != "-") {
            let body = json!({ "place": place, "card": card });
            arrive(&door.kiosk, &door.phones[0], &body).await.with_status(201);
            door.application.move_clock(chrono::TimeDelta::minutes(20));
            door.phones[0].check_out().await.with_status(200);
        }
        door.application.set_clock(until);
        for badge in badges {
            door.kiosk.kiosk_check_out(badge).await.with_status(200);
        }
    }
    door
}

/// The lines of a letter about somebody, without links.
fn about(letter: &str, name: &str) -> String {
    let lines = letter.lines().skip_while(|line| !line.contains(name));
    let lines = lines.take_while(|line| !line.contains("http")).map(str::trim);
    lines.filter(|line| !line.is_empty()).take(3).collect::<Vec<_>>().join(" | ")
}

/// What each has of the week in their data.
async fn assert_held(one: &Client, two: &Client, bos: &Value) {
    let held = one.get("/api/me/data").await.with_status(200).body;
    assert_eq!(held["second_card"]["organisation"], "Later");
    let under = |list: &Value, key: &str| -> Vec<Value> {
        list.as_array().unwrap().iter().map(|one| one[key].clone()).collect()
    };
    assert_eq!(
        under(&held["stays"], "card"),
        [&bos[0], &Value::Null, &Value::Null, &bos[0]].map(Clone::clone)
    );
    assert_eq!(
        under(&held["encounters"], "my_cards").iter().filter(|cards| **cards == *bos).count(),
        3
    );
    let others = two.get("/api/me/data").await.with_status(200).body;
    let met = others["encounters"].as_array().unwrap().iter();
    let met: Vec<_> = met.filter(|met| met["with"]["name"] == "First1 Last").collect();
    assert_eq!(met.len(), 2);
    assert_eq!(
        (&met[0]["with"]["organisation"], &met[0]["own_cards"]),
        (&json!("Host"), &json!([]))
    );
    assert_eq!((&met[1]["with"]["organisation"], &met[1]["own_cards"]), (&json!(""), bos));
}

/// Letters say the second card of the stays that were shared.
fn assert_letters_say_it(to_two: &str, to_three: &str) {
    assert!(
        about(to_two, "First1").starts_with(
            "* First1 Last (Host), for the first time | Was here for (own words): Bos & Co · water |"
        ),
        "{to_two}"
    );
    assert!(
        about(to_three, "First1").starts_with(
            "* First1 Last, for the first time | Was here for (own words): Bos & Co · water |"
        ),
        "{to_three}"
    );
    let (_, cafe) = to_three.split_once("Grand").unwrap_or(("", to_three));
    assert!(
        cafe.contains(
            "First1 Last (Host · Thursday, bar)\n  Was here for (own words): Bos & Co · water"
        ),
        "{cafe}"
    );
}

#[test]
fn a_digest_says_the_card_of_each_stay_that_was_shared_and_so_does_all_that_is_kept() {
    on_each_database(async |database| {
        let Door { application, phones, .. } = a_week(&database).await;
        let [one, two, three] = phones.try_into().ok().unwrap();
        // The second card of later says nothing of the week; nor do stays that are forgotten before their encounters.
        set(&one, &json!({ "organisation": "Later" })).await.with_status(200);
        for day in ["17", "18", "19"] {
            close_day(&database, MONDAY, SITE, &format!("2026-11-{day}"));
        }
        application.set_clock(MONDAY);
        queue_digests_of(&database, MONDAY, "2026-W47");
        let letter = |who| bodies(&database, &format!("p{who}@example.org")).pop().unwrap();
        let (to_two, to_three) = (letter(2), letter(3));
        assert_letters_say_it(&to_two, &to_three);
        assert!(!to_two.contains("Later") && !to_three.contains("Later"));
        // The reader's page, and that of the letter.
        let bos = json!([{ "organisation": "Bos & Co", "line": "water" }]);
        let week = three.encounters("2026-W47").await.with_status(200).body;
        let of_one =
            week["table"].as_array().unwrap().iter().find(|one| one["name"] == "First1 Last");
        assert_eq!(
            (&of_one.unwrap()["organisation"], &of_one.unwrap()["own_cards"]),
            (&json!(""), &bos)
        );
        assert_eq!(
            (&week["cafe"][0]["organisation"], &week["cafe"][0]["own_cards"]),
            (&json!("Host"), &bos)
        );
        let token = to_three.split("/l/").nth(1).unwrap()[..32].to_owned();
        let page =
            application.client().get(&format!("/api/letters/{token}")).await.with_status(200).body;
        assert!(page["names"].as_array().unwrap().iter().any(|named| named["own_cards"] == bos));

        assert_held(&one, &two, &bos).await;
        // Withdrawing takes what was shared, and leaves the card; erasing leaves nothing.
        one.consent(false).await.with_status(200);
        assert_eq!(one.get("/api/me/card").await.body["second"]["organisation"], "Later");
        assert_eq!(
            count(&database, "encounters WHERE cards_a IS NOT NULL OR cards_b IS NOT NULL"),
            0
        );
        erase(&database, MONDAY, "p1@example.org");
        assert_eq!(count(&database, "cards"), 0);
        assert_eq!(count(&database, "stays WHERE card_organisation IS NOT NULL"), 0);
        let left = texts(&database, "SELECT coalesce(content, '') || '' AS line FROM digests");
        assert!(left.iter().all(|content| !content.contains("Bos")), "{left:?}");
    });
}

/// Words are a line without a link; what is wrong with which, the answer says.
async fn assert_wrong_words_are_refused(phone: &Client) {
    let long = "x".repeat(61);
    for (field, words) in [
        ("organisation", ""),
        ("organisation", "kade.example"),
        ("organisation", "turned \u{202e} around"),
        ("organisation", &long),
        ("line", "two\nlines"),
        ("line", "call: 0900"),
        ("line", "https://kade.example/x"),
    ] {
        let mut card = json!({ "organisation": "Bos", "line": "", "weekdays": [] });
        card[field] = json!(words);
        let refused = set(phone, &card).await;
        assert_eq!(refused.refusal(), (400, "bad-request"), "{card}");
        assert!(refused.body["detail"].as_str().unwrap().starts_with(field), "{refused:?}");
    }
    for card in [json!({ "organisation": "Bos", "weekdays": ["someday"] }), json!({ "line": "x" })]
    {
        assert_eq!(set(phone, &card).await.refusal(), (400, "bad-request"), "{card}");
    }
}

#[test]
fn a_second_card_gives_no_right_and_no_office_reads_it() {
    on_each_database(async |database| {
        let people = format!(
            "{PEOPLE}anna@example.org,Anna Bos,Host,,en,BA,,2026-01-01\n\
             vos@example.org,Vos Kade,Kade,,en,BV,,2026-01-01\n"
        );
        let house = House::furnish(&database, TUESDAY_10, &office(1, 6), &people);
        ok(&database, TUESDAY_10, &["organisation", "set", "Host", "--kind", "host"]);
        ok(&database, TUESDAY_10, &["organisation", "set", "Kade", "--agreed", "HQ=thu"]);
        let application = Application::start(&database, TUESDAY_10);
        let kiosk = application.client().with_token(&house.kiosk_token);
        let phone = application.client();
        sign_in(&application, &phone, "vos@example.org").await;
        // By its words of the host, which has desks every day; the days are those of the register.
        let card =
            json!({ "organisation": "Host", "line": "Direction", "weekdays": ["tue", "thu"] });
        set(&phone, &card).await.with_status(200);
        let refused = arrive(&kiosk, &phone, &json!({ "card": "second" })).await;
        assert_eq!(refused.refusal(), (403, "not-today"));
        assert!(!refused.text.contains("Direction"));
        phone.check_in(&json!({ "place": "cafe", "card": "second" })).await.with_status(201);

        let number = person_number(&database, "vos@example.org");
        let token =
            |role| application.client().with_token(&add_access(&database, TUESDAY_10, role));
        let (admin, facility) = (token("admin"), token("facility"));
        let coordinator =
            application.client().with_token(&add_coordinator(&database, TUESDAY_10, "Kade"));
        let reception = application.client().with_token(&add_reception(&database, TUESDAY_10));
        for (client, path) in [
            (&admin, "/api/admin/persons".to_owned()),
            (&admin, format!("/api/admin/persons/{number}")),
            (&admin, "/api/admin/organisations".to_owned()),
            (&coordinator, "/api/coordinator/persons".to_owned()),
            (&coordinator, "/api/coordinator/people.csv".to_owned()),
            (&reception, "/api/reception/guests".to_owned()),
            (&facility, format!("/api/facility/now?site={SITE}")),
            (&kiosk, "/api/kiosk/state".to_owned()),
        ] {
            let shown = client.get(&path).await;
            assert!(!shown.text.contains("Direction"), "{path}: {shown:?}");
        }

        assert_wrong_words_are_refused(&phone).await;
        assert_eq!(phone.me().await.body["second_card"]["line"], "Direction");
    });
}
