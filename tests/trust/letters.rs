//! Whatever somebody's name is, their letters have the proper headers, each once.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use aanschuif::config::Config;
use mail_parser::{Address, MessageParser};

use crate::serving::house::{PEOPLE, STAYS, TUESDAY_10, office};
use crate::serving::{Application, House, import, ok, until};
use crate::support::tables::execute;
use crate::support::{databases, on_each_database};
use crate::trust::browser::Browser;

/// Names that a file of people takes.
fn odd_names() -> Vec<String> {
    let mut names: Vec<String> = [
        "Plain Person",
        "Zoë 🪑 Müller-Łukasiewicz",
        "李小龙",
        "\"Quoted\" 'Person'",
        "Comma, Person; and: more",
        "Angle <evil@example.com>",
        "evil@example.com>, <other@example.com",
        "=?utf-8?Q?Bcc=3A_evil=40example=2Ecom?=",
        "=?utf-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5jb20=?=",
        "Back\\slash \\\" (comment)",
        "e\u{301}\u{301}\u{301} Zalgo",
        "%0d%0aBcc: evil@example.com",
        "\\r\\nBcc: evil@example.com",
    ]
    .map(str::to_owned)
    .to_vec();
    names.push("x".repeat(200));
    names.push("🪑 ".repeat(100));
    names.push("ü".repeat(199));
    names
}

/// Names that no file is taken with; the letters are to be right all the same.
const REFUSED: [&str; 9] = [
    "\u{202e}txet esreveR",
    "\u{2066}isolated\u{2069} \u{200b}zero\u{feff}width",
    "a\u{2028}b\u{2029}c",
    "Line\r\nBcc: evil@example.com",
    "Line\nBcc: evil@example.com",
    "Line\rBcc: evil@example.com",
    "Folded\r\n Bcc: evil@example.com",
    "Body\r\n\r\n<script>alert(1)</script>",
    "Escape \u{1b}[31m and \u{7f}\u{85}",
];

/// The headers that a letter may have.
const HEADERS: [&str; 14] = [
    "auto-submitted",
    "content-language",
    "content-transfer-encoding",
    "content-type",
    "date",
    "from",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "message-id",
    "mime-version",
    "reply-to",
    "subject",
    "to",
    "x-auto-response-suppress",
];

/// What is wrong with a letter to this address, if anything is.
fn wrong(letter: &[u8], to: &str) -> Option<String> {
    let text = String::from_utf8_lossy(letter);
    let (head, _) = text.split_once("\r\n\r\n")?;
    if head.split("\r\n").any(|line| line.contains(['\r', '\n']) || line.len() > 998) {
        return Some("a line end of its own, or a long line".to_owned());
    }
    if !head.is_ascii() || head.contains(|c: char| c.is_control() && c != '\r' && c != '\n') {
        return Some("something that is no ASCII, or a control".to_owned());
    }
    let mut names = BTreeSet::new();
    for line in head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])) {
        let name = line.split(':').next().unwrap().to_ascii_lowercase();
        if !HEADERS.contains(&name.as_str()) || !names.insert(name.clone()) {
            return Some(format!("the header {name}, or a second one"));
        }
    }
    let message = MessageParser::default().parse(letter)?;
    for (what, address) in [("to", message.to()), ("from", message.from())] {
        let Some(Address::List(list)) = address else { return Some(format!("{what} is no list")) };
        let [one] = list.as_slice() else { return Some(format!("{what} has {}", list.len())) };
        let is_there = one.address().is_some_and(|found| what != "to" || found == to);
        let name = one.name().unwrap_or_default();
        let is_clean = !name.chars().any(|c| {
            c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
        });
        if !is_there || !is_clean || name.chars().count() > 80 {
            return Some(format!("{what}: {one:?}"));
        }
    }
    let subject = message.subject().unwrap_or_default();
    if subject.is_empty() || subject.chars().any(char::is_control) {
        return Some(format!("subject {subject:?}"));
    }
    None
}

/// The letters in the folder, by the number of whom they are for.
fn letters(application: &Application) -> Vec<(usize, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(&application.mail) else { return Vec::new() };
    let files = entries.map(|entry| entry.unwrap().path());
    let eml = files.filter(|path| path.extension().is_some_and(|ending| ending == "eml"));
    eml.map(|path| {
        let letter = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&letter).into_owned();
        let (before, _) =
            text.split_once("@example.org>").or(text.split_once("@example.org\r")).unwrap();
        let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
        (digits.chars().rev().collect::<String>().parse().unwrap(), letter)
    })
    .collect()
}

#[test]
fn a_name_stands_in_one_header_and_does_nothing_else() {
    on_each_database(async |database| {
        let names = odd_names();
        let all: Vec<&str> = names.iter().map(String::as_str).chain(REFUSED).collect();
        let mut people = PEOPLE.to_owned();
        let mut stays = STAYS.to_owned();
        for (who, name) in all.iter().enumerate() {
            let name =
                if who < names.len() { name.replace('"', "\"\"") } else { "later".to_owned() };
            writeln!(people, "p{who}@example.org,\"{name}\",Host,,en,,,2026-01-01").unwrap();
            let hour = "2026-11-10T09:00:00Z,2026-11-10T10:00:00Z";
            writeln!(stays, "p{who}@example.org,HQ,north,D{},{hour},", who + 1).unwrap();
        }
        House::furnish(&database, TUESDAY_10, &office(1, all.len()), &people);
        // What is refused is refused with its line, and leaves everything as it was.
        for name in REFUSED {
            let file = database.folder().join("odd.csv");
            std::fs::write(&file, format!("{PEOPLE}a@example.org,\"{name}\",Host,,en,,,\n"))
                .unwrap();
            let arguments = ["import", "people", file.to_str().unwrap()];
            let (status, _, why) = crate::serving::run(&database, TUESDAY_10, &arguments);
            assert_eq!(status, 1, "{name:?}: {why}");
        }
        let file = database.folder().join("odd.csv");
        let long = "x".repeat(300);
        std::fs::write(&file, format!("{PEOPLE}a@example.org,{long},Host,,en,,,\n")).unwrap();
        let arguments = ["import", "people", file.to_str().unwrap()];
        assert_eq!(crate::serving::run(&database, TUESDAY_10, &arguments).0, 1);
        for (who, name) in REFUSED.iter().enumerate() {
            let email = format!("p{}@example.org", names.len() + who);
            execute(
                &database,
                &format!("UPDATE persons SET name = '{name}' WHERE email = '{email}'"),
            );
        }
        import(&database, TUESDAY_10, "stays", &stays);
        ok(&database, "2026-11-16T09:00:00Z", &["digest", "--week", "2026-W46", "--queue"]);

        let application = Application::start(&database, TUESDAY_10);
        let browser = Browser::new(application.address);
        for who in 0..all.len() {
            let email = serde_json::json!({ "email": format!("p{who}@example.org") });
            browser.post("/api/session/codes", &email).await.with_status(202);
        }
        // A digest and a code each.
        until("letters", async || {
            application.move_clock(chrono::TimeDelta::microseconds(1));
            application.run_jobs().await;
            letters(&application).len() == 2 * all.len()
        })
        .await;
        for (who, letter) in letters(&application) {
            let why = wrong(&letter, &format!("p{who}@example.org"));
            assert_eq!(why, None, "{:?}: {:.2000}", all[who], String::from_utf8_lossy(&letter));
        }
    });
}

#[tokio::test]
async fn a_sender_is_one_header_or_is_refused_at_the_start() {
    let mut taken = 0;
    for name in odd_names().iter().map(String::as_str).chain(REFUSED) {
        let from = format!("{name} <office@example.org>");
        let quoted = format!("\"{}\" <office@example.org>", name.replace('"', "\\\""));
        for from in [from.as_str(), quoted.as_str(), name] {
            let config = Config::read(|setting| (setting == "MAIL_FROM").then(|| from.to_owned()));
            let Ok(config) = config else { continue };
            taken += 1;
            assert!(!config.mail.from.contains(['\r', '\n', '\0']), "{from:?}");
        }
    }
    assert!(taken > 10, "{taken}");
    for database in databases() {
        House::furnish(&database, TUESDAY_10, &office(1, 1), &crate::serving::house::crowd(1));
        let odd = "Zoë, \"the\" =?utf-8?Q?x?= <\u{1f4bb}> Desk <office@example.org>";
        let application = Application::start_with(&database, TUESDAY_10, &[("MAIL_FROM", odd)]);
        let email = serde_json::json!({ "email": "p1@example.org" });
        Browser::new(application.address).post("/api/session/codes", &email).await.with_status(202);
        until("a letter", async || {
            application.move_clock(chrono::TimeDelta::microseconds(1));
            application.run_jobs().await;
            std::fs::read_dir(&application.mail).is_ok_and(|folder| folder.count() > 0)
        })
        .await;
        let entry = std::fs::read_dir(&application.mail).unwrap().next().unwrap().unwrap();
        let letter = std::fs::read(entry.path()).unwrap();
        assert_eq!(
            wrong(&letter, "p1@example.org"),
            None,
            "{:.2000}",
            String::from_utf8_lossy(&letter)
        );
        let message = MessageParser::default().parse(&letter).unwrap();
        let sender = message.from().and_then(|from| from.first()).unwrap();
        assert_eq!(sender.address(), Some("office@example.org"));
    }
}

#[test]
fn the_judge_sees_a_letter_that_is_wrong() {
    let head = "From: Desk <desk@example.org>\r\nTo: A <a@example.org>\r\nSubject: Hello\r\n";
    let letter = |more: &str| format!("{head}{more}\r\nbody\r\n").into_bytes();
    assert_eq!(wrong(&letter(""), "a@example.org"), None);
    for more in [
        "Bcc: evil@example.com\r\n",
        "Subject: again\r\n",
        "X: a\r\n",
        "Date: \u{fc}\r\n",
        "Date: a\nb\r\n",
        "Date: \0\r\n",
    ] {
        assert!(wrong(&letter(more), "a@example.org").is_some(), "{more:?}");
    }
    assert!(wrong(&letter(""), "b@example.org").is_some());
    let two =
        "From: D <d@example.org>\r\nTo: A <a@example.org>, <b@example.org>\r\nSubject: x\r\n\r\n";
    assert!(wrong(two.as_bytes(), "a@example.org").is_some());
}
