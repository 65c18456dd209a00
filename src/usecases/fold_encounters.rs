//! After 28 days encounters fold into acquaintances, and nothing else of them remains.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::Context;
use crate::domain::encounter::{Acquaintance, Level};
use crate::domain::identity::SiteId;
use crate::store::encounters::Pair;
use crate::store::{Connection, StoreError, days, encounters, sites};

/// How long encounters live.
const KEPT: Days = Days::new(28);

/// The days whose encounters are due to be folded, the oldest first.
pub fn days_to_fold(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(SiteId, NaiveDate)>, StoreError> {
    let today = context.clock.now().date_naive();
    let last = today.checked_sub_days(KEPT).and_then(|day| day.pred_opt()).unwrap_or(today);
    let Some(first) = NaiveDate::from_ymd_opt(1, 1, 1) else { return Ok(Vec::new()) };
    Ok(days::between(connection, first, last)?
        .into_iter()
        .filter(|day| day.encounters_at.is_some() && day.folded_at.is_none())
        .map(|day| (day.site, day.day))
        .collect())
}

/// Folds one day, once.
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
