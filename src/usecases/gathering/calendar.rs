//! Gatherings for calendars: one as a file, and all that somebody may see at a secret address.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::refusal::Refused;
use super::view::find;
use crate::domain::gathering::numbers::IN_CALENDARS;
use crate::domain::identity::PersonId;
use crate::mail::{
    Links, PublishedEvent, gathering_description, gathering_location, published_calendar,
};
use crate::store::gathering::gatherings::Gathering;
use crate::store::gathering::{calendar_feeds, gatherings};
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::{Context, secret_hash};

/// Whether somebody's calendar has an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CalendarFeed {
    /// Since when; null without one.
    pub since: Option<DateTime<Utc>>,
}

/// The address of a calendar.
#[derive(Serialize, ToSchema)]
pub struct CalendarAddress {
    /// Whoever has it reads what is announced for its owner. It is shown this once.
    pub url: String,
}

/// A gathering as a file for a calendar.
pub fn as_file(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<String, Refused> {
    let found = find(connection, context, Some(person), code)?;
    calendar(connection, context, person, &[found]).map_err(Into::into)
}

pub fn feed(connection: &mut Connection, person: PersonId) -> Result<CalendarFeed, StoreError> {
    Ok(CalendarFeed { since: calendar_feeds::since(connection, person)? })
}

/// Gives somebody an address; the one that they had opens nothing any more.
pub fn give_address(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<CalendarAddress, StoreError> {
    persons::hold(connection, person)?;
    let secret = context.chance.token();
    calendar_feeds::set(connection, person, &secret_hash(&secret), context.clock.now())?;
    let links = Links::new(context.public_url.as_str());
    Ok(CalendarAddress { url: links.calendar(&secret) })
}

/// Takes the address away.
pub fn take_address(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    persons::hold(connection, person)?;
    calendar_feeds::delete(connection, person)
}

/// What is at such an address; none if it is nobody's.
pub fn read_feed(
    connection: &mut Connection,
    context: &Context,
    secret: &str,
) -> Result<Option<String>, StoreError> {
    let Some(owner) = calendar_feeds::owner(connection, &secret_hash(secret))? else {
        return Ok(None);
    };
    let since = context.clock.now() - IN_CALENDARS;
    let some = gatherings::not_over(connection, Some(owner), since)?;
    calendar(connection, context, owner, &some).map(Some)
}

fn calendar(
    connection: &mut Connection,
    context: &Context,
    reader: PersonId,
    some: &[Gathering],
) -> Result<String, StoreError> {
    let language = persons::by_id(connection, reader)?.map(|reader| reader.language);
    let links = Links::new(context.public_url.as_str());
    let description = gathering_description(language.unwrap_or_default(), &links);
    let events: Vec<PublishedEvent> = some
        .iter()
        .map(|one| PublishedEvent {
            uid: one.uid.clone(),
            sequence: one.sequence,
            changed_at: one.changed_at,
            starts: one.time.begins,
            ends: one.time.ends,
            summary: one.title.clone(),
            description: description.clone(),
            location: gathering_location(&one.at, &one.place.name),
            called_off: one.called_off,
        })
        .collect();
    Ok(published_calendar("Aanschuif", &events))
}
