//! The letters that somebody got, as a mail program reads them.

use mail_parser::{Message, MessageParser, MimeHeaders};

use super::worlds::World;
use crate::serving::until;
use crate::support::TestDatabase;
use crate::support::tables::count;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    pub subject: String,
    pub text: String,
    /// To whom an answer goes; empty if to the sender.
    pub reply_to: String,
    /// Whether it can be refused from its header.
    pub unsubscribe: bool,
    /// The token of the page behind its links; empty if there is none.
    pub token: String,
    /// The token of the link by which letters of its kind are refused; empty if there is none.
    pub refuse: String,
    /// What a calendar reads: the part and the file.
    pub calendars: Vec<String>,
    /// All that is readable of it: headers, texts and calendars.
    pub whole: String,
}

/// The letters to a person that left since they were read last, in the order in which they were written; codes to sign in
/// are none of them.
pub async fn received(world: &World, database: &TestDatabase, person: usize) -> Vec<Received> {
    until("letters that were sent", async || {
        world.application.move_clock(chrono::TimeDelta::microseconds(1));
        world.application.run_jobs().await;
        count(database, "letters WHERE sent_at IS NULL AND failed_at IS NULL") == 0
    })
    .await;
    let address = format!("p{}@example.org", person + 1);
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(&world.application.mail) else { return Vec::new() };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let bytes = std::fs::read(&path).unwrap();
        let letter = MessageParser::default().parse(&bytes).unwrap();
        let to = letter.to().unwrap().first().unwrap().address().unwrap();
        let is_code = path.file_name().unwrap().to_str().unwrap().starts_with("sign-in");
        if to == address && !is_code {
            std::fs::remove_file(&path).unwrap();
            let head = String::from_utf8_lossy(&bytes);
            found.push((letter.date().unwrap().to_timestamp(), read(&letter, &head)));
        }
    }
    found.sort_by_key(|(at, letter)| (*at, sequence(letter)));
    found.into_iter().map(|(_, letter)| letter).collect()
}

fn read(letter: &Message<'_>, raw: &str) -> Received {
    let calendars = calendars(letter);
    let [text, html] =
        [letter.body_text(0), letter.body_html(0)].map(|body| body.unwrap().into_owned());
    let after = |part: &str| {
        let rest = text.split_once(part).map_or("", |(_, rest)| rest);
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
    };
    let head = raw.split("\r\n\r\n").next().unwrap();
    let reply_to = letter.reply_to().and_then(|list| list.first()?.address().map(str::to_owned));
    Received {
        subject: letter.subject().unwrap().to_owned(),
        reply_to: reply_to.unwrap_or_default(),
        unsubscribe: letter.header_raw("List-Unsubscribe").is_some(),
        token: after("/l/"),
        refuse: after("/u/"),
        whole: [head, &text, &html].join("\n") + &calendars.join("\n"),
        text,
        calendars,
    }
}

/// The parts that calendars read; each says with its type which method it has.
fn calendars(letter: &Message<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for part in &letter.parts {
        let Some(kind) = part.content_type() else { continue };
        if kind.subtype() == Some("calendar") {
            let text = part.text_contents().unwrap().to_owned();
            let method = text.lines().find_map(|line| line.strip_prefix("METHOD:")).unwrap();
            assert_eq!(kind.attribute("method"), Some(method.trim()));
            found.push(text);
        }
    }
    found
}

fn sequence(letter: &Received) -> i64 {
    let line = letter.calendars.first().and_then(|text| {
        text.lines().find_map(|line| line.strip_prefix("SEQUENCE:")?.trim().parse().ok())
    });
    line.unwrap_or_default()
}
