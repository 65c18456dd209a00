//! A message from one person to another, in the words of who wrote it.

use askama::Template;

use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// A message. The reader's address stays hidden from who wrote it; an answer goes to the writer's.
#[derive(Clone, PartialEq, Eq)]
pub struct MessageLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// Who wrote it.
    pub from: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    /// What they wrote, line by line.
    pub text: String,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

impl MessageLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let from = clean_name(&self.from);
        let page = Page {
            t,
            subject: t.message_subject(&from),
            preheader: t.message_answer(first_name(&from)),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            who: t.message_who(&from, &clean_name(&self.organisation)),
            lines: self.text.lines().map(|line| line.trim_end().to_owned()).collect(),
            stay: self.links.reply(&self.token, "stay-in-touch"),
            no_more: self.links.reply(&self.token, "no-more"),
            own: self.links.me(),
            unsubscribe: self.links.unsubscribe(&self.unsubscribe_token),
        };
        let text = Text { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: Html { page: &page }.render()?,
            subject: page.subject,
        })
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

struct Page {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    who: String,
    lines: Vec<String>,
    stay: String,
    no_more: String,
    own: String,
    unsubscribe: String,
}

#[derive(Template)]
#[template(path = "message.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "message.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page,
}
