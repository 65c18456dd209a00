use askama::Template;

use super::Rendered;
use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// A letter with a sign-in code. It has no links: the code is typed where it was requested.
#[derive(Clone, PartialEq, Eq)]
pub struct SignInCodeLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    pub code: String,
}

impl SignInCodeLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let page = Page {
            t,
            subject: t.code_subject(&self.code),
            preheader: t.code_good_for(),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            code: &self.code,
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
    preheader: &'static str,
    greeting: String,
    code: &'a str,
}

#[derive(Template)]
#[template(path = "sign_in_code.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page<'a>,
}

#[derive(Template)]
#[template(path = "sign_in_code.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page<'a>,
}
