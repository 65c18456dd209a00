//! Closes a site's day: ends stays, derives encounters, writes figures and reveals the seed.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::known_encounters::{day_before, derive};
use crate::domain::calendar::working_days_between;
use crate::domain::encounter::{Level, Met};
use crate::domain::place::site::Site;
use crate::domain::stay::draw::{DayTree, Digest, fill_up, hex};
use crate::domain::stay::numbers::REMEMBERED_WORKING_DAYS;
use crate::store::encounter::encounters::Pair;
use crate::store::encounter::{attendance, encounters};
use crate::store::figure::figures;
use crate::store::place::sites;
use crate::store::stay::days::Day;
use crate::store::stay::house_figures::HouseFigures;
use crate::store::stay::{days, draw_trees, draws, house_figures, stays, unlinking};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::figure::tally_day::tally_day;
use crate::usecases::figure::write_figures::write_figures;
use crate::usecases::stay::draw_desk::{fresh_keys, minute_of_day};
use crate::usecases::stay::draws::day_facts;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedDay {
    pub ended: usize,
    pub encounters: usize,
    pub draws: usize,
    pub root: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CloseDayRefusal {
    /// The closing time has not passed.
    NotYet { closes_at: DateTime<Utc> },
}

/// Closes a site's day. Safe to repeat: the same stays give the same encounters. Figures are counted once, and again
/// only after an import of stays.
pub fn close_day(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    date: NaiveDate,
) -> Result<ClosedDay, Failure<CloseDayRefusal>> {
    let now = context.clock.now();
    sites::hold_encounters(connection, Some(site.id))?;
    // The opening hours may have changed since the caller read the site.
    let site = &sites::by_id(connection, site.id)?.unwrap_or_else(|| site.clone());
    let (_, closes_at) = site.opening(date);
    let day = days::find(connection, site.id, date)?;
    // A closed day stays closed, even if the opening hours changed since.
    if now < closes_at && day.is_none_or(|day| day.closed_at.is_none()) {
        return Err(Failure::Refused(CloseDayRefusal::NotYet { closes_at }));
    }
    let day = days::ensure(connection, site.id, date, || fresh_keys(context))?;
    let day = days::hold(connection, &day)?;
    if day.closed_at.is_none() {
        stays::end_by(connection, site.id, date, closes_at)?;
    }
    let ended = stays::end_due(connection, site.id, closes_at.min(now))?;
    if day.forgotten_at.is_some() {
        return Ok(as_it_was(connection, day)?);
    }
    let derived = derive(connection, site, date, now)?;
    if day.folded_at.is_none() {
        encounters::replace_day(connection, site.id, date, &derived)?;
        let figures = house_figures(connection, site, date, &derived)?;
        house_figures::replace(connection, site.id, &figures)?;
        tally_day(connection, site, date, now)?;
    }
    // Do not publish a second count of the same day: after an erasure or with other hours, the difference between the
    // two would reveal more than either.
    let counted = day.figures_at.is_some()
        || (day.folded_at.is_some() && figures::exist(connection, site.id, date)?);
    if !counted {
        write_figures(connection, context, site, date)?;
        days::set_counted(connection, site.id, date, now)?;
    }
    let leaves = draws::leaves_of_day(connection, site.id, date)?;
    let draws = leaves.len();
    let root = root_of(connection, context, site, &day, leaves)?;
    days::set_closed(connection, &day, now, (&site.name, root.as_deref()))?;
    unlinking::unlink_withdrawn(connection, site.id, date)?;
    Ok(ClosedDay { ended, encounters: derived.len(), draws, root: root.unwrap_or_default() })
}

/// The root to publish. A published root never changes.
fn root_of(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    day: &Day,
    leaves: Vec<Digest>,
) -> Result<Option<String>, StoreError> {
    match day_facts(site, day) {
        Some(facts) if day.root.is_none() => {
            let leaves = fill_up(leaves, || context.chance.bytes());
            let tree = DayTree::grow(&facts, leaves);
            draw_trees::keep(connection, site.id, day.day, &tree)?;
            Ok(Some(hex(&tree.root)))
        }
        _ => Ok(day.root.clone()),
    }
}

/// The result for a day whose stays and draw records were deleted: nothing is derived again.
fn as_it_was(connection: &mut Connection, day: Day) -> Result<ClosedDay, StoreError> {
    let encounters = encounters::of_day(connection, day.site, day.day)?.len();
    Ok(ClosedDay { ended: 0, encounters, draws: 0, root: day.root.unwrap_or_default() })
}

fn house_figures(
    connection: &mut Connection,
    site: &Site,
    date: NaiveDate,
    derived: &[Met],
) -> Result<HouseFigures, StoreError> {
    let mut arrivals: Vec<u16> = attendance::desk_arrivals(connection, site.id, date)?
        .into_iter()
        .map(|moment| minute_of_day(site, moment))
        .collect();
    arrivals.sort_unstable();
    let known = known_pairs(connection, date)?;
    let pairs: Vec<Pair> = derived
        .iter()
        .map(|met| met.encounter)
        .filter(|encounter| encounter.level == Level::Table)
        .map(|encounter| (encounter.a, encounter.b))
        .collect();
    let is_new = |pair: &&Pair| {
        known
            .get(*pair)
            .is_none_or(|last| working_days_between(*last, date) > REMEMBERED_WORKING_DAYS)
    };
    Ok(HouseFigures {
        day: date,
        arrivals,
        pairs: pairs.len() as u64,
        new_pairs: pairs.iter().filter(is_new).count() as u64,
    })
}

/// For each pair, the last day before `date` on which they shared a table.
fn known_pairs(
    connection: &mut Connection,
    date: NaiveDate,
) -> Result<HashMap<Pair, NaiveDate>, StoreError> {
    let since = date.checked_sub_days(Days::new(90)).unwrap_or(date);
    let mut known: HashMap<Pair, NaiveDate> = encounters::acquaintances(connection, None)?
        .into_iter()
        .filter_map(|(pair, acquaintance)| {
            Some((pair, acquaintance.last_table_day.filter(|day| *day < date)?))
        })
        .collect();
    for dated in encounters::between(connection, since, day_before(date))? {
        if dated.encounter.level == Level::Table {
            let pair = (dated.encounter.a, dated.encounter.b);
            known.entry(pair).and_modify(|last| *last = dated.day.max(*last)).or_insert(dated.day);
        }
    }
    Ok(known)
}

/// The days that are past closing time and either not closed or changed since, oldest first.
pub fn days_to_close(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(Site, NaiveDate)>, StoreError> {
    let now = context.clock.now();
    let tomorrow = now.date_naive().checked_add_days(Days::new(1)).unwrap_or(now.date_naive());
    let first = attendance::first_day(connection)?.unwrap_or(tomorrow);
    let mut waiting = super::known_encounters::underived_days(connection, first, tomorrow)?;
    let sites: HashMap<_, _> =
        sites::all(connection)?.into_iter().map(|site| (site.id, site)).collect();
    let since = now.date_naive().checked_sub_days(Days::new(7)).unwrap_or(now.date_naive());
    let unclosed = |day: &Day| day.closed_at.is_none();
    let lately = days::between(connection, since, tomorrow)?;
    for day in lately.iter().filter(|day| unclosed(day)) {
        if let Some(site) = sites.get(&day.site) {
            waiting.push((site.clone(), day.day));
        }
    }
    // A gathering may outlast the day of its site.
    for site in sites.values() {
        for (day, over_at) in attendance::gatherings_over(connection, site.id, since, now)? {
            let is_behind = |one: &Day| {
                (one.site, one.day) == (site.id, day)
                    && one.encounters_at.is_some_and(|derived| derived < over_at)
                    && one.folded_at.is_none()
                    && one.forgotten_at.is_none()
            };
            if lately.iter().any(is_behind) {
                waiting.push((site.clone(), day));
            }
        }
    }
    waiting.retain(|(site, day)| now >= site.opening(*day).1);
    waiting.sort_by_key(|(site, day)| (*day, site.id));
    waiting.dedup_by_key(|(site, day)| (*day, site.id));
    Ok(waiting)
}
