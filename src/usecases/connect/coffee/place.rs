//! In which café two people may have coffee, and when.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::let_go::let_go;
use crate::domain::connect::moments::offered;
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::place::site::Site;
use crate::domain::place::zone::ZoneKind;
use crate::store::place::sites;
use crate::store::stay::stays;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::approach::approach;
use crate::usecases::connect::refusal::{FollowUpRefusal, Refused, invalid};
use crate::usecases::encounter::known_encounters::all_of_person;

/// The half-hours that can be proposed for a coffee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CoffeeOffer {
    /// The café and its building.
    pub place: String,
    /// The building's time zone.
    pub time_zone: String,
    /// When each begins, ascending; up to three are proposed.
    pub moments: Vec<DateTime<Utc>>,
}

/// When a person may propose coffee to another.
pub fn coffee_offer(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<CoffeeOffer, Refused> {
    if approach(connection, context, person, other)?.is_none() {
        return Err(Failure::Refused(FollowUpRefusal::UnknownPerson));
    }
    let cafe = match let_go(connection, context, person, other)? {
        Some(coffee) => {
            let site = sites::by_id(connection, coffee.site)?;
            let gone = || StoreError::corrupt("coffee", coffee.id);
            Cafe { site: site.ok_or_else(gone)?, place: coffee.place }
        }
        None => cafe_for(connection, context, person, other)?,
    };
    Ok(CoffeeOffer {
        moments: moments_at(connection, context, &cafe.site)?,
        time_zone: cafe.site.time_zone.to_string(),
        place: cafe.place,
    })
}

pub(super) fn moments_at(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<Vec<DateTime<Utc>>, StoreError> {
    let closed = sites::days_closed(connection, site)?;
    Ok(offered(site, &closed, context.clock.now()))
}

pub(super) struct Cafe {
    pub(super) site: Site,
    /// The café and its building.
    pub(super) place: String,
}

/// A café where two people last shared space, else where the person was last, else the first there is. It says nothing of
/// where the other was otherwise.
pub(super) fn cafe_for(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    other: PersonId,
) -> Result<Cafe, Refused> {
    let met = all_of_person(connection, context, person)?.into_iter();
    let met = met
        .filter(|dated| dated.encounter.level.is_personal())
        .filter(|dated| [dated.encounter.a, dated.encounter.b].contains(&other))
        .max_by_key(|dated| dated.day)
        .map(|dated| dated.site);
    let last = stays::last_site_of(connection, person)?;
    let mut all = sites::all(connection)?;
    let order = |site: SiteId| (Some(site) != met, Some(site) != last, site);
    all.sort_by_key(|site| order(site.id));
    for site in all {
        let plan = context.plan(connection, &site)?;
        if let Some(zone) = plan.zones.iter().find(|zone| zone.kind == ZoneKind::Cafe) {
            return Ok(Cafe { place: format!("{}, {}", zone.name, site.name), site });
        }
    }
    Err(invalid("moments: there is no café".to_owned()))
}
