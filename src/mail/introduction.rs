//! Letters about introductions: to who is asked for one, to those it is for, and to all three once it came about.

use askama::Template;

use super::address::clean_name;
use super::plain_text::{fold, one_line};
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// A contact asks the reader for an introduction.
#[derive(Clone, PartialEq, Eq)]
pub struct IntroductionRequestLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// Who asks.
    pub from: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    /// What it is for.
    pub purpose: String,
    /// What they bring.
    pub bring: String,
    /// Whom they look for; may be empty.
    pub whom: String,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

impl IntroductionRequestLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let from = clean_name(&self.from);
        let first = first_name(&from);
        Page {
            t,
            subject: t.introduction_request(first),
            preheader: t.introduction_asks(&from, &clean_name(&self.organisation)),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            rows: rows([
                (t.introduction_purpose().to_owned(), &self.purpose),
                (t.introduction_bring(first), &self.bring),
                (t.introduction_whom(first), &self.whom),
            ]),
            addresses: Vec::new(),
            buttons: vec![
                (self.links.me(), t.introduction_choose()),
                (self.links.reply(&self.token, "leave"), t.introduction_leave()),
            ],
            notes: vec![t.introduction_choosing(first)],
            footer: Some(t.introduction_opens()),
            own: self.links.me(),
            refuse: Some((self.unsubscribe_link(), t.introduction_refuse())),
        }
        .render()
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

/// A contact would introduce somebody to the reader.
#[derive(Clone, PartialEq, Eq)]
pub struct IntroductionOfferLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// Who introduces.
    pub through: String,
    /// Who would like to know the reader; the letter says the first name.
    pub about: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    /// What it is for; empty if nobody asked.
    pub purpose: String,
    /// What they bring; empty if nobody asked.
    pub bring: String,
    /// What who introduces adds; may be empty.
    pub line: String,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

impl IntroductionOfferLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let (through, about) = (clean_name(&self.through), clean_name(&self.about));
        let first = first_name(&about);
        let is_asked = !self.purpose.is_empty();
        Page {
            t,
            subject: t.introduction_offer(first, first_name(&through)),
            preheader: t.introduction_would(&through, first, &clean_name(&self.organisation)),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            rows: rows([
                (t.introduction_purpose().to_owned(), &self.purpose),
                (t.introduction_bring(first), &self.bring),
                (t.introduction_writes(first_name(&through)), &self.line),
            ]),
            addresses: Vec::new(),
            buttons: vec![(self.links.reply(&self.token, "yes"), t.introduction_yes())],
            notes: vec![t.introduction_means(first, is_asked)],
            footer: Some(t.introduction_opens()),
            own: self.links.me(),
            refuse: Some((self.unsubscribe_link(), t.introduction_refuse())),
        }
        .render()
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

/// One of the two who got to know each other.
#[derive(Clone, PartialEq, Eq)]
pub struct IntroductionPart {
    pub name: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    pub address: String,
}

/// An introduction came about. All three read the same.
#[derive(Clone, PartialEq, Eq)]
pub struct IntroductionLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// Who introduces.
    pub through: String,
    pub between: [IntroductionPart; 2],
    /// What it is for; empty if nobody asked.
    pub purpose: String,
    /// What the first of the two brings; empty if nobody asked.
    pub bring: String,
    /// What who introduces adds; may be empty.
    pub line: String,
    pub links: Links,
}

impl IntroductionLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let through = clean_name(&self.through);
        let [one, other] = &self.between;
        let (one_name, other_name) = (clean_name(&one.name), clean_name(&other.name));
        let who = |part: &IntroductionPart| {
            t.with_organisation(&clean_name(&part.name), &clean_name(&part.organisation))
        };
        Page {
            t,
            subject: t.introduction_done(first_name(&one_name), first_name(&other_name)),
            preheader: t.introduction_came_about(&through, &who(one), &who(other)),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            rows: rows([
                (t.introduction_purpose().to_owned(), &self.purpose),
                (t.introduction_bring(first_name(&one_name)), &self.bring),
                (t.introduction_writes(first_name(&through)), &self.line),
            ]),
            addresses: vec![
                (one_name.clone(), one.address.clone()),
                (other_name.clone(), other.address.clone()),
            ],
            buttons: Vec::new(),
            notes: vec![
                t.introduction_first_word(first_name(&one_name), first_name(&other_name)),
                t.introduction_reply().to_owned(),
            ],
            footer: None,
            own: self.links.me(),
            refuse: None,
        }
        .render()
    }
}

/// What a letter says, each with what it is; what is empty is left out.
fn rows<const N: usize>(rows: [(String, &String); N]) -> Vec<(String, String)> {
    let said = rows.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(what, text)| (what, one_line(text))).collect()
}

/// What such a letter says, and one that invites to a group.
pub(super) struct Page {
    pub(super) t: Texts,
    pub(super) subject: String,
    pub(super) preheader: String,
    pub(super) greeting: String,
    /// What is said, each with what it is.
    pub(super) rows: Vec<(String, String)>,
    /// Names with addresses.
    pub(super) addresses: Vec<(String, String)>,
    /// Links with their words.
    pub(super) buttons: Vec<(String, &'static str)>,
    pub(super) notes: Vec<String>,
    pub(super) footer: Option<&'static str>,
    pub(super) own: String,
    /// Where its reader refuses such letters, with the words.
    pub(super) refuse: Option<(String, &'static str)>,
}

impl Page {
    pub(super) fn render(self) -> askama::Result<Rendered> {
        let text = Text { page: &self }.render()?;
        let html = Html { page: &self }.render()?;
        Ok(Rendered { text: fold(&text), html, subject: self.subject })
    }
}

#[derive(Template)]
#[template(path = "introduction.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "introduction.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page,
}
