use chrono::{DateTime, Utc};
use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{MultiPart, SinglePart};

use super::{Mailbox, MessageId};
use crate::domain::language::Language;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub subject: String,
    /// Plain text, at most 72 columns except for links.
    pub text: String,
    /// A complete HTML document that needs no images and loads nothing.
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
}

impl Letter {
    /// The letter as a MIME message. The same letter gives the same bytes. The error names nobody.
    pub(super) fn to_message(&self) -> Result<Message, String> {
        let part = |content_type, body: &str| {
            SinglePart::builder().header(content_type).body(body.to_owned())
        };
        let alternatives = MultiPart::alternative()
            .boundary(BOUNDARY)
            .singlepart(part(lettre::message::header::ContentType::TEXT_PLAIN, &self.rendered.text))
            .singlepart(part(lettre::message::header::ContentType::TEXT_HTML, &self.rendered.html));
        let mut message = Message::builder()
            .from(self.from.to_lettre()?)
            .to(self.to.to_lettre()?)
            .subject(super::plain_text::one_line(&self.rendered.subject))
            .date(self.date.into())
            .message_id(Some(format!("<{}>", self.message_id)))
            .multipart(alternatives)
            .map_err(|_| "the letter makes no message".to_owned())?;
        let headers = message.headers_mut();
        headers.insert_raw(header("Auto-Submitted", "auto-generated"));
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
}

/// Neither quoted-printable nor base64 can contain `=_`, so no part can contain the boundary.
const BOUNDARY: &str = "=_aanschuif";

/// A header that is written verbatim, because encoding or folding would break a link.
fn header(name: &'static str, value: &str) -> HeaderValue {
    let name = HeaderName::new_from_ascii_str(name);
    HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned())
}
