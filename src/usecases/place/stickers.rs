use super::floor_plan::{PlaceRefusal, site_named};
use super::sticker_code::{Stuck, sticker_code};
use crate::domain::place::zone::ZoneKind;
use crate::store::place::places;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sticker {
    pub stuck: Stuck,
    /// The name of the desk, or of the café zone.
    pub name: String,
    pub table: Option<String>,
    pub zone: String,
    pub floor: String,
    pub url: String,
}

/// The stickers of a site: its desks by name, then its cafés.
pub fn stickers(
    connection: &mut Connection,
    context: &Context,
    site: &str,
) -> Result<Vec<Sticker>, Failure<PlaceRefusal>> {
    let site = site_named(connection, site)?;
    let plan = context.plan(connection, &site)?;
    let of_desks = places::stickers_of_desks(connection, site.id)?;
    let of_zones = places::stickers_of_zones(connection, site.id)?;
    let url = |stuck| {
        let mark = match stuck {
            Stuck::Desk(desk) => of_desks.get(&desk),
            Stuck::Cafe(zone) => of_zones.get(&zone),
        };
        Some(context.link(&format!("/d/{}", sticker_code(context, stuck, mark?))))
    };
    let desks = plan.desks.iter().filter_map(|desk| {
        let table = plan.table_of(desk)?;
        let zone = plan.zones.get(table.zone)?;
        Some(Sticker {
            stuck: Stuck::Desk(desk.id),
            name: desk.name.clone(),
            table: Some(table.name.clone()),
            zone: zone.name.clone(),
            floor: plan.floor_of(zone)?.name.clone(),
            url: url(Stuck::Desk(desk.id))?,
        })
    });
    let cafes = plan.zones.iter().filter(|zone| zone.kind == ZoneKind::Cafe).filter_map(|zone| {
        Some(Sticker {
            stuck: Stuck::Cafe(zone.id),
            name: zone.name.clone(),
            table: None,
            zone: zone.name.clone(),
            floor: plan.floor_of(zone)?.name.clone(),
            url: url(Stuck::Cafe(zone.id))?,
        })
    });
    Ok(desks.chain(cafes).collect())
}
