//! Whether letters of a kind come, as the link in a letter shows and changes it.

use serde::Serialize;
use utoipa::ToSchema;

use super::letter_token::LinkPurpose;
use super::open_letter::{LetterRefusal, UNKNOWN, open};
use crate::domain::identity::{LetterId, StoryId};
use crate::domain::language::Language;
use crate::domain::letter::kind::Series;
use crate::store::letter::letters;
use crate::store::person::persons::Person;
use crate::store::person::{persons, refused_invitations, refused_letters};
use crate::store::story::stories;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::conscience::{remind, reminded};
use crate::usecases::connect::guest::invite::address_hash;

/// Whether the reader of a letter gets letters of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Subscription {
    /// The reader's language.
    pub language: Language,
    /// Which letters.
    pub series: Series,
    /// Whether they come.
    pub subscribed: bool,
}

pub fn subscription(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    let (letter, series, reader) = open_series(connection, context, token)?;
    let subscribed = match series {
        Series::StoryMessages => {
            let id = story_of(connection, letter)?;
            stories::by_id(connection, id)?.is_some_and(|story| story.takes_messages)
        }
        Series::Digest => reader.digest,
        Series::Nudges => reminded(connection, reader.id)?,
        Series::Invitations => {
            !refused_invitations::holds(connection, &address_hash(context, &reader.email))?
        }
        Series::CoffeeProposals
        | Series::Messages
        | Series::Introductions
        | Series::GuestArrivals
        | Series::Groups
        | Series::Nominations => !refused_letters::holds(connection, reader.id, series.as_str())?,
    };
    Ok(Subscription { language: reader.language, series, subscribed })
}

/// Ends the series of letters that an unsubscribe link is about, or starts it again.
pub(super) fn subscribe(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    subscribed: bool,
) -> Result<Subscription, Failure<LetterRefusal>> {
    let (letter, series, reader) = open_series(connection, context, token)?;
    match series {
        // That somebody refused them would tell that they told a story.
        Series::StoryMessages => {
            let story = story_of(connection, letter)?;
            stories::take_messages(connection, story, subscribed)?;
        }
        Series::Digest => persons::set_digest(connection, reader.id, subscribed)?,
        Series::Nudges => remind(connection, context, reader.id, subscribed)?,
        Series::Invitations => {
            let address = address_hash(context, &reader.email);
            refused_invitations::set(connection, &address, !subscribed)?;
        }
        Series::CoffeeProposals
        | Series::Messages
        | Series::Introductions
        | Series::GuestArrivals
        | Series::Groups
        | Series::Nominations => {
            refused_letters::set(connection, reader.id, series.as_str(), !subscribed)?;
        }
    }
    Ok(Subscription { language: reader.language, series, subscribed })
}

/// The letter of an unsubscribe link, the series that it ends, and its reader.
fn open_series(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<(LetterId, Series, Person), Failure<LetterRefusal>> {
    let (letter, kind, reader) = open(connection, context, token, LinkPurpose::Unsubscribe)?;
    Ok((letter, kind.series().ok_or(UNKNOWN)?, reader))
}

/// The story that a letter to its teller is about.
fn story_of(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<StoryId, Failure<LetterRefusal>> {
    let found = letters::addressee(connection, letter)?;
    found.and_then(|found| found.story).ok_or(UNKNOWN)
}
