use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::published_figures::{over, places};
use super::span::Span;
use crate::domain::calendar::MinuteOfDay;
use crate::domain::figure::Span as Days;
use crate::domain::figure::numbers::LONGEST_SPAN;
use crate::domain::place::site::Site;
use crate::store::figure::figures;
use crate::store::figure::figures::FigurePlace;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The figures of a place and half-hour. Each stands for at least so many persons as the site had asked for when the
/// day was closed, and is rounded to 5; null where it is not published: fewer were there, or with it a figure that
/// is not published could be worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PastFigures {
    /// When the half-hour began.
    pub at: DateTime<Utc>,
    /// The floor; null for the whole site.
    pub floor: Option<String>,
    /// The zone; null for a floor as a whole.
    pub zone: Option<String>,
    /// Distinct persons.
    pub persons: Option<u32>,
    /// Distinct desks taken.
    pub desks: Option<u32>,
    /// Distinct persons in cafés.
    pub guests: Option<u32>,
}

/// The published figures of the half-hours that begin in a span.
pub(in crate::usecases) fn past_figures(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    span: Span,
) -> Result<Vec<PastFigures>, StoreError> {
    // There are no figures for the future, and extreme times have no local date.
    let to = span.to.min(context.clock.now()).max(DateTime::UNIX_EPOCH);
    let from = span.from.clamp(to - LONGEST_SPAN, to);
    let days = Days { from: site.day(from), to: site.day(to) };
    let days = over(context, site, days);
    let places = places(connection, context, site)?;
    let order: HashMap<i64, (usize, &FigurePlace)> =
        places.iter().enumerate().map(|(index, place)| (place.id, (index, place))).collect();
    let numbers: Vec<i64> = places.iter().map(|place| place.id).collect();
    let mut found = Vec::new();
    for dated in figures::between(connection, &numbers, days.from, days.to)? {
        let Some((index, place)) = order.get(&dated.place) else { continue };
        let found_there = dated.figures;
        let lists = found_there.persons.iter().zip(&found_there.desks).zip(&found_there.guests);
        for (half_hour, ((persons, desks), guests)) in (found_there.first_minute / 30..).zip(lists)
        {
            let Some(at) = begins(site, dated.day, half_hour) else { continue };
            if at < from || at >= to {
                continue;
            }
            let (floor, zone) = (place.floor.clone(), place.zone.clone());
            let (persons, desks, guests) = (*persons, *desks, *guests);
            found.push((at, *index, PastFigures { at, floor, zone, persons, desks, guests }));
        }
    }
    found.sort_by_key(|(at, index, _)| (*at, *index));
    Ok(found.into_iter().map(|(.., figures)| figures).collect())
}

fn begins(site: &Site, day: chrono::NaiveDate, half_hour: u32) -> Option<DateTime<Utc>> {
    let half_hour = u16::try_from(half_hour).ok()?;
    Some(MinuteOfDay::new(half_hour / 2, half_hour % 2 * 30)?.on(site.time_zone, day))
}
