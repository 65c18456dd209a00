use std::fs;
use std::io;
use std::path::Path;

use chrono::{DateTime, Utc};
use data_encoding::BASE64;
use mail_parser::{Address, Message, MessageParser, MimeHeaders};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredLetter {
    /// The file name without `.eml`, which is the Message-ID.
    pub id: String,
    pub from: String,
    pub to: String,
    /// The reader's name; may be empty.
    pub to_name: String,
    pub subject: String,
    pub date: DateTime<Utc>,
    pub text: String,
    pub html: String,
}

/// All letters in a folder, newest first. Other files are ignored; a missing folder is empty.
pub fn read_folder(folder: &Path) -> io::Result<Vec<StoredLetter>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut letters = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let id = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|ending| ending == "eml")
            && let Some(letter) = parse(id, &fs::read(&path)?)
        {
            letters.push(letter);
        }
    }
    letters.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
    Ok(letters)
}

/// Parses a letter as a mail program does; `None` if it is not one.
fn parse(id: &str, bytes: &[u8]) -> Option<StoredLetter> {
    let message = MessageParser::default().parse(bytes)?;
    let first = |address: Option<&Address<'_>>| {
        let address = address.and_then(Address::first);
        let part = |text: Option<&str>| text.unwrap_or_default().to_owned();
        (part(address.and_then(|a| a.name())), part(address.and_then(|a| a.address())))
    };
    let (to_name, to) = first(message.to());
    Some(StoredLetter {
        id: id.to_owned(),
        from: first(message.from()).1,
        to,
        to_name,
        subject: message.subject()?.to_owned(),
        date: DateTime::from_timestamp(message.date()?.to_timestamp(), 0)?,
        text: message.body_text(0)?.into_owned(),
        html: with_pictures(&message, message.body_html(0)?.into_owned()),
    })
}

/// The HTML with the pictures that come with the letter in it, as a mail program shows them.
fn with_pictures(message: &Message<'_>, html: String) -> String {
    let pictures = message.parts.iter().filter_map(|part| Some((part.content_id()?, part)));
    pictures.fold(html, |html, (id, part)| {
        let picture = format!("data:image/png;base64,{}", BASE64.encode(part.contents()));
        html.replace(&format!("cid:{id}"), &picture)
    })
}
