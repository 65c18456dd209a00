//! What all edits of places have in common: finding the site, free names, and refusals.

use std::sync::Arc;

use chrono::NaiveDate;

use super::floor_plan::{PlaceRefusal, site_named};
use crate::domain::calendar::MinuteOfDay;
use crate::domain::identity::SiteId;
use crate::domain::place::name::PlaceName;
use crate::domain::place::numbers::{FARTHEST_METRES, TOLD_IN_USE};
use crate::domain::place::site::{Plan, Site};
use crate::domain::place::zone::ZoneKind;
use crate::store::place::{place_changes, sites};
use crate::store::{Connection, Failure, StoreError, attempt};
use crate::usecases::Context;

/// Why a place was not changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditRefusal {
    UnknownSite,
    /// There is no such floor, zone, table, desk, closure, drawing or report.
    UnknownPlace,
    /// The site has another one of that name.
    NameTaken(String),
    /// A stay refers to it, or something stands in it.
    InUse,
    /// Somebody is there, at the latest until closing time.
    Occupied {
        site: SiteId,
        until: MinuteOfDay,
    },
    /// By these hours the day under way would be over already: the words say what to do.
    TooLateToday(String),
    /// A day that was to be closed is past.
    DayIsPast(NaiveDate),
    /// What was asked cannot be: the words say why.
    Invalid(String),
}

impl From<PlaceRefusal> for EditRefusal {
    fn from(refusal: PlaceRefusal) -> Self {
        match refusal {
            PlaceRefusal::UnknownSite => Self::UnknownSite,
            PlaceRefusal::UnknownFloor | PlaceRefusal::UnknownDesk | PlaceRefusal::NoDrawing => {
                Self::UnknownPlace
            }
        }
    }
}

pub type Edited<T> = Result<T, Failure<EditRefusal>>;

pub(super) fn refuse<T>(refusal: EditRefusal) -> Edited<T> {
    Err(Failure::Refused(refusal))
}

/// The same for a value that cannot be.
pub(super) fn invalid<T>(why: impl Into<String>) -> Edited<T> {
    refuse(EditRefusal::Invalid(why.into()))
}

/// The site that a place is in, held until the edit is done, and its plan before it. The place itself may have gone
/// while another edit was waited for.
pub(super) fn site_of(
    connection: &mut Connection,
    context: &Context,
    site: Option<SiteId>,
) -> Edited<(Site, Arc<Plan>)> {
    let site = match site {
        Some(id) => held(connection, id)?,
        None => None,
    };
    let Some(site) = site else { return refuse(EditRefusal::UnknownPlace) };
    let plan = context.plan(connection, &site)?;
    Ok((site, plan))
}

/// The site with this name, held until the edit is done.
pub(super) fn held_site_named(connection: &mut Connection, name: &str) -> Edited<Site> {
    let site = site_named(connection, name).map_err(|why| why.map(EditRefusal::from))?;
    match held(connection, site.id)? {
        Some(site) => Ok(site),
        None => refuse(EditRefusal::UnknownSite),
    }
}

fn held(connection: &mut Connection, id: SiteId) -> Result<Option<Site>, StoreError> {
    place_changes::hold(connection, id)?;
    sites::by_id(connection, id)
}

/// Whether a name is free among these; the database has the last word.
pub(super) fn free<'a>(name: &PlaceName, mut taken: impl Iterator<Item = &'a str>) -> Edited<()> {
    if taken.any(|taken| taken == name.as_str()) {
        return refuse(EditRefusal::NameTaken(name.as_str().to_owned()));
    }
    Ok(())
}

/// A point on a floor, if it can be one.
pub(super) fn point((x, y): (f64, f64)) -> Edited<(f64, f64)> {
    if x.abs() <= FARTHEST_METRES && y.abs() <= FARTHEST_METRES {
        Ok((x, y))
    } else {
        invalid(format!("x, y: have to be metres from -{FARTHEST_METRES} to {FARTHEST_METRES}"))
    }
}

const fn occupied(site: &Site) -> EditRefusal {
    EditRefusal::Occupied { site: site.id, until: site.hours.closes() }
}

/// Refuses to move, rename or delete without looking whether anybody is there, where looking would tell too much: rooms
/// without desks while the site is open, and everything after too many refusals in a day. What else is wrong with an
/// edit is refused before, so that whoever only asks moves something when nobody is there.
pub(super) fn may_move(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    kind: ZoneKind,
) -> Edited<()> {
    if kind != ZoneKind::Desks && is_open(context, site) || told_enough(connection, context, site)?
    {
        return refuse(occupied(site));
    }
    Ok(())
}

fn is_open(context: &Context, site: &Site) -> bool {
    let now = context.clock.now();
    let (opens, closes) = site.opening(site.day(now));
    (opens..closes).contains(&now)
}

/// Whether so many edits were refused today because somebody was there that no answer may tell it any more.
pub(super) fn told_enough(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<bool, StoreError> {
    let spent_until = place_changes::told_in_use(connection, site.id)?;
    Ok(is_open(context, site) && TOLD_IN_USE.is_spent(spent_until, context.clock.now()))
}

/// Carries out an edit. A refusal that tells that somebody is there is counted, with nothing else changed.
pub fn edit<T>(
    connection: &mut Connection,
    context: &Context,
    work: impl FnMut(&mut Connection) -> Edited<T>,
) -> Result<Result<T, EditRefusal>, StoreError> {
    let outcome = attempt(connection, work)?;
    if let Err(EditRefusal::Occupied { site, .. }) = outcome {
        count_told(connection, context, site)?;
    }
    Ok(outcome)
}

pub(super) fn count_told(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
) -> Result<(), StoreError> {
    place_changes::hold(connection, site)?;
    let spent_until = place_changes::told_in_use(connection, site)?;
    let spent_until = TOLD_IN_USE.after_failure(spent_until, context.clock.now());
    place_changes::set_told_in_use(connection, site, spent_until)
}

/// What became of a change: the database keeps what somebody is at as it is.
pub(super) fn changed(site: &Site, outcome: Result<(), StoreError>) -> Edited<()> {
    match outcome {
        Err(StoreError::Occupied) => refuse(occupied(site)),
        other => Ok(other?),
    }
}

/// What became of a deletion: the database keeps what something refers to.
pub(super) fn deleted(site: &Site, outcome: Result<(), StoreError>) -> Edited<()> {
    match outcome {
        Err(StoreError::Referred(_)) => refuse(EditRefusal::InUse),
        Err(StoreError::Occupied) => refuse(occupied(site)),
        other => Ok(other?),
    }
}
