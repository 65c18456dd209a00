//! Published stories for feed readers, at a secret address of whoever reads them.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::refusal::{Refused, StoryRefusal};
use super::view::teller_name;
use crate::domain::identity::PersonId;
use crate::domain::story::markdown::excerpt;
use crate::domain::story::numbers::STORIES_IN_FEED;
use crate::mail::{FedStory, Links, story_feed};
use crate::store::person::persons;
use crate::store::place::sites;
use crate::store::story::stories::Which;
use crate::store::story::{feeds, stories};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::{Context, secret_hash};

/// Whether somebody's feed of stories has an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StoriesFeed {
    /// Since when; null without one.
    pub since: Option<DateTime<Utc>>,
}

/// The address of a feed.
#[derive(Serialize, ToSchema)]
pub struct StoriesFeedAddress {
    /// Whoever has it reads what is published. It is shown this once.
    pub url: String,
}

pub fn feed(connection: &mut Connection, person: PersonId) -> Result<StoriesFeed, StoreError> {
    Ok(StoriesFeed { since: feeds::since(connection, person)? })
}

/// Gives somebody an address; the one that they had opens nothing any more. Guests get none: what they read here would go on to be
/// read by a program for days after their visit.
pub fn give_address(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<StoriesFeedAddress, Refused> {
    persons::hold(connection, person)?;
    if persons::by_id(connection, person)?.is_none_or(|known| known.is_guest()) {
        return Err(Failure::Refused(StoryRefusal::Guest));
    }
    let secret = context.chance.token();
    feeds::set(connection, person, &secret_hash(&secret), context.clock.now())?;
    let links = Links::new(context.public_url.as_str());
    Ok(StoriesFeedAddress { url: links.stories_feed(&secret) })
}

/// Takes the address away.
pub fn take_address(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    persons::hold(connection, person)?;
    feeds::delete(connection, person)
}

/// What is at such an address, as Atom; none if it is nobody's. The stories are the same for everybody.
///
/// Of a text only how it begins: what a feed reader has read is out of reach of whoever withdraws it. No names where a site
/// keeps them out of its mail, which goes by strangers too.
pub fn read_feed(
    connection: &mut Connection,
    context: &Context,
    secret: &str,
) -> Result<Option<String>, StoreError> {
    let Some(owner) = feeds::owner(connection, &secret_hash(secret))? else { return Ok(None) };
    let Some(owner) = persons::by_id(connection, owner)? else { return Ok(None) };
    let since = feeds::since(connection, owner.id)?.unwrap_or_else(|| context.clock.now());
    let names = sites::all(connection)?.iter().all(|site| site.names_in_mail);
    let which = Which { most: STORIES_IN_FEED, ..Which::default() };
    let mut fed = Vec::new();
    for story in stories::published(connection, &which)? {
        let Some(published_on) = story.published_on else { continue };
        fed.push(FedStory {
            told_by: teller_name(connection, &story)?.filter(|_| names),
            uri: uuid_of(&story.code),
            published_on,
            excerpt: excerpt(&story.text),
            code: story.code,
            title: story.title,
            language: story.language,
        });
    }
    let links = Links::new(context.public_url.as_str());
    let uri = uuid_of(&links.stories());
    Ok(Some(story_feed(owner.language, uri, since.date_naive(), &fed, &links)))
}

/// A UUID made of a text (RFC 9562, version 8), as a URI.
fn uuid_of(text: &str) -> String {
    let digits = secret_hash(text);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 15),
        part(16, 19),
        part(20, 32)
    )
}
