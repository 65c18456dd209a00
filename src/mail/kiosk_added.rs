//! The letter that tells every admin about a new kiosk.

use askama::Template;
use chrono::NaiveDateTime;

use super::Rendered;
use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// It has no links: admins act on their screens.
#[derive(Clone, PartialEq, Eq)]
pub struct KioskAddedLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    pub kiosk: String,
    pub site: String,
    /// When it was added, in local time of the site.
    pub at: NaiveDateTime,
}

impl KioskAddedLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let page = Page {
            t,
            subject: t.kiosk_subject(&self.site),
            preheader: t.kiosk_reads(),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            added: t.kiosk_added(&self.kiosk, &self.site, self.at),
        };
        let text = Text { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: Html { page: &page }.render()?,
            subject: page.subject,
        })
    }
}

struct Page<'a> {
    t: Texts,
    subject: String,
    preheader: &'a str,
    greeting: String,
    added: String,
}

#[derive(Template)]
#[template(path = "kiosk_added.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page<'a>,
}

#[derive(Template)]
#[template(path = "kiosk_added.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page<'a>,
}
