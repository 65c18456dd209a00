//! The letter that invites to a group.

use super::address::clean_name;
use super::introduction::Page;
use super::plain_text::one_line;
use super::texts::Texts;
use super::{Links, Rendered};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;

/// Somebody invites the reader to a group. It says nothing of who is in it.
#[derive(Clone, PartialEq, Eq)]
pub struct GroupInvitationLetter {
    pub language: Language,
    /// The reader's full name; may be empty.
    pub reader: String,
    /// Who invites.
    pub from: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
    /// The name of the group.
    pub name: String,
    /// What it says about itself; may be empty.
    pub line: String,
    pub links: Links,
    pub token: String,
    pub unsubscribe_token: String,
}

impl GroupInvitationLetter {
    pub fn render(&self) -> askama::Result<Rendered> {
        let t = Texts(self.language);
        let (from, name) = (clean_name(&self.from), clean_name(&self.name));
        let mut rows = vec![(t.group_called().to_owned(), one_line(&self.name))];
        if !self.line.is_empty() {
            rows.push((t.group_about().to_owned(), one_line(&self.line)));
        }
        Page {
            t,
            subject: t.group_subject(first_name(&from), &name),
            preheader: t.group_invites(&from, &clean_name(&self.organisation)),
            greeting: t.greeting(first_name(&clean_name(&self.reader))),
            rows,
            addresses: Vec::new(),
            buttons: vec![
                (self.links.reply(&self.token, "accept"), t.group_accept()),
                (self.links.reply(&self.token, "decline"), t.group_decline()),
            ],
            notes: vec![t.group_means().to_owned(), t.group_silence(first_name(&from))],
            footer: Some(t.introduction_opens()),
            own: self.links.me(),
            refuse: Some((self.unsubscribe_link(), t.group_refuse())),
        }
        .render()
    }

    /// Where a one-click POST ends letters of this kind; for [`super::Letter::unsubscribe`].
    pub fn unsubscribe_link(&self) -> String {
        self.links.unsubscribe(&self.unsubscribe_token)
    }
}
