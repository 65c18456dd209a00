//! Writes how full the building was, as far as it may be published, when a day is closed.

use chrono::NaiveDate;

use crate::domain::calendar::MinuteOfDay;
use crate::domain::figure::{Building, Measure, figures_of_day};
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::site::Site;
use crate::store::encounter::attendance;
use crate::store::figure::figures;
use crate::store::figure::figures::{PlaceFigures, SiteDay};
use crate::store::place::desk_closures;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Writes the figures of a site's day. If there are some, it replaces them and keeps their opening hours and
/// small-number rule.
pub(in crate::usecases) fn write_figures(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    date: NaiveDate,
) -> Result<(), StoreError> {
    let plan = context.plan(connection, site)?;
    let site = &as_published(connection, site, date)?;
    let (opens, closes) = site.opening(date);
    let out_of_use = desk_closures::out_of_use_throughout(connection, site.id, opens, closes)?;
    let building = Building::new(site.id.0, &plan, &out_of_use);
    let stays = attendance::counted_of_day(connection, site.id, date)?;
    let day = figures_of_day(site, &building, date, &stays);
    for (index, place) in building.places.iter().enumerate() {
        let list = |measure: Measure| {
            let figures = day.half_hours.iter().filter_map(|places| places.get(index));
            figures.map(|figures| figures.of(measure)).collect()
        };
        let new = PlaceFigures {
            places: place.places,
            first_minute: day.first_minute.into(),
            persons: list(Measure::Persons),
            desks: list(Measure::Desks),
            guests: list(Measure::Guests),
        };
        let place = figures::ensure_place(connection, site.id, place)?;
        figures::replace(connection, place, date, &new)?;
    }
    let whole = SiteDay {
        day: date,
        small_number: u32::try_from(site.small_number).unwrap_or(u32::MAX),
        arrivals: day.arrivals,
        peak: day.peak,
        stay_minutes: day.stay_minutes,
    };
    figures::replace_day(connection, site.id, &whole)
}

/// The site with the settings that the day's figures were first written with; the current ones if there are none.
fn as_published(
    connection: &mut Connection,
    site: &Site,
    date: NaiveDate,
) -> Result<Site, StoreError> {
    let day = figures::days(connection, site.id, date, date)?.pop();
    let small_number = day.map_or(site.small_number, |day| day.small_number.into());
    let hours = match figures::half_hours_of(connection, site.id, date)? {
        Some((first, end)) => {
            hours(first, end).map_err(|why| StoreError::corrupt("figure", why))?
        }
        None => site.hours,
    };
    Ok(Site { hours, small_number, ..site.clone() })
}

/// Opening hours that cover the half-hours between two minutes of the day.
fn hours(first: u32, end: u32) -> Result<OpeningHours, String> {
    let minute = |minutes: u32| {
        let parts = (u16::try_from(minutes / 60).ok(), u16::try_from(minutes % 60).ok());
        let minute = parts.0.zip(parts.1).and_then(|(hour, minute)| MinuteOfDay::new(hour, minute));
        minute.ok_or_else(|| format!("{minutes} is no minute of a day"))
    };
    OpeningHours::new(minute(first)?, minute(end)?)
}
