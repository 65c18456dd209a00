//! All known encounters, whether or not their day is closed: stored rows for derived days, and for other days the
//! encounters that follow from the stays so far.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::domain::calendar::{IsoWeek, day_bounds};
use crate::domain::encounter::{
    Carded, Gathered, Met, Presence, clip, counts, encounters_of_day, encounters_of_gatherings,
    with_cards,
};
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::place::site::Site;
use crate::store::encounter::attendance::{AtGathering, Attendance};
use crate::store::encounter::encounters::{Dated, Pair};
use crate::store::encounter::{attendance, encounters};
use crate::store::place::sites;
use crate::store::stay::days;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

#[derive(Debug, Default)]
pub struct Known {
    pub week: Vec<Dated>,
    /// For each pair, the last day before the week with an encounter at a table, in a café or at a gathering.
    pub last_before: HashMap<Pair, NaiveDate>,
    /// Whether a day of the week was folded, so that its encounters are no longer known.
    pub folded: bool,
}

/// Gathers what a digest about `week` needs, for one person or for everybody.
pub fn known_encounters(
    connection: &mut Connection,
    context: &Context,
    week: IsoWeek,
    of: Option<PersonId>,
) -> Result<Known, StoreError> {
    let mut all = match of {
        None => encounters::between(connection, week.monday(), week.sunday())?,
        Some(person) => encounters::of_person(connection, person, week.monday(), week.sunday())?,
    };
    all.extend(match of {
        None => of_all_stays(connection, context, week.sunday())?,
        Some(person) => of_own_stays(connection, context, person, week.sunday())?,
    });

    let of_sites = match of {
        Some(person) => sites_of(connection, person, week, &all)?,
        None => HashSet::new(),
    };
    let mut known = Known {
        folded: days::between(connection, week.monday(), week.sunday())?
            .iter()
            .filter(|day| of_sites.is_empty() || of_sites.contains(&day.site))
            .any(|day| day.folded_at.is_some()),
        ..Known::default()
    };
    let mut remember = |pair: Pair, day: NaiveDate| {
        known.last_before.entry(pair).and_modify(|last| *last = day.max(*last)).or_insert(day);
    };
    for dated in all {
        if dated.day >= week.monday() {
            known.week.push(dated);
        } else if dated.encounter.level.is_personal() {
            remember((dated.encounter.a, dated.encounter.b), dated.day);
        }
    }
    for (pair, day) in encounters::last_days_before(connection, week.monday(), of)? {
        remember(pair, day);
    }
    for (pair, acquaintance) in encounters::acquaintances(connection, of)? {
        if acquaintance.last_day < week.monday() {
            remember(pair, acquaintance.last_day);
        } else if acquaintance.first_day < week.monday() {
            // The last day is not before the week; the first day still shows that they knew each other.
            remember(pair, acquaintance.first_day);
        }
    }
    Ok(known)
}

/// Whether the two have an encounter at a table, in a café or at a gathering that is still known.
pub fn ever_met(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let week = IsoWeek::of(context.clock.now().date_naive());
    let pair = (person.min(other), person.max(other));
    let known = known_encounters(connection, context, week, Some(person))?;
    Ok(known.last_before.contains_key(&pair)
        || known.week.iter().any(|dated| {
            dated.encounter.level.is_personal() && (dated.encounter.a, dated.encounter.b) == pair
        }))
}

/// All encounters of a person that are not folded.
pub fn all_of_person(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<Dated>, StoreError> {
    let mut all = encounters::all_of_person(connection, person)?;
    all.extend(of_own_stays(connection, context, person, NaiveDate::MAX)?);
    Ok(all)
}

/// Encounters from all stays up to a day, for days that are not derived yet.
fn of_all_stays(
    connection: &mut Connection,
    context: &Context,
    to: NaiveDate,
) -> Result<Vec<Dated>, StoreError> {
    let Some(first) = attendance::first_day(connection)? else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for (site, day) in underived_days(connection, first, to)? {
        all.extend(dated(connection, context, &site, day)?);
    }
    Ok(all)
}

/// Encounters from a person's stays up to a day, for days that are not derived yet.
fn of_own_stays(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    to: NaiveDate,
) -> Result<Vec<Dated>, StoreError> {
    // Only days of their own: which other days have stays takes reading the stays of everybody.
    let mut own: BTreeSet<(SiteId, NaiveDate)> =
        attendance::days_of_person(connection, person, None)?.into_iter().collect();
    own.retain(|(_, day)| *day <= to);
    let days = || own.iter().map(|(_, day)| *day);
    let Some((first, last)) = days().min().zip(days().max()) else { return Ok(Vec::new()) };
    let done = done_days(connection, first, last)?;
    own.retain(|day| !done.contains(day));
    let mut all = Vec::new();
    for (site, day) in own {
        let Some(site) = sites::by_id(connection, site)? else { continue };
        let here = dated(connection, context, &site, day)?.into_iter();
        all.extend(
            here.filter(|Dated { encounter, .. }| encounter.a == person || encounter.b == person),
        );
    }
    Ok(all)
}

fn dated(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    day: NaiveDate,
) -> Result<Vec<Dated>, StoreError> {
    let derived = derive(connection, site, day, context.clock.now())?.into_iter();
    let dated = |Met { encounter, came }| Dated { site: site.id, day, encounter, came };
    Ok(derived.map(dated).collect())
}

/// The sites at which a person was in a week, as far as stored. A day that another site has folded does not affect
/// them.
fn sites_of(
    connection: &mut Connection,
    person: PersonId,
    week: IsoWeek,
    met: &[Dated],
) -> Result<HashSet<SiteId>, StoreError> {
    let in_week = |day: NaiveDate| (week.monday()..=week.sunday()).contains(&day);
    let stayed = attendance::days_of_person(connection, person, Some(week.monday()))?;
    let stayed = stayed.into_iter().filter(|(_, day)| in_week(*day)).map(|(site, _)| site);
    let met = met.iter().filter(|dated| in_week(dated.day)).map(|dated| dated.site);
    Ok(stayed.chain(met).collect())
}

/// The days in a range that have stays but were neither derived nor folded.
pub fn underived_days(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(Site, NaiveDate)>, StoreError> {
    let done = done_days(connection, from, to)?;
    let mut underived = Vec::new();
    let mut sites = sites::all(connection)?;
    sites.sort_by_key(|site| site.id);
    for site in sites {
        let is_open = |day: &NaiveDate| !done.contains(&(site.id, *day));
        // All days before the first open one are derived, so their stays need not be read.
        let Some(from) = from.iter_days().take_while(|day| *day <= to).find(is_open) else {
            continue;
        };
        let days = attendance::days_with_stays(connection, site.id, from, to)?;
        underived.extend(days.into_iter().filter(is_open).map(|day| (site.clone(), day)));
    }
    Ok(underived)
}

/// The days in a range whose encounters were derived or folded.
fn done_days(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<HashSet<(SiteId, NaiveDate)>, StoreError> {
    let days = days::between(connection, from, to)?.into_iter();
    let done = days.filter(|day| day.encounters_at.is_some() || day.folded_at.is_some());
    Ok(done.map(|day| (day.site, day.day)).collect())
}

/// Derives the encounters of a site's day from its stays and from who attended its gatherings, sorted by persons and level.
/// An open stay counts up to `now`, or to the time at which it ends automatically; a gathering counts once it is over, so that
/// nobody says that they attend, reads who does, and takes it back.
pub fn derive(
    connection: &mut Connection,
    site: &Site,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<Met>, StoreError> {
    let (start, end) = day_bounds(site.time_zone, day);
    let carded: Vec<Carded> = attendance::of_day(connection, site.id, day)?
        .into_iter()
        .filter(|stay| counts(stay.presence.from, stay.visible_since, site.time_zone, stay.unseen))
        .filter_map(|stay| {
            let presence = clip(until_now(&stay, now), start, end)?;
            Some(Carded { presence, card: stay.card })
        })
        .collect();
    let presences: Vec<Presence> = carded.iter().map(|stay| stay.presence).collect();
    let mut met = with_cards(&carded, encounters_of_day(&presences));
    let attended = attendance::gatherings_of_day(connection, site.id, day)?;
    let over: Vec<AtGathering> = attended.into_iter().filter(|one| one.ended_at <= now).collect();
    if !over.is_empty() {
        let unseen = attendance::unseen_on(connection, day)?;
        let seen = |one: &AtGathering| {
            let hides = unseen.contains(&one.gathered.person);
            counts(one.began_at, one.visible_since, site.time_zone, hides)
        };
        let gathered: Vec<Gathered> =
            over.into_iter().filter(seen).map(|one| one.gathered).collect();
        met.extend(encounters_of_gatherings(&gathered));
        met.sort_unstable_by_key(|met| met.encounter);
    }
    Ok(met)
}

fn until_now(stay: &Attendance, now: DateTime<Utc>) -> Presence {
    let until = if stay.open { stay.presence.until.min(now) } else { stay.presence.until };
    Presence { until, ..stay.presence }
}

pub(in crate::usecases) fn day_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(1)).unwrap_or(day)
}
