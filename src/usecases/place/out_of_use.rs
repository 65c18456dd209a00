use chrono::{DateTime, Utc};

use super::floor_plan::{PlaceRefusal, site_named};
use crate::domain::identity::DeskId;
use crate::store::place::desk_closures::DeskClosure;
use crate::store::place::{desk_closures, place_changes};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Takes a desk out of use from now on. The person who sits there stays, but nobody is assigned the desk after them.
pub fn take_out_of_use(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    desk: &str,
    reason: &str,
    until: Option<DateTime<Utc>>,
) -> Result<(), Failure<PlaceRefusal>> {
    let desk = desk_named(connection, context, site, desk)?;
    let closure = DeskClosure { desk, reason: reason.to_owned(), until };
    Ok(desk_closures::open(connection, &closure, context.clock.now())?)
}

/// Puts a desk back in use. Does nothing if it is in use.
pub fn put_back_in_use(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    desk: &str,
) -> Result<(), Failure<PlaceRefusal>> {
    let desk = desk_named(connection, context, site, desk)?;
    desk_closures::end(connection, desk, context.clock.now())?;
    Ok(())
}

fn desk_named(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    desk: &str,
) -> Result<DeskId, Failure<PlaceRefusal>> {
    let found = site_named(connection, site)?;
    // Serializes with a deletion of the desk.
    place_changes::hold(connection, found.id)?;
    let site = site_named(connection, site)?;
    let plan = context.plan(connection, &site)?;
    plan.desks
        .iter()
        .find(|found| found.name == desk)
        .map(|found| found.id)
        .ok_or(Failure::Refused(PlaceRefusal::UnknownDesk))
}
