//! What is published of the draw: commitments, seeds, the record of a day, and a person's own draws.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use super::draw_desk::fresh_keys;
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::person::deed::Deed;
use crate::domain::place::site::Site;
use crate::domain::stay::draw::{
    DayFacts, Digest, FullRecord, OwnRecord, PublicRecord, from_hex, hex,
};
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons};
use crate::store::place::sites;
use crate::store::stay::days::Day;
use crate::store::stay::{days, draw_trees, draws};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::person::access_log::COMMAND;

/// What is published about one day of one site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PublishedDay {
    pub site: String,
    pub date: NaiveDate,
    /// SHA-256 of seed and key of pseudonyms, hexadecimal; of the seed alone on days without such a key.
    pub commitment: String,
    /// The seed, hexadecimal; null until the day is closed.
    pub seed: Option<String>,
    /// What the pseudonyms of the day follow from, hexadecimal; null until the day is closed, and on days of the first
    /// format.
    pub pseudonym_key: Option<String>,
    /// What binds the day's draws, hexadecimal; null until the day is closed.
    pub root: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportRefusal {
    UnknownSite,
    UnknownDay,
    /// The day has no root yet.
    NotClosed,
    /// The day's records are past their retention and deleted.
    Forgotten,
}

/// How many published days are listed.
const LISTED: i64 = 60;

/// Creates the seeds of today and tomorrow at every site, so that their commitments are published before opening.
pub fn open_days(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let today = context.clock.now();
    let mut made = 0;
    for site in sites::all(connection)? {
        let today = site.day(today);
        for day in [Some(today), today.checked_add_days(Days::new(1))].into_iter().flatten() {
            if days::find(connection, site.id, day)?.is_none() {
                days::ensure(connection, site.id, day, || fresh_keys(context))?;
                made += 1;
            }
        }
    }
    Ok(made)
}

/// The days with published commitments, latest first. The number of draws is left out: an exact total would break the
/// small-number rule (docs/figures.md).
pub fn published(connection: &mut Connection) -> Result<Vec<PublishedDay>, StoreError> {
    let names: HashMap<SiteId, String> =
        sites::all(connection)?.into_iter().map(|site| (site.id, site.name)).collect();
    let published = |day: Day| {
        let closed = day.closed_at.is_some();
        Some(PublishedDay {
            site: names.get(&day.site)?.clone(),
            date: day.day,
            commitment: hex(&day.commitment()),
            seed: closed.then(|| hex(&day.seed)),
            pseudonym_key: day.pseudonym_key.filter(|_| closed).map(|key| hex(&key)),
            root: day.root.filter(|_| closed),
        })
    };
    Ok(days::latest(connection, LISTED)?.into_iter().filter_map(published).collect())
}

/// The public record of a site's day; only the commitment until the day is closed.
pub fn public_record(
    connection: &mut Connection,
    site: &Site,
    date: NaiveDate,
) -> Result<PublicRecord, Failure<ExportRefusal>> {
    let (day, facts) = day_of(connection, site, date)?;
    let Some(root) = root_of(&day)? else { return Ok(facts.unrevealed()) };
    let leaves = draw_trees::leaves(connection, site.id, date)?;
    let hashes: Vec<Digest> = leaves.iter().map(|leaf| leaf.hash).collect();
    Ok(facts.public(&root, &hashes))
}

/// Like [`public_record`], by the site's name.
pub fn public_record_of(
    connection: &mut Connection,
    site: &str,
    date: NaiveDate,
) -> Result<PublicRecord, Failure<ExportRefusal>> {
    let site = sites::by_name(connection, site)?;
    let site = site.ok_or(Failure::Refused(ExportRefusal::UnknownSite))?;
    // The databases cannot represent such dates.
    if !(0..=9999).contains(&date.year()) {
        return Err(Failure::Refused(ExportRefusal::UnknownDay));
    }
    public_record(connection, &site, date)
}

/// The full record of a closed day, for an auditor. It shows everybody in it who got which desk and why.
pub fn full_record(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    date: NaiveDate,
    reason: &str,
) -> Result<FullRecord, Failure<ExportRefusal>> {
    let (day, facts) = day_of(connection, site, date)?;
    let root = root_of(&day)?.ok_or(Failure::Refused(ExportRefusal::NotClosed))?;
    let entries: Vec<Entry> = draws::persons_of_day(connection, site.id, date)?
        .into_iter()
        .map(|person| Entry {
            at: context.clock.now(),
            actor: COMMAND.to_owned(),
            deed: Deed::DrawsExported,
            person: Some(person),
            detail: date.to_string(),
            reason: Some(reason.to_owned()),
        })
        .collect();
    access_log::add_all(connection, &entries)?;
    let draws = draws::of_day(connection, site.id, date)?;
    let leaves = draw_trees::leaves(connection, site.id, date)?;
    Ok(facts.full(&root, draws, leaves.into_iter().filter_map(|leaf| leaf.blank)))
}

/// A person's draws of a closed day, each with what is needed to check it. Hidden before closing, because the input
/// of a draw reveals who sits where.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
    date: NaiveDate,
) -> Result<Vec<OwnRecord>, StoreError> {
    let Some(number) = persons::draw_number(connection, person)? else { return Ok(Vec::new()) };
    let mut own = Vec::new();
    for (site, pseudonym) in draws::pseudonyms_of(connection, person, date)? {
        let (Some(site), Some(day)) =
            (sites::by_id(connection, site)?, days::find(connection, site, date)?)
        else {
            continue;
        };
        let (Some(facts), Some(root)) = (day_facts(&site, &day), root_of(&day)?) else { continue };
        for draw in draws::of_pseudonym(connection, site.id, date, &pseudonym)? {
            let place = draw_trees::place(connection, site.id, date, &draw.hash)?;
            own.extend(place.map(|place| facts.own(&root, &number, place, &draw)));
        }
    }
    own.sort_by(|a, b| (&a.record.at, a.index).cmp(&(&b.record.at, b.index)));
    Ok(own)
}

fn day_of(
    connection: &mut Connection,
    site: &Site,
    date: NaiveDate,
) -> Result<(Day, DayFacts), Failure<ExportRefusal>> {
    let day = days::find(connection, site.id, date)?
        .ok_or(Failure::Refused(ExportRefusal::UnknownDay))?;
    let facts = day_facts(site, &day).filter(|_| day.forgotten_at.is_none());
    let facts = facts.ok_or(Failure::Refused(ExportRefusal::Forgotten))?;
    Ok((day, facts))
}

/// What is known of a day besides its draws; `None` for the first format.
pub(in crate::usecases) fn day_facts(site: &Site, day: &Day) -> Option<DayFacts> {
    let keys = day.keys()?;
    let site_name = day.site_name.as_ref().unwrap_or(&site.name).clone();
    Some(DayFacts { site: site_name, date: day.day, time_zone: site.time_zone, keys })
}

fn root_of(day: &Day) -> Result<Option<Digest>, StoreError> {
    match (&day.root, day.closed_at) {
        (Some(root), Some(_)) => {
            from_hex(root).map(Some).ok_or_else(|| StoreError::corrupt("day", "its root"))
        }
        _ => Ok(None),
    }
}
