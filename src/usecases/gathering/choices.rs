//! What an announcement can name: sites and their zones; and groups, for a person who is in some.

use serde::Serialize;
use utoipa::ToSchema;

use super::announcer::Announcer;
use super::view::OfGroup;
use crate::domain::place::site::Site;
use crate::domain::place::zone::ZoneKind;
use crate::store::place::sites;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::group::member::standing_groups;

/// What an announcement can name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GatheringChoices {
    /// By name.
    pub sites: Vec<GatheringSite>,
    /// The groups that stand of which whoever announces is a member, by name; none with a token, which is nobody's.
    pub groups: Vec<OfGroup>,
}

/// A site at which a gathering can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GatheringSite {
    pub name: String,
    /// As IANA names it.
    pub time_zone: String,
    /// The names of its zones, cafés first.
    pub zones: Vec<String>,
}

pub fn choices(
    connection: &mut Connection,
    context: &Context,
    announcer: &Announcer,
) -> Result<GatheringChoices, StoreError> {
    let mut found = Vec::new();
    for site in sites::all(connection)? {
        let zones = zones(connection, context, &site)?;
        let time_zone = site.time_zone.to_string();
        found.push(GatheringSite { name: site.name, time_zone, zones });
    }
    let groups = match announcer.person() {
        Some(person) => standing_groups(connection, person)?,
        None => Vec::new(),
    };
    let groups = groups.into_iter().map(|one| OfGroup { id: one.code, name: one.name }).collect();
    Ok(GatheringChoices { sites: found, groups })
}

fn zones(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
) -> Result<Vec<String>, StoreError> {
    let plan = context.plan(connection, site)?;
    let (cafes, others): (Vec<_>, Vec<_>) =
        plan.zones.iter().partition(|zone| zone.kind == ZoneKind::Cafe);
    Ok(cafes.into_iter().chain(others).map(|zone| zone.name.clone()).collect())
}
