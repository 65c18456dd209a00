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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GatheringNews {
    Moved(GatheringWas),
    Off,
}

/// When and where a gathering was to be before it was moved, site time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatheringWas {
    /// Where within the site; may be empty.
    pub place: String,
    pub from: NaiveDateTime,
    pub until: NaiveDateTime,
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
        let moved = matches!(self.news, GatheringNews::Moved(_));
        Page {
            t,
            subject: t.gathering_subject(&self.news, &title),
            preheader: t.gathering_news(&self.news, &title),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            rows: self.rows(t),
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

    /// When and where it is; and of what is new, what it was.
    fn rows(&self, t: Texts) -> Vec<(String, String)> {
        let time = t.gathering_time(self.from, self.until);
        let place = one_line(&self.location());
        let (mut time_was, mut place_was) = (None, None);
        if let GatheringNews::Moved(was) = &self.news {
            time_was = Some(t.gathering_time(was.from, was.until)).filter(|was| *was != time);
            let there = one_line(&gathering_location(&self.site, &was.place));
            place_was = Some(there).filter(|was| *was != place);
        }
        let row = |name: &str, now: String, was: Option<String>| match was {
            Some(was) => (name.to_owned(), t.gathering_was(&now, &was)),
            None => (name.to_owned(), now),
        };
        vec![
            row(t.gathering_when(time_was.is_some()), time, time_was),
            row(t.gathering_where(place_was.is_some()), place, place_was),
        ]
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
