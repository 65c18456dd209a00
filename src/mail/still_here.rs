use askama::Template;
use chrono::NaiveTime;

use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// The letter *are you still at your desk?* It says nothing about who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StillHereLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    pub desk: String,
    pub table: String,
    pub floor: String,
    /// Until when an answer helps, in local time of the site.
    pub answer_by: NaiveTime,
    pub links: Links,
    pub token: String,
}

impl StillHereLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let time = self.answer_by.format("%H:%M").to_string();
        let desk = clean_name(&self.desk);
        let page = Page {
            t,
            subject: t.still_here_question(&desk),
            preheader: t.still_here_by(&time),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            place: t.still_here_place(&desk, &clean_name(&self.table), &clean_name(&self.floor)),
            link: self.links.letter(&self.token),
            own: self.links.me(),
        };
        let text = Text { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: Html { page: &page }.render()?,
            subject: page.subject,
        })
    }
}

struct Page {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    place: String,
    link: String,
    own: String,
}

#[derive(Template)]
#[template(path = "still_here.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "still_here.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page,
}
