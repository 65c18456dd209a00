//! Letters and how they leave: a view becomes subject, text and HTML; a transport takes it away.
//!
//! A letter's wording is in `texts.rs` for both languages side by side, its shape in
//! `templates/`. Nothing here reads a clock: moments come in as arguments. Reasons for failure never
//! hold names or addresses, so they may be logged.

mod address;
mod calendar;
mod coffee;
mod consent;
mod digest;
mod kiosk_added;
mod letter;
mod links;
pub mod mailbox;
mod message;
mod message_id;
mod plain_text;
mod sign_in_code;
mod still_here;
mod texts;
mod transport;
mod transport_url;

#[cfg(test)]
mod smtp_tests;
#[cfg(test)]
mod snapshot_tests;

pub use address::Mailbox;
pub use calendar::{CalendarEvent, Method as CalendarMethod};
pub use coffee::{CoffeeLetter, CoffeeNews, CoffeeProposalLetter};
pub use consent::ConsentLetter;
pub use digest::DigestLetter;
pub use kiosk_added::KioskAddedLetter;
pub use letter::{Letter, Rendered};
pub use links::Links;
pub use message::MessageLetter;
pub use message_id::MessageId;
pub use sign_in_code::SignInCodeLetter;
pub use still_here::StillHereLetter;
pub use transport::{
    FolderTransport, MemoryTransport, SendError, SmtpTransport, Timeouts, Transport,
};
pub use transport_url::{SmtpUrl, Tls, TransportUrl};
