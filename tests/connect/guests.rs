//! Guests: invited for a day by a letter with a badge, let in on that day only, told of to their host, and named only if they
//! agreed.

use chrono::TimeDelta;
use mail_parser::{Message, MessageParser, MimeHeaders};
use serde_json::{Value, json};

use crate::digests::once::MONDAY_8;
use crate::serving::house::{PEOPLE, SITE, add_access, add_kiosk, office, sign_in};
use crate::serving::{Answer, Application, Client, import, ok, until};
use crate::support::tables::{count, execute, number, texts};
use crate::support::{TestDatabase, on_each_database};

const TUESDAY_9: &str = "2026-11-17T08:00:00Z";
const WEDNESDAY: &str = "2026-11-18";
const WEDNESDAY_10: &str = "2026-11-18T09:00:00Z";
const GUEST: &str = "guusje@elsewhere.example";

/// An office with two hosts, a colleague who never comes to a screen, and somebody who was erased.
struct World {
    application: Application,
    host: Client,
    other: Client,
    kiosk: Client,
}

impl World {
    async fn of(database: &TestDatabase) -> Self {
        import(database, TUESDAY_9, "places", &office(1, 6));
        let people = "host@example.org,Hanna Bos,Host,,en,B1,,2026-01-01\n\
             other@example.org,Otto Vos,Host,,en,B2,,2026-01-01\n\
             staff@example.org,Stef Mol,Host,,en,B3,,2026-01-01\n\
             gone@example.org,Gerda Weg,Host,,en,B4,,2026-01-01\n";
        import(database, TUESDAY_9, "people", &format!("{PEOPLE}{people}"));
        ok(database, TUESDAY_9, &["person", "erase", "gone@example.org"]);
        let (_, token) = add_kiosk(database, TUESDAY_9, SITE);
        let application = Application::start(database, TUESDAY_9);
        let (host, other) = (application.client(), application.client());
        sign_in(&application, &host, "host@example.org").await;
        sign_in(&application, &other, "other@example.org").await;
        let kiosk = application.client().with_token(&token);
        Self { application, host, other, kiosk }
    }

    /// What was sent to an address since this was asked last, as a mail program reads it.
    async fn letters(&self, database: &TestDatabase, to: &str) -> Vec<Letter> {
        until("letters that were sent", async || {
            self.application.move_clock(TimeDelta::microseconds(1));
            self.application.run_jobs().await;
            // In this order: a letter is written with the end of its step.
            count(database, "invitations WHERE step IS NOT NULL") == 0
                && count(database, "letters WHERE sent_at IS NULL AND failed_at IS NULL") == 0
        })
        .await;
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&self.application.mail).into_iter().flatten() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let letter = MessageParser::default().parse(&bytes).unwrap();
            let is_code = path.file_name().unwrap().to_str().unwrap().starts_with("sign-in");
            if letter.to().unwrap().first().unwrap().address() == Some(to) && !is_code {
                std::fs::remove_file(&path).unwrap();
                found.push(Letter::read(&letter));
            }
        }
        found
    }

    async fn invited(&self, database: &TestDatabase) -> Letter {
        invite(&self.host, GUEST, "client", "desk").await.with_status(201);
        self.letters(database, GUEST).await.remove(0)
    }
}

struct Letter {
    subject: String,
    text: String,
    html: String,
    badge: String,
    token: String,
    refuse: String,
    calendar: String,
    /// Type, disposition and Content-ID of each part that is no text.
    pictures: Vec<(String, String, Vec<u8>)>,
}

impl Letter {
    fn read(letter: &Message<'_>) -> Self {
        let text = letter.body_text(0).unwrap().into_owned();
        let after = |part: &str| {
            let rest = text.split_once(part).map_or("", |(_, rest)| rest);
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
        };
        let part = |subtype: &str| {
            let is = |part: &&mail_parser::MessagePart<'_>| {
                part.content_type().and_then(|kind| kind.subtype()) == Some(subtype)
            };
            letter.parts.iter().filter(is).collect::<Vec<_>>()
        };
        let calendar =
            part("calendar").first().map(|part| part.text_contents().unwrap().to_owned());
        let pictures = part("png").into_iter().map(|part| {
            let disposition = part.content_disposition().unwrap().ctype().to_owned();
            (part.content_id().unwrap().to_owned(), disposition, part.contents().to_vec())
        });
        Self {
            subject: letter.subject().unwrap().to_owned(),
            badge: after("Your badge: "),
            token: after("/l/"),
            refuse: after("/u/"),
            calendar: calendar.unwrap_or_default(),
            pictures: pictures.collect(),
            html: letter.body_html(0).unwrap().into_owned(),
            text,
        }
    }
}

fn body(email: &str, kind: &str, place: &str, day: &str) -> Value {
    json!({
        "name": "Guusje Gast", "email": email, "organisation": "Elsewhere Ltd", "language": "en",
        "day": day, "kind": kind, "place": place,
    })
}

async fn invite(host: &Client, email: &str, kind: &str, place: &str) -> Answer {
    post(host, &body(email, kind, place, WEDNESDAY)).await
}

async fn post(host: &Client, body: &Value) -> Answer {
    host.send_json("POST", "/api/me/invitations", body).await
}

async fn list(host: &Client) -> Value {
    host.get("/api/me/invitations").await.with_status(200).body["invitations"].clone()
}

async fn delete(host: &Client, id: &Value) -> Answer {
    host.send(host.request("DELETE", &format!("/api/me/invitations/{id}"))).await
}

async fn agree(world: &World, letter: &Letter, visible: bool) {
    let path = format!("/api/letters/{}/consent", letter.token);
    let body = json!({ "visible": visible });
    world.application.client().send_json("POST", &path, &body).await.with_status(200);
}

#[test]
fn a_guest_comes_on_the_day_by_the_badge_of_the_letter_and_the_host_gets_word() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let letter = world.invited(&database).await;
        assert!(letter.subject.contains("Hanna Bos invites you"), "{}", letter.subject);
        assert!(letter.text.contains("Nothing is reserved"), "{}", letter.text);
        assert!(letter.text.contains("Elsewhere Ltd"), "{}", letter.text);
        assert!(letter.html.contains("src=\"cid:badge\""), "{}", letter.html);
        let [(id, disposition, picture)] = &letter.pictures[..] else { panic!("one picture") };
        assert_eq!((id.as_str(), disposition.as_str()), ("badge", "inline"));
        assert_eq!(&picture[1..4], b"PNG");
        assert!(letter.calendar.contains("METHOD:REQUEST"), "{}", letter.calendar);
        assert!(letter.calendar.contains("DTSTART:20261118T063000Z"), "{}", letter.calendar);
        assert!(letter.calendar.contains("TRANSP:TRANSPARENT"), "{}", letter.calendar);
        assert!(letter.text.contains("Tap “Use the camera”"), "{}", letter.text);
        for answer in ["yes", "no"] {
            assert!(letter.html.contains(&format!("?visible={answer}")), "{}", letter.html);
        }
        let page = format!("/api/letters/{}", letter.token);
        let page = world.application.client().get(&page).await.with_status(200).body;
        assert_eq!(
            (&page["kind"], &page["host"], &page["host_organisation"]),
            (&json!("guest-invitation"), &json!("Hanna Bos"), &json!("Host"))
        );
        assert_eq!(page["guest"]["badge"], letter.badge.as_str());
        assert!(page["guest"]["badge_svg"].as_str().unwrap().starts_with("<svg"));
        // Nobody else has the badge: of it a hash is kept.
        assert_eq!(count(&database, "persons WHERE badge_hash IS NOT NULL"), 3);

        // Not the day before, and not at another site.
        let unknown = (404, "unknown-badge");
        let early = world.kiosk.kiosk_check_in(&letter.badge).await;
        assert_eq!((early.refusal(), &early.body["day"]), (unknown, &json!(WEDNESDAY)));
        world.application.set_clock(WEDNESDAY_10);
        let seated = world.kiosk.kiosk_check_in(&letter.badge).await.with_status(201);
        assert!(seated.desk().starts_with('D'));
        assert!(!seated.text.contains("Guusje"));
        let word = world.letters(&database, "host@example.org").await;
        assert_eq!(word.len(), 1);
        assert_eq!(word[0].subject, "Guusje Gast is here");
        assert!(word[0].text.contains("Elsewhere Ltd"), "{}", word[0].text);
        let sits = format!("at desk {} (table", seated.desk());
        assert!(word[0].text.contains(&sits), "{}", word[0].text);
        sign_in(&world.application, &world.host, "host@example.org").await;
        let own = list(&world.host).await;
        assert_eq!(own[0]["sits"]["desk"], seated.desk());
        assert_eq!(own[0]["left_at"], Value::Null);
        assert_eq!((&own[0]["today"], &own[0]["name"]), (&json!(true), &json!("Guusje Gast")));
        assert!(own[0]["arrived_at"].as_str().unwrap().starts_with("2026-11-18T09:00"), "{own}");
        // Once, however often they come; and they leave like anybody.
        world.kiosk.kiosk_check_out(&letter.badge).await.with_status(200);
        let own = list(&world.host).await;
        assert!(own[0]["left_at"].as_str().unwrap().starts_with("2026-11-18T09:00"), "{own}");
        assert_eq!(own[0]["sits"], Value::Null);
        world.kiosk.kiosk_check_in(&letter.badge).await.with_status(201);
        assert_eq!(world.letters(&database, "host@example.org").await.len(), 0);
        world.application.set_clock("2026-11-19T09:00:00Z");
        assert_eq!(world.kiosk.kiosk_check_in(&letter.badge).await.refusal(), unknown);
    });
}

#[test]
fn a_host_refuses_word_from_the_letter_itself_and_still_reads_it_on_their_page() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let first = world.invited(&database).await;
        world.application.set_clock(WEDNESDAY_10);
        sign_in(&world.application, &world.host, "host@example.org").await;
        invite(&world.host, "second@elsewhere.example", "other", "cafe").await.with_status(201);
        let second = world.letters(&database, "second@elsewhere.example").await.remove(0);
        world.kiosk.kiosk_check_in(&first.badge).await.with_status(201);
        let word = world.letters(&database, "host@example.org").await.remove(0);
        let browser = world.application.client();
        let path = format!("/api/unsubscribe/{}", word.refuse);
        let refused = browser.send(browser.request("POST", &path)).await.with_status(200).body;
        assert_eq!(
            (&refused["series"], &refused["subscribed"]),
            (&json!("guest-arrivals"), &json!(false))
        );
        // Who is expected in the café sits there, whatever the kiosk asks for.
        let seated = world.kiosk.kiosk_check_in(&second.badge).await.with_status(201).body;
        assert_eq!(seated["stay"]["place"], "cafe");
        let private = json!({ "badge": second.badge, "place": "private" });
        let path = "/api/kiosk/check-ins";
        let again = world.kiosk.send_json("POST", path, &private).await.with_status(200).body;
        assert_eq!(again["stay"]["place"], "cafe");
        assert_eq!(world.letters(&database, "host@example.org").await.len(), 0);
        let came = list(&world.host).await;
        assert!(came.as_array().unwrap().iter().all(|one| !one["arrived_at"].is_null()), "{came}");
    });
}

/// Each expects the guest on one day; who invited them only to hear whether they come hears nothing.
#[test]
fn only_the_host_whose_badge_is_used_gets_word() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let mut theirs = body(GUEST, "other", "cafe", WEDNESDAY);
        theirs["name"] = json!("Zqname");
        post(&world.other, &theirs).await.with_status(201);
        world.letters(&database, GUEST).await;
        // Each letter calls the guest as its host does; others would know them by the name that was first.
        let mine = world.invited(&database).await;
        assert!(mine.text.starts_with("Hello Guusje,"), "{}", mine.text);
        assert!(mine.text.contains("as Zqname (Elsewhere Ltd)"), "{}", mine.text);
        world.application.set_clock(WEDNESDAY_10);
        for (host, email) in
            [(&world.host, "host@example.org"), (&world.other, "other@example.org")]
        {
            sign_in(&world.application, host, email).await;
        }
        // Their place is that of the badge as well.
        let seated = world.kiosk.kiosk_check_in(&mine.badge).await.with_status(201).body;
        assert_eq!(seated["stay"]["place"], "desk");
        assert_eq!(world.letters(&database, "host@example.org").await.len(), 1);
        assert_eq!(world.letters(&database, "other@example.org").await.len(), 0);
        assert!(!list(&world.host).await[0]["arrived_at"].is_null());
        let theirs = list(&world.other).await;
        assert!(theirs[0]["arrived_at"].is_null() && theirs[0]["sits"].is_null(), "{theirs}");
    });
}

/// Whom a guest does not want to hear of invites them for a day on which they come to somebody else.
#[test]
fn a_host_from_whom_a_guest_is_hidden_does_not_hear_that_they_came() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        world.invited(&database).await;
        let first = list(&world.host).await[0]["id"].clone();
        let path = format!("/api/me/invitations/{first}");
        world.host.send(world.host.request("DELETE", &path)).await.with_status(204);
        world.letters(&database, GUEST).await;
        let ids = "SELECT id AS n FROM persons WHERE email = ";
        let hidden = number(&database, &format!("{ids}'other@example.org'"));
        let person = number(&database, &format!("{ids}'{GUEST}'"));
        execute(
            &database,
            &format!(
                "INSERT INTO refused_people (person_id, other_id) VALUES ({person}, {hidden})"
            ),
        );
        invite(&world.other, GUEST, "other", "desk").await.with_status(201);
        assert_eq!(world.letters(&database, GUEST).await.len(), 0);
        let guest = world.invited(&database).await;
        world.application.set_clock(WEDNESDAY_10);
        sign_in(&world.application, &world.other, "other@example.org").await;
        world.kiosk.kiosk_check_in(&guest.badge).await.with_status(201);
        assert_eq!(world.letters(&database, "other@example.org").await.len(), 0);
        assert!(list(&world.other).await[0]["arrived_at"].is_null());
    });
}

#[test]
fn whoever_has_the_address_the_host_sees_the_same() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        invite(&world.other, "theirs@elsewhere.example", "client", "desk").await.with_status(201);
        world.letters(&database, "theirs@elsewhere.example").await;
        let people = count(&database, "persons");
        let addresses = [
            "new@elsewhere.example",
            "staff@example.org",
            "gone@example.org",
            "theirs@elsewhere.example",
        ];
        let mut answers = Vec::new();
        for email in addresses {
            let made = invite(&world.host, email, "client", "desk").await.with_status(201);
            answers.push(made.text.replace(&made.body["id"].to_string(), "N"));
        }
        let told = |own: Value| -> Vec<String> {
            let rows = own.as_array().unwrap().clone().into_iter();
            rows.map(|mut row| {
                row["id"] = json!(0);
                row.to_string()
            })
            .collect()
        };
        let before = told(list(&world.host).await);
        let mut letters = Vec::new();
        for email in addresses {
            letters.push(world.letters(&database, email).await);
        }
        let after = told(list(&world.host).await);
        for rows in [&answers, &before, &after] {
            assert!(rows.windows(2).all(|two| two[0] == two[1]), "{rows:#?}");
        }
        assert_eq!(before, after);
        // One new guest; who is in the register is told without a badge, who was erased is left alone.
        assert_eq!(count(&database, "persons"), people + 1);
        assert_eq!(letters.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1, 0, 1]);
        let staff = &letters[1][0];
        assert!(staff.badge.is_empty() && staff.pictures.is_empty(), "{}", staff.text);
        assert!(!staff.html.contains("visible="), "{}", staff.html);
        let guests = texts(
            &database,
            "SELECT email AS line FROM persons WHERE organisation_id IS NULL ORDER BY email",
        );
        assert_eq!(guests, ["new@elsewhere.example", "theirs@elsewhere.example"]);
        // That a colleague is in tells the host nothing.
        world.application.set_clock(WEDNESDAY_10);
        world.kiosk.kiosk_check_in("B3").await.with_status(201);
        world.letters(&database, "host@example.org").await;
        let came = count(&database, "invitations WHERE arrived_at IS NOT NULL");
        assert_eq!(came, 0);
        // Each host's badge is good; the second host did not change whose guest reads what.
        for letter in [&letters[0][0], &letters[3][0]] {
            world.kiosk.kiosk_check_in(&letter.badge).await.with_status(201);
        }
    });
}

#[test]
fn nobody_mails_strangers_through_the_service() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let wrong = |change: Value| {
            let mut wrong = body(GUEST, "client", "desk", WEDNESDAY);
            for (key, value) in change.as_object().unwrap() {
                wrong[key] = value.clone();
            }
            wrong
        };
        for change in [
            json!({ "name": "" }),
            json!({ "name": "see evil.example" }),
            json!({ "organisation": "http://evil" }),
            json!({ "email": "nobody" }),
            json!({ "email": "HOST@example.org" }),
            json!({ "day": "2026-11-16" }),
            json!({ "day": "2027-02-17" }),
        ] {
            let refused = post(&world.host, &wrong(change.clone())).await;
            assert_eq!(refused.refusal(), (400, "bad-request"), "{change}");
        }
        let nowhere = post(&world.host, &wrong(json!({ "site": "Atlantis" }))).await;
        assert_eq!(nowhere.refusal(), (404, "unknown-site"));
        let enough = (409, "enough-invitations");
        for _ in 0..2 {
            invite(&world.host, GUEST, "client", "desk").await.with_status(201);
        }
        let third = invite(&world.host, GUEST, "client", "desk").await;
        assert_eq!((third.refusal(), &third.body["limit"]), (enough, &json!("address")));
        // Those called off count too.
        let own = list(&world.host).await;
        for one in own.as_array().unwrap() {
            delete(&world.host, &one["id"]).await.with_status(204);
        }
        assert_eq!(invite(&world.host, GUEST, "client", "desk").await.refusal(), enough);
        for n in 0..8 {
            let email = format!("g{n}@elsewhere.example");
            invite(&world.host, &email, "client", "desk").await.with_status(201);
        }
        let more = invite(&world.host, "more@elsewhere.example", "client", "desk").await;
        assert_eq!((more.refusal(), &more.body["limit"]), (enough, &json!("today")));
        // None of what was called off before it was written left.
        assert_eq!(world.letters(&database, GUEST).await.len(), 0);
        // Who refuses invitations gets none from anybody, also once they are forgotten; nobody is told.
        let letter = world.letters(&database, "g1@elsewhere.example").await.remove(0);
        let browser = world.application.client();
        let path = format!("/api/unsubscribe/{}", letter.refuse);
        browser.send(browser.request("POST", &path)).await.with_status(200);
        invite(&world.other, "g1@elsewhere.example", "client", "desk").await.with_status(201);
        assert_eq!(world.letters(&database, "g1@elsewhere.example").await.len(), 0);
        browser.send(browser.request("DELETE", &path)).await.with_status(200);
        invite(&world.other, "g1@elsewhere.example", "client", "desk").await.with_status(201);
        assert_eq!(world.letters(&database, "g1@elsewhere.example").await.len(), 1);
    });
}

#[test]
fn many_at_once_at_two_instances_are_counted_one_by_one() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let second = Application::start(&database, "2026-11-17T08:01:00Z");
        let also = world.host.at(second.address);
        let asked = (0..16).map(|n| {
            let host = if n % 2 == 0 { &world.host } else { &also };
            async move { invite(host, &format!("g{n}@elsewhere.example"), "client", "desk").await }
        });
        let answers = futures_util::future::join_all(asked).await;
        let made = answers.iter().filter(|answer| answer.status == 201).count();
        assert_eq!((made, count(&database, "invitations")), (10, 10), "{answers:?}");
    });
}

#[test]
fn a_guest_is_in_no_list_of_the_register_until_somebody_adds_their_address() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let token = add_access(&database, TUESDAY_9, "admin");
        let letter = world.invited(&database).await;
        let guest =
            number(&database, &format!("SELECT id AS n FROM persons WHERE email = '{GUEST}'"));
        let admin = world.application.client().with_token(&token);
        for path in
            ["/api/admin/persons", "/api/admin/persons?search=guusje", "/api/admin/organisations"]
        {
            let shown = admin.get(path).await.with_status(200).text;
            assert!(!shown.contains("Guusje") && !shown.contains("Elsewhere"), "{path}: {shown}");
        }
        let unknown = (404, "not-found");
        let one = admin.get(&format!("/api/admin/persons/{guest}")).await;
        let none = admin.get("/api/admin/persons/999999").await;
        assert_eq!(one.refusal().0, 404, "{unknown:?}");
        assert_eq!(one.text, none.text);
        // A file counts them as new, and they are staff from then on: with the badge of the file, and no longer with that of
        // the letter.
        let line = format!("{GUEST},Guusje Gast,Host,,en,B9,,\n");
        import(&database, TUESDAY_9, "people", &format!("{PEOPLE}{line}"));
        assert!(admin.get("/api/admin/persons").await.text.contains("Guusje"));
        world.application.set_clock(WEDNESDAY_10);
        assert_eq!(
            world.kiosk.kiosk_check_in(&letter.badge).await.refusal(),
            (404, "unknown-badge")
        );
        world.kiosk.kiosk_check_in("B9").await.with_status(201);
        // And nobody is told of that any more.
        world.letters(&database, "host@example.org").await;
        assert_eq!(count(&database, "invitations WHERE arrived_at IS NOT NULL"), 0);
        world.application.set_clock("2027-01-18T09:00:00Z");
        world.letters(&database, "host@example.org").await;
        assert_eq!(count(&database, &format!("persons WHERE email = '{GUEST}'")), 1);
        assert_eq!(count(&database, "guests"), 0);
    });
}

#[test]
fn an_admin_adds_a_guest_like_anybody_who_is_new() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let token = add_access(&database, TUESDAY_9, "admin");
        world.invited(&database).await;
        let admin = world.application.client().with_token(&token);
        let person = |email: &str| {
            json!({ "name": "Guusje Gast", "email": email, "organisation": "Host", "team": "",
                "language": "en", "needs": [] })
        };
        let known = admin.send_json("POST", "/api/admin/persons", &person(GUEST)).await;
        let new = admin.send_json("POST", "/api/admin/persons", &person("new@example.org")).await;
        assert_eq!((known.status, new.status), (201, 201), "{known:?} {new:?}");
        assert_eq!(count(&database, "persons WHERE organisation_id IS NULL"), 0);
    });
}

#[test]
fn a_guest_signs_in_but_comes_only_when_invited_and_invites_nobody() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        world.invited(&database).await;
        // A host corrects the name, as long as no other invited them and they did not answer.
        let mut again = body(GUEST, "client", "desk", WEDNESDAY);
        again["name"] = json!("Gusta Gast");
        post(&world.host, &again).await.with_status(201);
        let corrected = world.letters(&database, GUEST).await.remove(0);
        assert!(corrected.text.contains("as Gusta Gast (Elsewhere Ltd)"), "{}", corrected.text);
        let guest = world.application.client();
        sign_in(&world.application, &guest, GUEST).await;
        let desk = json!({ "place": "desk" });
        let early = crate::serving::house::arrive(&world.kiosk, &guest, &desk).await;
        assert_eq!(early.refusal(), (403, "not-invited"));
        assert_eq!(
            invite(&guest, "x@y.example", "client", "desk").await.refusal(),
            (403, "only-hosts")
        );
        // Nor does a program read stories for them.
        let feed = guest.send(guest.request("POST", "/api/me/stories-feed")).await;
        assert_eq!(feed.refusal(), (403, "no-stories"));
        for (method, path) in [
            ("GET", "/api/me/card"),
            ("PUT", "/api/me/card/second"),
            ("DELETE", "/api/me/card/second"),
        ] {
            let card = json!({ "organisation": "Vos" });
            let refused = guest.send_json(method, path, &card).await;
            assert_eq!(refused.refusal(), (403, "one-card"), "{method}");
        }
        let data = guest.get("/api/me/data").await.with_status(200).body;
        assert_eq!(
            (&data["person"]["guest"], &data["person"]["organisation"]),
            (&json!(true), &json!("Elsewhere Ltd"))
        );
        assert_eq!(data["invited"][0]["host"], "Hanna Bos");
        world.application.set_clock(WEDNESDAY_10);
        sign_in(&world.application, &guest, GUEST).await;
        crate::serving::house::arrive(&world.kiosk, &guest, &desk).await.with_status(201);
        guest.send(guest.request("POST", "/api/check-outs")).await.with_status(200);
    });
}

#[test]
fn an_invitation_that_is_called_off_lets_nobody_in_and_is_told_once() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let letter = world.invited(&database).await;
        let id = list(&world.host).await[0]["id"].clone();
        assert_eq!(delete(&world.other, &id).await.refusal(), (404, "unknown-invitation"));
        let path = format!("/api/me/invitations/{id}");
        assert_eq!(world.other.get(&path).await.refusal(), (404, "unknown-invitation"));
        assert_eq!(world.host.get(&path).await.with_status(200).body["name"], "Guusje Gast");
        delete(&world.host, &id).await.with_status(204);
        assert_eq!(delete(&world.host, &id).await.refusal(), (404, "unknown-invitation"));
        assert_eq!(list(&world.host).await, json!([]));
        let off = world.letters(&database, GUEST).await;
        assert_eq!(off.len(), 1);
        assert!(!off[0].refuse.is_empty(), "{}", off[0].text);
        assert!(off[0].calendar.contains("METHOD:CANCEL"), "{}", off[0].calendar);
        let uid = |calendar: &str| {
            calendar.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned()
        };
        assert_eq!(uid(&off[0].calendar), uid(&letter.calendar));
        world.application.set_clock(WEDNESDAY_10);
        assert_eq!(
            world.kiosk.kiosk_check_in(&letter.badge).await.refusal(),
            (404, "unknown-badge")
        );
        let page = format!("/api/letters/{}", letter.token);
        let page = world.application.client().get(&page).await;
        assert_eq!(page.refusal(), (404, "unknown-letter"));
        // Who is in leaves by the badge even if its day was taken from the host's list since.
        let out = world.kiosk.kiosk_check_out(&letter.badge).await;
        assert_eq!(out.refusal(), (409, "not-checked-in"));
        sign_in(&world.application, &world.host, "host@example.org").await;
        let later = world.invited(&database).await;
        world.kiosk.kiosk_check_in(&later.badge).await.with_status(201);
        delete(&world.host, &list(&world.host).await[0]["id"]).await.with_status(204);
        world.kiosk.kiosk_check_out(&later.badge).await.with_status(200);
        let again = world.kiosk.kiosk_check_in(&later.badge).await;
        assert_eq!(again.refusal(), (404, "unknown-badge"));
    });
}

#[test]
fn a_guest_who_agreed_is_named_with_whom_they_come_from_and_reads_of_the_others() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let letter = world.invited(&database).await;
        invite(&world.host, "silent@elsewhere.example", "client", "desk").await.with_status(201);
        invite(&world.host, "applies@elsewhere.example", "applicant", "desk")
            .await
            .with_status(201);
        let silent = world.letters(&database, "silent@elsewhere.example").await.remove(0);
        let applies = world.letters(&database, "applies@elsewhere.example").await.remove(0);
        assert!(applies.text.contains("Only your host sees"), "{}", applies.text);
        agree(&world, &letter, true).await;
        world.application.set_clock(WEDNESDAY_10);
        for badge in ["B1", &letter.badge, &silent.badge, &applies.badge] {
            let seated = world.kiosk.kiosk_check_in(badge).await.with_status(201);
            // The kiosk's screen is for everybody to read.
            assert_eq!(seated.body["stay"]["unseen"], false);
        }
        // An applicant is unseen although nobody asked for that; who says yes later that day stays so.
        assert_eq!(count(&database, "stays WHERE unseen"), 1);
        agree(&world, &applies, true).await;
        world.application.set_clock("2026-11-18T22:00:00Z");
        world.letters(&database, "host@example.org").await;
        world.application.set_clock(MONDAY_8);
        let digest = world.letters(&database, "host@example.org").await.remove(0);
        assert!(digest.text.contains("Guusje Gast (Elsewhere Ltd)"), "{}", digest.text);
        assert_eq!(digest.text.matches("Guusje Gast").count(), 1, "{}", digest.text);
        let of_guest = world.letters(&database, GUEST).await;
        assert_eq!(of_guest.len(), 1);
        assert!(of_guest[0].text.contains("Hanna Bos (Host)"), "{}", of_guest[0].text);
        for email in ["silent@elsewhere.example", "applies@elsewhere.example"] {
            assert_eq!(world.letters(&database, email).await.len(), 0, "{email}");
        }
    });
}

#[test]
fn guests_of_a_host_who_is_gone_are_told_not_to_come() {
    on_each_database(async |database| {
        let world = World::of(&database).await;
        let ended = world.invited(&database).await;
        invite(&world.host, "soon@elsewhere.example", "client", "desk").await.with_status(201);
        let soon = world.letters(&database, "soon@elsewhere.example").await.remove(0);
        invite(&world.other, "erased@elsewhere.example", "client", "desk").await.with_status(201);
        let erased = world.letters(&database, "erased@elsewhere.example").await.remove(0);
        // Who came already stays.
        world.application.set_clock(WEDNESDAY_10);
        world.kiosk.kiosk_check_in(&soon.badge).await.with_status(201);
        // Nothing else waits to be written, for that would start the job too.
        assert_eq!(world.letters(&database, "host@example.org").await.len(), 1);
        let host = "UPDATE persons SET deactivated_at = '2026-11-18 08:59:00' WHERE email = 'host@example.org'";
        execute(&database, host);
        // Their badges let nobody in from that moment.
        let at_once = world.kiosk.kiosk_check_in(&ended.badge).await;
        assert_eq!(at_once.refusal(), (404, "unknown-badge"));
        sign_in(&world.application, &world.other, "other@example.org").await;
        let own = json!({ "email": "other@example.org" });
        assert!(world.other.send_json("DELETE", "/api/me", &own).await.status < 300);
        for (email, badge) in [(GUEST, &ended.badge), ("erased@elsewhere.example", &erased.badge)] {
            let off = world.letters(&database, email).await;
            assert_eq!(off.len(), 1, "{email}");
            let said = format!("{} {} {}", off[0].subject, off[0].text, off[0].calendar);
            assert!(said.contains("has been called off") && said.contains("CANCEL"), "{said}");
            assert!(!said.contains("Bos") && !said.contains("Vos"), "{said}");
            let refused = world.kiosk.kiosk_check_in(badge).await;
            assert_eq!(refused.refusal(), (404, "unknown-badge"), "{email}");
        }
        assert_eq!(world.letters(&database, "soon@elsewhere.example").await.len(), 0);
        world.kiosk.kiosk_check_out(&soon.badge).await.with_status(200);
    });
}
