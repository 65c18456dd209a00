//! Deletes the stays of a day past its window, with who attended its gatherings, draw records and pseudonyms. What was derived from them stays.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::identity::SiteId;
use crate::domain::place::site::Site;
use crate::domain::upkeep::retention::last_past;
use crate::store::place::sites;
use crate::store::stay::days;
use crate::store::upkeep::{forgetting, retention};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::encounter::close_day::{CloseDayRefusal, close_day};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ForgottenDay {
    pub stays: usize,
    pub draws: usize,
}

pub fn any_due(connection: &mut Connection, context: &Context) -> Result<bool, StoreError> {
    for (site, last) in last_days(connection, context)? {
        if forgetting::any_day_up_to(connection, site.id, last)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The days of a site up to `last` that are due to be forgotten, oldest first.
pub fn days_to_forget(
    connection: &mut Connection,
    site: &Site,
    last: NaiveDate,
) -> Result<Vec<(Site, NaiveDate)>, StoreError> {
    let days = forgetting::days_up_to(connection, site.id, last)?;
    Ok(days.into_iter().map(|day| (site.clone(), day)).collect())
}

/// Each site with the last date that is past its window for stays.
pub fn last_days(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(Site, NaiveDate)>, StoreError> {
    let now = context.clock.now();
    let windows = retention::windows(connection)?;
    let last = |site: Site| {
        let kept = windows.get(&site.id).copied().unwrap_or_default().stays;
        let last = last_past(site.day(now), kept);
        (site, last)
    };
    Ok(sites::all(connection)?.into_iter().map(last).collect())
}

/// Forgets one day. Closes it first if necessary, so that nothing derived from a stay is lost.
///
/// A stay is deleted with the last day that it touches.
pub fn forget_day(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    date: NaiveDate,
) -> Result<ForgottenDay, Failure<CloseDayRefusal>> {
    sites::hold_encounters(connection, Some(site.id))?;
    let touched = touched(connection, site.id, date)?;
    for day in &touched {
        let found = days::find(connection, site.id, *day)?;
        let is_settled = found.is_some_and(|day| {
            let derived = day.encounters_at.is_some() || day.folded_at.is_some();
            day.forgotten_at.is_some() || (derived && day.closed_at.is_some())
        });
        if !is_settled {
            close_day(connection, context, site, *day)?;
        }
    }
    let now = context.clock.now();
    let stays = forgetting::delete_stays(connection, site.id, date)?;
    forgetting::delete_gathering_attendance(connection, site.id, date)?;
    let draws = forgetting::delete_draws(connection, site.id, date)?;
    for day in touched {
        forgetting::set_forgotten(connection, site.id, day, now)?;
    }
    Ok(ForgottenDay { stays, draws })
}

/// The day itself, and every other day that is touched by a stay deleted with it.
fn touched(
    connection: &mut Connection,
    site: SiteId,
    date: NaiveDate,
) -> Result<BTreeSet<NaiveDate>, StoreError> {
    let mut touched = BTreeSet::from([date]);
    for (first, last) in forgetting::spans_up_to(connection, site, date)? {
        touched.extend(first.iter_days().take_while(|day| *day <= last));
    }
    Ok(touched)
}
