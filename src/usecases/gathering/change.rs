//! A gathering is changed before it begins.

use chrono::{DateTime, Utc};

use super::announcer::Announcer;
use super::own_place;
use super::own_place::GivenPlace;
use super::refusal::{GatheringRefusal, Refused, UNKNOWN, invalid};
use super::view::{find, find_and_hold};
use super::{letters, refusal};
use crate::domain::gathering::announcement::{Time, languages, title};
use crate::domain::gathering::numbers::MOST_CHANGES;
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::mail::GatheringNews;
use crate::store::gathering::gatherings;
use crate::store::gathering::gatherings::Gathering;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// What is to be different; none stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GatheringChange {
    pub title: Option<String>,
    pub place: GivenPlace,
    pub begins: Option<DateTime<Utc>>,
    pub minutes: Option<i64>,
    pub languages: Option<Vec<Language>>,
}

/// Changes a gathering that has not begun. Whoever meant to come gets word of another time or place.
pub fn change_gathering(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
    code: &str,
    change: &GatheringChange,
) -> Result<(), Refused> {
    let site = find(connection, context, announcer.person(), code)?.site;
    // As whoever announces: no place is deleted meanwhile.
    sites::hold_places(connection, site)?;
    let before = find_and_hold(connection, context, announcer.person(), code)?;
    let now = context.clock.now();
    refusal::unless_to_come(&before, now)?;
    let site = sites::by_id(connection, site)?.ok_or(UNKNOWN)?;
    let mut after = before.clone();
    if let Some(given) = &change.title {
        after.title = title(given).map_err(invalid)?;
    }
    if let Some(given) = &change.languages {
        after.languages = languages(given).map_err(invalid)?;
    }
    if let Some(place) = own_place::read(connection, context, &site, &change.place)? {
        after.place = place;
    }
    if change.begins.is_some() || change.minutes.is_some() {
        let begins = change.begins.unwrap_or(before.time.begins);
        let minutes = change.minutes.unwrap_or_else(|| before.time.minutes());
        after.time = Time::announced(begins, minutes, now).map_err(invalid)?;
    }
    if after == before {
        return Ok(());
    }
    if before.sequence >= MOST_CHANGES {
        return Err(Failure::Refused(GatheringRefusal::EnoughChanges));
    }
    after.sequence += 1;
    after.changed_at = now;
    gatherings::update(connection, &after)?;
    announcer.note(connection, context, Deed::GatheringChanged, code)?;
    if is_moved(&before, &after) {
        letters::tell(connection, context, (&site, &after), GatheringNews::Moved)?;
    }
    Ok(())
}

/// Whether whoever means to come would miss it otherwise.
fn is_moved(before: &Gathering, after: &Gathering) -> bool {
    (before.time, &before.place) != (after.time, &after.place)
}
