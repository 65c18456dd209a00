//! Letters about stories: from a reader to whoever told one, and to whoever is thought to have one.

use askama::Template;

use super::address::clean_name;
use super::introduction;
use super::plain_text::{fold, one_line};
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;
use crate::domain::story::talk::ReaderAnswer;

/// A reader writes to the teller of a story. Nothing in it depends on who that is, and its subject is that of any message: whoever
/// runs the mail server, or sees the teller's screen, reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct StoryMessageLetter {
    /// Of the story.
    pub language: Language,
    /// Who wrote it.
    pub from: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    /// Their address, to which an answer goes.
    pub address: String,
    pub answer: ReaderAnswer,
    /// The story's title.
    pub title: String,
    /// By which the story is called.
    pub story: String,
    /// Whether the story was told without a name.
    pub unnamed: bool,
    /// What they wrote, line by line.
    pub text: String,
    pub links: Links,
    pub unsubscribe_token: String,
}

impl StoryMessageLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let from = clean_name(&self.from);
        let first = first_name(&from);
        let page = Page {
            t,
            subject: t.message_subject(&from),
            preheader: t.message_who(&from, &clean_name(&self.organisation)),
            why: t.story_message_why(first, self.answer),
            greeting: t.greeting(""),
            title: one_line(&self.title),
            lines: self.text.lines().map(|line| line.trim_end().to_owned()).collect(),
            first: first.to_owned(),
            address: self.address.clone(),
            notes: t.story_message_answer(first, self.unnamed),
            story: self.links.story(&self.story),
            own: self.links.stories(),
            unsubscribe: self.unsubscribe_link(),
        };
        let text = Text { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: Html { page: &page }.render()?,
            subject: page.subject,
        })
    }

    /// Where a one-click POST ends letters about this story; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

struct Page {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    why: String,
    title: String,
    lines: Vec<String>,
    first: String,
    address: String,
    notes: Vec<String>,
    story: String,
    own: String,
    unsubscribe: String,
}

#[derive(Template)]
#[template(path = "story_message.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "story_message.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page,
}

/// Who thinks that the reader has a story, and wants them to know.
#[derive(Clone, PartialEq, Eq)]
pub struct NominatedBy {
    pub name: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    /// What they add; may be empty.
    pub line: String,
}

/// Somebody thinks that the reader has a story.
#[derive(Clone, PartialEq, Eq)]
pub struct NominationLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// None: who it is does not want to be told.
    pub by: Option<NominatedBy>,
    pub links: Links,
    pub unsubscribe_token: String,
}

impl NominationLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let by = self.by.as_ref().map(|by| (clean_name(&by.name), by));
        let first = by.as_ref().map(|(name, _)| first_name(name));
        let who =
            by.as_ref().map(|(name, by)| t.with_organisation(name, &clean_name(&by.organisation)));
        let line = by.as_ref().map(|(name, by)| (first_name(name), &by.line));
        let line = line.filter(|(_, line)| !line.is_empty());
        introduction::Page {
            t,
            subject: t.nomination_subject(first),
            preheader: t.nomination_why(who.as_deref()),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            rows: line
                .map(|(first, line)| (t.introduction_writes(first), one_line(line)))
                .into_iter()
                .collect(),
            addresses: Vec::new(),
            buttons: vec![
                (self.links.tell(), t.nomination_tell()),
                (self.links.stories(), t.nomination_read()),
            ],
            notes: t.nomination_notes(first),
            footer: None,
            own: self.links.me(),
            refuse: Some((self.unsubscribe_link(), t.nomination_refuse())),
        }
        .render()
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}
