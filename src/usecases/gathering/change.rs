//! A gathering is changed before it begins; while it goes on, only how long it lasts.

use chrono::{DateTime, Utc};

use super::announcer::Announcer;
use super::own_place;
use super::own_place::GivenPlace;
use super::refusal::{GatheringRefusal, Refused, UNKNOWN, invalid};
use super::view::{find, find_and_hold};
use super::{letters, refusal};
use crate::domain::gathering::announcement::{GatheringPhase, Time, languages, title};
use crate::domain::gathering::numbers::MOST_CHANGES;
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::domain::place::site::Site;
use crate::mail::{GatheringNews, GatheringWas};
use crate::store::gathering::gatherings;
use crate::store::gathering::gatherings::Gathering;
use crate::store::place::sites;
use crate::store::stay::gathering_attendance;
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

impl GatheringChange {
    /// Whether nothing else changes than how long it lasts.
    fn is_of_minutes_alone(&self) -> bool {
        *self == Self { minutes: self.minutes, ..Self::default() }
    }
}

/// Changes a gathering that has not begun, or makes one that goes on last longer or shorter. Whoever meant to come gets word of another time or place.
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
    let goes_on = before.time.phase(now) == GatheringPhase::GoesOn && !before.called_off;
    if !(goes_on && change.is_of_minutes_alone()) {
        refusal::unless_to_come(&before, now)?;
    }
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
    if goes_on {
        let minutes = change.minutes.unwrap_or_else(|| before.time.minutes());
        after.time = before.time.lasting(minutes, now).map_err(invalid)?;
    } else if change.begins.is_some() || change.minutes.is_some() {
        let begins = change.begins.unwrap_or(before.time.begins);
        let minutes = change.minutes.unwrap_or_else(|| before.time.minutes());
        after.time = Time::announced(begins, minutes, now).map_err(invalid)?;
    }
    if after == before {
        return Ok(());
    }
    // Of what goes on nobody gets word: it can always be ended.
    if !goes_on && before.sequence >= MOST_CHANGES {
        return Err(Failure::Refused(GatheringRefusal::EnoughChanges));
    }
    after.sequence += 1;
    after.changed_at = now;
    gatherings::update(connection, &after)?;
    if goes_on {
        gathering_attendance::set_end(connection, after.id, after.time.ends)?;
    }
    announcer.note(connection, context, Deed::GatheringChanged, code)?;
    // Whoever came to one that goes on sees its clock.
    if is_moved(&before, &after) && !goes_on {
        letters::tell(
            connection,
            context,
            (&site, &after),
            GatheringNews::Moved(was(&before, &site)),
        )?;
    }
    Ok(())
}

/// Whether whoever means to come would miss it otherwise.
fn is_moved(before: &Gathering, after: &Gathering) -> bool {
    (before.time, &before.place) != (after.time, &after.place)
}

/// When and where it was to be.
fn was(before: &Gathering, site: &Site) -> GatheringWas {
    let local = |at: DateTime<Utc>| at.with_timezone(&site.time_zone).naive_local();
    GatheringWas {
        place: before.place.name.clone(),
        from: local(before.time.begins),
        until: local(before.time.ends),
    }
}
