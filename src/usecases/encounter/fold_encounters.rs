use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::encounter::{Acquaintance, Level};
use crate::domain::identity::SiteId;
use crate::domain::upkeep::retention::last_past;
use crate::store::encounter::encounters;
use crate::store::encounter::encounters::Pair;
use crate::store::place::sites;
use crate::store::stay::days;
use crate::store::upkeep::{forgetting, retention};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// The days with encounters past their site's window, oldest first.
pub fn days_to_fold(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(SiteId, NaiveDate)>, StoreError> {
    let now = context.clock.now();
    let windows = retention::windows(connection)?;
    let mut due = Vec::new();
    for site in sites::all(connection)? {
        let kept = windows.get(&site.id).copied().unwrap_or_default().encounters;
        let last = last_past(site.day(now), kept);
        let days = forgetting::days_to_fold(connection, site.id, last)?;
        due.extend(days.into_iter().map(|day| (site.id, day)));
    }
    due.sort_unstable_by_key(|(site, day)| (*day, *site));
    Ok(due)
}

pub fn fold_day(
    connection: &mut Connection,
    context: &Context,
    site: SiteId,
    date: NaiveDate,
) -> Result<usize, StoreError> {
    sites::hold_encounters(connection, Some(site))?;
    let due = days::find(connection, site, date)?
        .is_some_and(|day| day.encounters_at.is_some() && day.folded_at.is_none());
    if !due {
        return Ok(0);
    }
    let mut levels: BTreeMap<Pair, Vec<Level>> = BTreeMap::new();
    for dated in encounters::of_day(connection, site, date)? {
        levels
            .entry((dated.encounter.a, dated.encounter.b))
            .or_default()
            .push(dated.encounter.level);
    }
    let known = encounters::acquaintances(connection, None)?;
    let folded = levels.len();
    for (pair, levels) in levels {
        if let Some(acquaintance) = Acquaintance::fold(known.get(&pair).copied(), date, levels) {
            encounters::set_acquaintance(connection, pair, &acquaintance)?;
        }
    }
    encounters::delete_day(connection, site, date)?;
    days::set_folded(connection, site, date, context.clock.now())?;
    Ok(folded)
}
