//! Letters about coffee: somebody proposes moments; and it is planned, moved or called off.

use askama::Template;
use chrono::{DateTime, NaiveDateTime};
use chrono_tz::Tz;

use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// Somebody proposes to have coffee.
#[derive(Clone, PartialEq, Eq)]
pub struct CoffeeProposalLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// Who proposes.
    pub from: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    /// Where.
    pub place: String,
    /// When, by the site's clock.
    pub moments: Vec<DateTime<Tz>>,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

impl CoffeeProposalLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let from = clean_name(&self.from);
        let moment = |at: &DateTime<Tz>| {
            (self.links.moment(&self.token, at.to_utc()), t.moment(at.naive_local()))
        };
        let page = ProposalPage {
            t,
            subject: t.coffee_question(first_name(&from)),
            preheader: t.coffee_place(&self.place),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            who: t.coffee_who(&from, &clean_name(&self.organisation)),
            moments: self.moments.iter().map(moment).collect(),
            own: self.links.me(),
            unsubscribe: self.links.unsubscribe(&self.unsubscribe_token),
        };
        let text = ProposalText { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: ProposalHtml { page: &page }.render()?,
            subject: page.subject,
        })
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

struct ProposalPage {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    who: String,
    moments: Vec<(String, String)>,
    own: String,
    unsubscribe: String,
}

#[derive(Template)]
#[template(path = "coffee_proposal.html", config = "src/mail/askama.toml")]
struct ProposalHtml<'a> {
    page: &'a ProposalPage,
}

#[derive(Template)]
#[template(path = "coffee_proposal.txt", config = "src/mail/askama.toml", escape = "none")]
struct ProposalText<'a> {
    page: &'a ProposalPage,
}

/// What is new about a coffee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoffeeNews {
    Planned,
    /// By the reader, or by somebody who is not named.
    Moved,
    MovedByOther,
    CalledOff,
}

/// A coffee is planned, moved or called off. Its calendar part says the same to a calendar.
#[derive(Clone, PartialEq, Eq)]
pub struct CoffeeLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    pub news: CoffeeNews,
    /// With whom; empty if they may not be named any more.
    pub with: String,
    /// Where.
    pub place: String,
    /// When, site time.
    pub at: NaiveDateTime,
    pub links: Links,
}

impl CoffeeLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let page = CoffeePage {
            t,
            subject: t.coffee_news(self.news, first_name(&clean_name(&self.with)), self.at),
            preheader: t.coffee_place(&self.place),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            what: t.coffee_what(self.news, &clean_name(&self.with), self.at),
            stands: self.news != CoffeeNews::CalledOff,
            own: self.links.me(),
        };
        let text = CoffeeText { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: CoffeeHtml { page: &page }.render()?,
            subject: page.subject,
        })
    }

    /// What the event is called in a calendar.
    pub fn summary(&self) -> String {
        Texts(self.language).coffee_summary(&clean_name(&self.with))
    }

    /// What a calendar says about it.
    pub fn description(&self) -> String {
        let t = Texts(self.language);
        format!("{} {}\n{}", t.coffee_no_seat(), t.coffee_change(), self.links.me())
    }
}

struct CoffeePage {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    what: String,
    /// Whether it is to take place.
    stands: bool,
    own: String,
}

#[derive(Template)]
#[template(path = "coffee.html", config = "src/mail/askama.toml")]
struct CoffeeHtml<'a> {
    page: &'a CoffeePage,
}

#[derive(Template)]
#[template(path = "coffee.txt", config = "src/mail/askama.toml", escape = "none")]
struct CoffeeText<'a> {
    page: &'a CoffeePage,
}
