//! The letter that tells somebody that their second factor was taken away.

use askama::Template;

use super::Rendered;
use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// What such a letter shows. It has no links: whoever gets it may be about to be deceived by one that looks like it.
#[derive(Clone, PartialEq, Eq)]
pub struct FactorResetLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
}

impl FactorResetLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let page = Page {
            t,
            subject: t.factor_subject().to_owned(),
            preheader: t.factor_reset(),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
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
}

#[derive(Template)]
#[template(path = "factor_reset.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page<'a>,
}

#[derive(Template)]
#[template(path = "factor_reset.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page<'a>,
}
