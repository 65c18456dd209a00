//! Letters about guests: they are invited, the invitation is off, and to the host: the guest is there.

use askama::Template;
use chrono::{NaiveDate, NaiveDateTime};

use super::address::clean_name;
use super::plain_text::fold;
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::calendar::MinuteOfDay;
use crate::domain::language::Language;
use crate::domain::line::reads_as_link;
use crate::domain::person::first_name::first_name;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};

/// A name in a letter to somebody who did not ask for one; empty if a mail program would make a link of it.
fn to_stranger(name: &str) -> String {
    let name = clean_name(name);
    if reads_as_link(&name) { String::new() } else { name }
}

/// Somebody is invited for a day.
#[derive(Clone, PartialEq, Eq)]
pub struct GuestInvitationLetter {
    pub language: Language,
    /// The reader's full name.
    pub reader: String,
    /// Who invites; may be empty once they are gone.
    pub host: String,
    /// Whom the host works for; may be empty.
    pub organisation: String,
    /// Where.
    pub site: String,
    pub day: NaiveDate,
    /// When the site opens and closes.
    pub hours: (MinuteOfDay, MinuteOfDay),
    pub place: InvitedTo,
    /// What a guest gets; none of somebody who has a badge of their own.
    pub invited: Option<InvitedAs>,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

/// What a guest gets with an invitation.
#[derive(Clone, PartialEq, Eq)]
pub struct InvitedAs {
    /// The badge for that day, which the letter also shows as a picture.
    pub badge: String,
    /// The name by which others would know them.
    pub shown_as: String,
    /// Whether the guest has not answered the question of consent yet.
    pub asks_consent: bool,
    /// Whom they come from, as others would read it; may be empty.
    pub organisation: String,
    pub kind: GuestKind,
}

impl GuestInvitationLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let page = InvitationPage::of(self);
        let text = InvitationText { page: &page }.render()?;
        Ok(Rendered {
            text: fold(&text),
            html: InvitationHtml { page: &page }.render()?,
            subject: t.guest_subject(&to_stranger(&self.host), self.day),
        })
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }

    /// What the event is called in a calendar.
    pub fn summary(&self) -> String {
        Texts(self.language).guest_event(&to_stranger(&self.host))
    }

    /// What a calendar says about it.
    pub fn description(&self) -> String {
        let t = Texts(self.language);
        let (opens, closes) = self.hours;
        format!("{}\n{}", t.guest_hours(opens, closes), t.guest_nothing_kept(self.place))
    }
}

struct InvitationPage {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    what: String,
    hours: String,
    /// What the reader does at the entrance.
    how: String,
    /// The picture's text.
    badge: Option<String>,
    nothing_kept: &'static str,
    consent: Option<ConsentPart>,
    gone: Option<String>,
    page: String,
    privacy: String,
    unsubscribe: String,
}

struct ConsentPart {
    answers: [(String, &'static str); 2],
    if_yes: String,
    if_no: String,
}

impl InvitationPage {
    fn of(letter: &GuestInvitationLetter) -> Self {
        let t = Texts(letter.language);
        let (opens, closes) = letter.hours;
        let host = to_stranger(&letter.host);
        let invited = letter.invited.as_ref();
        Self {
            t,
            subject: t.guest_subject(&host, letter.day),
            preheader: t.guest_where(&letter.site, letter.place),
            greeting: t.greeting(first_name(&clean_name(&letter.reader))),
            what: t.guest_what(&host, &to_stranger(&letter.organisation), letter.day),
            hours: t.guest_hours(opens, closes),
            how: t.guest_how(invited.is_some(), letter.place, letter.day),
            badge: invited.map(|invited| invited.badge.clone()),
            nothing_kept: t.guest_nothing_kept(letter.place),
            consent: invited
                .filter(|invited| invited.asks_consent)
                .map(|invited| ConsentPart::of(letter, invited)),
            gone: invited.map(|_| t.guest_gone(first_name(&host))),
            page: letter.links.letter(&letter.token),
            privacy: letter.links.privacy(),
            unsubscribe: letter.unsubscribe_link(),
        }
    }
}

impl ConsentPart {
    fn of(letter: &GuestInvitationLetter, invited: &InvitedAs) -> Self {
        let t = Texts(letter.language);
        let name = clean_name(&invited.shown_as);
        Self {
            answers: [
                (letter.links.visible(&letter.token, "yes"), t.consent_yes()),
                (letter.links.visible(&letter.token, "no"), t.consent_no()),
            ],
            if_yes: t.guest_if_yes(&name, &clean_name(&invited.organisation)),
            if_no: t.guest_if_no(invited.kind),
        }
    }
}

#[derive(Template)]
#[template(path = "guest_invitation.html", config = "src/mail/askama.toml")]
struct InvitationHtml<'a> {
    page: &'a InvitationPage,
}

#[derive(Template)]
#[template(path = "guest_invitation.txt", config = "src/mail/askama.toml", escape = "none")]
struct InvitationText<'a> {
    page: &'a InvitationPage,
}

/// An invitation is off.
#[derive(Clone, PartialEq, Eq)]
pub struct GuestCalledOffLetter {
    /// What is off.
    pub of: GuestInvitationLetter,
}

impl GuestCalledOffLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let (t, of) = (Texts(self.of.language), &self.of);
        let host = to_stranger(&of.host);
        Note {
            t,
            subject: t.guest_off(&of.site, of.day),
            preheader: t.guest_badge_off().to_owned(),
            greeting: t.greeting(first_name(&clean_name(&of.reader))),
            what: t.guest_off_what(&host, of.day, &of.site),
            own: None,
            unsubscribe: Some((of.unsubscribe_link(), t.guest_refuse())),
        }
        .render()
    }
}

/// Where a guest is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestSits {
    pub floor: String,
    pub zone: String,
    /// Desk and table; none in a café or private zone.
    pub at: Option<(String, String)>,
}

/// A guest is there. Goes to the host.
#[derive(Clone, PartialEq, Eq)]
pub struct GuestArrivedLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// Who is there; empty if letters name nobody.
    pub guest: String,
    /// Whom they come from; may be empty.
    pub organisation: String,
    /// Where.
    pub site: String,
    /// When they came, site time.
    pub at: NaiveDateTime,
    /// Where they are; none once they are not there any more.
    pub sits: Option<GuestSits>,
    /// Whether they came without an invitation, and so sit in the café.
    pub unannounced: bool,
    pub links: Links,
    pub unsubscribe_token: String,
}

impl GuestArrivedLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let guest = clean_name(&self.guest);
        let sits = match &self.sits {
            Some(sits) => t.guest_sits(&sits.zone, &sits.floor, sits.at.as_ref()),
            None => t.guest_there_gone().to_owned(),
        };
        Note {
            t,
            subject: t.guest_there(&guest),
            preheader: match self.unannounced {
                true => format!("{} {sits}", t.guest_unannounced()),
                false => sits,
            },
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            what: t.guest_there_what(&guest, &clean_name(&self.organisation), &self.site, self.at),
            own: Some(self.links.me()),
            unsubscribe: Some((self.unsubscribe_link(), t.guest_there_refuse())),
        }
        .render()
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}

/// A short letter.
struct Note {
    t: Texts,
    subject: String,
    preheader: String,
    greeting: String,
    what: String,
    own: Option<String>,
    /// Where letters like this are refused, and the words for that.
    unsubscribe: Option<(String, &'static str)>,
}

impl Note {
    fn render(self) -> askama::Result<Rendered> {
        let text = NoteText { page: &self }.render()?;
        let html = NoteHtml { page: &self }.render()?;
        Ok(Rendered { text: fold(&text), html, subject: self.subject })
    }
}

#[derive(Template)]
#[template(path = "guest_note.html", config = "src/mail/askama.toml")]
struct NoteHtml<'a> {
    page: &'a Note,
}

#[derive(Template)]
#[template(path = "guest_note.txt", config = "src/mail/askama.toml", escape = "none")]
struct NoteText<'a> {
    page: &'a Note,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_reads_as_a_link_stands_in_no_letter_to_a_stranger() {
        let letter = GuestInvitationLetter {
            language: Language::En,
            reader: "Meral Aksoy".into(),
            host: "Win at evil.example".into(),
            organisation: "http://evil".into(),
            site: "Waterhuis".into(),
            day: "2026-12-01".parse().unwrap(),
            hours: ("07:30".parse().unwrap(), "19:00".parse().unwrap()),
            place: InvitedTo::Cafe,
            invited: Some(InvitedAs {
                badge: "7KQ2MXPA9D".into(),
                shown_as: "Meral Aksoy".into(),
                asks_consent: true,
                organisation: String::new(),
                kind: GuestKind::Client,
            }),
            links: Links::new("https://aanschuif.example.org"),
            token: "t".into(),
            unsubscribe_token: "u".into(),
        };
        let invites = letter.render().unwrap();
        assert_eq!(invites.subject, "You are invited for Tuesday 1 December");
        let said = [letter.summary(), letter.description()];
        let off = GuestCalledOffLetter { of: letter }.render().unwrap();
        for Rendered { subject, text, html } in [invites, off] {
            assert!(!format!("{subject}{text}{html}{said:?}").contains("evil"), "{text}");
        }
    }
}
