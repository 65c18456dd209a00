//! Shared by all edits of places: finding and locking the site, checking names, refusals.

use std::sync::Arc;

use chrono::NaiveDate;

use super::floor_plan::{PlaceRefusal, site_named};
use crate::domain::calendar::MinuteOfDay;
use crate::domain::identity::SiteId;
use crate::domain::place::name::PlaceName;
use crate::domain::place::numbers::FARTHEST_METRES;
use crate::domain::place::site::{Plan, Site};
use crate::store::place::{place_changes, sites};
use crate::store::{Connection, Failure, StoreError};
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

/// Maps the result of a change: the database refuses to change a place that somebody uses.
pub(super) fn changed(site: &Site, outcome: Result<(), StoreError>) -> Edited<()> {
    match outcome {
        Err(StoreError::Occupied) => refuse(EditRefusal::Occupied { until: site.hours.closes() }),
        other => Ok(other?),
    }
}

/// Maps the result of a deletion: the database refuses to delete a place that something refers to.
pub(super) fn deleted(site: &Site, outcome: Result<(), StoreError>) -> Edited<()> {
    match outcome {
        Err(StoreError::Referred(_)) => refuse(EditRefusal::InUse),
        Err(StoreError::Occupied) => refuse(EditRefusal::Occupied { until: site.hours.closes() }),
        other => Ok(other?),
    }
}
