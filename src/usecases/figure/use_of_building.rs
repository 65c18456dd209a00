//! How a site was used over a day, a week or a month.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::published_figures::{last_day_out, over, places};
use crate::domain::figure::{DeskDay, Range, Spread, Sufficed, aligned, spread, sufficed};
use crate::domain::place::open_days::ClosedDays;
use crate::domain::place::zone::ZoneKind;
use crate::store::figure::figures;
use crate::store::figure::figures::{DatedFigures, FigurePlace, PlaceFigures, SiteDay};
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::place::floor_plan::{PlaceRefusal, site_named};

/// How a site was used. Each figure stands for at least so many persons as the site had asked for when the day was
/// closed, and is rounded to 5; null where it is not published: fewer were there, or with it a figure that is not
/// published could be worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct UseOfBuilding {
    pub site: String,
    /// How far the look back reaches.
    pub range: Range,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// The least number of persons that a figure stands for, as it is set now.
    pub small_number: i64,
    /// The newest day with figures; null if there is none.
    pub last_day: Option<NaiveDate>,
    /// Minutes since midnight, site time, at which the first half-hour of all lists begins.
    pub first_minute: u32,
    /// The days that have figures.
    pub days: Vec<DayOfUse>,
    /// What the whole site amounts to, over the half-hours of its opening hours.
    pub summary: Summary,
    /// On how many days so many desks would have sufficed.
    pub sufficed: Vec<Sufficed>,
    /// Persons in each zone that is not private.
    pub zones: Vec<ZoneUse>,
}

/// A day, with one figure a half-hour of the whole site in each list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DayOfUse {
    /// The day.
    pub day: NaiveDate,
    /// Whether the site was to be closed.
    pub closed: bool,
    /// The least number of persons that its figures stand for.
    pub small_number: u32,
    /// Desks in use.
    pub places: u32,
    /// Distinct persons.
    pub arrivals: Option<u32>,
    /// The most persons of any half-hour.
    pub peak: Option<u32>,
    /// Minutes a person, on average.
    pub stay_minutes: Option<u32>,
    /// Persons.
    pub persons: Vec<Option<u32>>,
    /// Desks taken.
    pub desks: Vec<Option<u32>>,
    /// Persons in cafés.
    pub guests: Vec<Option<u32>>,
}

/// Peaks, averages and percentiles of the whole site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Summary {
    /// Of persons.
    pub persons: Spread,
    /// Of desks taken.
    pub desks: Spread,
}

/// A zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ZoneUse {
    pub floor: String,
    pub zone: String,
    /// What it is for.
    pub kind: ZoneKind,
    /// Desks in use, or seats, on the last of the days.
    pub places: u32,
    /// The highest figure of persons.
    pub peak: Option<u32>,
    /// The mean of those that are not hidden.
    pub average: Option<u32>,
    /// The 95th percentile.
    pub p95: Option<u32>,
}

/// How a site was used over the range that contains a day.
pub fn use_of_building(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    range: Range,
    of: NaiveDate,
) -> Result<UseOfBuilding, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let span = range.around(of);
    let out = over(context, &site, span);
    let last_out = last_day_out(context, &site);
    let last_day = match last_out.succ_opt() {
        Some(after) => figures::newest_before(connection, site.id, after)?,
        None => None,
    };
    let days = figures::days(connection, site.id, out.from, out.to)?;
    let places = places(connection, context, &site)?;
    let numbers: Vec<i64> = places.iter().map(|place| place.id).collect();
    let mut by_place: HashMap<i64, Vec<DatedFigures>> = HashMap::new();
    for dated in figures::between(connection, &numbers, out.from, out.to)? {
        by_place.entry(dated.place).or_default().push(dated);
    }
    let closed = sites::days_closed(connection, &site)?;
    let whole = places.iter().find(|place| place.floor.is_none());
    let of_site = whole.and_then(|place| by_place.remove(&place.id)).unwrap_or_default();
    let counted = days_that_count(&of_site, &closed);
    let counting = || of_site.iter().filter(|dated| counted.contains(&dated.day));
    let small: HashMap<NaiveDate, u32> =
        days.iter().map(|day| (day.day, day.small_number)).collect();
    let desk_days: Vec<DeskDay> = counting()
        .filter_map(|dated| {
            let DatedFigures { figures, day, .. } = dated;
            let (peak, places) = (highest(&figures.desks), figures.places);
            Some(DeskDay { peak, places, small: *small.get(day)? })
        })
        .collect();
    let (first_minute, days) = day_list(&days, &of_site, &closed);
    Ok(UseOfBuilding {
        range,
        from: span.from,
        to: span.to,
        small_number: site.small_number,
        last_day,
        first_minute,
        summary: Summary {
            persons: spread(counting().flat_map(|dated| dated.figures.persons.iter().copied())),
            desks: spread(counting().flat_map(|dated| dated.figures.desks.iter().copied())),
        },
        sufficed: sufficed(&desk_days),
        zones: places.iter().filter_map(|place| zone_use(place, &by_place, &counted)).collect(),
        days,
        site: site.name,
    })
}

/// Leaves out closed days and weekdays without opening on which nobody came: they say nothing about use.
fn days_that_count(of_site: &[DatedFigures], closed: &ClosedDays) -> HashSet<NaiveDate> {
    let somebody = |figures: &PlaceFigures| figures.persons.iter().any(Option::is_some);
    let counts = |dated: &&DatedFigures| {
        somebody(&dated.figures) || (closed.is_usual(dated.day) && !closed.hold(dated.day))
    };
    of_site.iter().filter(counts).map(|dated| dated.day).collect()
}

/// The highest figure that is not hidden; `None` if all are.
pub(in crate::usecases) fn highest(list: &[Option<u32>]) -> Option<u32> {
    list.iter().copied().max().flatten()
}

fn day_list(
    days: &[SiteDay],
    of_site: &[DatedFigures],
    closed: &ClosedDays,
) -> (u32, Vec<DayOfUse>) {
    let both: Vec<(&SiteDay, &PlaceFigures)> = days
        .iter()
        .filter_map(|day| {
            let dated = of_site.iter().find(|dated| dated.day == day.day)?;
            Some((day, &dated.figures))
        })
        .collect();
    let lists = |part: fn(&PlaceFigures) -> &Vec<Option<u32>>| {
        let lists: Vec<(u32, Vec<Option<u32>>)> =
            both.iter().map(|(_, figures)| (figures.first_minute, part(figures).clone())).collect();
        aligned(&lists)
    };
    let (first_minute, persons) = lists(|figures| &figures.persons);
    let ((_, desks), (_, guests)) =
        (lists(|figures| &figures.desks), lists(|figures| &figures.guests));
    let list = both.iter().zip(persons).zip(desks).zip(guests);
    let list = list.map(|((((day, figures), persons), desks), guests)| DayOfUse {
        day: day.day,
        closed: closed.hold(day.day),
        small_number: day.small_number,
        places: figures.places,
        arrivals: day.arrivals,
        peak: day.peak,
        stay_minutes: day.stay_minutes,
        persons,
        desks,
        guests,
    });
    (first_minute, list.collect())
}

fn zone_use(
    place: &FigurePlace,
    by_place: &HashMap<i64, Vec<DatedFigures>>,
    counted: &HashSet<NaiveDate>,
) -> Option<ZoneUse> {
    let (floor, zone) = (place.floor.clone()?, place.zone.clone()?);
    let dated = by_place.get(&place.id)?;
    let counting = dated.iter().filter(|dated| counted.contains(&dated.day));
    let of = spread(counting.flat_map(|dated| dated.figures.persons.iter().copied()));
    Some(ZoneUse {
        floor,
        zone,
        kind: place.kind?,
        places: dated.last()?.figures.places,
        peak: of.peak,
        average: of.average,
        p95: of.p95,
    })
}
