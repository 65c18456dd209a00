use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::published_figures::last_day_out;
use super::use_of_building::highest;
use crate::domain::figure::numbers::OUTLOOK_LOOKS_BACK;
use crate::domain::figure::{Expected, PastExpectation, WEEKS, outlook as outlook_after};
use crate::store::figure::figures;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::floor_plan::{PlaceRefusal, site_named};

/// What to expect of the next two weeks, by weekday: desks taken at the peak of the day.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SiteOutlook {
    pub site: String,
    /// Of so many weeks each expectation is the mean.
    pub weeks: usize,
    /// The next ten days of the week on which it opens; Monday to Friday where it opens every day.
    pub days: Vec<Expected>,
    /// How far off the same rule was over the past twelve weeks, on average, in desks; null if it is too early
    /// to say.
    pub error: Option<f64>,
    /// Over how many days that is.
    pub error_days: usize,
    /// Those days, the newest last.
    pub past: Vec<PastExpectation>,
}

/// The outlook of a site for the next two weeks.
pub fn outlook(
    connection: &mut Connection,
    context: &Context,
    site: &str,
) -> Result<SiteOutlook, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let today = site.day(context.clock.now());
    let from = today.checked_sub_days(OUTLOOK_LOOKS_BACK).unwrap_or(today);
    let whole: Vec<i64> = figures::places(connection, site.id)?
        .iter()
        .filter(|place| place.floor.is_none())
        .map(|place| place.id)
        .collect();
    let dated = figures::between(connection, &whole, from, last_day_out(context, &site))?;
    let peaks: BTreeMap<NaiveDate, Option<u32>> =
        dated.iter().map(|dated| (dated.day, highest(&dated.figures.desks))).collect();
    let closed = sites::days_closed(connection, &site)?;
    let found = outlook_after(&peaks, &closed, today);
    Ok(SiteOutlook {
        site: site.name,
        weeks: WEEKS,
        days: found.days,
        error: found.error,
        error_days: found.past.len(),
        past: found.past,
    })
}
