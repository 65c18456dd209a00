use serde::Serialize;
use utoipa::ToSchema;

use super::sticker_code::{StickerClaim, Stuck};
use crate::domain::identity::{DeskId, ZoneId};
use crate::domain::place::site::Site;
use crate::domain::place::zone::ZoneKind;
use crate::store::place::{places, sites};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// What a sticker is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum StickerKind {
    Desk,
    /// A café.
    Cafe,
}

/// What stands where a sticker is. The same for everybody: nothing here depends on who is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StickerView {
    /// What the sticker is on.
    pub kind: StickerKind,
    pub site: String,
    pub floor: String,
    pub zone: String,
    /// The table; null in a café.
    pub table: Option<String>,
    /// The desk; null in a café.
    pub desk: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StickerRefusal {
    /// No sticker has this code, or its place was deleted.
    Unknown,
    /// The sticker is on a desk, but a café is needed.
    NotOfACafe,
    /// The sticker is in a café, but a desk is needed.
    NotOfADesk,
}

pub(in crate::usecases) const UNKNOWN: Failure<StickerRefusal> =
    Failure::Refused(StickerRefusal::Unknown);

pub fn sticker(
    connection: &mut Connection,
    context: &Context,
    code: &str,
) -> Result<StickerView, Failure<StickerRefusal>> {
    let stuck = read(connection, context, code)?;
    Ok(find(connection, context, stuck)?.ok_or(UNKNOWN)?.1)
}

/// What the sticker with this code is on. The sticker of a deleted place is not valid for another place that reuses
/// its number.
fn read(
    connection: &mut Connection,
    context: &Context,
    code: &str,
) -> Result<Stuck, Failure<StickerRefusal>> {
    let claim = StickerClaim::read(code).ok_or(UNKNOWN)?;
    let mark = match claim.stuck {
        Stuck::Desk(desk) => places::sticker_of_desk(connection, desk)?,
        Stuck::Cafe(zone) => places::sticker_of_zone(connection, zone)?,
    };
    let is_theirs = mark.is_some_and(|mark| claim.is_signed(context, &mark));
    if is_theirs { Ok(claim.stuck) } else { Err(UNKNOWN) }
}

/// The desk that a sticker is on, and its site.
pub(in crate::usecases) fn desk_of(
    connection: &mut Connection,
    context: &Context,
    code: &str,
) -> Result<(Site, DeskId), Failure<StickerRefusal>> {
    let stuck = read(connection, context, code)?;
    let (site, _) = find(connection, context, stuck)?.ok_or(UNKNOWN)?;
    match stuck {
        Stuck::Desk(desk) => Ok((site, desk)),
        Stuck::Cafe(_) => Err(Failure::Refused(StickerRefusal::NotOfADesk)),
    }
}

/// The site and name of the café that a sticker is in.
pub(in crate::usecases) fn cafe_of(
    connection: &mut Connection,
    context: &Context,
    code: &str,
) -> Result<(Site, String), Failure<StickerRefusal>> {
    let stuck = read(connection, context, code)?;
    let (site, view) = find(connection, context, stuck)?.ok_or(UNKNOWN)?;
    match stuck {
        Stuck::Cafe(_) => Ok((site, view.zone)),
        Stuck::Desk(_) => Err(Failure::Refused(StickerRefusal::NotOfACafe)),
    }
}

/// A sticker does not name its site, so this looks in the plan of each.
fn find(
    connection: &mut Connection,
    context: &Context,
    stuck: Stuck,
) -> Result<Option<(Site, StickerView)>, StoreError> {
    for site in sites::all(connection)? {
        let view = match stuck {
            Stuck::Desk(desk) => desk_in(connection, context, &site, desk)?,
            Stuck::Cafe(zone) => cafe_in(connection, context, &site, zone)?,
        };
        if let Some(view) = view {
            return Ok(Some((site, view)));
        }
    }
    Ok(None)
}

/// A desk of a site, with the names of the places around it.
pub(in crate::usecases) fn desk_in(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    desk: DeskId,
) -> Result<Option<StickerView>, StoreError> {
    let plan = context.plan(connection, site)?;
    let found = plan.desk(desk).and_then(|desk| {
        let table = plan.table_of(desk)?;
        let zone = plan.zones.get(table.zone)?;
        Some(StickerView {
            kind: StickerKind::Desk,
            site: site.name.clone(),
            floor: plan.floor_of(zone)?.name.clone(),
            zone: zone.name.clone(),
            table: Some(table.name.clone()),
            desk: Some(desk.name.clone()),
        })
    });
    Ok(found)
}

fn cafe_in(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    zone: ZoneId,
) -> Result<Option<StickerView>, StoreError> {
    let plan = context.plan(connection, site)?;
    let found = plan.zone(zone).filter(|zone| zone.kind == ZoneKind::Cafe).and_then(|zone| {
        Some(StickerView {
            kind: StickerKind::Cafe,
            site: site.name.clone(),
            floor: plan.floor_of(zone)?.name.clone(),
            zone: zone.name.clone(),
            table: None,
            desk: None,
        })
    });
    Ok(found)
}
