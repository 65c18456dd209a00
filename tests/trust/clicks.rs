//! A mail scanner opens every link of every letter, and may press every button behind them. This changes nothing that
//! the reader cannot undo, for at least a day.

use std::collections::BTreeSet;

use aanschuif::http::{Who, rows};
use chrono::TimeDelta;
use reqwest::Method;

use crate::support::on_each_database;
use crate::trust::browser::{Browser, Reply};
use crate::trust::database::{changes, differences};
use crate::trust::estate::{Estate, PUBLIC_URL};

/// A button, what the reader does about it, and what is different afterwards all the same.
struct Button {
    route: &'static str,
    /// Whose link in which letter.
    link: &'static str,
    /// What the page's buttons send; one after the other.
    bodies: &'static [&'static str],
    /// How the reader undoes it: who asks, method, path and body.
    undo: (&'static str, &'static str, &'static str, &'static str),
    /// The tables that say more than before, and why that is no matter.
    left: &'static [&'static str],
}

/// What can be pressed in letters. Every route of a letter that acts has to be here.
const BUTTONS: &[Button] = &[
    Button {
        route: "POST /api/letters/{token}/answers",
        link: "$partner.digest",
        bodies: &[
            r#"{"item":0,"answer":"talked"}"#,
            r#"{"item":0,"answer":"follow-up"}"#,
            r#"{"item":0,"answer":"not-this-one"}"#,
            r#"{"item":1,"answer":"talked"}"#,
            r#"{"item":2,"answer":"talked"}"#,
        ],
        // The page's own "take back"; the person's page has one too.
        undo: (
            "nobody",
            "POST",
            "/api/letters/$partner.digest/answers",
            r#"{"item":ITEM,"answer":null}"#,
        ),
        // Who takes *we talked* back about a contact ends that contact, as on their own page.
        left: &["contacts"],
    },
    Button {
        route: "POST /api/letters/{token}/choice",
        link: "$mate.coffee-proposal",
        bodies: &[r#"{"moment":"2026-11-19T10:00:00Z"}"#, r#"{"moment":"2026-11-19T10:00:00Z"}"#],
        undo: ("nobody", "POST", "/api/letters/$mate.coffee-proposal/choice", r#"{"moment":null}"#),
        // Both were told that it is planned, and that it is off; they can propose it again.
        left: &["coffees", "coffee_moments", "follow_ups", "letters", "named_in_letters"],
    },
    Button {
        route: "POST /api/letters/{token}/reply",
        link: "$own.message",
        bodies: &[r#"{"answer":"stay-in-touch"}"#, r#"{"answer":"no-more"}"#],
        undo: ("nobody", "POST", "/api/letters/$own.message/reply", r#"{"answer":null}"#),
        // That it was answered once closes it for who wrote it.
        left: &["follow_ups"],
    },
    Button {
        route: "POST /api/letters/{token}/nudge",
        link: "$own.digest",
        bodies: &[
            r#"{"answer":"too-much"}"#,
            r#"{"answer":"just-right"}"#,
            r#"{"answer":"more-please"}"#,
            r#"{"answer":"stop"}"#,
        ],
        undo: ("nobody", "POST", "/api/letters/$own.digest/nudge", r#"{"answer":null}"#),
        // That something was heard of the reader.
        left: &["consciences"],
    },
    Button {
        route: "POST /api/letters/{token}/deeds",
        link: "$own.digest",
        bodies: &[
            r#"{"item":0,"answer":"done","outcome":"idea"}"#,
            r#"{"item":0,"answer":"next-time"}"#,
            r#"{"item":0,"answer":"let-go"}"#,
        ],
        undo: ("nobody", "POST", "/api/letters/$own.digest/deeds", r#"{"item":0,"answer":null}"#),
        left: &["consciences"],
    },
    Button {
        route: "POST /api/letters/{token}/dormant",
        link: "$own.digest",
        bodies: &[r#"{"answer":"message"}"#, r#"{"answer":"coffee"}"#, r#"{"answer":"rest"}"#],
        undo: ("nobody", "POST", "/api/letters/$own.digest/dormant", r#"{"answer":null}"#),
        left: &["consciences"],
    },
    Button {
        route: "POST /api/letters/{token}/introduction",
        link: "$mate.introduction-request",
        bodies: &[r#"{"answer":"leave"}"#],
        undo: (
            "nobody",
            "POST",
            "/api/letters/$mate.introduction-request/introduction",
            r#"{"answer":null}"#,
        ),
        left: &[],
    },
    Button {
        route: "POST /api/letters/{token}/introduction",
        link: "$partner.introduction-offer",
        bodies: &[r#"{"answer":"yes"}"#],
        // What came about is ended like any contact; the letters that say so have left, and what the reader wrote to the
        // other before makes no contacts any more.
        undo: ("partner", "DELETE", "/api/me/contacts/$own.id", ""),
        left: &["follow_ups", "introductions", "letters", "messages", "named_in_letters"],
    },
    Button {
        route: "POST /api/letters/{token}/group",
        link: "$partner.group-invitation",
        bodies: &[r#"{"answer":"decline"}"#, r#"{"answer":"accept"}"#],
        // Whoever joined leaves, and can join again.
        undo: (
            "nobody",
            "POST",
            "/api/letters/$partner.group-invitation/group",
            r#"{"answer":null}"#,
        ),
        left: &[],
    },
    Button {
        route: "POST /api/letters/{token}/good",
        link: "$own.digest",
        bodies: &[r#"{"kind":"idea"}"#, r#"{"kind":"fun"}"#],
        undo: ("nobody", "POST", "/api/letters/$own.digest/good", r#"{"kind":null}"#),
        left: &[],
    },
    Button {
        route: "POST /api/letters/{token}/consent",
        link: "$shy.consent",
        bodies: &[r#"{"visible":false}"#, r#"{"visible":true}"#],
        undo: ("nobody", "POST", "/api/letters/$shy.consent/consent", r#"{"visible":false}"#),
        // That they were never asked is not so any more; they are as unseen as before. A no lets go of the
        // pseudonyms in the records of draws, and of the stays that would lead to them, as whoever says no has to expect.
        left: &["consents", "persons", "pseudonyms", "stays"],
    },
    Button {
        route: "POST /api/letters/{token}/consent",
        link: "$guest.guest-invitation",
        bodies: &[r#"{"visible":true}"#, r#"{"visible":false}"#],
        undo: (
            "nobody",
            "POST",
            "/api/letters/$guest.guest-invitation/consent",
            r#"{"visible":false}"#,
        ),
        // As above.
        left: &["consents", "persons"],
    },
    Button {
        route: "POST /api/letters/{token}/still-here",
        link: "$own.still-here",
        bodies: &[""],
        undo: ("employee", "POST", "/api/check-outs", ""),
        // The desk was kept until they left it; whoever finds nobody there asks again.
        left: &["desk_questions", "stays"],
    },
    Button {
        route: "POST /u/{token}",
        link: "$own.unsubscribe",
        bodies: &["List-Unsubscribe=One-Click"],
        undo: ("nobody", "DELETE", "/api/unsubscribe/$own.unsubscribe", ""),
        left: &[],
    },
    Button {
        route: "POST /u/{token}",
        link: "$guest.guest-invitation.unsubscribe",
        bodies: &["List-Unsubscribe=One-Click"],
        undo: ("nobody", "DELETE", "/api/unsubscribe/$guest.guest-invitation.unsubscribe", ""),
        left: &[],
    },
    Button {
        route: "POST /u/{token}",
        link: "$mate.story-message.unsubscribe",
        bodies: &["List-Unsubscribe=One-Click"],
        undo: ("nobody", "DELETE", "/api/unsubscribe/$mate.story-message.unsubscribe", ""),
        left: &[],
    },
    Button {
        route: "POST /api/unsubscribe/{token}",
        link: "$own.unsubscribe",
        bodies: &[""],
        undo: ("employee", "PATCH", "/api/me", r#"{"digest":true}"#),
        left: &[],
    },
    Button {
        route: "DELETE /api/unsubscribe/{token}",
        link: "$own.unsubscribe",
        bodies: &[""],
        undo: ("nobody", "DELETE", "/api/unsubscribe/$own.unsubscribe", ""),
        left: &[],
    },
];

/// Where the service is for whoever was told nothing else.
const LOCAL: &str = "http://127.0.0.1:8080";

async fn send(browser: &Browser, method: &str, path: &str, body: &str) -> Reply {
    let request = browser.request(method, path);
    // As a page within a scanner's own would.
    let request = request.header("user-agent", "LinkScanner/1.0");
    browser
        .send(match body {
            "" => request,
            _ if body.starts_with('{') => {
                request.header("content-type", "application/json").body(body.to_owned())
            }
            _ => request
                .header("content-type", "application/x-www-form-urlencoded")
                .body(body.to_owned()),
        })
        .await
}

/// The paths of all links that stand in the letters there are.
fn links(estate: &mut Estate) -> BTreeSet<String> {
    let mut links = BTreeSet::new();
    for entry in std::fs::read_dir(&estate.application.mail).unwrap() {
        let letter = std::fs::read(entry.unwrap().path()).unwrap();
        let message = mail_parser::MessageParser::default().parse(&letter).unwrap();
        let head = String::from_utf8_lossy(&letter);
        let head = head.split("\r\n\r\n").next().unwrap().replace("\r\n ", "");
        let bodies = [message.body_text(0), message.body_html(0)].into_iter().flatten();
        for text in bodies.map(|body| body.into_owned()).chain([head]) {
            // What the command line queued has the address that it knew.
            for part in text.replace(PUBLIC_URL, LOCAL).split(LOCAL).skip(1) {
                let end = part.find(|c: char| c.is_whitespace() || "\"'<>),".contains(c));
                links.insert(part[..end.unwrap_or(part.len())].trim_end_matches('.').to_owned());
            }
        }
    }
    links
}

#[test]
fn opening_every_link_of_every_letter_changes_nothing() {
    on_each_database(async |database| {
        let mut estate = Estate::open(&database).await;
        let links = links(&mut estate);
        for part in ["/l/", "/u/"] {
            assert!(links.iter().any(|link| link.contains(part)), "{links:?}");
        }
        let browser = estate.browser();
        let before = estate.database.dump();
        for link in &links {
            for method in ["GET", "HEAD", "OPTIONS"] {
                let reply = send(&browser, method, link, "").await;
                assert!(reply.status < 500, "{method} {link}: {}", reply.status);
                assert!(method == "OPTIONS" || reply.status == 200, "{link}: {}", reply.status);
            }
            // What the page behind the link asks for.
            if let Some((_, token)) = link.split_once("/l/") {
                let token = token.split(['#', '?']).next().unwrap();
                send(&browser, "GET", &format!("/api/letters/{token}"), "").await.with_status(200);
            }
            if let Some((_, token)) = link.split_once("/u/") {
                send(&browser, "GET", &format!("/api/unsubscribe/{token}"), "")
                    .await
                    .with_status(200);
            }
        }
        let after = estate.database.dump();
        assert_eq!(changes(&before, &after), Vec::<String>::new());
    });
}

#[test]
fn whatever_acts_in_a_letter_is_pressed() {
    let acting = rows().filter(|row| row.who == Who::Letter && row.method != Method::GET.as_str());
    let acting: BTreeSet<String> =
        acting.map(|row| format!("{} {}", row.method, row.path)).collect();
    let pressed: BTreeSet<String> = BUTTONS.iter().map(|button| button.route.to_owned()).collect();
    assert_eq!(acting, pressed, "a button in a letter: say here how its reader undoes it");
}

#[test]
fn pressing_every_button_of_every_letter_can_be_undone_for_a_day() {
    on_each_database(async |database| {
        let mut estate = Estate::open(&database).await;
        let scanner = estate.browser();
        let reader = estate.callers[0].clone();
        // What a reader had said of somebody before is theirs to say again: here nothing was said yet.
        let said = estate.fill("/api/me/answers/$mate.id", &reader);
        estate.caller("partner").call("DELETE", &said).await.with_status(204);
        for button in BUTTONS {
            let (method, path) = button.route.split_once(' ').unwrap();
            let path = path.replace("{token}", &estate.fill(button.link, &reader));
            let (who, undo, undo_path, undo_body) = button.undo;
            let undo_path = estate.fill(undo_path, &reader);
            let undoer = estate.caller(who).clone();
            let before = estate.database.dump();
            let mut items = BTreeSet::new();
            for body in button.bodies {
                let reply = send(&scanner, method, &path, body).await;
                // The letter may name fewer people.
                assert!(reply.status < 300 || reply.status == 404, "{}: {reply:?}", button.route);
                let sent: serde_json::Value = serde_json::from_str(body).unwrap_or_default();
                if reply.status < 300 {
                    items.insert(sent["item"].as_u64().unwrap_or_default());
                }
            }
            let pressed = estate.database.dump();
            let did_nothing = button.route.starts_with("DELETE");
            assert_eq!(before == pressed, did_nothing, "{}", button.route);
            for item in items {
                let body = undo_body.replace("ITEM", &item.to_string());
                let reply = send(&undoer, undo, &undo_path, &body).await;
                assert!(reply.status < 300, "{}: {reply:?}", button.route);
            }
            let after = estate.database.dump();
            let left: Vec<_> = differences(&before, &after)
                .into_iter()
                .filter(|table| !button.left.contains(&table.as_str()))
                .collect();
            assert!(left.is_empty(), "{}: {:#?}", button.route, changes(&before, &after));
        }
        // And it can be undone the day after, by the same links.
        estate.application.move_clock(TimeDelta::hours(23));
        for button in BUTTONS.iter().filter(|button| button.undo.2 != "/api/check-outs") {
            let (who, undo, undo_path, undo_body) = button.undo;
            let path = estate.fill(undo_path, &reader);
            let body = undo_body.replace("ITEM", "0");
            let reply = send(estate.caller(who), undo, &path, &body).await;
            assert!(reply.status < 300, "{}: {reply:?}", button.route);
        }
    });
}

#[test]
fn a_question_of_consent_that_a_scanner_answered_makes_nobody_visible_before_midnight() {
    on_each_database(async |database| {
        let mut estate = Estate::open(&database).await;
        let caller = estate.callers[0].clone();
        let path = estate.fill("/api/letters/$shy.consent/consent", &caller);
        send(&estate.browser(), "POST", &path, r#"{"visible":true}"#).await.with_status(200);
        send(&estate.browser(), "POST", &path, r#"{"visible":false}"#).await.with_status(200);
        let seen = estate.database.texts(&format!(
            "SELECT email AS line FROM persons WHERE email = '{}' AND (consent OR visible_since IS NOT NULL)",
            crate::trust::estate::address("shy"),
        ));
        assert!(seen.is_empty(), "{seen:?}");
        let encounters = estate.database.texts(&format!(
            "SELECT level AS line FROM encounters WHERE person_a = {0} OR person_b = {0}",
            estate.things["shy.id"],
        ));
        assert!(encounters.is_empty(), "{encounters:?}");
    });
}
