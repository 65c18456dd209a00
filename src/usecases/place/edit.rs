//! Shared by all edits of places: finding and locking the site, checking names, refusals.

use std::sync::Arc;

use chrono::NaiveDate;

use super::floor_plan::{PlaceRefusal, site_named};
use crate::domain::calendar::MinuteOfDay;
use crate::domain::identity::SiteId;
use crate::domain::place::name::PlaceName;
use crate::domain::place::numbers::{FARTHEST_METRES, TOLD_IN_USE};
use crate::domain::place::site::{Plan, Site};
use crate::store::place::{place_changes, sites};
use crate::store::{Connection, Failure, StoreError, attempt};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditRefusal {
    UnknownSite,
    /// There is no such floor, zone, table, desk, closure, drawing or report.
    UnknownPlace,
    /// The site already has a place of that name.
    NameTaken(String),
    /// A stay refers to it, or it contains other places.
    InUse,
    /// Somebody is there, at the latest until closing time.
    Occupied {
        site: SiteId,
        until: MinuteOfDay,
    },
    /// Today would already be over by these hours. The text says what to do.
    TooLateToday(String),
    /// A new closed day is in the past.
    DayIsPast(NaiveDate),
    /// The value is not possible; the text says why.
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

pub(super) fn invalid<T>(why: impl Into<String>) -> Edited<T> {
    refuse(EditRefusal::Invalid(why.into()))
}

/// Locks the site of a place until the edit is committed, and returns it with its plan. The place may have been
/// deleted while this waited for the lock.
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

/// Locks the site with this name until the edit is committed.
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

/// Whether a name is free among these. A unique index in the database has the last word.
pub(super) fn free<'a>(name: &PlaceName, mut taken: impl Iterator<Item = &'a str>) -> Edited<()> {
    if taken.any(|taken| taken == name.as_str()) {
        return refuse(EditRefusal::NameTaken(name.as_str().to_owned()));
    }
    Ok(())
}

/// Checks the coordinates of a point on a floor.
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

/// Refuses to move, rename or delete desks, tables and rooms with desks, whether or not anybody is there, after too many
/// refusals in a day revealed that. Call it after all other checks. Otherwise an invalid edit could be used to ask
/// whether somebody is there, and change nothing.
pub(super) fn may_move(connection: &mut Connection, context: &Context, site: &Site) -> Edited<()> {
    if told_enough(connection, context, site)? {
        return refuse(occupied(site));
    }
    Ok(())
}

fn is_open(context: &Context, site: &Site) -> bool {
    let now = context.clock.now();
    let (opens, closes) = site.opening(site.day(now));
    (opens..closes).contains(&now)
}

/// Whether today's budget of refusals that reveal somebody's presence is spent.
fn told_enough(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<bool, StoreError> {
    let spent_until = place_changes::told_in_use(connection, site.id)?;
    Ok(is_open(context, site) && TOLD_IN_USE.is_spent(spent_until, context.clock.now()))
}

/// Carries out an edit. A refusal because somebody is there changes nothing but the count of such refusals.
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
    let (now, spent_until) = (context.clock.now(), place_changes::told_in_use(connection, site)?);
    // A refusal after that reveals nothing. If it counted, asking again and again would close edits for days.
    if TOLD_IN_USE.is_spent(spent_until, now) {
        return Ok(());
    }
    let spent_until = TOLD_IN_USE.after_failure(spent_until, now);
    place_changes::set_told_in_use(connection, site, spent_until)
}

/// Maps the result of a change: the database refuses to change a place that somebody uses.
pub(super) fn changed(site: &Site, outcome: Result<(), StoreError>) -> Edited<()> {
    match outcome {
        Err(StoreError::Occupied) => refuse(occupied(site)),
        other => Ok(other?),
    }
}

/// Maps the result of a deletion: the database refuses to delete a place that something refers to.
pub(super) fn deleted(site: &Site, outcome: Result<(), StoreError>) -> Edited<()> {
    match outcome {
        Err(StoreError::Referred(_)) => refuse(EditRefusal::InUse),
        Err(StoreError::Occupied) => refuse(occupied(site)),
        other => Ok(other?),
    }
}
