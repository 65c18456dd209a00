//! Reminders of what somebody means to do: a letter of its own, or a part of the Monday letter.

use askama::Template;
use chrono::{Datelike, NaiveDate};

use super::address::clean_name;
use super::plain_text::fold;
use super::texts::{Texts, capital};
use super::{Links, Rendered};
use crate::domain::connect::follow_up::FollowUpKind;
use crate::domain::connect::nudge::Asks;
use crate::domain::connect::rhythm::Rhythm;
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// What a letter reminds of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NudgePart {
    pub asks: Asks,
    /// How often its reader is reminded.
    pub rhythm: Rhythm,
    /// Whether it names anybody; if not, it has numbers and a link to the reader's own page.
    pub names_in_mail: bool,
    /// What there is to do, the first due first.
    pub follow_ups: Vec<NudgeLine>,
    /// How many more are not named.
    pub further: usize,
    /// Somebody of whom there was no sign of life for long.
    pub dormant: Option<NudgedName>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NudgeLine {
    /// Position in the letter; answers refer to it.
    pub item: i64,
    pub kind: FollowUpKind,
    pub name: String,
    /// May be empty.
    pub organisation: String,
    pub due: NaiveDate,
    /// In the reader's own words; may be empty.
    pub text: String,
}

/// Somebody of whom there was no sign of life for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NudgedName {
    pub name: String,
    /// May be empty.
    pub organisation: String,
    pub last_day: Option<NaiveDate>,
}

/// A reminder that is a letter of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NudgeLetter {
    pub language: Language,
    /// The reader's full name; the letter greets by the first name.
    pub reader: String,
    pub today: NaiveDate,
    pub part: NudgePart,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

impl NudgeLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let part = Block::of(t, &self.part, &self.links, &self.token, self.today);
        let page = Page {
            t,
            subject: self.part.subject(t),
            preheader: part.preheader(t),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            own: self.links.me(),
            unsubscribe: self.unsubscribe_link(),
        };
        let text = Text { page: &page, part: &part }.render()?;
        let html = Html { page: &page, part: &part }.render()?;
        Ok(Rendered { text: fold(&text), html, subject: page.subject })
    }

    /// Where a one-click POST ends reminders; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

impl NudgePart {
    fn subject(&self, t: Texts) -> String {
        match self.asks {
            Asks::Rhythm | Asks::Energy => t.nudge_subject(self.follow_ups.len() + self.further),
            Asks::Helps => t.helps_heading().to_owned(),
            Asks::Silent => t.silent_heading().to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "nudge.html", config = "src/mail/askama.toml")]
struct Html<'a> {
    page: &'a Page,
    part: &'a Block,
}

#[derive(Template)]
#[template(path = "nudge.txt", config = "src/mail/askama.toml", escape = "none")]
struct Text<'a> {
    page: &'a Page,
    part: &'a Block,
}

struct Page {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    own: String,
    unsubscribe: String,
}

/// A link and its words.
type Choice = (String, &'static str);

/// What the templates show of a reminder.
pub(super) struct Block {
    pub(super) heading: &'static str,
    pub(super) intro: Option<&'static str>,
    pub(super) lines: Vec<Line>,
    pub(super) further: Option<String>,
    /// The reader's own page, if names are not allowed in the letter, and what is there.
    pub(super) me: Option<(String, String)>,
    pub(super) dormant: Option<Dormant>,
    pub(super) questions: Vec<Question>,
    /// The link that ends reminders.
    pub(super) stop: String,
}

pub(super) struct Line {
    pub(super) what: String,
    pub(super) about: String,
    pub(super) text: String,
    pub(super) answers: Vec<Choice>,
}

pub(super) struct Dormant {
    pub(super) name: String,
    pub(super) organisation: String,
    pub(super) last: Option<String>,
    pub(super) answers: Vec<Choice>,
}

pub(super) struct Question {
    pub(super) heading: &'static str,
    pub(super) hint: &'static str,
    pub(super) answers: Vec<Choice>,
}

impl Block {
    pub(super) fn of(
        t: Texts,
        part: &NudgePart,
        links: &Links,
        token: &str,
        today: NaiveDate,
    ) -> Self {
        let asks_only = matches!(part.asks, Asks::Helps | Asks::Silent);
        let shown = part.names_in_mail;
        let count = part.follow_ups.len() + part.further;
        let lines = part.follow_ups.iter().filter(|_| shown);
        let dormant = part.dormant.as_ref().filter(|_| shown);
        Self {
            heading: t.nudge_heading(),
            intro: (shown && !part.follow_ups.is_empty()).then(|| t.nudge_intro()),
            lines: lines.map(|line| line.row(t, links, token)).collect(),
            further: (shown && part.further > 0).then(|| t.nudge_further(part.further)),
            me: (!shown && !asks_only).then(|| (links.me(), t.nudge_unnamed(count))),
            dormant: dormant.map(|one| one.row(t, links, token, today)),
            questions: questions(t, part, links, token),
            stop: links.nudge(token, "stop"),
        }
    }

    /// Whether something stands below the heading besides the questions.
    pub(super) const fn has_matter(&self) -> bool {
        !self.lines.is_empty() || self.me.is_some()
    }

    fn preheader(&self, t: Texts) -> String {
        match (self.lines.as_slice(), &self.dormant, self.questions.first()) {
            ([], None, Some(question)) if self.me.is_none() => question.hint.to_owned(),
            ([], Some(_), _) => t.silent_for_long().to_owned(),
            (lines, ..) => {
                lines.iter().map(|line| line.what.as_str()).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

fn questions(t: Texts, part: &NudgePart, links: &Links, token: &str) -> Vec<Question> {
    let choices = |words: &[(&'static str, &'static str)]| {
        words.iter().map(|(answer, words)| (links.nudge(token, answer), *words)).collect()
    };
    let question = |heading, hint, words: &[(&'static str, &'static str)]| Question {
        heading,
        hint,
        answers: choices(words),
    };
    let rhythm = || question(t.rhythm_heading(), t.rhythm_now(part.rhythm), &t.rhythm_answers());
    match part.asks {
        Asks::Rhythm => vec![rhythm()],
        Asks::Energy => {
            vec![rhythm(), question(t.energy_heading(), t.energy_hint(), &t.energy_answers())]
        }
        Asks::Helps => vec![question(t.helps_heading(), t.helps_hint(), &t.energy_answers())],
        Asks::Silent => vec![question(t.silent_heading(), t.silent_hint(), &t.wake())],
    }
}

impl NudgeLine {
    fn row(&self, t: Texts, links: &Links, token: &str) -> Line {
        let organisation = clean_name(&self.organisation);
        let by = t.to_do_by(self.due);
        let answers = t.deeds().map(|(deed, words)| (links.deed(token, self.item, deed), words));
        Line {
            what: t.to_do(self.kind, &clean_name(&self.name)),
            about: if organisation.is_empty() {
                capital(&by)
            } else {
                format!("{organisation} · {by}")
            },
            text: clean_name(&self.text),
            answers: answers.to_vec(),
        }
    }
}

impl NudgedName {
    fn row(&self, t: Texts, links: &Links, token: &str, today: NaiveDate) -> Dormant {
        let answers =
            t.dormant_answers().map(|(answer, words)| (links.dormant(token, answer), words));
        Dormant {
            name: clean_name(&self.name),
            organisation: clean_name(&self.organisation),
            last: self.last_day.map(|day| t.last_shared(day, today.year())),
            answers: answers.to_vec(),
        }
    }
}
