//! Published figures of a site, with the current names of its places.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate};

use crate::domain::figure::Span;
use crate::domain::identity::{FloorId, ZoneId};
use crate::domain::place::site::{Plan, Site};
use crate::store::figure::figures;
use crate::store::figure::figures::FigurePlace;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The last day with published figures: a day's figures come out when the next day begins at the site.
pub(in crate::usecases) fn last_day_out(context: &Context, site: &Site) -> NaiveDate {
    let today = site.day(context.clock.now());
    today.checked_sub_days(Days::new(1)).unwrap_or(today)
}

/// Limits a span to days that are over and not before 1970, since databases cannot represent dates far outside that.
pub(in crate::usecases) fn over(context: &Context, site: &Site, span: Span) -> Span {
    let (first, last) = (DateTime::UNIX_EPOCH.date_naive(), last_day_out(context, site));
    let day_before = first.pred_opt().unwrap_or(first);
    let today = last.succ_opt().unwrap_or(last);
    Span { from: span.from.max(first).min(today), to: span.to.min(last).max(day_before) }
}

/// The places that a site has figures of, in order: the site, then floors and their zones by name. A place that no
/// longer exists keeps its last name.
pub(in crate::usecases) fn places(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<Vec<FigurePlace>, StoreError> {
    let plan = context.plan(connection, site)?;
    let floors: HashMap<FloorId, &str> =
        plan.floors.iter().map(|floor| (floor.id, floor.name.as_str())).collect();
    let mut places = figures::places(connection, site.id)?;
    for place in &mut places {
        rename(place, &plan, &floors);
    }
    places.sort_by(|a, b| (&a.floor, &a.zone, a.id).cmp(&(&b.floor, &b.zone, b.id)));
    Ok(places)
}

fn rename(place: &mut FigurePlace, plan: &Plan, floors: &HashMap<FloorId, &str>) {
    let Some(source) = place.source else { return };
    if place.zone.is_some() {
        if let Some(zone) = plan.zone(ZoneId(source)) {
            place.zone = Some(zone.name.clone());
            place.floor = plan.floor_of(zone).map(|floor| floor.name.clone());
        }
    } else if let Some(name) = floors.get(&FloorId(source)) {
        place.floor = Some((*name).to_owned());
    }
}
