//! The links in letters. Each opens a page; opening it changes nothing.

use chrono::{DateTime, Utc};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    public_url: String,
}

impl Links {
    /// `public_url` may end with a slash.
    pub fn new(public_url: &str) -> Self {
        Self { public_url: public_url.trim_end_matches('/').to_owned() }
    }

    pub fn letter(&self, token: &str) -> String {
        format!("{}/l/{token}", self.public_url)
    }

    /// The letter's page with an answer about one of its names selected.
    pub fn answer(&self, token: &str, item: usize, answer: &str) -> String {
        format!("{}/l/{token}?item={item}&answer={answer}", self.public_url)
    }

    /// The letter's page with an answer to *did something good come of it?* selected.
    pub fn good(&self, token: &str, kind: &str) -> String {
        format!("{}/l/{token}?good={kind}", self.public_url)
    }

    /// The letter's page with one of its moments ready to be chosen. The link has the moment itself: which moments can
    /// be chosen, and so their positions, changes with time.
    pub fn moment(&self, token: &str, at: DateTime<Utc>) -> String {
        format!("{}/l/{token}?moment={}", self.public_url, at.format("%Y%m%dT%H%MZ"))
    }

    /// The letter's page with an answer to its message ready to be given.
    pub fn reply(&self, token: &str, answer: &str) -> String {
        format!("{}/l/{token}?reply={answer}", self.public_url)
    }

    /// The letter's page with an answer to its reminder ready to be given.
    pub fn nudge(&self, token: &str, answer: &str) -> String {
        format!("{}/l/{token}?nudge={answer}", self.public_url)
    }

    /// The letter's page with an answer about one of the follow-ups that it names ready to be given.
    pub fn deed(&self, token: &str, item: i64, answer: &str) -> String {
        format!("{}/l/{token}?todo={item}&deed={answer}", self.public_url)
    }

    /// The letter's page with an answer about the name that it suggests ready to be given.
    pub fn dormant(&self, token: &str, answer: &str) -> String {
        format!("{}/l/{token}?dormant={answer}", self.public_url)
    }

    /// The letter's page with an answer to the question of consent selected.
    pub fn visible(&self, token: &str, answer: &str) -> String {
        format!("{}/l/{token}?visible={answer}", self.public_url)
    }

    /// The page that ends letters of this kind, which is also the address of the one-click POST.
    pub fn unsubscribe(&self, token: &str) -> String {
        format!("{}/u/{token}", self.public_url)
    }

    /// The page that says what is kept.
    pub fn privacy(&self) -> String {
        format!("{}/privacy", self.public_url)
    }

    /// What is announced, on the reader's own pages.
    pub fn gatherings(&self) -> String {
        format!("{}/me#gatherings", self.public_url)
    }

    /// Where vacancies are, with a ready text for whoever knows somebody.
    pub fn house(&self) -> String {
        format!("{}/house#vacancies", self.public_url)
    }

    /// The podium.
    pub fn stories(&self) -> String {
        format!("{}/stories", self.public_url)
    }

    /// Where one tells a story.
    pub fn tell(&self) -> String {
        format!("{}/stories#tell", self.public_url)
    }

    /// A story, by its code.
    pub fn story(&self, code: &str) -> String {
        format!("{}/stories#{code}", self.public_url)
    }

    /// The secret address of a calendar.
    pub fn calendar(&self, secret: &str) -> String {
        format!("{}/calendar/{secret}.ics", self.public_url)
    }

    /// The secret address of the feed of stories.
    pub fn stories_feed(&self, secret: &str) -> String {
        format!("{}/stories.atom?key={secret}", self.public_url)
    }

    pub fn me(&self) -> String {
        format!("{}/me", self.public_url)
    }
}
