//! Guests whom nobody invited: the answer to them is the same whomever they ask for, and only one person who is there gets
//! word.

use chrono::TimeDelta;
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::privacy::erase::traces;
use crate::serving::house::{self, PEOPLE, SITE, add_kiosk, office, shown_code};
use crate::serving::{Answer, Application, Client, import, ok, until};
use crate::support::tables::{count, execute, texts};
use crate::support::{TestDatabase, on_each_database};

pub const TUESDAY_9: &str = "2026-11-17T08:00:00Z";
/// Hosts; of whom two have one name.
pub const HOSTS: &str = "hanna@example.org,Hanna Bos,Host,,en,B1,,2026-01-01\n\
     otto@example.org,Otto Vos,Host,,en,B2,,2026-01-01\n\
     jan@example.org,Jan Smit,Host,,en,B3,,2026-01-01\n\
     jan.smit@example.org,Jan Smit,Host,,en,B4,,2026-01-01\n\
     gone@example.org,Gerda Weg,Host,,en,B5,,2026-01-01\n";

/// An office in which Hanna and both Jans are, and Otto and Gerda, who left the organisation, are not.
pub struct World {
    pub application: Application,
    pub kiosk: Client,
    pub token: String,
}

impl World {
    pub async fn of(database: &TestDatabase) -> Self {
        import(database, TUESDAY_9, "places", &office(1, 6));
        import(database, TUESDAY_9, "people", &format!("{PEOPLE}{HOSTS}"));
        let (_, token) = add_kiosk(database, TUESDAY_9, SITE);
        let application = Application::start(database, TUESDAY_9);
        let kiosk = application.client().with_token(&token);
        for badge in ["B1", "B3", "B4"] {
            kiosk.kiosk_check_in(badge).await.with_status(201);
        }
        execute(
            database,
            "UPDATE persons SET deactivated_at = '2026-11-01 09:00:00' WHERE name = 'Gerda Weg'",
        );
        Self { application, kiosk, token }
    }

    /// Runs jobs until nobody waits for anything.
    pub async fn settle(&self, database: &TestDatabase) {
        until("hosts that were told", async || {
            self.application.move_clock(TimeDelta::microseconds(1));
            self.application.run_jobs().await;
            // In this order: each is written with the end of the one before.
            count(database, "unannounced_guests WHERE host_waits") == 0
                && count(database, "invitations WHERE step IS NOT NULL") == 0
                && count(database, "letters WHERE sent_at IS NULL AND failed_at IS NULL") == 0
        })
        .await;
    }
}

pub fn body(name: &str, host: &str, kind: &str, consent: bool) -> Value {
    json!({
        "name": name, "organisation": "Elsewhere Ltd", "host": host, "kind": kind, "consent": consent,
    })
}

pub async fn sign_in(kiosk: &Client, body: &Value) -> Answer {
    kiosk.send_json("POST", "/api/kiosk/guests", body).await
}

/// An answer without what differs between any two: the number of the stay.
fn bytes(answer: &Answer) -> String {
    let id = answer.body["stay"]["id"].to_string();
    answer.text.replacen(&format!("\"id\":{id}"), "\"id\":0", 1)
}

fn told(database: &TestDatabase) -> Vec<String> {
    let letters = "SELECT p.email AS line FROM letters l JOIN persons p ON p.id = l.person_id \
                   WHERE l.kind = 'guest-arrived' ORDER BY 1";
    texts(database, letters)
}

const ASKED: [&str; 12] = [
    "Hanna Bos",
    " hanna   BOS ",
    "Hanna@Example.org",
    "Otto Vos",
    "otto@example.org",
    "Jan Smit",
    "Gerda Weg",
    "gone@example.org",
    "Hanna",
    "Nobody Here",
    "nobody@example.org",
    "",
];

#[test]
fn whomever_a_guest_asks_for_the_answer_is_the_same_and_only_who_it_can_be_gets_word() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let mut answers = Vec::new();
        for host in ASKED {
            let answer = sign_in(&world.kiosk, &body("Guusje Gast", host, "client", false)).await;
            answers.push(bytes(&answer.with_status(201)));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:#?}");
        assert!(answers[0].contains("\"place\":\"cafe\"") && !answers[0].contains("Guusje"));
        world.settle(&database).await;
        // By an address also who is not there; of two with one name neither.
        let hanna = "hanna@example.org";
        assert_eq!(told(&database), [hanna, hanna, hanna, "otto@example.org"]);
        let stand_ins = "SELECT email AS line FROM persons WHERE organisation_id IS NULL";
        assert!(texts(&database, stand_ins).iter().all(|email| email.ends_with("@held.invalid")));
    });
}

#[test]
fn numbers_of_invitations_do_not_tell_whether_a_host_was_found() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let otto = world.application.client();
        house::sign_in(&world.application, &otto, "otto@example.org").await;
        let mut numbers = Vec::new();
        let asked = ["Hanna Bos", "Otto Vos", "Jan Smit", "otto@example.org", "nobody@example.org"];
        for (n, host) in asked.into_iter().enumerate() {
            for name in [None, Some(host)] {
                if let Some(host) = name {
                    let guest = body("Guusje Gast", host, "client", false);
                    sign_in(&world.kiosk, &guest).await.with_status(201);
                    world.settle(&database).await;
                }
                let email = format!("guest{n}{}@elsewhere.example", name.is_some());
                let invited = json!({
                    "name": "Somebody", "email": email, "language": "en", "day": "2026-11-20",
                    "kind": "client", "place": "cafe",
                });
                let made = otto.send_json("POST", "/api/me/invitations", &invited).await;
                numbers.push(made.with_status(201).body["id"].as_i64().unwrap());
            }
        }
        let steps: Vec<i64> = numbers.chunks(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(steps, [2; 5]);
    });
}

/// A thousand tries on each engine, 16 at a time.
#[test]
fn two_thousand_tries_have_the_same_bytes() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        execute(&database, "UPDATE zones SET capacity = 5000 WHERE kind = 'cafe'");
        let world = World { application: Application::start(&database, TUESDAY_9), ..world };
        let kiosk = world.application.client().with_token(&world.token);
        let mut first: Option<String> = None;
        for round in 0..63 {
            let tries = (0..16).map(|n| {
                let host = ASKED[(round * 16 + n) % ASKED.len()];
                let body = body("Guusje Gast", host, "client", false);
                let kiosk = &kiosk;
                async move { sign_in(kiosk, &body).await }
            });
            for answer in join_all(tries).await {
                let answer = bytes(&answer.with_status(201));
                assert_eq!(*first.get_or_insert_with(|| answer.clone()), answer);
            }
        }
    });
}

#[test]
fn the_letter_says_who_is_in_the_cafe_and_a_host_gets_ten_a_day_at_most() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        for number in 0..14 {
            let guest = body(&format!("Guest {number}"), "Hanna Bos", "client", true);
            sign_in(&world.kiosk, &guest).await.with_status(201);
        }
        world.settle(&database).await;
        assert_eq!(told(&database).len(), 10);
        let letters = std::fs::read_dir(&world.application.mail).unwrap();
        let texts = letters.map(|one| std::fs::read_to_string(one.unwrap().path()).unwrap());
        let texts: Vec<String> = texts.filter(|letter| letter.contains("Guest 0")).collect();
        assert_eq!(texts.len(), 1);
        assert!(texts[0].contains("Subject: Guest 0 is here"), "{}", texts[0]);
        assert!(texts[0].contains("came without an invitation"), "{}", texts[0]);
        // Others can still reach others, and she can still invite as many as before.
        sign_in(&world.kiosk, &body("Other", "otto@example.org", "client", true)).await;
        world.settle(&database).await;
        assert_eq!(told(&database).len(), 11);
        let host = world.application.client();
        house::sign_in(&world.application, &host, "hanna@example.org").await;
        let invitation = json!({
            "name": "Guusje", "email": "g@elsewhere.example", "language": "en", "day": "2026-11-18",
            "kind": "client", "place": "cafe",
        });
        host.send_json("POST", "/api/me/invitations", &invitation).await.with_status(201);
        let own = host.get("/api/me/invitations").await.with_status(200).body;
        let came = own["invitations"].as_array().unwrap().iter();
        assert_eq!(came.filter(|one| !one["arrived_at"].is_null()).count(), 10);
        // Nor does it help that guests erase themselves: that somebody was told counts all the same.
        execute(&database, "DELETE FROM invitations WHERE unannounced");
        let another = body("Another", "hanna@example.org", "client", true);
        sign_in(&world.kiosk, &another).await.with_status(201);
        world.settle(&database).await;
        assert_eq!(told(&database).len(), 11);
    });
}

#[test]
fn who_is_refused_leaves_nothing() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let persons = count(&database, "persons");
        let good = body("Guusje Gast", "Hanna Bos", "client", true);
        for (field, wrong) in [
            ("name", json!("")),
            ("name", json!("see evil.example")),
            ("name", json!("two\nlines")),
            ("organisation", json!("http://evil")),
            ("host", json!("see evil.example now")),
            ("kind", json!("boss")),
            ("consent", json!("maybe")),
            ("email", json!("g@example.org")),
        ] {
            let mut body = good.clone();
            body[field] = wrong;
            assert_eq!(
                sign_in(&world.kiosk, &body).await.refusal(),
                (400, "bad-request"),
                "{body}"
            );
        }
        execute(&database, "UPDATE zones SET capacity = 1 WHERE kind = 'cafe'");
        let other = Application::start(&database, TUESDAY_9);
        let kiosk = other.client().with_token(&world.token);
        sign_in(&kiosk, &good).await.with_status(201);
        assert_eq!(sign_in(&kiosk, &good).await.refusal(), (409, "cafe-full"));
        other.set_clock("2026-11-17T20:00:00Z");
        assert_eq!(sign_in(&kiosk, &good).await.refusal(), (409, "closed"));
        assert_eq!(count(&database, "persons"), persons + 1);
        assert_eq!(count(&database, "unannounced_guests"), 1);
        assert_eq!(sign_in(&other.client(), &good).await.refusal(), (401, "unauthorized"));
    });
}

#[test]
fn the_same_key_at_two_instances_at_once_signs_one_guest_in() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let other = Application::start(&database, TUESDAY_9);
        let guest = body("Guusje Gast", "Hanna Bos", "client", true);
        let kiosks = [&world.application, &other]
            .map(|one| one.client().with_token(&world.token).with_key("k1"));
        let answers = join_all((0..16).map(|n| sign_in(&kiosks[n % 2], &guest))).await;
        for answer in &answers {
            assert_eq!(answer.clone().with_status(201).text, answers[0].text);
        }
        assert_eq!(count(&database, "unannounced_guests"), 1);
        let reused = sign_in(&kiosks[0], &body("Other", "", "client", true)).await;
        assert_eq!(reused.refusal(), (422, "idempotency-key-reused"));
        world.settle(&database).await;
        assert_eq!(told(&database), ["hanna@example.org"]);
    });
}

#[test]
fn a_phone_signs_a_guest_in_by_its_ticket_and_sees_and_ends_that_stay_alone() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let guest = body("Guusje Gast", "Hanna Bos", "client", true);
        let phone = world.application.client();
        let post = async |phone: &Client| phone.send_json("POST", "/api/guests", &guest).await;
        assert_eq!(post(&phone).await.refusal(), (403, "no-ticket"));
        phone.take_ticket(&shown_code(&world.kiosk).await).await.with_status(201);
        let keyed = phone.with_key("k1");
        let first = post(&keyed).await.with_status(201);
        assert_eq!(first.body["stay"]["place"], "cafe");
        // An answer that was lost is given again, and the ticket is used.
        assert_eq!(post(&keyed).await.text, first.text);
        assert_eq!(post(&phone).await.refusal(), (403, "no-ticket"));
        assert_eq!(count(&database, "unannounced_guests"), 1);

        let stay = phone.get("/api/guests/stay").await.with_status(200).body;
        assert_eq!(stay["stay"], first.body["stay"]);
        for path in ["/api/me", "/api/me/stay", "/api/me/data", "/api/reception/guests"] {
            assert_eq!(phone.get(path).await.refusal(), (401, "unauthorized"), "{path}");
        }
        let stranger = world.application.client();
        assert_eq!(stranger.get("/api/guests/stay").await.refusal(), (401, "unauthorized"));
        let leave = async |phone: &Client| {
            phone.send(phone.request("POST", "/api/guests/check-outs")).await
        };
        assert_eq!(leave(&stranger).await.refusal(), (401, "unauthorized"));
        let left = leave(&phone).await.with_status(200);
        assert!(!left.body["stay"]["ended_at"].is_null());
        assert_eq!(leave(&phone).await.refusal(), (409, "not-checked-in"));
        let stay = phone.get("/api/guests/stay").await.with_status(200).body;
        assert_eq!(stay["stay"], Value::Null);
        // Another, who is there still, is forgotten with all that they typed; their phone opens nothing after that.
        let other = world.application.client();
        other.take_ticket(&shown_code(&world.kiosk).await).await.with_status(201);
        let zq = json!({
            "name": "Zqname", "organisation": "Zqorg", "host": "Hanna Bos", "kind": "client",
            "consent": true,
        });
        other.send_json("POST", "/api/guests", &zq).await.with_status(201);
        world.settle(&database).await;
        let forget =
            async |phone: &Client| phone.send(phone.request("DELETE", "/api/guests/me")).await;
        assert_eq!(forget(&stranger).await.refusal(), (401, "unauthorized"));
        forget(&other).await.with_status(204);
        let marks = ["Zqname", "Zqorg"].map(str::to_owned);
        assert_eq!(traces(&database, &marks), Vec::<String>::new());
        assert_eq!(other.get("/api/guests/stay").await.refusal(), (401, "unauthorized"));
        // Who became one of the register is not erased, and is not told that they were.
        let join = "UPDATE persons SET organisation_id = 1 WHERE name = 'Guusje Gast'";
        execute(&database, join);
        assert_eq!(forget(&phone).await.refusal(), (401, "unauthorized"));
        assert_eq!(count(&database, "persons WHERE name = 'Guusje Gast'"), 1);
        world.application.set_clock("2026-11-18T09:00:00Z");
        assert_eq!(phone.get("/api/guests/stay").await.refusal(), (401, "unauthorized"));
    });
}

#[test]
fn an_applicant_is_unseen_unless_they_agree_and_nobody_else_is() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        for (name, kind, consent) in [
            ("Applicant Shy", "applicant", false),
            ("Applicant Open", "applicant", true),
            ("Client Shy", "client", false),
        ] {
            let answer = sign_in(&world.kiosk, &body(name, "", kind, consent)).await;
            let unseen = answer.with_status(201).body["stay"]["unseen"].clone();
            assert_eq!(unseen, json!(name == "Applicant Shy"), "{name}");
        }
        let agreed = "SELECT name AS line FROM persons p WHERE organisation_id IS NULL AND consent \
                      AND EXISTS (SELECT 1 FROM consents c WHERE c.person_id = p.id AND c.visible)";
        assert_eq!(texts(&database, agreed), ["Applicant Open"]);
        assert_eq!(
            count(&database, "consents c JOIN unannounced_guests u ON u.person_id = c.person_id"),
            3
        );
    });
}

#[test]
fn no_mail_goes_to_the_stand_in_for_an_address() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let host = world.application.client();
        house::sign_in(&world.application, &host, "hanna@example.org").await;
        let invitation = json!({
            "name": "Guusje", "email": "0102030405060708090a0b0c@held.invalid", "language": "en",
            "day": "2026-11-18", "kind": "client", "place": "cafe",
        });
        host.send_json("POST", "/api/me/invitations", &invitation).await.with_status(201);
        world.settle(&database).await;
        let letters =
            "letters WHERE kind = 'guest-invitation' AND sent_at IS NULL AND text_body = ''";
        assert_eq!(count(&database, letters), 1);
        let files = std::fs::read_dir(&world.application.mail).unwrap();
        let mut texts = files.map(|one| std::fs::read_to_string(one.unwrap().path()).unwrap());
        assert!(!texts.any(|letter| letter.contains("held.invalid")));
    });
}

#[test]
fn a_host_who_is_erased_is_not_named_by_who_asked_for_them() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        for host in ["hanna bos", "Hanna@example.org", "Otto Vos"] {
            sign_in(&world.kiosk, &body("Guusje Gast", host, "client", true)).await;
        }
        world.settle(&database).await;
        ok(&database, TUESDAY_9, &["person", "erase", "hanna@example.org"]);
        let asked = "SELECT host AS line FROM unannounced_guests WHERE host IS NOT NULL";
        assert_eq!(texts(&database, asked), ["Otto Vos"]);
        assert_eq!(count(&database, "invitations"), 0);
    });
}
