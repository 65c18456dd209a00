use chrono::{DateTime, Utc};
use lettre::Message;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, MultiPart, SinglePart};

use super::badge_picture::badge_picture;
use super::{CalendarEvent, Mailbox, MessageId};
use crate::domain::language::Language;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub subject: String,
    /// Plain text, at most 72 columns except for links.
    pub text: String,
    /// A complete HTML document that loads nothing; its only picture is a badge that comes with the letter.
    pub html: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The sender, `MAIL_FROM`.
    pub from: Mailbox,
    pub to: Mailbox,
    pub date: DateTime<Utc>,
    pub message_id: MessageId,
    pub language: Language,
    pub rendered: Rendered,
    /// For unrequested letters: the one-click POST (RFC 8058) that ends them.
    pub unsubscribe: Option<String>,
    /// To whom an answer goes; none: to the sender.
    pub reply_to: Option<Mailbox>,
    /// What a calendar reads of it.
    pub event: Option<CalendarEvent>,
    /// What the QR code in it says.
    pub badge: Option<String>,
}

impl Letter {
    /// The letter as a MIME message. The same letter gives the same bytes. The error names nobody.
    pub(super) fn to_message(&self) -> Result<Message, String> {
        let mut message = Message::builder()
            .from(self.from.to_lettre()?)
            .to(self.to.to_lettre()?)
            .subject(subject(&self.rendered.subject))
            .date(self.date.into())
            .message_id(Some(format!("<{}>", self.message_id)));
        if let Some(reply_to) = &self.reply_to {
            message = message.reply_to(reply_to.to_lettre()?);
        }
        let mut message = message
            .multipart(self.body()?)
            .map_err(|_| "the letter makes no message".to_owned())?;
        let headers = message.headers_mut();
        headers.insert_raw(header("Auto-Submitted", "auto-generated"));
        if self.reply_to.is_some() {
            // Nobody's absence answers for them: whoever wrote would learn their address, or who told a story.
            headers.insert_raw(header("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply"));
        }
        headers.insert_raw(header("Content-Language", self.language.as_str()));
        if let Some(link) = &self.unsubscribe {
            if !link.bytes().all(|b| b.is_ascii_graphic() && !b"<>,".contains(&b)) {
                return Err("the link to unsubscribe is no link".to_owned());
            }
            headers.insert_raw(header("List-Unsubscribe", &format!("<{link}>")));
            headers.insert_raw(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
        Ok(message)
    }

    /// Text and HTML; of an event also what a calendar reads, as one more way to read the letter and as a file: mail
    /// programs show buttons for the one, the other can be opened by hand.
    fn body(&self) -> Result<MultiPart, String> {
        let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
        let alternatives = MultiPart::alternative()
            .boundary(BOUNDARY)
            .singlepart(part(ContentType::TEXT_PLAIN, &self.rendered.text));
        let html = part(ContentType::TEXT_HTML, &self.rendered.html);
        let alternatives = match &self.badge {
            None => alternatives.singlepart(html),
            Some(badge) => alternatives.multipart(with_picture(html, badge)?),
        };
        let Some(event) = &self.event else { return Ok(alternatives) };
        let kind = format!("text/calendar; charset=utf-8; method={}", event.method.as_str());
        let kind = ContentType::parse(&kind).map_err(|_| "a kind is none".to_owned())?;
        let calendar = event.to_text(&self.from, &self.to, self.date);
        let file = Attachment::new("invite.ics".to_owned()).body(calendar.clone(), kind.clone());
        Ok(MultiPart::mixed()
            .boundary(OUTER_BOUNDARY)
            .multipart(alternatives.singlepart(part(kind, &calendar)))
            .singlepart(file))
    }
}

/// One line in which no mail program finds an encoded word (RFC 2047) that somebody wrote as their name.
pub(super) fn subject(text: &str) -> String {
    super::plain_text::one_line(text).replace("=?", "= ?")
}

/// The HTML with the picture of a badge, which it names by [`BADGE`].
fn with_picture(html: SinglePart, badge: &str) -> Result<MultiPart, String> {
    let kind = ContentType::parse("image/png").map_err(|_| "a kind is none".to_owned())?;
    let picture = badge_picture(badge)?;
    Ok(MultiPart::related()
        .boundary(PICTURE_BOUNDARY)
        .singlepart(html)
        .singlepart(Attachment::new_inline(BADGE.to_owned()).body(picture, kind)))
}

/// The Content-ID of the picture of a badge.
pub(super) const BADGE: &str = "badge";

/// Neither quoted-printable nor base64 can contain `=_`, so no part can contain the boundary.
const BOUNDARY: &str = "=_aanschuif";
const OUTER_BOUNDARY: &str = "=_with-file";
const PICTURE_BOUNDARY: &str = "=_with-picture";

/// A header that is written verbatim, because encoding or folding would break a link.
fn header(name: &'static str, value: &str) -> HeaderValue {
    let name = HeaderName::new_from_ascii_str(name);
    HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned())
}
