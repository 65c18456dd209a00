use chrono::NaiveDate;

use crate::domain::calendar::MinuteOfDay;
use crate::domain::language::Language;
use crate::domain::place::draw_policy::Policy;
use crate::domain::place::hours::OpeningHours;
use crate::domain::place::name::PlaceName;
use crate::domain::place::open_days::WeekDays;
use crate::domain::place::site::{FloorPlace, Site};
use crate::domain::upkeep::retention::{Kept, Windows};
use crate::store::place::{place_changes, plan, site_changes, sites};
use crate::store::upkeep::{retention, site_deletion};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What to change; `None` leaves a value as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SiteChanges {
    pub name: Option<PlaceName>,
    pub policy: Option<Policy>,
    /// 0 to 23, on Monday.
    pub digest_hour: Option<u32>,
    pub names_in_mail: Option<bool>,
    /// 5 or more.
    pub small_number: Option<i64>,
    pub language: Option<Language>,
    pub opens: Option<MinuteOfDay>,
    pub closes: Option<MinuteOfDay>,
    pub open_days: Option<WeekDays>,
    /// Replaces the site's closed days.
    pub closed_days: Option<Vec<NaiveDate>>,
    pub more_closed_days: Vec<NaiveDate>,
    /// The entrance of each named floor; `None` removes it.
    pub entrances: Vec<(String, Option<(f64, f64)>)>,
    /// For stays, draw records and pseudonyms.
    pub stays_days: Option<u16>,
    pub encounters_days: Option<u16>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SiteSettings {
    pub site: Site,
    /// The closed days, ascending.
    pub closed_days: Vec<NaiveDate>,
    pub floors: Vec<FloorPlace>,
    pub windows: Windows,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SiteRefusal {
    #[error("there is no site \"{0}\"")]
    UnknownSite(String),
    #[error("there is a site \"{0}\" already")]
    NameTaken(String),
    /// Something about people is kept that refers to it.
    #[error(
        "stays, encounters, draws, coffees or guests of this site are kept still: it can be deleted when all of them are \
         forgotten, as a rule after 28 days"
    )]
    InUse,
    /// Values that do not fit the site: the text for each begins with its key.
    #[error("{}", .0.join("\n"))]
    DoesNotFit(Vec<String>),
}

pub fn show_site(
    connection: &mut Connection,
    name: &str,
) -> Result<SiteSettings, Failure<SiteRefusal>> {
    let site = find(connection, name)?;
    let closed_days = sites::closed_days(connection, site.id)?;
    let floors = plan::plan(connection, site.id)?.floors;
    let windows = windows(connection, &site)?;
    Ok(SiteSettings { site, closed_days, floors, windows })
}

pub fn windows(connection: &mut Connection, site: &Site) -> Result<Windows, StoreError> {
    Ok(retention::windows(connection)?.remove(&site.id).unwrap_or_default())
}

fn set(site: &mut Site, changes: &SiteChanges) {
    site.open_days = changes.open_days.unwrap_or(site.open_days);
    site.policy = changes.policy.unwrap_or(site.policy);
    site.digest_hour = changes.digest_hour.unwrap_or(site.digest_hour);
    site.names_in_mail = changes.names_in_mail.unwrap_or(site.names_in_mail);
    site.small_number = changes.small_number.unwrap_or(site.small_number);
    site.language = changes.language.unwrap_or(site.language);
}

/// Changes the settings of the site with this name: everything that was asked for, or nothing.
pub fn change_site(
    connection: &mut Connection,
    context: &Context,
    name: &str,
    changes: &SiteChanges,
) -> Result<(), Failure<SiteRefusal>> {
    let mut site = held(connection, name)?;
    let floors = plan::plan(connection, site.id)?.floors;
    let mut misfits = Vec::new();
    let opens = changes.opens.unwrap_or(site.hours.opens());
    let closes = changes.closes.unwrap_or(site.hours.closes());
    match OpeningHours::new(opens, closes) {
        Ok(hours) => {
            let too_late = site.too_late_for(site.time_zone, hours, context.clock.now());
            misfits.extend(too_late.map(|why| format!("closes: {why}")));
            site.hours = hours;
        }
        Err(why) => misfits.push(why),
    }
    let mut entrances = Vec::new();
    for (floor, entrance) in &changes.entrances {
        match floors.iter().find(|place| place.name == *floor) {
            Some(place) => entrances.push((place.id, *entrance)),
            None => misfits.push(format!("entrance: there is no floor \"{floor}\"")),
        }
    }
    if !misfits.is_empty() {
        return Err(Failure::Refused(SiteRefusal::DoesNotFit(misfits)));
    }
    if let Some(newer) = &changes.name {
        rename(connection, &site, newer)?;
    }
    set(&mut site, changes);
    if changes.opens.is_some() || changes.closes.is_some() {
        let now = context.clock.now();
        place_changes::update_hours(connection, site.id, site.time_zone, site.hours, now)?;
    }
    site_changes::update(connection, &site)?;
    if let Some(days) = &changes.closed_days {
        site_changes::clear_closed_days(connection, site.id)?;
        site_changes::add_closed_days(connection, site.id, days)?;
    }
    site_changes::add_closed_days(connection, site.id, &changes.more_closed_days)?;
    for (floor, entrance) in &entrances {
        place_changes::set_entrance(connection, *floor, *entrance)?;
    }
    if !entrances.is_empty() {
        place_changes::raise_version(connection, site.id)?;
    }
    let now = context.clock.now();
    for (kept, days) in
        [(Kept::Stays, changes.stays_days), (Kept::Encounters, changes.encounters_days)]
    {
        if let Some(days) = days {
            retention::set(connection, site.id, kept, days, now)?;
        }
    }
    Ok(())
}

/// Everything refers to a site by its number, so what is kept of it goes by the new name from now on.
fn rename(
    connection: &mut Connection,
    site: &Site,
    newer: &PlaceName,
) -> Result<(), Failure<SiteRefusal>> {
    let taken = sites::by_name(connection, newer.as_str())?;
    if taken.is_some_and(|other| other.id != site.id) {
        return Err(Failure::Refused(SiteRefusal::NameTaken(newer.as_str().to_owned())));
    }
    Ok(site_changes::rename(connection, site.id, newer.as_str())?)
}

/// Deletes a site with its places, screens, settings and figures, unless something about people refers to it.
pub fn delete_site(
    connection: &mut Connection,
    _: &Context,
    name: &str,
) -> Result<(), Failure<SiteRefusal>> {
    let site = held(connection, name)?;
    match site_deletion::delete(connection, site.id) {
        Err(StoreError::Referred(_)) => Err(Failure::Refused(SiteRefusal::InUse)),
        other => Ok(other?),
    }
}

fn held(connection: &mut Connection, name: &str) -> Result<Site, Failure<SiteRefusal>> {
    let site = find(connection, name)?;
    place_changes::hold(connection, site.id)?;
    find(connection, &site.name)
}

fn find(connection: &mut Connection, name: &str) -> Result<Site, Failure<SiteRefusal>> {
    sites::by_name(connection, name)?
        .ok_or_else(|| Failure::Refused(SiteRefusal::UnknownSite(name.to_owned())))
}
