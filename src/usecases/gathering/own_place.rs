//! Where a gathering is: in a zone of its site, or where whoever announces it wrote.

use super::refusal::{GatheringRefusal, Refused, invalid};
use crate::domain::gathering::announcement;
use crate::domain::gathering::numbers::LONGEST_PLACE;
use crate::domain::place::site::Site;
use crate::store::gathering::gatherings::Place;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Where it is said to be: at most one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GivenPlace {
    /// The name of a zone of the site.
    pub zone: Option<String>,
    /// Anywhere else.
    pub place: Option<String>,
}

/// Reads where it is; none if nothing was said.
pub(super) fn read(
    connection: &mut Connection,
    context: &Context,
    site: &Site,
    given: &GivenPlace,
) -> Result<Option<Place>, Refused> {
    match given {
        GivenPlace { zone: Some(_), place: Some(_) } => {
            Err(invalid("zone, place: at most one of the two".to_owned()))
        }
        GivenPlace { zone: None, place: None } => Ok(None),
        GivenPlace { zone: None, place: Some(place) } => {
            let name = announcement::place(place).map_err(invalid)?;
            Ok(Some(Place { zone: None, name }))
        }
        GivenPlace { zone: Some(zone), place: None } => {
            let plan = context.plan(connection, site)?;
            let found = plan.zones.iter().find(|one| one.name == *zone);
            let found = found.ok_or(Failure::Refused(GatheringRefusal::UnknownZone))?;
            Ok(Some(Place {
                zone: Some(found.id),
                name: found.name.chars().take(LONGEST_PLACE).collect(),
            }))
        }
    }
}
