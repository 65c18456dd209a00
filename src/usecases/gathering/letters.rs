//! Letters to whoever means to come.

use chrono::{DateTime, Utc};

use crate::domain::letter::kind::LetterKind;
use crate::domain::place::site::Site;
use crate::mail::{CalendarEvent, CalendarMethod, GatheringLetter, GatheringNews, Links};
use crate::store::gathering::comers;
use crate::store::gathering::gatherings::Gathering;
use crate::store::person::persons;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::write_letter::{Draft, write_letter};
use crate::usecases::letter::letter_token::Linked;

/// Tells all who mean to come.
pub(super) fn tell(
    connection: &mut Connection,
    context: &Context,
    (site, gathering): (&Site, &Gathering),
    news: GatheringNews,
) -> Result<(), StoreError> {
    let (kind, method) = match news {
        GatheringNews::Moved(_) => (LetterKind::GatheringMoved, CalendarMethod::Request),
        GatheringNews::Off => (LetterKind::GatheringOff, CalendarMethod::Cancel),
    };
    let coming = comers::of_gathering(connection, gathering)?;
    for reader in persons::by_ids(connection, coming)? {
        let local = |at: DateTime<Utc>| at.with_timezone(&site.time_zone).naive_local();
        let letter = GatheringLetter {
            language: reader.language,
            reader: reader.name.clone(),
            news: news.clone(),
            title: gathering.title.clone(),
            site: site.name.clone(),
            place: gathering.place.name.clone(),
            from: local(gathering.time.begins),
            until: local(gathering.time.ends),
            links: Links::new(context.public_url.as_str()),
        };
        let event = CalendarEvent {
            method,
            uid: gathering.uid.clone(),
            sequence: gathering.sequence,
            starts: gathering.time.begins,
            ends: gathering.time.ends,
            summary: gathering.title.clone(),
            description: letter.description(),
            location: letter.location(),
            leaves_free: false,
        };
        let render = |_: Linked<'_>| letter.render().map(|text| Draft::of(text).with_event(event));
        write_letter(connection, context, kind, &reader, None, render)?;
    }
    Ok(())
}
