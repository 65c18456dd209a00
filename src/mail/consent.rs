//! The letter that asks people who have only used a badge for consent, once.

use askama::Template;

use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    pub links: Links,
    pub token: String,
}

impl ConsentLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let page = Page {
            t,
            subject: t.consent_question(),
            preheader: t.consent_if_yes(),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            answers: [
                (self.links.visible(&self.token, "yes"), t.consent_yes()),
                (self.links.visible(&self.token, "no"), t.consent_no()),
            ],
            own: self.links.me(),
        };
        let text = Text { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: Html { page: &page }.render()?,
            subject: page.subject.to_owned(),
        })
    }
}

struct Page {
    t: Texts,
    subject: &'static str,
    preheader: &'static str,
    greeting: String,
    answers: [(String, &'static str); 2],
    own: String,
}

#[derive(Template)]
#[template(path = "consent.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "consent.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page,
}
