//! The letter that tells somebody that their second factor was set up or taken away.

use askama::Template;

use super::Rendered;
use super::address::clean_name;
use super::plain_text::fold;
use super::texts::{FactorChange, FactorWords, Texts};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// What such a letter shows. It has no links: whoever gets it may be about to be deceived by one that looks like it.
#[derive(Clone, PartialEq, Eq)]
pub struct FactorChangedLetter {
    pub change: FactorChange,
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
}

impl FactorChangedLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let words = t.factor_changed(self.change);
        let page = Page {
            t,
            subject: words.subject.to_owned(),
            preheader: words.said,
            words,
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
    words: FactorWords,
    subject: String,
    preheader: &'a str,
    greeting: String,
}

#[derive(Template)]
#[template(path = "factor_changed.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page<'a>,
}

#[derive(Template)]
#[template(path = "factor_changed.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page<'a>,
}
