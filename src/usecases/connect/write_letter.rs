//! Letters to somebody because of what another did, or what they did together.

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::domain::identity::LetterId;
use crate::domain::letter::kind::LetterKind;
use crate::mail::{CalendarEvent, Rendered};
use crate::store::letter::letters;
use crate::store::letter::letters::{NewLetter, Parts};
use crate::store::person::persons::Person;
use crate::store::person::refused_letters;
use crate::store::{Connection, StoreError};
use crate::usecases::letter::letter_token::Linked;
use crate::usecases::{Context, letter_id};

/// Whether somebody gets no letter of a kind: they refused it, or may not be written to.
pub(in crate::usecases) fn refuses(
    connection: &mut Connection,
    reader: &Person,
    kind: LetterKind,
) -> Result<bool, StoreError> {
    let refused = match kind.series() {
        Some(series) => refused_letters::holds(connection, reader.id, series.as_str())?,
        None => false,
    };
    Ok(refused || !reader.active)
}

/// What a letter says.
pub(in crate::usecases) struct Draft {
    rendered: Rendered,
    unsubscribe: Option<String>,
    event: Option<CalendarEvent>,
    reply_to: Option<String>,
    badge: Option<String>,
}

impl Draft {
    pub(in crate::usecases) const fn of(rendered: Rendered) -> Self {
        Self { rendered, unsubscribe: None, event: None, reply_to: None, badge: None }
    }

    /// Where its reader refuses letters of this kind.
    pub(in crate::usecases) fn refused_at(self, link: String) -> Self {
        Self { unsubscribe: Some(link), ..self }
    }

    /// What a calendar reads of it.
    pub(in crate::usecases) fn with_event(self, event: CalendarEvent) -> Self {
        Self { event: Some(event), ..self }
    }

    /// What the QR code in it says.
    pub(in crate::usecases) fn with_badge(self, badge: Option<String>) -> Self {
        Self { badge, ..self }
    }

    /// To whom an answer goes.
    pub(in crate::usecases) fn answered_to(self, address: String) -> Self {
        Self { reply_to: Some(address), ..self }
    }
}

/// Puts a letter into the outbox that names the other, if there is one.
pub(in crate::usecases) fn write_letter<E: Display>(
    connection: &mut Connection,
    context: &Context,
    kind: LetterKind,
    reader: &Person,
    other: Option<&Person>,
    render: impl FnOnce(Linked<'_>) -> Result<Draft, E>,
) -> Result<LetterId, StoreError> {
    write_letter_naming(connection, context, kind, reader, other.as_slice(), render)
}

/// The same for a letter that names several.
pub(in crate::usecases) fn write_letter_naming<E: Display>(
    connection: &mut Connection,
    context: &Context,
    kind: LetterKind,
    reader: &Person,
    others: &[&Person],
    render: impl FnOnce(Linked<'_>) -> Result<Draft, E>,
) -> Result<LetterId, StoreError> {
    let envelope = NewLetter {
        kind,
        person: reader.id,
        names: others.iter().map(|other| other.id).collect::<BTreeSet<_>>(),
        to_address: reader.email.clone(),
        to_name: reader.name.clone(),
        language: reader.language,
        message_id: letter_id(context, kind.as_str()),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        unsubscribe_url: None,
        asker: None,
    };
    let id = letters::queue(connection, &envelope, context.clock.now())?;
    fill(connection, Linked { id, message_id: &envelope.message_id }, render)?;
    Ok(id)
}

/// Writes what a letter in the outbox says.
pub(in crate::usecases) fn fill<E: Display>(
    connection: &mut Connection,
    linked: Linked<'_>,
    render: impl FnOnce(Linked<'_>) -> Result<Draft, E>,
) -> Result<(), StoreError> {
    let id = linked.id;
    let draft = render(linked)
        .map_err(|why| StoreError::Other(format!("a letter could not be rendered: {why}")))?;
    let Draft { rendered, unsubscribe, event, reply_to, badge } = draft;
    let Rendered { subject, text, html } = rendered;
    letters::set_body(connection, id, &subject, &text, &html, unsubscribe.as_deref())?;
    let event = event
        .map(|event| event.to_json())
        .transpose()
        .map_err(|why| StoreError::Other(why.to_string()))?;
    let (reply_to, event, badge) = (reply_to.as_deref(), event.as_deref(), badge.as_deref());
    letters::set_parts(connection, id, Parts { reply_to, event, badge })
}
