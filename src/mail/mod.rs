//! Letters and how they are sent: a view is rendered to subject, text and HTML, and a transport sends it.
//!
//! The wording is in `texts` for both languages side by side, the layout in `templates/`. Nothing here reads a clock:
//! moments are arguments. Errors contain no names or addresses, so they can be logged.

mod address;
mod badge_picture;
mod calendar;
mod coffee;
mod consent;
mod digest;
mod digest_story;
mod factor_changed;
mod gathering;
mod group;
mod guest;
mod introduction;
mod kiosk_added;
mod letter;
mod links;
pub mod mailbox;
mod message;
mod message_id;
mod nudge;
mod plain_text;
mod published_calendar;
mod sign_in_code;
mod still_here;
mod story;
mod story_feed;
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
pub use digest_story::DigestStory;
pub use factor_changed::FactorChangedLetter;
pub use gathering::{
    GatheringLetter, GatheringNews, GatheringWas, gathering_description, gathering_location,
};
pub use group::GroupInvitationLetter;
pub use guest::{
    GuestArrivedLetter, GuestCalledOffLetter, GuestInvitationLetter, GuestSits, InvitedAs,
};
pub use introduction::{
    IntroductionLetter, IntroductionOfferLetter, IntroductionPart, IntroductionRequestLetter,
};
pub use kiosk_added::KioskAddedLetter;
pub use letter::{Letter, Rendered};
pub use links::Links;
pub use message::MessageLetter;
pub use message_id::MessageId;
pub use nudge::{NudgeLetter, NudgeLine, NudgePart, NudgedName};
pub use published_calendar::{PublishedEvent, published_calendar};
pub use sign_in_code::SignInCodeLetter;
pub use still_here::StillHereLetter;
pub use story::{NominatedBy, NominationLetter, StoryMessageLetter};
pub use story_feed::{FedStory, story_feed};
pub use texts::FactorChange;
pub use transport::{
    FolderTransport, MemoryTransport, SendError, SmtpTransport, Timeouts, Transport,
};
pub use transport_url::{SmtpUrl, Tls, TransportUrl};
