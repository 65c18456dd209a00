//! The published side of the draw: commitments, seeds, the record of a day, and a person's own draws.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::place::site::Site;
use crate::domain::stay::draw::{DayRecord, Proof, commitment, from_hex, hex};
use crate::store::place::sites;
use crate::store::stay::days::Day;
use crate::store::stay::{days, draws};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What is published about one day of one site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PublishedDay {
    pub site: String,
    pub date: NaiveDate,
    /// SHA-256 of the seed, hexadecimal.
    pub commitment: String,
    /// The seed, hexadecimal; null until the day is closed.
    pub seed: Option<String>,
    /// What binds the day's draws, hexadecimal; null until the day is closed.
    pub root: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportRefusal {
    UnknownDay,
    /// Its records were deleted, because their time was over.
    Forgotten,
}

/// How many published days are listed.
const LISTED: i64 = 60;

/// Makes the seeds of today and tomorrow at every site, so that their commitments are out before
/// opening.
pub fn open_days(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let today = context.clock.now();
    let mut made = 0;
    for site in sites::all(connection)? {
        let today = site.day(today);
        for day in [Some(today), today.checked_add_days(Days::new(1))].into_iter().flatten() {
            if days::find(connection, site.id, day)?.is_none() {
                days::ensure(connection, site.id, day, || context.chance.bytes())?;
                made += 1;
            }
        }
    }
    Ok(made)
}

/// The days whose commitments are published, the latest first. How many draws a day had is not: an exact total
/// would undo the rule for small numbers (docs/figures.md).
pub fn published(connection: &mut Connection) -> Result<Vec<PublishedDay>, StoreError> {
    let names: HashMap<SiteId, String> =
        sites::all(connection)?.into_iter().map(|site| (site.id, site.name)).collect();
    let published = |day: Day| {
        let closed = day.closed_at.is_some();
        Some(PublishedDay {
            site: names.get(&day.site)?.clone(),
            date: day.day,
            commitment: hex(&commitment(&day.seed)),
            seed: closed.then(|| hex(&day.seed)),
            root: day.root.filter(|_| closed),
        })
    };
    Ok(days::latest(connection, LISTED)?.into_iter().filter_map(published).collect())
}

/// The pseudonymised record of a site's day; with seed and root once it is closed.
pub fn export(
    connection: &mut Connection,
    site: &Site,
    date: NaiveDate,
) -> Result<DayRecord, Failure<ExportRefusal>> {
    let day = days::find(connection, site.id, date)?
        .ok_or(Failure::Refused(ExportRefusal::UnknownDay))?;
    if day.forgotten_at.is_some() {
        return Err(Failure::Refused(ExportRefusal::Forgotten));
    }
    Ok(revealed(connection, site, &day)?)
}

/// A person's draws of a day, each with what is needed to check it.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
    date: NaiveDate,
) -> Result<Vec<Proof>, StoreError> {
    let mut proofs = Vec::new();
    for (site, pseudonym) in draws::pseudonyms_of(connection, person, date)? {
        let (Some(site), Some(day)) =
            (sites::by_id(connection, site)?, days::find(connection, site, date)?)
        else {
            continue;
        };
        let record = revealed(connection, &site, &day)?;
        let own = record.draws.iter().enumerate().filter(|(_, draw)| draw.person == pseudonym);
        proofs.extend(own.filter_map(|(index, _)| record.proof(index)));
    }
    Ok(proofs)
}

/// The record of a day as it stands, without seed and root.
pub(in crate::usecases) fn day_record(
    connection: &mut Connection,
    site: &Site,
    day: &Day,
) -> Result<DayRecord, StoreError> {
    let draws = draws::of_day(connection, site.id, day.day)?;
    Ok(DayRecord::new(&site.name, day.day, site.time_zone, &commitment(&day.seed), draws))
}

fn revealed(connection: &mut Connection, site: &Site, day: &Day) -> Result<DayRecord, StoreError> {
    let record = day_record(connection, site, day)?;
    match (&day.root, day.closed_at) {
        (Some(root), Some(_)) => {
            let root = from_hex(root).ok_or_else(|| StoreError::corrupt("day", "its root"))?;
            Ok(record.revealed(&day.seed, &root))
        }
        _ => Ok(record),
    }
}
