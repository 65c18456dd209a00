//! At the closing of a day: writes down how full the building was, as it may be published.

use chrono::NaiveDate;

use super::Context;
use crate::domain::figures::{Building, Measure, figures_of_day};
use crate::domain::site::Site;
use crate::store::figures::{PlaceFigures, SiteDay};
use crate::store::{Connection, StoreError, attendance, desk_closures, figures};

/// Writes the figures of a site's day, in the place of those that were there.
pub(super) fn write_figures(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    date: NaiveDate,
) -> Result<(), StoreError> {
    let plan = context.plan(connection, site)?;
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
