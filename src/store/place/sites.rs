//! Sites, their settings and closed days.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::open_days::{ClosedDays, WeekDays};
use crate::domain::place::site::Site;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_and_hold, find_for_update};
use crate::engine::failure::StoreError;
use crate::schema::{closed_days, place_holds, sites};

#[derive(Queryable)]
struct Row {
    id: i64,
    name: String,
    time_zone: String,
    opens: String,
    closes: String,
    policy: String,
    digest_hour: i64,
    names_in_mail: bool,
    small_number: i64,
    language: String,
    places_version: i64,
    open_days: i64,
}

macro_rules! columns {
    () => {
        (
            sites::id,
            sites::name,
            sites::time_zone,
            sites::opens,
            sites::closes,
            sites::policy,
            sites::digest_hour,
            sites::names_in_mail,
            sites::small_number,
            sites::language,
            sites::places_version,
            sites::open_days,
        )
    };
}

fn read(row: Row) -> Result<Site, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("site", format!("{}: {why}", row.name));
    let zone = &row.time_zone;
    let (opens, closes) =
        (row.opens.parse().map_err(corrupt)?, row.closes.parse().map_err(corrupt)?);
    Ok(Site {
        id: SiteId(row.id),
        time_zone: zone.parse().map_err(|_| corrupt(format!("no time zone {zone}")))?,
        hours: OpeningHours::new(opens, closes).map_err(corrupt)?,
        open_days: WeekDays::from_number(row.open_days).map_err(corrupt)?,
        policy: row.policy.parse().map_err(corrupt)?,
        digest_hour: u32::try_from(row.digest_hour).map_err(|why| corrupt(why.to_string()))?,
        names_in_mail: row.names_in_mail,
        small_number: row.small_number,
        language: row.language.parse().map_err(corrupt)?,
        places_version: row.places_version,
        name: row.name.clone(),
    })
}

pub fn all(connection: &mut Connection) -> Result<Vec<Site>, StoreError> {
    sites::table
        .order(sites::name)
        .select(columns!())
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Holds the encounters of a site, or of all, until the transaction ends: whoever derives, folds or
/// takes them back waits here for the other, and then sees what the other did. (An embedded database
/// has one writer at a time in any case.)
pub fn hold_encounters(
    connection: &mut Connection,
    site: Option<SiteId>,
) -> Result<(), StoreError> {
    let sites = sites::table.order(sites::id).select(sites::id);
    match site {
        Some(site) => find_for_update!(connection, sites.find(site.0), i64)?,
        None => find_for_update!(connection, sites, i64)?,
    };
    Ok(())
}

/// Holds a site's hours and places as they are until the transaction ends; any number of others may at the same time.
/// Who changes them waits, or is waited for ([`super::place_changes::hold`]).
pub fn hold_places(connection: &mut Connection, site: SiteId) -> Result<(), StoreError> {
    let row = place_holds::table.find(site.0).select(place_holds::site_id);
    find_and_hold!(connection, row, i64).optional()?;
    Ok(())
}

pub fn by_id(connection: &mut Connection, id: SiteId) -> Result<Option<Site>, StoreError> {
    sites::table
        .find(id.0)
        .select(columns!())
        .get_result::<Row>(connection)
        .optional()?
        .map(read)
        .transpose()
}

pub fn places_version(connection: &mut Connection, id: SiteId) -> Result<Option<i64>, StoreError> {
    Ok(sites::table.find(id.0).select(sites::places_version).get_result(connection).optional()?)
}

pub fn by_name(connection: &mut Connection, name: &str) -> Result<Option<Site>, StoreError> {
    // PostgreSQL takes no text with a zero byte, and no site has one.
    if name.contains('\0') {
        return Ok(None);
    }
    sites::table
        .filter(sites::name.eq(name))
        .select(columns!())
        .get_result::<Row>(connection)
        .optional()?
        .map(read)
        .transpose()
}

/// Whether the site hands out nothing on `day`.
pub fn is_closed_day(
    connection: &mut Connection,
    site: &Site,
    day: NaiveDate,
) -> Result<bool, StoreError> {
    if !site.open_days.hold(day) {
        return Ok(true);
    }
    let row = closed_days::table
        .find((site.id.0, day))
        .select(closed_days::day)
        .get_result::<NaiveDate>(connection);
    Ok(row.optional()?.is_some())
}

/// The days on which the site hands out nothing, by its days of the week and one by one.
pub fn days_closed(connection: &mut Connection, site: &Site) -> Result<ClosedDays, StoreError> {
    Ok(ClosedDays::new(site.open_days, closed_days(connection, site.id)?))
}

/// The single days on which the site hands out nothing, ascending.
pub fn closed_days(
    connection: &mut Connection,
    site: SiteId,
) -> Result<Vec<NaiveDate>, StoreError> {
    Ok(closed_days::table
        .filter(closed_days::site_id.eq(site.0))
        .order(closed_days::day)
        .select(closed_days::day)
        .load(connection)?)
}
