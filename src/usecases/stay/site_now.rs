//! The current state of a site: free desks, whether it is open, room in the café.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::opening::{Opening, opening};
use crate::domain::identity::SiteId;
use crate::domain::place::site::{Plan, Site, ZonePlace};
use crate::domain::place::zone::ZoneKind;
use crate::domain::stay::draw::hex;
use crate::store::place::places;
use crate::store::stay::{days, seats};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteNow {
    pub date: NaiveDate,
    pub opening: Opening,
    /// Desks that are in use and not occupied.
    pub free_desks: usize,
    pub desks: usize,
    pub freed_last_hour: i64,
    /// The first café and the room in it, if there is one.
    pub cafe: Option<CafeNow>,
    pub private_zones: Vec<String>,
    /// SHA-256 of the day's seed in hexadecimal, once published.
    pub commitment: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CafeNow {
    pub zone: String,
    pub free: i64,
    pub capacity: i64,
}

pub fn site_now(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<SiteNow, StoreError> {
    let now = context.clock.now();
    let date = site.day(now);
    let plan = context.plan(connection, site)?;
    let closed = places::out_of_use(connection, now)?;
    let day = days::find(connection, site.id, date)?;
    let is_over = day.as_ref().is_some_and(|day| day.closed_at.is_some());
    let taken = seats::occupied_desks(connection, site.id, now)?;
    let in_use = || plan.desks.iter().filter(|desk| !closed.contains(&desk.id));
    let cafe = match plan.zones.iter().find(|zone| zone.kind == ZoneKind::Cafe) {
        Some(zone) => Some(CafeNow {
            zone: zone.name.clone(),
            free: room_in(connection, site.id, zone, now)?,
            capacity: zone.capacity.unwrap_or(0),
        }),
        None => None,
    };
    Ok(SiteNow {
        date,
        opening: opening(connection, site, now, |_| Ok(is_over))?,
        free_desks: in_use().filter(|desk| !taken.contains(&desk.id)).count(),
        desks: in_use().count(),
        freed_last_hour: seats::desks_left_since(connection, site.id, now - TimeDelta::hours(1))?,
        cafe,
        private_zones: plan
            .zones
            .iter()
            .filter(|zone| zone.kind == ZoneKind::Private)
            .map(|zone| zone.name.clone())
            .collect(),
        commitment: day.map(|day| hex(&day.commitment())),
    })
}

/// How many more people fit into a café or private zone.
pub(in crate::usecases) fn room_in(
    connection: &mut Connection,
    site: SiteId,
    zone: &ZonePlace,
    now: DateTime<Utc>,
) -> Result<i64, StoreError> {
    let present = seats::count_in_zone(connection, site, zone.id, now)?;
    Ok((zone.capacity.unwrap_or(0) - present).max(0))
}

/// How many more people fit into all cafés; `None` if there is no café.
pub(in crate::usecases) fn cafe_room(
    connection: &mut Connection,
    site: SiteId,
    plan: &Plan,
    now: DateTime<Utc>,
) -> Result<Option<i64>, StoreError> {
    let mut room = None;
    for zone in plan.zones.iter().filter(|zone| zone.kind == ZoneKind::Cafe) {
        *room.get_or_insert(0) += room_in(connection, site, zone, now)?;
    }
    Ok(room)
}
