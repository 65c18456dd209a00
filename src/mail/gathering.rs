//! Letters to whoever means to come to a gathering: it is moved, or off.

use chrono::NaiveDateTime;

use super::address::clean_name;
use super::introduction::Page;
use super::plain_text::one_line;
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// What is new about a gathering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GatheringNews {
    Moved,
    Off,
}

/// A gathering to which the reader means to come is moved, or off. Its calendar part says the same to a calendar.
#[derive(Clone, PartialEq, Eq)]
pub struct GatheringLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    pub news: GatheringNews,
    pub title: String,
    /// The site's name.
    pub site: String,
    /// Where within the site; may be empty.
    pub place: String,
    /// From when until when, site time.
    pub from: NaiveDateTime,
    pub until: NaiveDateTime,
    pub links: Links,
}

impl GatheringLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let title = clean_name(&self.title);
        let moved = self.news == GatheringNews::Moved;
        let (from, until) = (self.from, self.until);
        Page {
            t,
            subject: t.gathering_subject(self.news, &title),
            preheader: t.gathering_news(self.news, &title),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            rows: vec![
                (t.gathering_when(moved).to_owned(), t.gathering_time(from, until)),
                (t.gathering_where(moved).to_owned(), one_line(&self.location())),
            ],
            addresses: Vec::new(),
            buttons: if moved {
                vec![(self.links.gatherings(), t.gathering_see())]
            } else {
                Vec::new()
            },
            notes: if moved { vec![t.gathering_cannot().to_owned()] } else { Vec::new() },
            footer: None,
            own: self.links.me(),
            refuse: None,
        }
        .render()
    }

    /// Where it is: the site, and where within it.
    pub fn location(&self) -> String {
        gathering_location(&self.site, &self.place)
    }

    /// What a calendar says about it.
    pub fn description(&self) -> String {
        gathering_description(self.language, &self.links)
    }
}

/// What a calendar says about any gathering.
pub fn gathering_description(language: Language, links: &Links) -> String {
    format!("{}\n{}", Texts(language).gathering_no_seat(), links.gatherings())
}

/// Where a gathering is, in one line: where within the site, if that is said, and the site.
pub fn gathering_location(site: &str, place: &str) -> String {
    if place.is_empty() { site.to_owned() } else { format!("{place}, {site}") }
}
